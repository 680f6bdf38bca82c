import { answersOf, inLocale, readTests, type Method, type Plan } from "../../rules";
import type { DmnOutput, DmnRule, DmnTable } from "../model";
import { answerName, answerNamed, cellText, numberText } from "./cell";
import { columnFor } from "./columns";
import type { Growing } from "./growing";

type DecisionTable = Extract<Method, { kind: "decision-table" }>;
type Rule = DecisionTable["rules"][number];
type When = Rule["when"];

/** A rule as a table has it: FEEL by key, and what it gives as a literal. */
export interface Given {
  readonly id: string;
  readonly when: When;
  readonly gives: string;
  readonly label: string | null;
}

/** The literal of a tier in a file. */
export const tierText = ({ scheme: { tiers } }: Plan, key: string, growing: Growing): string => {
  const tier = tiers.find((each) => each.key === key);
  return JSON.stringify(tier ? answerName(tier, tiers, growing.locale) : key);
};

/** The output that gives tiers, best first. */
export const tierOutput = (plan: Plan, growing: Growing, standard?: string): DmnOutput => ({
  name: null,
  type: "string",
  values: plan.scheme.tiers.map(({ key }) => tierText(plan, key, growing)).join(", ") || null,
  standard: standard ?? null,
});

/** An output that gives numbers. */
export const numberOutput = (standard?: number): DmnOutput => ({
  name: null,
  type: "number",
  values: null,
  standard: standard === undefined ? null : numberText(standard),
});

/** The keys that rules ask for, in the order of the scheme; the first of all where they ask for none. */
export const keysOf = ({ scheme }: Plan, rules: readonly Given[]): readonly string[] => {
  const asked = new Set(rules.flatMap(({ when }) => Object.keys(when)));
  const known = [...(scheme.parts ?? []), ...scheme.inputs, ...scheme.derived].map(
    ({ key }) => key,
  );
  const found = known.filter((key) => asked.has(key));
  return found.length > 0 ? found : known.slice(0, 1);
};

/** The rows of a table over the keys; one with a cell that never holds is left out, as it never fires. */
const rowsOf = (
  growing: Growing,
  plan: Plan,
  keys: readonly string[],
  rules: readonly Given[],
): readonly DmnRule[] =>
  rules.flatMap(({ id, when, gives, label }) => {
    const cells = keys.map((key) =>
      cellText(when[key] ?? "-", {
        locale: growing.locale,
        answers: answersOf(plan, key),
        names: plan.arguments,
      }),
    );
    const readable = cells.filter((cell) => cell !== null);
    return readable.length < cells.length ? [] : [{ id, cells: readable, entries: [gives], label }];
  });

/** A table of rules. DMN's tables have an input at least: one without conditions asks for the first input, whatever it is. */
export const tableOf = (
  growing: Growing,
  plan: Plan,
  rules: readonly Given[],
  output: DmnOutput,
  { hitPolicy, aggregation }: Pick<DecisionTable, "hitPolicy" | "aggregation">,
): DmnTable => {
  const keys = keysOf(plan, rules);
  return {
    hitPolicy,
    aggregation: aggregation ?? null,
    columns: keys.map((key) => columnFor(growing, plan, key)),
    outputs: [output],
    rules: rowsOf(growing, plan, keys, rules),
  };
};

/** Whether an answer passes a cell. */
const passes = (plan: Plan, key: string, cell: string, answer: string): boolean => {
  const reading = readTests(cell);
  if (!reading.ok || reading.tests.kind === "any") return true;
  if (reading.tests.kind === "nothing") return false;
  const answers = answersOf(plan, key) ?? [];
  const named = reading.tests.parts.some(
    (part) =>
      part.kind === "compare" &&
      part.operand.kind === "text" &&
      answerNamed(answers, part.operand.value)?.key === answer,
  );
  return named !== reading.tests.negated;
};

/** A rule that takes the tier of a part, as one rule for each of its tiers. */
const takenRules = (plan: Plan, rule: Rule, take: string): readonly (readonly [string, When])[] =>
  (plan.parts.get(take)?.scheme.tiers ?? [])
    .filter(({ key }) => passes(plan, take, rule.when[take] ?? "-", key))
    .map(({ key }) => [key, { ...rule.when, [take]: JSON.stringify(key) }]);

/** The rules that apply under the arguments, with what they give: tiers, or values. */
export const givenRules = (
  growing: Growing,
  plan: Plan,
  rules: readonly Rule[],
  id: string,
  gives: "tier" | "value",
): readonly Given[] =>
  rules.flatMap((rule, index): readonly Given[] => {
    const { when, only, take, tier, value, label } = rule;
    if (only !== undefined && plan.arguments[only.argument] !== only.is) return [];
    const said = {
      id: `${id}_${index + 1}`,
      when,
      label: label ? inLocale(label, growing.locale) : null,
    };
    if (gives === "value")
      return value === undefined ? [] : [{ ...said, gives: numberText(value) }];
    if (take !== undefined)
      return takenRules(plan, rule, take).map(([key, cells]) => ({
        ...said,
        id: `${said.id}_${key}`,
        when: cells,
        gives: tierText(plan, key, growing),
      }));
    return tier === undefined ? [] : [{ ...said, gives: tierText(plan, tier, growing) }];
  });
