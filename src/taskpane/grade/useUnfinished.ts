import { useEffect, useRef, type Dispatch } from "react";

import { useAccess } from "../access";
import { momentText } from "../history/momentText";
import { useLanguage } from "../language";
import type { GradeEvent, GradeState } from "./gradeEvent";
import { unfinishedOf } from "./unfinished";

/** Says of a table that is met whether a write to it has begun and not ended, in another pane or in one that was closed in the middle. */
export function useUnfinished({ table, run }: GradeState, dispatch: Dispatch<GradeEvent>): void {
  const access = useAccess();
  const { words } = useLanguage();
  const running = useRef(run !== null);
  useEffect(() => {
    running.current = run !== null;
  });
  useEffect(() => {
    if (table === null) return undefined;
    let current = true;
    void unfinishedOf(access, table).then((unfinished) => {
      if (!current || running.current || unfinished === null) return;
      const columns = unfinished.headers.join(words.pane.halfWritten.between);
      const when = momentText(unfinished.when);
      const text = words.pane.halfWritten.found({ columns, when });
      dispatch({ type: "notice", notice: { intent: "warning", text } });
    });
    return () => {
      current = false;
    };
  }, [access, table, dispatch, words]);
}
