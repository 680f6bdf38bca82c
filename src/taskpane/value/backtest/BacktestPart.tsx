import { Spinner } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";

import type { Area } from "../../../workbook";
import { orderProblemText } from "../../../workbook";
import { useAccess } from "../../access";
import { useLanguage } from "../../language";
import type { PartProps } from "../part";
import { PartFrame } from "../PartFrame";
import { useTextStyles } from "../useTextStyles";
import { useValueWords } from "../useValueWords";
import { Choices } from "./Choices";
import { Outcome } from "./Outcome";
import { columnsView, runsView, type TestedView } from "./testedView";
import { useBacktest, type BacktestState } from "./useBacktest";

/** Whether better tiers were better: tiers tested by what the same customers were worth afterwards. */
export function BacktestPart({ shown }: PartProps) {
  const t = useValueWords().backtest;
  const state = useBacktest(shown);
  const { tables, source, noticing, work, runs } = state;
  const isOfColumns = source === "columns";
  return (
    <PartFrame
      tables={tables}
      noticing={noticing}
      waits={source === null}
      hasOther={runs.testable.length > 0}
      none={{ title: t.noneTitle, text: t.noneText }}
      choices={<Choices state={state} />}
      work={isOfColumns ? work : null}
    >
      {isOfColumns ? <ColumnsFound state={state} /> : <RunsFound state={state} />}
    </PartFrame>
  );
}

function ColumnsFound({ state }: { readonly state: BacktestState }) {
  const text = useTextStyles();
  const { locale } = useLanguage();
  const t = useValueWords().backtest;
  const { chosen, answered } = state;
  const view = useMemo((): TestedView | null => {
    if (answered === null || !answered.answer.ok) return null;
    return columnsView(answered.question.request, answered.answer.value, locale);
  }, [answered, locale]);
  if (chosen === null) return null;
  if (chosen.tier === null || chosen.afterwards === null)
    return <p className={text.hint}>{chosen.tier === null ? t.noTier : t.noNumbers}</p>;
  if (answered?.answer.ok === false)
    return (
      <p className={text.hint} role="status">
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
