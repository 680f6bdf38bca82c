import { knownOf, type Batch } from "../batch";
import { tidy } from "../tidy";
import type { Fact, Reason } from "../grader";
import { Knowledge, knowledgeAt, valueAt } from "../known";
import { checkKey, report, type Plan } from "../plan";
import type { Formula } from "../scheme/method";
import { cutoffReason, cutoffsOf, tierOfScore, type Cutoff } from "./cutoffs";
import { blankVerdict, type CompiledMethod, type Verdict } from "./method";

/** A named formula: its places, in the order of its arguments. */
interface Named {
  readonly places: readonly string[];
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

const NAMED: Readonly<Record<Formula["formula"], Named>> = {
  clv: {
    places: ["amount", "perMonth", "years", "rate", "margin"],
    compute: (amount = NaN, visits = NaN, years = NaN, rate = 0, margin = 1) =>
      lifetimeValue(amount, visits, years, rate, margin),
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
    checkKey(plan, name, path, ["number"]);
    return name;
  });
};

const grade = (computing: Computing, batch: Batch): Verdict => {
  const verdict = blankVerdict(batch.rows);
  const keys = keysOf(computing);
  const columns = computing.places.map((place) =>
    typeof place === "string" ? knownOf(batch, place) : place,
  );
  for (let row = 0; row < batch.rows; row++) {
    const missing = keys.filter((key) => knowledgeAt(knownOf(batch, key), row) !== Knowledge.value);
    if (missing.length > 0) {
      verdict.pending.set(row, missing);
      continue;
    }
    const values = columns.map((column) =>
      typeof column === "number" ? column : (column.values[row] as number),
    );
    const score = tidy(computing.compute(...values));
    verdict.score[row] = score;
    verdict.tier[row] = tierOfScore(computing.cutoffs, score);
  }
  return verdict;
};

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
