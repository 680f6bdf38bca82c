import { readReading, type Snapshot } from "../../history";
import {
  backtest,
  inputDrift,
  tierDrift,
  type BacktestAnswer,
  type DriftAnswer,
} from "../../models";
import { inLocale, inputsOf, type Input, type Locale, type Scheme, type Tier } from "../../rules";

/** How far an input has moved between two runs. */
export interface InputDrift {
  readonly input: Input;
  readonly drift: DriftAnswer;
}

/** A former run tested by a newer one. */
export interface RunsTested {
  /** The tiers of the former run against what the same customers weighed in the newer one. */
  readonly backtest: BacktestAnswer;
  readonly tiers: DriftAnswer;
  /** Inputs that are numbers, in the order of the scheme. */
  readonly inputs: readonly InputDrift[];
}

/** The tiers that customers are graded into: those set aside are neither better nor worse. */
const gradesOf = ({ tiers }: Scheme): readonly Tier[] =>
  tiers.filter(({ aside }) => aside !== true);

const placesOf = ({ customers }: Snapshot, tiers: readonly Tier[]): Int32Array =>
  Int32Array.from(customers.values(), ({ tier }) => tiers.findIndex(({ key }) => key === tier));

/** What customers weighed in a run, by the order of another; not known of those who are not in it. */
const weighedIn = (run: Snapshot, { customers }: Snapshot): Float64Array =>
  Float64Array.from(customers.keys(), (key) => run.customers.get(key)?.value ?? NaN);

/** What was read for an input of each customer; NaN where that is no number. */
const valuesBy = ({ customers }: Snapshot, inputs: readonly Input[]): readonly Float64Array[] => {
  const readings = Array.from(customers.values(), ({ read }) => readReading(read));
  return inputs.map(({ key }) =>
    Float64Array.from(readings, (reading) => {
      const value = reading?.[key];
      return typeof value === "number" ? value : NaN;
    }),
  );
};

/**
 * Tests the tiers of a run by a later one of the same scheme: lift by tier of what customers weighed afterwards, and how far tiers and inputs have moved meanwhile.
 * Tiers are called by their labels. Customers who are not in the later run are not known afterwards, and counted so.
 */
export const backtestRuns = (
  before: Snapshot,
  after: Snapshot,
  scheme: Scheme,
  locale: Locale,
): RunsTested => {
  const grades = gradesOf(scheme);
  const tiers = grades.map(({ label }) => inLocale(label, locale));
  const [tierOf, tierNow] = [placesOf(before, grades), placesOf(after, grades)];
  const inputs = inputsOf(scheme).filter(({ type }) => type === "number");
  const [was, is] = [valuesBy(before, inputs), valuesBy(after, inputs)];
  return {
    backtest: backtest({ tiers, tierOf, afterwards: weighedIn(after, before) }),
    tiers: tierDrift(tiers, tierOf, tierNow),
    inputs: inputs.map((input, k) => ({
      input,
      drift: inputDrift(was[k] ?? new Float64Array(0), is[k] ?? new Float64Array(0)),
    })),
  };
};
