import { knownOf, type Batch } from "../batch";
import type { Fact } from "../grader";
import { Knowledge, knowledgeAt, valueAt } from "../known";
import { report, tierIndex, type Plan } from "../plan";
import type { DecisionTable } from "../scheme/method";
import type { Provenance } from "../scheme/provenance";
import type { Words } from "../words";
import { cellsOf, type CompiledCell } from "./fact";
import { applies } from "./method";

/** A part whose tier is taken, and what its tiers are in the whole. */
interface Taken {
  readonly key: string;
  readonly tiers: readonly number[];
}

/** A rule of a decision table, compiled. */
export interface Rule {
  /** Its place in the scheme, from 1. */
  readonly number: number;
  readonly cells: readonly CompiledCell[];
  /** -1 where it takes that of a part. */
  readonly tier: number;
  /** The part whose tier the rule takes. */
  readonly take: Taken | undefined;
  /** NaN where the rule gives none. */
  readonly value: number;
  readonly label: Words | undefined;
  readonly from: Provenance;
}

const takenOf = (plan: Plan, key: string, path: string): Taken | undefined => {
  const part = plan.parts.get(key);
  if (part === undefined) {
    report(plan, `${path}.take`, `there is no part "${key}"`);
    return undefined;
  }
  const tiers = part.scheme.tiers.map((tier) => tierIndex(plan, tier.key, `${path}.take`));
  return { key, tiers };
};

const ruleOf = (
  plan: Plan,
  { rules, aggregation, hitPolicy }: DecisionTable,
  columns: readonly string[],
  index: number,
): readonly Rule[] => {
  const path = `method.rules.${index}`;
  const { when, only, tier, take, value, label, from } = rules[index] as (typeof rules)[number];
  const needsValue = aggregation !== undefined && aggregation !== "count";
  if (aggregation === undefined && (tier === undefined) === (take === undefined))
    report(plan, path, "a rule gives a tier, or takes that of a part");
  if (take !== undefined && !["U", "F", "R"].includes(hitPolicy))
    report(plan, `${path}.take`, "only hit policies U, F and R take the tier of a part");
  if (needsValue && value === undefined)
    report(plan, path, `a rule of C ${aggregation} gives a value`);
  const rule = {
    number: index + 1,
    cells: cellsOf(plan, when, path)
      .filter(({ predicate }) => !predicate.always)
      .sort((one, other) => columns.indexOf(one.key) - columns.indexOf(other.key)),
    tier: tier === undefined ? -1 : tierIndex(plan, tier, `${path}.tier`),
    take: take === undefined ? undefined : takenOf(plan, take, path),
    value: value ?? NaN,
    label,
    from,
  };
  return applies(plan, only, path) ? [rule] : [];
};

/** Compiles the rules of a table that apply under the arguments given; all of them name their inputs in the order of the table's columns. */
export const rulesOf = (plan: Plan, table: DecisionTable): readonly Rule[] => {
  const columns = [...new Set(table.rules.flatMap(({ when }) => Object.keys(when)))];
  return table.rules.flatMap((_, index) => ruleOf(plan, table, columns, index));
};

/** What a row gets on which no rule holds, as a rule that asks nothing; undefined where nothing is said of such rows. */
export const otherwiseOf = (
  plan: Plan,
  { otherwise, aggregation }: DecisionTable,
): Rule | undefined => {
  if (otherwise === undefined) return undefined;
  const { tier, value, from } = otherwise;
  const path = "method.otherwise";
  if (aggregation === undefined && tier === undefined) report(plan, path, "it gives no tier");
  if (aggregation !== undefined && value === undefined) report(plan, path, "it gives no value");
  return {
    number: 0,
    cells: [],
    tier: tier === undefined ? -1 : tierIndex(plan, tier, `${path}.tier`),
    take: undefined,
    value: value ?? NaN,
    label: undefined,
    from,
  };
};

/** A number for each rule, the same for rules that give the same. */
export const outcomesOf = (rules: readonly Rule[]): readonly number[] => {
  const known = new Map<string, number>();
  return rules.map(({ tier, take, value }) => {
    const mark = `${tier} ${take?.key ?? ""} ${value}`;
    const outcome = known.get(mark) ?? known.size;
    known.set(mark, outcome);
    return outcome;
  });
};

/** The tier that a rule gives on a row: its own, or that of the part; -1 where the part has none. */
export const tierOf = ({ tier, take }: Rule, batch: Batch, row: number): number => {
  if (take === undefined) return tier;
  const column = knownOf(batch, take.key);
  if (knowledgeAt(column, row) !== Knowledge.value) return -1;
  return take.tiers[column.values[row] as number] ?? -1;
};

/** Why the part has the tier that a rule takes. */
export const takenFact = (batch: Batch, row: number, { key }: Taken): Fact => ({
  input: key,
  test: "-",
  tests: { kind: "any" },
  value: valueAt(knownOf(batch, key), row),
  because: batch.parts.get(key)?.because(row) ?? [],
});
