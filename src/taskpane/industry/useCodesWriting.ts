import { useCallback, useRef } from "react";

import {
  applyCodes,
  codedColumns,
  HalfWritten,
  PortError,
  undo as undoCodes,
  type Applied,
} from "../../workbook";
import { industryWords } from "../../text";
import { useAccess } from "../access";
import { halfNotice } from "../grade/halfNotice";
import { createStopper } from "../grade/stopper";
import { columnsWritten, undoneNotice, watched, writtenNotice } from "../grade/written";
import { useLanguage } from "../language";
import type { Change, IndustryState } from "./industryState";

/** Writing codes, stopping that, and taking it back. */
export interface CodesWriting {
  apply(): void;
  cancel(): void;
  undo(applied: Pick<Applied, "receipt">): void;
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
  const stopper = useRef(createStopper());

  const apply = useCallback(() => {
    if (result === null) return;
    const { locale, words, count } = language;
    stopper.current = createStopper();
    const onRun: Parameters<typeof watched>[2] = (run) => change({ run });
    const progress = watched(result.rows, access, onRun, stopper.current);
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
        if (error instanceof HalfWritten) {
          // Taken back with the button for that; applied again, all of it is written.
          const notice = halfNotice(error, result.rows, language);
          change({ applied: error, undoable: { kind: "codes", applied: error }, notice });
        } else if (error instanceof PortError && error.code === "cancelled")
          change({ notice: { intent: "info", text: words.pane.apply.cancelled } });
        else fail(error);
      });
  }, [access, result, kinds, language, change, fail, find]);

  const cancel = useCallback(() => {
    stopper.current.stop();
  }, []);

  const undo = useCallback(
    (applied: Pick<Applied, "receipt">) => {
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
