import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from "react";

import { ApplyBar } from "../grade/ApplyBar";
import { chosenColumns } from "../grade/chosenColumns";
import { chosenTable } from "../grade/gradeState";
import { GradeTab } from "../grade/GradeTab";
import { columnChoices, tableChoice } from "../grade/gradeView";
import { loadEngine } from "../grade/loadEngine";
import { SchemeName } from "../grade/SchemeName";
import { schemeChoice } from "../grade/schemeView";
import { TableLine } from "../grade/TableLine";
import { useGrade, type Grade } from "../grade/useGrade";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";
import { panelId, tabId, TabList } from "../shell/TabList";
import type { Inserted } from "../templates/useInsertion";
import { LaterTabs } from "./LaterTabs";
import { TABS, type Tab } from "./tabs";

// Schemes and grader come right behind this page, while Office.js still shakes hands; whoever needs them hears of it where that fails.
loadEngine().catch(() => undefined);

// What the first screen can do without comes after it: a list that nobody has opened, a message that nobody has caused.
const SchemePicker = lazy(() =>
  import(/* webpackChunkName: "picker" */ "../grade/SchemePicker").then((room) => ({
    default: room.SchemePicker,
  })),
);
const NoticePlace = lazy(() =>
  import(/* webpackChunkName: "notice" */ "../grade/NoticeBar").then((room) => ({
    default: room.NoticePlace,
  })),
);

const FirstRun = lazy(() =>
  import(/* webpackChunkName: "first-run" */ "../firstRun/FirstRun").then((room) => ({
    default: room.FirstRun,
  })),
);

/** What the pane hands to the work page. */
export interface WorkPageProps {
  readonly tab: Tab;
  onTab(tab: Tab): void;
  /** A sheet that was inserted on another page; each is taken over once. */
  readonly inserted: Inserted | null;
  /** The scheme that the user wants put forward first where it fits. */
  readonly preferred: string | null;
  onTemplates(): void;
  onRules(): void;
  /** Hears of the scheme that is chosen. */
  onScheme(id: string | null): void;
}

/** The work page: which table, by which scheme, and five tabs on what comes of it. */
export function WorkPage(props: WorkPageProps) {
  const { tab, onTab, inserted, preferred, onTemplates, onRules, onScheme } = props;
  const grade = useGrade(preferred);
  const { state, look, begin } = grade;
  useEffect(() => {
    if (inserted !== null) begin(inserted);
  }, [inserted, begin]);
  useEffect(() => onScheme(state.scheme), [state.scheme, onScheme]);
  const toGrade = useCallback(() => onTab("grade"), [onTab]);
  const { words } = useLanguage();
  const styles = useStyles();
  if (state.phase === "looking")
    return <Spinner className={styles.wait} label={words.pane.starting} />;
  if (chosenTable(state) === null) {
    return (
      <>
        <Notices {...grade} />
        <Suspense fallback={<Spinner className={styles.wait} label={words.pane.loading} />}>
          <FirstRun insertion={grade.insertion} onLook={look} onTemplates={onTemplates} />
        </Suspense>
      </>
    );
  }
  return (
    <div className={styles.page}>
      <Choices {...grade} />
      <TabList
        label={words.pane.tabs.label}
        tabs={TABS}
        chosen={tab}
        names={words.pane.tabs}
        onChoose={onTab}
      />
      <div className={mergeClasses(styles.panel, styles.notices)}>
        <Notices {...grade} />
      </div>
      <div
        id={panelId("grade")}
        role="tabpanel"
        aria-labelledby={tabId("grade")}
        hidden={tab !== "grade"}
        className={mergeClasses(styles.panel, styles.body)}
      >
        <GradeTab grade={grade} onTemplates={onTemplates} onRules={onRules} />
      </div>
      <LaterTabs grade={grade} tab={tab} onGrade={toGrade} />
      {/* What is being written can be stopped from everywhere. */}
      {tab === "grade" || state.run !== null ? <Actions {...grade} /> : null}
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

/** The place of a message is there as soon as a write begins, which ends with one: it would show a third of a second late were its code only loaded then. */
function Notices({ state, dispatch, look, undo, goTo }: Grade) {
  if (state.notice === null && state.run === null) return null;
  const act: Record<NonNullable<Notice["action"]>, () => void> = {
    undo,
    look,
    retry: look,
    refresh: look,
  };
  return (
    <Suspense>
      <NoticePlace
        notice={state.notice}
        onAction={(action) => act[action]()}
        onDismiss={() => dispatch({ type: "notice", notice: null })}
        onGoTo={goTo}
      />
    </Suspense>
  );
}

function Actions({ state, apply, cancel, undo, half }: Grade) {
  const { result, run, applied, working, undoing, notice } = state;
  const columns = result === null ? [] : chosenColumns(result.request.scheme, state.columns);
  if (result === null && applied === null && run === null && half === null) return null;
  return (
    <ApplyBar
      rows={result?.graded ?? 0}
      enabled={result !== null && result.graded > 0 && columns.length > 0 && !working}
      run={run}
      canUndo={applied !== null && notice?.action !== "undo"}
      undoing={undoing}
      half={half}
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
  panel: {
    display: "grid",
    alignContent: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    "&[hidden]": { display: "none" },
  },
  notices: { paddingBlock: tokens.spacingVerticalXS },
  body: { flexGrow: 1, paddingBlockEnd: tokens.spacingVerticalS },
});
