import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";

import { bodyCell, sinceLastRun } from "../../workbook";
import { useLanguage } from "../language";
import { checkLines } from "./checkView";
import type { GradeState } from "./gradeEvent";
import { faultLines, tierLines, writeChoices } from "./gradeView";
import { moveLines } from "./moveLines";
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

const FormChoice = lazy(() =>
  import(/* webpackChunkName: "form" */ "./FormChoice").then((room) => ({
    default: room.FormChoice,
  })),
);

const TierColours = lazy(() =>
  import(/* webpackChunkName: "format" */ "../format/TierColours").then((room) => ({
    default: room.TierColours,
  })),
);

const workingWords = (
  { recording, working }: GradeState,
  words: { readonly recording: string; readonly working: string },
): string | null => (recording ? words.recording : working ? words.working : null);

/** What came out: the counts, and what can be written of it. */
export function ResultBody(grade: Grade) {
  const { state, dispatch, goTo, keeping } = grade;
  const language = useLanguage();
  const { words } = language;
  const { result } = state;
  const views = useMemo(() => {
    if (result === null) return null;
    const since = sinceLastRun(result);
    return {
      tiers: tierLines(result, since, language),
      moved: since && moveLines(result, since, language),
      checks: checkLines(result, language),
      faults: faultLines(result, language),
    };
  }, [result, language]);
  const working = workingWords(state, words.pane.result);
  if (result === null || views === null)
    return working === null ? null : <Spinner size="tiny" label={working} />;
  const { customers, scheme } = result.request;
  const show = ({ row, column }: Pick<FaultLine, "row" | "column">): void =>
    goTo(bodyCell(customers.region, row, column));
  return (
    <>
      <Result
        key={scheme.id}
        tiers={views.tiers}
        moved={views.moved}
        checks={views.checks}
        ungraded={result.ungraded}
        faults={views.faults}
        working={working}
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
        <FormChoice
          request={result.request}
          form={state.form}
          onForm={(form) => dispatch({ type: "form", form })}
        />
      </Suspense>
      {result.former.size === 0 ? null : (
        <Suspense>
          <TierColours grade={grade} />
        </Suspense>
      )}
      <Suspense>
        <KeepChoice keeping={keeping} keyless={result.request.customers.key === null} />
      </Suspense>
    </>
  );
}
