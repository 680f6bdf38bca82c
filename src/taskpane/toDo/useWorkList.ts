import { useEffect, useState } from "react";

import { PortError, workListOf, type GradeResult, type WorkList } from "../../workbook";
import { useAccess } from "../access";
import { madeOf, type MadeOf } from "../work/madeOf";

/** The list of who is due, made anew when the grades are and the tab is in front; what is under way then is dropped. */
export function useWorkList(
  result: GradeResult,
  asOf: number,
  shown: boolean,
  fail: (error: unknown) => void,
): { readonly list: WorkList | null; readonly working: boolean } {
  const access = useAccess();
  const [known, setKnown] = useState<MadeOf<WorkList | null> | null>(null);
  const isMade = known?.isOf(result) === true;
  useEffect(() => {
    if (!shown || isMade) return undefined;
    let current = true;
    const progress = {
      report: () => undefined,
      get cancelled() {
        return !current;
      },
    };
    workListOf(access.port, result, asOf, access, progress).then(
      (list) => {
        if (current) setKnown(madeOf(result, list));
      },
      (error: unknown) => {
        const isOurs = error instanceof PortError && error.code === "cancelled";
        if (current && !isOurs) fail(error);
      },
    );
    return () => {
      current = false;
    };
  }, [access, result, asOf, shown, isMade, fail]);
  return { list: known?.made ?? null, working: !isMade };
}
