import { useCallback, useRef, type Dispatch } from "react";

import {
  apply as applyGrades,
  columnLetters,
  paceOf,
  resultColumns,
  undo as undoGrades,
  type Applied,
  type GradeResult,
  type Host,
  type Progress,
} from "../../workbook";
import { useAccess } from "../access";
import { useLanguage, type Language } from "../language";
import { chosenColumns } from "./chosenColumns";
import type { GradeEvent, GradeState } from "./gradeEvent";
import { tableId } from "./gradeState";
import { remember } from "./remembered";
import { yieldToScreen } from "./useGrading";
import type { Notice } from "./views";

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
): Writing {
  const access = useAccess();
  const language = useLanguage();
  const stopped = useRef(false);
  const { result, columns, applied } = state;

  const write = async (graded: GradeResult): Promise<void> => {
    const host: Host = { now: access.now, yieldToHost: yieldToScreen };
    const progress = watched(graded.rows, access.now, dispatch, stopped);
    const kinds = chosenColumns(graded.request.scheme, columns);
    const made = await resultColumns(graded, { kinds, locale: language.locale }, host, progress);
    const done = await applyGrades(access.port, graded, made, progress);
    dispatch({ type: "applied", applied: done, notice: outcome(graded, done, language) });
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
  }, [result, columns, state, language, access]); // eslint-disable-line react-hooks/exhaustive-deps -- write and keep are made of these

  const cancel = useCallback(() => {
    stopped.current = true;
  }, []);

  const undo = useCallback(() => {
    if (applied === null) return;
    dispatch({ type: "undoing" });
    undoGrades(access.port, applied)
      .then(async ({ restored, left }) => {
        dispatch({ type: "undone", notice: undoneNotice(restored, left, language) });
        await find();
      })
      .catch(fail);
  }, [access, applied, dispatch, fail, find, language]);

  return { apply, cancel, undo };
}

/** A progress that is shown in rows, whatever its steps are counted in, and that the cancel button stops. */
function watched(
  rows: number,
  now: () => number,
  dispatch: Dispatch<GradeEvent>,
  stopped: { readonly current: boolean },
): Progress {
  const began = now();
  return {
    report: (done, total) => {
      const written = total > 0 ? Math.round((done / total) * rows) : rows;
      dispatch({
        type: "run",
        run: { done: written, total: rows, ...paceOf(written, rows, now() - began) },
      });
    },
    get cancelled() {
      return stopped.current;
    },
  };
}

/** What a write did, in one sentence or two. */
function outcome(result: GradeResult, applied: Applied, { words, count }: Language): Notice {
  const t = words.pane.apply;
  const letters = [...applied.columns].sort((a, b) => a - b).map(columnLetters);
  const columns = t.columns({ first: letters[0] ?? "", last: letters.at(-1) ?? "" });
  const sentence = t.done({
    rows: count(applied.written),
    columns,
    ungraded: count(result.ungraded),
    some: result.ungraded > 0,
  });
  const untouched = applied.changed.length + applied.added.length;
  if (untouched === 0) return { intent: "success", text: sentence, action: "undo" };
  return {
    intent: "warning",
    text: `${sentence} ${t.untouched({ rows: count(untouched) })}`,
    action: "undo",
  };
}

function undoneNotice(
  restored: number,
  left: readonly string[],
  { words, count }: Language,
): Notice {
  const t = words.pane.apply;
  const undone = t.undone({ cells: count(restored) });
  if (left.length === 0) return { intent: "success", text: undone };
  const some = t.left({ cells: count(left.length), first: left.slice(0, 3).join(", ") });
  return { intent: "warning", text: `${undone} ${some}` };
}
