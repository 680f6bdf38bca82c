import {
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type Dispatch,
} from "react";

import {
  findCustomers,
  proposeInPieces,
  type Area,
  type Customers,
  type Run,
} from "../../workbook";
import { useAccess } from "../access";
import { useKeeping, type Keeping } from "../history/useKeeping";
import { useStanding } from "../history/useStanding";
import { useUndoRecorded } from "../history/useUndoRecorded";
import type { Standing } from "../history/standing";
import { useLanguage } from "../language";
import { useBookRules, type BookRules } from "../rules/bookRules";
import { FEW_ROWS, useSettledEdits } from "../shell/useSettledEdits";
import { useUntil } from "../shell/useUntil";
import { useInsertion, type Inserted, type Insertion } from "../templates/useInsertion";
import { faultNotice } from "./fault";
import { firstTable } from "./firstTable";
import type { GradeEvent, GradeState } from "./gradeEvent";
import { chosenTable, gradeReducer, initialState, tableId } from "./gradeState";
import { loadEngine } from "./loadEngine";
import { preferredFirst } from "./preferredFirst";
import { recall } from "./remembered";
import { useGrading } from "./useGrading";
import { useNewDay } from "./useNewDay";
import { useSelection } from "./useSelection";
import { useWriting, type Writing } from "./useWriting";
import type { Notice } from "./views";

/** What the Grade page does. */
export interface Grade extends Writing {
  readonly state: GradeState;
  readonly dispatch: Dispatch<GradeEvent>;
  /** Looks for customers again; the choices stay. */
  look(): void;
  goTo(cell: Area): void;
  /** Shows a sheet that was inserted, graded by its scheme. */
  begin(inserted: Inserted): void;
  readonly insertion: Insertion;
  /** The workbook has rules of its own. */
  readonly held: boolean;
  /** The rules of the chosen scheme stand in the workbook and cannot be read: nobody is graded by it. */
  readonly refused: boolean;
  /** Whether grades go on record. */
  readonly keeping: Keeping;
  /** What the record says of the table. */
  readonly standing: Standing;
  undoRecorded(run: Run): void;
  /** Done when the page grades by the rules that the workbook has now. */
  inStep(): Promise<void>;
}

/**
 * The Grade page's state, kept in step with the workbook: what is selected, what is edited, and what is graded of it. `preferred` is the scheme that the user wants put
 * forward first.
 */
export function useGrade(preferred: string | null = null): Grade {
  const access = useAccess();
  const { words } = useLanguage();
  const [state, dispatch] = useReducer(gradeReducer, access.today(), initialState);
  const fail = useCallback(
    (error: unknown) => {
      const notice = faultNotice(error, words);
      if (notice !== null) dispatch({ type: "failed", notice });
    },
    [words],
  );
  const book = useBookRules();
  const held = useRef(book.schemes);
  useEffect(() => {
    held.current = book.schemes;
  });
  const find = useCallback(async () => {
    try {
      const [tables, { schemes }] = await Promise.all([findCustomers(access.port), loadEngine()]);
      const known = held.current?.schemes ?? schemes;
      dispatch({ type: "found", tables, first: firstTable(tables, known) });
    } catch (error) {
      fail(error);
    }
  }, [access, fail]);
  const lookAtRules = book.look;
  const look = useCallback(() => {
    dispatch({ type: "looking" });
    void lookAtRules();
    void find();
  }, [find, lookAtRules]);
  const customers = useMemo(() => chosenTable(state), [state.tables, state.table, state.key]); // eslint-disable-line react-hooks/exhaustive-deps -- of the state only these decide
  useEffect(() => void find(), [find]);
  const refused = state.scheme !== null && book.schemes?.unreadable.has(state.scheme) === true;
  const isProposed = useProposals(customers, preferred, book, dispatch, fail);
  useGrading(state, refused ? null : customers, dispatch, fail);
  useEffect(() => {
    if (refused) dispatch({ type: "refused" });
  }, [refused]);
  const keeping = useKeeping();
  const writing = useWriting(state, dispatch, fail, find, keeping);
  const scheme = state.proposals.find((one) => one.scheme.id === state.scheme)?.scheme;
  const standing = useStanding(
    refused || state.result === null ? null : customers,
    scheme,
    state.tables,
  );
  const undoRecorded = useUndoRecorded(dispatch, fail, find);
  useSelection(state, dispatch);
  useNewDay(state.asOf, dispatch);
  useEdits(state, dispatch, find);
  const goTo = useCallback((cell: Area) => void access.port.goTo(cell).catch(fail), [access, fail]);
  const begin = useCallback(
    (inserted: Inserted) => dispatch({ type: "inserted", ...inserted }),
    [],
  );
  const failed = useCallback((notice: Notice) => dispatch({ type: "failed", notice }), []);
  const insertion = useInsertion(begin, failed);
  const inStep = useUntil(isProposed && !state.working);
  return {
    state,
    dispatch,
    look,
    goTo,
    begin,
    insertion,
    held: book.schemes !== null,
    refused,
    keeping,
    standing,
    undoRecorded,
    inStep,
    ...writing,
  };
}

/**
 * Proposes schemes for a table as soon as it is known, and the one of the last run first; the workbook's own rules take the place of the menu's. Says whether that is done by
 * the rules that the workbook has now.
 */
function useProposals(
  customers: Customers | null,
  preferred: string | null,
  { phase, fault, schemes: held }: BookRules,
  dispatch: Dispatch<GradeEvent>,
  fail: (error: unknown) => void,
): boolean {
  const access = useAccess();
  const [by, setBy] = useState(held);
  useEffect(() => {
    if (phase === "failed") fail(fault);
  }, [phase, fault, fail]);
  useEffect(() => {
    // Until it is known by which rules the workbook grades, nothing is proposed.
    if (customers === null || phase !== "ready") return undefined;
    const { headers } = customers.region;
    let current = true;
    Promise.all([recall(access, tableId(customers), headers), loadEngine()])
      .then(async ([remembered, { schemes }]) => {
        const found = await proposeInPieces(headers, held?.schemes ?? schemes, access);
        const proposals = preferredFirst(found, preferred);
        if (current) dispatch({ type: "proposed", proposals, remembered });
      })
      .catch(fail)
      .finally(() => {
        if (current) setBy(held);
      });
    return () => {
      current = false;
    };
  }, [access, customers, preferred, phase, held, dispatch, fail]);
  return by === held;
}

/** Looks and grades again after edits; where that takes long, says that the result is out of date. */
function useEdits(
  { run, undoing, result }: GradeState,
  dispatch: Dispatch<GradeEvent>,
  find: () => Promise<void>,
): void {
  const { words } = useLanguage();
  useSettledEdits(({ remote }) => {
    if (run !== null || undoing) return;
    const t = words.pane.preview;
    if ((result?.rows ?? 0) <= FEW_ROWS) void find();
    else
      dispatch({
        type: "notice",
        notice: { intent: "info", text: remote ? t.remote : t.outdated, action: "refresh" },
      });
  });
}
