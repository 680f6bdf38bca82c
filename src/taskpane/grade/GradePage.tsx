import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";

import { placeOnRecord, type Proposal, type Scheme } from "../../workbook";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";
import type { Inserted } from "../templates/useInsertion";
import { ApplyBar } from "./ApplyBar";
import { chosenColumns } from "./chosenColumns";
import { chosenTable } from "./gradeState";
import { customerCell } from "./customerCell";
import { columnChoices, tableChoice } from "./gradeView";
import { loadEngine } from "./loadEngine";
import { NoFit } from "./NoFit";
import { NoTable } from "./NoTable";
import { SchemeBody } from "./SchemeBody";
import { SchemeName } from "./SchemeName";
import { schemeChoice } from "./schemeView";
import { TableLine } from "./TableLine";
import { useGrade, type Grade } from "./useGrade";
import type { Notice } from "./views";

// Schemes and grader come right behind this page, while Office.js still shakes hands; whoever needs them hears of it where that fails.
loadEngine().catch(() => undefined);

/** Schemes that are named where none fits. */
const NEAREST = 3;

// What the first screen can do without comes after it: a list that nobody has opened, a message that nobody has caused.
const SchemePicker = lazy(() =>
  import(/* webpackChunkName: "picker" */ "./SchemePicker").then((room) => ({
    default: room.SchemePicker,
  })),
);
const RulesLine = lazy(() =>
  import(/* webpackChunkName: "notice" */ "./RulesLine").then((room) => ({
    default: room.RulesLine,
  })),
);
const StaleNotice = lazy(() =>
  import(/* webpackChunkName: "on-grade" */ "../history/onGrade").then((room) => ({
    default: room.StaleNotice,
  })),
);
const UndoLine = lazy(() =>
  import(/* webpackChunkName: "on-grade" */ "../history/onGrade").then((room) => ({
    default: room.UndoLine,
  })),
);
const NoticeBar = lazy(() =>
  import(/* webpackChunkName: "notice" */ "./NoticeBar").then((room) => ({
    default: room.NoticeBar,
  })),
);

/** What the pane hands to the Grade page. */
export interface GradePageProps {
  /** A sheet that was inserted on another page; each is taken over once. */
  readonly inserted: Inserted | null;
  onTemplates(): void;
  onRules(): void;
  /** Hears of the scheme that is chosen. */
  onScheme(id: string | null): void;
}

/** The Grade page: which table, by which scheme, with what result, and apply. */
export function GradePage({ inserted, onTemplates, onRules, onScheme }: GradePageProps) {
  const grade = useGrade();
  const { state, look, begin } = grade;
  useEffect(() => {
    if (inserted !== null) begin(inserted);
  }, [inserted, begin]);
  useEffect(() => onScheme(state.scheme), [state.scheme, onScheme]);
  const { words } = useLanguage();
  const styles = useStyles();
  const customers = chosenTable(state);
  if (state.phase === "looking")
    return <Spinner className={styles.wait} label={words.pane.starting} />;
  if (customers === null) {
    return (
      <>
        <Notices {...grade} />
        <NoTable onLook={look} onTemplates={onTemplates} />
      </>
    );
  }
  return (
    <div className={styles.page}>
      <Choices {...grade} />
      <div className={styles.body}>
        <Notices {...grade} />
        <Body grade={grade} onTemplates={onTemplates} onRules={onRules} />
      </div>
      <Actions {...grade} />
    </div>
  );
}

/** Table and scheme, at the top whatever is shown below. */
function Choices({ state, dispatch }: Grade) {
  const language = useLanguage();
  const styles = useStyles();
  const customers = chosenTable(state);
  const { schemes: held } = useBookRules();
  const schemes = useMemo(
    () => state.proposals.map((proposal) => schemeChoice(proposal, language, held)),
    [state.proposals, language, held],
  );
  const place = useRef<HTMLDivElement>(null);
  useKeyboardKept(place, state.table);
  if (customers === null) return null;
  return (
    <div ref={place} className={styles.choices}>
      <TableLine
        tables={state.tables.map(tableChoice)}
        chosen={tableChoice(customers)}
        columns={columnChoices(customers)}
        keyColumn={customers.key}
        onTable={(id) => dispatch({ type: "table", id })}
        onKey={(column) => dispatch({ type: "key", column })}
      />
      <Suspense fallback={<SchemeName schemes={schemes} chosen={state.scheme} />}>
        <SchemePicker
          schemes={schemes}
          chosen={state.scheme}
          onScheme={(id) => dispatch({ type: "scheme", id })}
        />
      </Suspense>
    </div>
  );
}

/** Where a button that had the keyboard went away with its table (a sheet was inserted from it), the keyboard goes to the new table, and not to the top of the page. */
function useKeyboardKept(
  place: { readonly current: HTMLElement | null },
  table: string | null,
): void {
  const before = useRef(table);
  useEffect(() => {
    const left = before.current;
    before.current = table;
    if (left === null || left === table) return;
    if (document.hasFocus() && document.activeElement === document.body)
      place.current?.querySelector("button")?.focus();
  }, [place, table]);
}

function Notices({ state, dispatch, look, undo, goTo }: Grade) {
  if (state.notice === null) return null;
  const act: Record<NonNullable<Notice["action"]>, () => void> = {
    undo,
    look,
    retry: look,
    refresh: look,
  };
  return (
    <Suspense>
      <NoticeBar
        notice={state.notice}
        onAction={(action) => act[action]()}
        onDismiss={() => dispatch({ type: "notice", notice: null })}
        onGoTo={goTo}
      />
    </Suspense>
  );
}

/** The first of those that have any of their inputs in the table; where none has, the first of all. */
function nearestOf(proposals: readonly Proposal[]): readonly Proposal[] {
  const unasked = proposals.filter(({ personal }) => !personal);
  const some = unasked.filter(({ found }) => found > 0);
  return (some.length > 0 ? some : unasked).slice(0, NEAREST);
}

interface BodyProps extends Pick<GradePageProps, "onTemplates" | "onRules"> {
  readonly grade: Grade;
}

function Body({ grade, onTemplates, onRules }: BodyProps) {
  const { state, dispatch } = grade;
  const language = useLanguage();
  const customers = chosenTable(state);
  const proposal = state.proposals.find(({ scheme }) => scheme.id === state.scheme);
  if (customers === null || state.proposals.length === 0) return null;
  if (proposal !== undefined)
    return (
      <>
        {grade.held ? (
          <Suspense>
            <RulesLine scheme={proposal.scheme} onRules={onRules} />
          </Suspense>
        ) : null}
        {grade.refused ? null : (
          <>
            <OnRecord grade={grade} scheme={proposal.scheme} />
            <SchemeBody grade={grade} customers={customers} proposal={proposal} />
          </>
        )}
      </>
    );
  const nearest = nearestOf(state.proposals).map((one) => schemeChoice(one, language));
  return (
    <NoFit
      nearest={nearest}
      onScheme={(id) => dispatch({ type: "scheme", id })}
      onTemplates={onTemplates}
    />
  );
}

/** What the record says of these grades: that they are stale, and that the last run can be taken back. */
function OnRecord({ grade, scheme }: { readonly grade: Grade; readonly scheme: Scheme }) {
  const { state, standing, goTo, apply, undoRecorded } = grade;
  const { result, applied, run, undoing } = state;
  const { stale, undoable } = standing;
  if (stale === null && undoable === null) return null;
  const goToCustomer = (key: string): void => {
    const cell = result && customerCell(result, key);
    if (cell !== null) goTo(cell);
  };
  const place = result && placeOnRecord(result.request.customers.region);
  return (
    <Suspense>
      {stale === null ? null : (
        <StaleNotice
          stale={stale}
          scheme={scheme}
          onRegrade={result !== null && result.graded > 0 && run === null ? apply : null}
          onCustomer={goToCustomer}
        />
      )}
      {undoable === null || applied !== null || run !== null || undoable.place !== place ? null : (
        <UndoLine run={undoable} undoing={undoing} onUndo={() => undoRecorded(undoable)} />
      )}
    </Suspense>
  );
}

function Actions({ state, apply, cancel, undo }: Grade) {
  const { result, run, applied, working, undoing, notice } = state;
  const columns = result === null ? [] : chosenColumns(result.request.scheme, state.columns);
  if (result === null && applied === null && run === null) return null;
  return (
    <ApplyBar
      rows={result?.graded ?? 0}
      enabled={result !== null && result.graded > 0 && columns.length > 0 && !working}
      run={run}
      canUndo={applied !== null && notice?.action !== "undo"}
      undoing={undoing}
      onApply={apply}
      onCancel={cancel}
      onUndo={undo}
    />
  );
}

const useStyles = makeStyles({
  wait: { paddingBlock: tokens.spacingVerticalXXXL },
  page: { display: "flex", flexDirection: "column", flexGrow: 1 },
  choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  body: {
    display: "grid",
    alignContent: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    flexGrow: 1,
    paddingBlock: tokens.spacingVerticalS,
  },
});
