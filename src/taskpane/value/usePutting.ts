import { useCallback, useState } from "react";

import type { ChartSheet, TableSheet } from "../../workbook";
import { useAccess } from "../access";
import { insertSheet } from "../charts/insertSheet";
import type { Notice } from "../grade/views";
import { useValueWords } from "./useValueWords";

/** Puts sheets into the workbook, one at a time, and says where they are. */
export function usePutting(
  say: (notice: Notice | null) => void,
  fail: (error: unknown) => void,
): { readonly busy: boolean; put(sheet: ChartSheet | TableSheet): void } {
  const { port } = useAccess();
  const t = useValueWords();
  const [busy, setBusy] = useState(false);
  const put = useCallback(
    (sheet: ChartSheet | TableSheet): void => {
      if (busy) return;
      setBusy(true);
      say(null);
      insertSheet(port, sheet)
        .then((name) => say({ intent: "success", text: t.putDone({ sheet: name }) }), fail)
        .finally(() => setBusy(false));
    },
    [busy, port, t, say, fail],
  );
  return { busy, put };
}
