import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";

import { bodyCell } from "../../workbook";
import { useLanguage } from "../language";
import { ApplyBar } from "./ApplyBar";
import { argumentValue } from "./argumentLines";
import { chosenTable } from "./gradeState";
import {
  argumentLines,
  columnChoices,
  faultLines,
  inputLines,
  previewRows,
  schemeChoice,
  tableChoice,
  tierLines,
  whyView,
  writeChoices,
} from "./gradeView";
import { Inputs } from "./Inputs";
import { NoFit } from "./NoFit";
import { NoTable } from "./NoTable";
import { Parameters } from "./Parameters";
import { Result } from "./Result";
import { SchemeName } from "./SchemeName";
import { TableLine } from "./TableLine";
import { useGrade, type Grade } from "./useGrade";
import type { FaultLine, Notice } from "./views";
import { Why } from "./Why";
import { WriteColumns } from "./WriteColumns";

// What the first screen can do without comes after it: a list that nobody has opened, a message that nobody has caused.
const SchemePicker = lazy(() =>
  import(/* webpackChunkName: "picker" */ "./SchemePicker").then((room) => ({
    default: room.SchemePicker,
  })),
);
const NoticeBar = lazy(() =>
  import(/* webpackChunkName: "notice" */ "./NoticeBar").then((room) => ({
    default: room.NoticeBar,
  })),
);

/** The Grade page: which table, by which scheme, with what result, and apply. */
export function GradePage() {
  const grade = useGrade();
  const { state, look } = grade;
  const { words } = useLanguage();
  const styles = useStyles();
  const customers = chosenTable(state);
  if (state.phase === "looking")
    return <Spinner className={styles.wait} label={words.pane.starting} />;
  if (customers === null) {
    return (
      <>
        <Notices {...grade} />
        <NoTable onLook={look} />
      </>
    );
  }
  return (
    <div className={styles.page}>
      <Choices {...grade} />
      <div className={styles.body}>
        <Notices {...grade} />
        <SchemeBody {...grade} />
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
  if (customers === null) return null;
  const schemes = state.proposals.map((proposal) => schemeChoice(proposal, language));
  return (
    <div className={styles.choices}>
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

function Notices({ state, dispatch, look, undo }: Grade) {
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
      />
    </Suspense>
  );
}

function SchemeBody(grade: Grade) {
  const { state, dispatch } = grade;
  const language = useLanguage();
  const customers = chosenTable(state);
  const proposal = state.proposals.find(({ scheme }) => scheme.id === state.scheme);
  if (customers === null) return null;
  if (proposal === undefined) {
    if (state.proposals.length === 0) return null;
    const nearest = state.proposals.map((one) => schemeChoice(one, language));
    return <NoFit nearest={nearest} onScheme={(id) => dispatch({ type: "scheme", id })} />;
  }
  const { scheme } = proposal;
  const derived = [...scheme.derived, ...(scheme.precondition?.scheme.derived ?? [])];
  const counts = derived.some(({ kind }) => kind === "monthsSince" || kind === "monthsUntil");
  return (
    <>
      <Inputs
        lines={inputLines(state, proposal, language)}
        columns={columnChoices(customers)}
        onMap={(input, column) => dispatch({ type: "map", input, column })}
      />
      <Parameters
        {...(counts ? { asOf: state.asOf } : {})}
        lines={argumentLines(scheme, state, language)}
        onAsOf={(date) => dispatch({ type: "as-of", date })}
        onArgument={(name, typed) => {
          const argument = scheme.arguments.find((one) => one.name === name);
          const value = argument && argumentValue(argument, typed);
          dispatch(
            value === undefined
              ? { type: "bad-argument", name, typed }
              : { type: "argument", name, value },
          );
        }}
        onReset={() => dispatch({ type: "reset-arguments" })}
      />
      <ResultBody {...grade} />
    </>
  );
}

function ResultBody({ state, dispatch, goTo }: Grade) {
  const language = useLanguage();
  const { words } = language;
  const { result } = state;
  const views = useMemo(
    () =>
      result && {
        tiers: tierLines(result, language),
        faults: faultLines(result, language),
        rows: previewRows(result, language),
      },
    [result, language],
  );
  const selected = useMemo(
    () => result && whyView(result, state.selectedRow, language),
    [result, state.selectedRow, language],
  );
  if (result === null || views === null)
    return state.working ? <Spinner size="tiny" label={words.pane.result.working} /> : null;
  const { region } = result.request.customers;
  const show = ({ row, column }: Pick<FaultLine, "row" | "column">): void =>
    goTo(bodyCell(region, row, column));
  return (
    <>
      <Result
        tiers={views.tiers}
        ungraded={result.ungraded}
        faults={views.faults}
        working={state.working}
        onGoTo={show}
      />
      <WriteColumns
        columns={writeChoices(result, state, language)}
        onChoose={(id, chosen) => {
          if (id === "tier" || id === "score" || id === "why" || id === "next")
            dispatch({ type: "column", kind: id, chosen });
        }}
      />
      <Why
        selected={selected}
        rows={views.rows}
        onGoTo={(row, column) => show({ row, column: column ?? result.request.customers.key ?? 0 })}
      />
    </>
  );
}

function Actions({ state, apply, cancel, undo }: Grade) {
  const { result, run, applied, columns, working, undoing, notice } = state;
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
