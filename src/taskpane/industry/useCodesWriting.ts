import { useCallback, useRef } from "react";

import { applyCodes, codedColumns, undo as undoCodes, type Applied } from "../../workbook";
import { industryWords } from "../../text";
import { useAccess } from "../access";
import { columnsWritten, undoneNotice, watched, writtenNotice } from "../grade/written";
import { useLanguage } from "../language";
import type { Change, IndustryState } from "./industryState";

/** Writing codes, stopping that, and taking it back. */
export interface CodesWriting {
  apply(): void;
  cancel(): void;
  undo(applied: Applied): void;
}

/** Writes the chosen columns of the result, with progress; afterwards looks at the table anew. */
export function useCodesWriting(
  { result, kinds }: IndustryState,
  change: (change: Change) => void,
  fail: (error: unknown) => void,
  find: () => Promise<void>,
): CodesWriting {
  const access = useAccess();
  const language = useLanguage();
  const stopped = useRef(false);

  const apply = useCallback(() => {
    if (result === null) return;
    const { locale, words, count } = language;
    stopped.current = false;
    const onRun: Parameters<typeof watched>[2] = (run) => change({ run });
    const progress = watched(result.rows, access.now, onRun, stopped);
    change({ run: { done: 0, total: result.rows, perSecond: 0, secondsLeft: null }, notice: null });
    applyCodes(access.port, result, codedColumns(result, kinds, locale), progress)
      .then(async (applied) => {
        const sentence = industryWords(locale).done({
          rows: count(applied.written),
          columns: columnsWritten(applied, words),
          uncoded: count(result.uncoded),
          some: result.uncoded > 0,
        });
        const notice = writtenNotice(sentence, applied, language);
        change({ run: null, applied, undoable: { kind: "codes", applied }, notice });
        await find();
      })
      .catch((error: unknown) => {
        change({ run: null });
        if (stopped.current)
          change({ notice: { intent: "info", text: words.pane.apply.cancelled } });
        else fail(error);
      });
  }, [access, result, kinds, language, change, fail, find]);

  const cancel = useCallback(() => {
    stopped.current = true;
  }, []);

  const undo = useCallback(
    (applied: Applied) => {
      change({ undoing: true, notice: null });
      undoCodes(access.port, applied)
        .then(async ({ restored, left }) => {
          const notice = undoneNotice(restored, left, language);
          change({ undoing: false, applied: null, undoable: null, notice });
          await find();
        })
        .catch((error: unknown) => {
          change({ undoing: false });
          fail(error);
        });
    },
    [access, change, fail, find, language],
  );
  return { apply, cancel, undo };
}
