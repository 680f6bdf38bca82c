import { useEffect, useRef, type Dispatch } from "react";

import { useAccess } from "../access";
import type { GradeEvent } from "./gradeEvent";

/** Brings the day of grading along where a new day has begun by the time that the pane is looked at again. A day that the user has chosen stays. */
export function useNewDay(asOf: string, dispatch: Dispatch<GradeEvent>): void {
  const { today } = useAccess();
  const chosen = useRef(asOf);
  useEffect(() => {
    chosen.current = asOf;
  });
  useEffect(() => {
    let known = today();
    const look = (): void => {
      const now = today();
      if (now === known) return;
      if (chosen.current === known) dispatch({ type: "as-of", date: now });
      known = now;
    };
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [today, dispatch]);
}
