import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";

import { bodyCell } from "../../workbook";
import { useLanguage } from "../language";
import { checkLines } from "./checkView";
import { faultLines, tierLines, writeChoices } from "./gradeView";
import { Result } from "./Result";
import type { Grade } from "./useGrade";
import type { FaultLine } from "./views";
import { WriteColumns } from "./WriteColumns";

const HeldLine = lazy(() =>
  import(/* webpackChunkName: "on-grade" */ "../history/onGrade").then((room) => ({
    default: room.HeldLine,
  })),
);
const KeepChoice = lazy(() =>
  import(/* webpackChunkName: "on-grade" */ "../history/onGrade").then((room) => ({
    default: room.KeepChoice,
  })),
);

/** What came out: the counts, and what can be written of it. */
export function ResultBody({ state, dispatch, goTo, keeping }: Grade) {
  const language = useLanguage();
  const { words } = language;
  const { result } = state;
  const views = useMemo(
    () =>
      result && {
        tiers: tierLines(result, language),
        checks: checkLines(result, language),
        faults: faultLines(result, language),
      },
    [result, language],
  );
  if (result === null || views === null)
    return state.working ? <Spinner size="tiny" label={words.pane.result.working} /> : null;
  const { customers, scheme } = result.request;
  const show = ({ row, column }: Pick<FaultLine, "row" | "column">): void =>
    goTo(bodyCell(customers.region, row, column));
  return (
    <>
      <Result
        key={scheme.id}
        tiers={views.tiers}
        checks={views.checks}
        ungraded={result.ungraded}
        faults={views.faults}
        working={state.working}
        onGoTo={show}
      />
      {(result.settled?.held.size ?? 0) === 0 ? null : (
        <Suspense>
          <HeldLine held={result.settled?.held.size ?? 0} />
        </Suspense>
      )}
      <WriteColumns
        key={`${scheme.id} columns`}
        columns={writeChoices(result, state, language)}
        onChoose={(kind, chosen) => dispatch({ type: "column", kind, chosen })}
      />
      <Suspense>
        <KeepChoice keeping={keeping} keyless={result.request.customers.key === null} />
      </Suspense>
    </>
  );
}
