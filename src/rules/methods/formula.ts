import { knownOf, type Batch } from "../batch";
import { tidy } from "../tidy";
import type { Fact, Reason } from "../grader";
import { Knowledge, knowledgeAt, valueAt } from "../known";
import { checkKey, report, type Plan } from "../plan";
import { inBlocks, type Steps } from "../steps";
import type { Formula } from "../scheme/method";
import { cutoffReason, cutoffsOf, tiersOf, type Cutoff } from "./cutoffs";
import { blankVerdict, type CompiledMethod, type Scored } from "./method";

/** A named formula: its places, in the order of its arguments; a place that is a choice gives the number of the answer. */
interface Named {
  readonly places: readonly string[];
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly compute: (...values: number[]) => number;
}

/**
 * Customer lifetime value: amount a visit × visits a month × 12 × years, times the margin.
 * With a discount rate, each year's value is paid at its end (an annuity), the last part of a year at the end of that part.
 */
export const lifetimeValue = (
  amount: number,
  visitsPerMonth: number,
  years: number,
  rate: number,
  margin: number,
): number => {
  const annual = amount * visitsPerMonth * 12 * margin;
  if (rate === 0) return annual * years;
  const whole = Math.floor(years);
  // 1 - (1 + rate) ** -whole, without losing the digits of a small rate.
  const annuity = -Math.expm1(-whole * Math.log1p(rate)) / rate;
  return annual * (annuity + (years - whole) * (1 + rate) ** -years);
};

/** When the contributions of a period come in; their moment in periods from its begin. */
export const TIMINGS = ["end", "middle", "start"] as const;
const MOMENTS = [1, 0.5, 0];
// A term of years that no cell should make the page wait for.
const MOST_PERIODS = 10_000;
/** Rows that are computed in one step: many periods take long. */
const ROWS = 1024;

/**
 * Discounted lifetime value: the sum over periods t of contribution × frequency × probability × retention^(t-1), divided by (1 + rate)^t where it comes in at
 * the end of each period (Excel's NPV), half a period or a period earlier otherwise. `timing` is a place in `TIMINGS`; part of a period counts in part.
 */
export const discountedValue = (
  contribution: number,
  frequency: number,
  probability: number,
  periods: number,
  rate: number,
  retention: number,
  timing: number,
): number => {
  const each = contribution * frequency * probability;
  const last = Math.min(periods, MOST_PERIODS);
  let total = 0;
  for (let t = 1; t - 1 < last; t++) {
    const part = Math.min(1, last - (t - 1));
    total += (part * each * retention ** (t - 1)) / (1 + rate) ** (t - 1 + (MOMENTS[timing] ?? 1));
  }
  return total;
};

const NAMED: Readonly<Record<Formula["formula"], Named>> = {
  clv: {
    places: ["amount", "perMonth", "years", "rate", "margin"],
    compute: (amount = NaN, visits = NaN, years = NaN, rate = 0, margin = 1) =>
      lifetimeValue(amount, visits, years, rate, margin),
  },
  discounted: {
    places: ["contribution", "frequency", "probability", "periods", "rate", "retention", "timing"],
    choices: { timing: TIMINGS },
    compute: (
      contribution = NaN,
      frequency = NaN,
      probability = NaN,
      periods = NaN,
      rate = NaN,
      retention = NaN,
      timing = 0,
    ) =>
      // Rates and probabilities stand in percent in the cells.
      discountedValue(
        contribution,
        frequency,
        probability / 100,
        periods,
        rate / 100,
        retention,
        timing,
      ),
  },
};

interface Computing {
  readonly compute: Named["compute"];
  /** An input key or a number a place. */
  readonly places: readonly (string | number)[];
  readonly cutoffs: readonly Cutoff[];
}

const keysOf = ({ places }: Computing): readonly string[] =>
  places.filter((place) => typeof place === "string");

const placesOf = (plan: Plan, method: Formula, named: Named) => {
  const stranger = Object.keys(method.with).find((place) => !named.places.includes(place));
  if (stranger !== undefined) report(plan, "method.with", `the formula has no place "${stranger}"`);
  return named.places.map((place) => {
    const name = method.with[place];
    const path = `method.with.${place}`;
    if (name === undefined) {
      report(plan, path, "nothing stands here");
      return NaN;
    }
    const argument = plan.arguments[name];
    if (typeof argument === "number") return argument;
    if (typeof argument === "string") {
      const choice = named.choices?.[place]?.indexOf(argument) ?? -1;
      if (choice < 0) report(plan, path, `the formula does not take "${argument}" here`);
      return choice;
    }
    checkKey(plan, name, path, ["number"]);
    return name;
  });
};

/** The inputs of the formula that have no value on a row. */
const missingAt = (computing: Computing, batch: Batch, row: number): readonly string[] =>
  keysOf(computing).filter((key) => knowledgeAt(knownOf(batch, key), row) !== Knowledge.value);

function* grade(computing: Computing, batch: Batch): Steps<Scored> {
  const { places, compute, cutoffs } = computing;
  const verdict = blankVerdict(batch.rows);
  const { score, tier, open } = verdict;
  const columns = places.map((place) => (typeof place === "string" ? knownOf(batch, place) : null));
  const values = places.map(Number);
  const cut = tiersOf(cutoffs, score);
  const computeRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      let known = true;
      for (const [place, column] of columns.entries()) {
        if (column === null) continue;
        values[place] = column.values[row] as number;
        known &&= knowledgeAt(column, row) === Knowledge.value;
      }
      if (known) score[row] = tidy(compute(...values));
      else open[row] = 1;
    }
    cut(from, to, tier);
  };
  yield* inBlocks(batch.rows, computeRows, ROWS);
  return verdict;
}

const factsOf = (computing: Computing, batch: Batch, row: number): readonly Fact[] =>
  keysOf(computing).map((input) => ({
    input,
    test: "-",
    tests: { kind: "any" },
    value: valueAt(knownOf(batch, input), row),
  }));

/** A named formula over inputs and number arguments: its value is the score, which cut-offs may turn into a tier. */
export const compileFormula = (plan: Plan, method: Formula): CompiledMethod => {
  const named = NAMED[method.formula];
  const cutoffs = cutoffsOf(plan, method.cutoffs ?? [], "method.cutoffs");
  const computing: Computing = {
    compute: named.compute,
    places: placesOf(plan, method, named),
    cutoffs,
  };
  const uses = keysOf(computing);
  return {
    scope: "row",
    uses,
    turns: [],
    ...(cutoffs.length > 0 && { cutoffs }),
    grade: (batch) => grade(computing, batch),
    hindrance: (batch, row) => ({ pending: missingAt(computing, batch, row) }),
    reasons: (batch, row, { tier, score }) => {
      if (Number.isNaN(score)) return { because: [], also: [] };
      const facts = factsOf(computing, batch, row);
      const { source: from } = plan.scheme;
      const computed: Reason = { rule: 0, facts, points: score, from };
      return {
        because: [computed, ...cutoffReason(cutoffs, tier, score)],
        also: [],
      };
    },
  };
};
