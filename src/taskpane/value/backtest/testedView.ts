import { backtestNoteText, driftLine, foresightWords, momentText, type PaneValueWords } from "../../../text"; // prettier-ignore
import {
  headerText,
  inLocale,
  orderText,
  testedNotes,
  type BacktestAnswer,
  type BacktestRequest,
  type ColumnsTested,
  type TestedNote,
} from "../../../workbook";
import type { Locale } from "../../language";
import type { RunsState } from "./useRuns";

/** A test as it is shown, whatever the tiers were tested by. */
export interface TestedView {
  readonly answer: BacktestAnswer;
  /** What was tested by what. */
  readonly subject: string;
  /** The order of the tiers, and how it is known; null where the scheme of a run has it. */
  readonly order: string | null;
  /** How far tiers and inputs have moved, a line each. */
  readonly moved: readonly string[];
  readonly notes: readonly TestedNote[];
}

/** A test of columns. */
export const columnsView = (
  request: BacktestRequest,
  tested: ColumnsTested,
  locale: Locale,
): TestedView => {
  const t = foresightWords(locale).backtest;
  const { headers } = request.customers.region;
  const headerAt = (column: number): string => headerText(headers[column] ?? null);
  const { tier, afterwards } = request;
  return {
    answer: tested.backtest,
    subject: t.tested({ tier: headerAt(tier), afterwards: headerAt(afterwards) }),
    order: orderText(tested.order, locale),
    moved: tested.drift === null ? [] : [driftLine(t.tiers, tested.drift, locale)],
    notes: testedNotes(request, tested, locale),
  };
};

/** A test by a later run; null before it is there. */
export const runsView = (
  { before, after, tested }: Pick<RunsState, "before" | "after" | "tested">,
  t: PaneValueWords["backtest"],
  locale: Locale,
): TestedView | null => {
  if (tested === null || before === null || after === null) return null;
  const { found, scheme } = tested;
  // Inputs that nobody had in one of the runs have no distribution to compare: there is nothing to say of them.
  const inputs = found.inputs.filter(
    ({ drift }) => drift.ok || drift.problem.code !== "no-customers",
  );
  const notes = found.backtest.ok ? found.backtest.value.notes : [];
  return {
    answer: found.backtest,
    subject: t.runs({
      scheme: inLocale(scheme.name, locale),
      before: momentText(before.run.when),
      after: momentText(after.when),
    }),
    order: null,
    moved: [
      driftLine(foresightWords(locale).backtest.tiers, found.tiers, locale),
      ...inputs.map(({ input, drift }) => driftLine(inLocale(input.label, locale), drift, locale)),
    ],
    notes: notes.map((note) => ({ text: backtestNoteText(note, locale), at: null })),
  };
};
