import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";

import type { Area } from "../../../workbook";
import { orderProblemText } from "../../../workbook";
import { useAccess } from "../../access";
import { NoticeBar } from "../../grade/NoticeBar";
import { useLanguage } from "../../language";
import type { PartProps } from "../part";
import { Edited } from "../Edited";
import { NoRows } from "../NoRows";
import { useValueWords } from "../useValueWords";
import { Working } from "../Working";
import { Choices } from "./Choices";
import { Outcome } from "./Outcome";
import { columnsView, runsView, type TestedView } from "./testedView";
import { useBacktest, type BacktestState } from "./useBacktest";

/** Whether better tiers were better: tiers tested by what the same customers were worth afterwards. */
export function BacktestPart({ shown }: PartProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = useValueWords().backtest;
  const state = useBacktest(shown);
  const { tables, source, noticing, work, runs } = state;
  const { notice, say } = noticing;
  if (tables.phase === "looking" || source === null)
    return <Spinner className={styles.wait} label={words.pane.starting} />;
  const again = (): void => {
    say(null);
    void tables.look();
  };
  const notices =
    notice === null ? null : (
      <NoticeBar notice={notice} onAction={again} onDismiss={() => say(null)} />
    );
  if (tables.customers === null && runs.testable.length === 0)
    return (
      <NoRows title={t.noneTitle} text={t.noneText} onLook={again}>
        {notices}
      </NoRows>
    );
  return (
    <div className={styles.part}>
      <Choices state={state} />
      {notices}
      {source === "columns" ? (
        <>
          <Edited edited={tables.edited} onLook={again} />
          <Working {...work} />
          <ColumnsFound state={state} />
        </>
      ) : (
        <RunsFound state={state} />
      )}
    </div>
  );
}

function ColumnsFound({ state }: { readonly state: BacktestState }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useValueWords().backtest;
  const { chosen, answered } = state;
  const view = useMemo((): TestedView | null => {
    if (answered === null || !answered.answer.ok) return null;
    return columnsView(answered.question.request, answered.answer.value, locale);
  }, [answered, locale]);
  if (chosen === null) return null;
  if (chosen.tier === null || chosen.afterwards === null)
    return <p className={styles.hint}>{chosen.tier === null ? t.noTier : t.noNumbers}</p>;
  if (answered?.answer.ok === false)
    return (
      <p className={styles.hint} role="status">
        {orderProblemText(answered.answer.problem, locale)}
      </p>
    );
  return view === null ? null : <Shown state={state} view={view} />;
}

function RunsFound({ state }: { readonly state: BacktestState }) {
  const { locale } = useLanguage();
  const t = useValueWords().backtest;
  const { runs } = state;
  const { before, after, tested, working } = runs;
  const view = useMemo(() => runsView({ before, after, tested }, t, locale), [before, after, tested, t, locale]); // prettier-ignore
  if (view !== null) return <Shown state={state} view={view} />;
  return working === null ? null : <Spinner size="small" label={working} />;
}

function Shown({ state, view }: { readonly state: BacktestState; readonly view: TestedView }) {
  const { port } = useAccess();
  const { noticing } = state;
  const { fail } = noticing;
  const goTo = useCallback((area: Area) => void port.goTo(area).catch(fail), [port, fail]);
  return <Outcome view={view} noticing={noticing} onGoTo={goTo} />;
}

const useStyles = makeStyles({
  wait: { paddingBlock: tokens.spacingVerticalXXXL },
  part: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
