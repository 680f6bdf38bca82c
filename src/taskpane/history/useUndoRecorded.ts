import { useCallback, type Dispatch } from "react";

import type { Run } from "../../workbook";
import { useAccess } from "../access";
import type { GradeEvent } from "../grade/gradeEvent";
import { useLanguage } from "../language";
import { loadHistory } from "./loadHistory";

/** Takes the last run on record back from the Grade page; afterwards looks at the table anew. */
export function useUndoRecorded(
  dispatch: Dispatch<GradeEvent>,
  fail: (error: unknown) => void,
  find: () => Promise<void>,
): (run: Run) => void {
  const access = useAccess();
  const language = useLanguage();
  return useCallback(
    (run: Run) => {
      dispatch({ type: "undoing" });
      const work = async (): Promise<void> => {
        const [{ undoRun }, { undoFault, undoneRunNotice }] = await Promise.all([
          loadHistory(),
          import(/* webpackChunkName: "history-words" */ "./undoneText"),
        ]);
        try {
          const undone = await undoRun(access.port, access.moment(), language.locale);
          dispatch({ type: "undone", notice: undoneRunNotice(undone, language) });
          await find();
        } catch (error) {
          dispatch({ type: "failed", notice: undoFault(error, run.place, language) });
        }
      };
      work().catch(fail);
    },
    [access, language, dispatch, fail, find],
  );
}
