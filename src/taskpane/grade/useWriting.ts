import { useCallback, useRef, type Dispatch } from "react";

import {
  apply as applyGrades,
  resultColumns,
  undo as undoGrades,
  type Applied,
  type GradeResult,
  type Host,
} from "../../workbook";
import { useAccess } from "../access";
import type { Keeping } from "../history/useKeeping";
import { useLanguage, type Language } from "../language";
import { yieldToScreen } from "../shell/yieldToScreen";
import { chosenColumns } from "./chosenColumns";
import type { GradeEvent, GradeState } from "./gradeEvent";
import { tableId } from "./gradeState";
import { remember } from "./remembered";
import type { Notice } from "./views";
import { columnsWritten, undoneNotice, watched, writtenNotice } from "./written";

/** Writing grades, stopping that, and taking it back. */
export interface Writing {
  apply(): void;
  cancel(): void;
  undo(): void;
}

/** Writes the chosen columns of the result, with progress; afterwards looks at the table anew. */
export function useWriting(
  state: GradeState,
  dispatch: Dispatch<GradeEvent>,
  fail: (error: unknown) => void,
  find: () => Promise<void>,
  keeping: Keeping,
): Writing {
  const access = useAccess();
  const language = useLanguage();
  const stopped = useRef(false);
  const { result, columns, applied } = state;

  const write = async (graded: GradeResult): Promise<void> => {
    await keeping.idle();
    const host: Host = { now: access.now, yieldToHost: yieldToScreen };
    const progress = watched(
      graded.rows,
      access.now,
      (run) => dispatch({ type: "run", run }),
      stopped,
    );
    const kinds = chosenColumns(graded.request.scheme, columns);
    const made = await resultColumns(graded, { kinds, locale: language.locale }, host, progress);
    const done = await applyGrades(access.port, graded, made, progress);
    const notice = outcome(graded, done, language);
    dispatch({ type: "applied", applied: done, notice });
    const remark = await keeping.record(graded, done);
    if (remark !== null) {
      const text = `${notice.text} ${remark}`;
      dispatch({ type: "notice", notice: { ...notice, intent: "warning", text } });
    }
    await keep(graded);
    await find();
  };

  const keep = (graded: GradeResult): Promise<void> => {
    const { customers, scheme } = graded.request;
    const { corrections, arguments: given } = state;
    const chosen = chosenColumns(scheme, columns);
    const graduated = { scheme: scheme.id, corrections, arguments: given, columns: chosen };
    // A workbook that keeps no settings (a protected one) is graded all the same.
    return remember(access, tableId(customers), customers.region.headers, graduated).catch(
      () => undefined,
    );
  };

  const apply = useCallback(() => {
    if (result === null) return;
    stopped.current = false;
    dispatch({
      type: "run",
      run: { done: 0, total: result.rows, perSecond: 0, secondsLeft: null },
    });
    write(result).catch((error: unknown) => {
      dispatch({ type: "run", run: null });
      if (stopped.current)
        dispatch({
          type: "notice",
          notice: { intent: "info", text: language.words.pane.apply.cancelled },
        });
      else fail(error);
    });
  }, [result, columns, state, language, access, keeping]); // eslint-disable-line react-hooks/exhaustive-deps -- write and keep are made of these

  const cancel = useCallback(() => {
    stopped.current = true;
  }, []);

  const undo = useCallback(() => {
    if (applied === null) return;
    dispatch({ type: "undoing" });
    keeping
      .idle()
      .then(() => undoGrades(access.port, applied))
      .then(async ({ restored, left }) => {
        // What the record cannot be told stays there as a run that stands; the cells are as they were all the same.
        await keeping.noteUndone(applied).catch(() => undefined);
        dispatch({ type: "undone", notice: undoneNotice(restored, left, language) });
        await find();
      })
      .catch(fail);
  }, [access, applied, dispatch, fail, find, keeping, language]);

  return { apply, cancel, undo };
}

/** What a write did, in one sentence or two. */
function outcome(result: GradeResult, applied: Applied, language: Language): Notice {
  const { words, count } = language;
  const sentence = words.pane.apply.done({
    rows: count(applied.written),
    columns: columnsWritten(applied, words),
    ungraded: count(result.ungraded),
    some: result.ungraded > 0,
  });
  return writtenNotice(sentence, applied, language);
}
