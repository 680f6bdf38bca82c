import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import type { Applied, GradeResult } from "../../workbook";
import { useAccess } from "../access";
import { useLanguage } from "../language";
import { isKept, rememberKept } from "./keepingSetting";
import { loadHistory } from "./loadHistory";

/** Whether grades go on record, and putting them there. */
export interface Keeping {
  readonly on: boolean;
  choose(on: boolean): void;
  /** Puts a run that was written on record, where that is wanted; gives what there is to say of that, in words. Never rejects. */
  record(result: GradeResult, applied: Applied): Promise<string | null>;
  /** Done when nothing is being put on record any more. */
  idle(): Promise<void>;
  /** Marks the run of a write as taken back; nothing where it is not on record. */
  noteUndone(applied: Applied): Promise<void>;
}

/** Keeps grades in history, one run at a time. What that takes is loaded with the first run. */
export function useKeeping(): Keeping {
  const access = useAccess();
  const language = useLanguage();
  const [on, setOn] = useState(true);
  const pending = useRef<Promise<unknown>>(Promise.resolve());
  const runs = useRef(new WeakMap<object, string>());
  useEffect(() => {
    let current = true;
    void isKept(access).then((kept) => {
      if (current) setOn(kept);
    });
    return () => {
      current = false;
    };
  }, [access]);

  const record = useCallback(
    (result: GradeResult, applied: Applied): Promise<string | null> => {
      const work = pending.current.then(async () => {
        // A workbook that keeps no settings is graded, and its history kept, all the same.
        await rememberKept(access, on).catch(() => undefined);
        if (!on) return null;
        const { recordApplied } = await import(
          /* webpackChunkName: "history-words" */ "./recordApplied"
        );
        const { run, remark } = await recordApplied(access, result, applied, language);
        if (run !== null) runs.current.set(applied, run);
        return remark;
      });
      pending.current = work.catch(() => undefined);
      return work;
    },
    [access, language, on],
  );

  const idle = useCallback(async () => void (await pending.current), []);

  const noteUndone = useCallback(
    async (applied: Applied) => {
      const run = runs.current.get(applied);
      if (run === undefined) return;
      const room = await loadHistory();
      await room.noteUndone(access.port, run, access.moment(), language.locale);
    },
    [access, language],
  );
  return useMemo(
    () => ({ on, choose: setOn, record, idle, noteUndone }),
    [on, record, idle, noteUndone],
  );
}
