import { useCallback, useState } from "react";

import type { ChartSheet, Region, TableSheet } from "../../../workbook";
import { useAccess } from "../../access";
import { insertSheet } from "../../charts/insertSheet";
import { useRfmWords } from "../rfm/useRfmWords";
import type { Noticing } from "../useNotice";
import { useValueWords } from "../useValueWords";

/** Puts a sheet with a row a customer into the workbook, and in front of it the one that sums it up, which may refer to the first. */
export interface PuttingBoth {
  readonly busy: boolean;
  put(rows: TableSheet, summary: ((rows: Region) => ChartSheet) | null): void;
}

/** Puts sheets into the workbook, one pair at a time, and says where they are. */
export function usePutBoth({ say, fail }: Noticing): PuttingBoth {
  const { port } = useAccess();
  const { putDone } = useValueWords();
  const { done } = useRfmWords().source;
  const [busy, setBusy] = useState(false);
  const put = useCallback<PuttingBoth["put"]>(
    (rows, summary) => {
      if (busy) return;
      const work = async (): Promise<string> => {
        if (summary === null) return putDone({ sheet: await insertSheet(port, rows) });
        const region = await port.insertTable(rows, "behind");
        const first = await insertSheet(port, summary(region));
        return done({ first, second: region.area.sheet });
      };
      setBusy(true);
      say(null);
      work()
        .then((text) => say({ intent: "success", text }), fail)
        .finally(() => setBusy(false));
    },
    [busy, port, putDone, done, say, fail],
  );
  return { busy, put };
}
