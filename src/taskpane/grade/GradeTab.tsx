import { lazy, Suspense } from "react";

import { placeOnRecord, type Proposal, type Scheme } from "../../workbook";
import { useLanguage } from "../language";
import { customerCell } from "./customerCell";
import { chosenTable } from "./gradeState";
import { NoFit } from "./NoFit";
import { SchemeBody } from "./SchemeBody";
import { schemeChoice } from "./schemeView";
import type { Grade } from "./useGrade";

/** Schemes that are named where none fits. */
const NEAREST = 3;

// What the first screen can do without comes after it.
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

/** What the Grade tab is handed. */
export interface GradeTabProps {
  readonly grade: Grade;
  onTemplates(): void;
  onRules(): void;
}

/** The first of those that have any of their inputs in the table; where none has, the first of all. */
function nearestOf(proposals: readonly Proposal[]): readonly Proposal[] {
  const unasked = proposals.filter(({ personal }) => !personal);
  const some = unasked.filter(({ found }) => found > 0);
  return (some.length > 0 ? some : unasked).slice(0, NEAREST);
}

/** The chosen scheme on the chosen table: what it reads, and what comes out; where no scheme is chosen, the nearest ones. */
export function GradeTab({ grade, onTemplates, onRules }: GradeTabProps) {
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
  // While the new rules are still being graded by, the result is that of the old ones.
  const isReady =
    result !== null &&
    result.graded > 0 &&
    result.request.scheme === scheme &&
    run === null &&
    !state.working;
  const place = result && placeOnRecord(result.request.customers.region);
  return (
    <Suspense>
      {stale === null ? null : (
        <StaleNotice
          stale={stale}
          scheme={scheme}
          onRegrade={isReady ? apply : null}
          onCustomer={goToCustomer}
        />
      )}
      {undoable === null || applied !== null || run !== null || undoable.place !== place ? null : (
        <UndoLine run={undoable} undoing={undoing} onUndo={() => undoRecorded(undoable)} />
      )}
    </Suspense>
  );
}
