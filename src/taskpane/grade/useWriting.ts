import { useCallback, useMemo, useRef, useState, type Dispatch } from "react";

import {
  apply as applyGrades,
  HalfApplied,
  HalfWritten,
  PortError,
  resultColumns,
  undo as undoGrades,
  unlessStopped,
  type Applied,
  type GradeRequest,
  type GradeResult,
  type Progress,
  type ResultColumn,
  type RowFormulas,
} from "../../workbook";
import { useAccess } from "../access";
import type { Keeping } from "../history/useKeeping";
import { useLanguage, type Language } from "../language";
import { useBookRules } from "../rules/bookRules";
import type { HalfRun, RunView } from "./ApplyBar";
import { chosenColumns } from "./chosenColumns";
import { formulaSetting } from "./formulaSetting";
import type { GradeEvent, GradeState } from "./gradeEvent";
import { tableId } from "./gradeState";
import { halfNotice } from "./halfNotice";
import { remember } from "./remembered";
import { createStopper } from "./stopper";
import { forgetUnfinished, noteUnfinished } from "./unfinished";
import { useUnfinished } from "./useUnfinished";
import type { Notice } from "./views";
import { columnsWritten, undoneNotice, watched, writtenNotice } from "./written";

/** Writing grades, stopping that, and taking it back. */
export interface Writing {
  apply(): void;
  cancel(): void;
  undo(): void;
  /** A write that did not come to its end: it is gone on with, or taken back. */
  readonly half: HalfRun | null;
}

/** What is to be written, and as far as it came before it failed. */
interface Attempt {
  readonly graded: GradeResult;
  readonly made: readonly ResultColumn[];
  readonly formulas: RowFormulas | undefined;
  readonly half?: HalfApplied;
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
  const stopper = useRef(createStopper());
  const { result, columns, form, applied } = state;
  const { schemes } = useBookRules();
  const [halfway, setHalfway] = useState<Attempt | null>(null);
  useUnfinished(state, dispatch);

  /** Runs work that writes, with progress and a way to stop it. */
  const run = (rows: number, work: (progress: Progress) => Promise<void>): void => {
    stopper.current = createStopper();
    dispatch({ type: "run", run: { done: 0, total: rows, perSecond: 0, secondsLeft: null } });
    const onRun = (view: RunView): void => dispatch({ type: "run", run: view });
    work(watched(rows, access, onRun, stopper.current)).catch((error: unknown) => {
      dispatch({ type: "run", run: null });
      const isStopped = error instanceof PortError && error.code === "cancelled";
      const text = language.words.pane.apply.cancelled;
      if (error instanceof HalfWritten)
        dispatch({ type: "notice", notice: halfNotice(error, rows, language) });
      else if (isStopped) dispatch({ type: "notice", notice: { intent: "info", text } });
      else fail(error);
    });
  };

  const write = async (graded: GradeResult, progress: Progress): Promise<void> => {
    await unlessStopped(keeping.idle(), progress);
    const kinds = chosenColumns(graded.request.scheme, columns);
    const made = await resultColumns(graded, { kinds, locale: language.locale }, access, progress);
    const formulas = form === "formulas" ? await formulasFor(graded.request) : undefined;
    await finish({ graded, made, formulas }, progress);
  };

  /** Writes what is made, or the rest of it. */
  const finish = async (attempt: Attempt, progress: Progress): Promise<void> => {
    const { graded, made, formulas, half } = attempt;
    const table = tableId(graded.request.customers);
    const headers = made.map(({ header }) => header);
    const noted = noteUnfinished(access, table, { when: access.moment(), headers });
    await unlessStopped(noted, progress);
    const done = await applyGrades(access.port, graded, made, progress, formulas, half).catch(
      (error: unknown) => {
        if (error instanceof HalfApplied) setHalfway({ ...attempt, half: error });
        else if (half === undefined) void forgetUnfinished(access, table);
        throw error;
      },
    );
    setHalfway(null);
    const notice = outcome(graded, done, language);
    dispatch({ type: "applied", applied: done, notice });
    await forgetUnfinished(access, table);
    dispatch({ type: "recording", recording: keeping.on });
    const remark = await keeping.record(graded, done);
    dispatch({ type: "recording", recording: false });
    if (remark !== null) {
      const text = `${notice.text} ${remark}`;
      dispatch({ type: "notice", notice: { ...notice, intent: "warning", text } });
    }
    await keep(graded);
    await find();
  };

  /** The formulas of a request; none where they cannot be had: the choice of them says why. */
  const formulasFor = async (request: GradeRequest): Promise<RowFormulas | undefined> => {
    const { rowFormulas } = await import(/* webpackChunkName: "form" */ "./rowFormulas");
    const setting = formulaSetting(access, schemes, request, language.locale);
    const found = rowFormulas(request, setting);
    return "code" in found ? undefined : found;
  };

  const keep = (graded: GradeResult): Promise<void> => {
    const { customers, scheme } = graded.request;
    const { corrections, arguments: given } = state;
    const chosen = chosenColumns(scheme, columns);
    const graduated = { scheme: scheme.id, corrections, arguments: given, columns: chosen, form };
    // A workbook that keeps no settings (a protected one) is graded all the same.
    return remember(access, tableId(customers), customers.region.headers, graduated).catch(
      () => undefined,
    );
  };

  const apply = useCallback(() => {
    if (result !== null) run(result.rows, (progress) => write(result, progress));
  }, [result, columns, state, schemes, language, access, keeping]); // eslint-disable-line react-hooks/exhaustive-deps -- run and write are made of these

  const cancel = useCallback(() => stopper.current.stop(), []);

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

  const goOn = useCallback(() => {
    if (halfway !== null) run(halfway.graded.rows, (progress) => finish(halfway, progress));
  }, [halfway, state, schemes, language, access, keeping]); // eslint-disable-line react-hooks/exhaustive-deps -- run and finish are made of these

  const takeBack = useCallback(() => {
    if (halfway?.half === undefined) return;
    dispatch({ type: "undoing" });
    undoGrades(access.port, halfway.half)
      .then(async ({ restored, left }) => {
        setHalfway(null);
        dispatch({ type: "undone", notice: undoneNotice(restored, left, language) });
        await forgetUnfinished(access, tableId(halfway.graded.request.customers));
        await find();
      })
      .catch(fail);
  }, [access, dispatch, fail, find, halfway, language]);

  const half = useMemo(
    () => (halfway === null ? null : { rest: restOf(halfway), goOn, takeBack }),
    [halfway, goOn, takeBack],
  );
  return { apply, cancel, undo, half };
}

/** Rows of an attempt that are still to be written; null where it is not known which are. */
const restOf = ({ graded, half }: Attempt): number | null =>
  half === undefined || half.reach.rows === 0 ? null : graded.rows - half.reach.rows;

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
