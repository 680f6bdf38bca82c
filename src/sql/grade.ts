import { argumentsOf, inputsOf, planOf, type Input, type PlainScheme, type Scheme } from "../rules";
import { addDerived } from "./derived/derive";
import type { Expr } from "./expr";
import { addKnown, barredBy, valueOf, type Known } from "./known";
import { addDecisionTable } from "./methods/decisionTable";
import { addFormula } from "./methods/formula";
import { addLookup } from "./methods/lookup";
import { addRank } from "./methods/rank";
import { addShare } from "./methods/share";
import { addScorecard } from "./methods/scorecard";
import { addSplit } from "./methods/split";
import { snake } from "./names";
import { nameOf } from "./read/source";
import { settledCauses } from "./problems";
import type { Query } from "./query";
import type { Graded, Scope } from "./scope";

/** What every scheme in a query shares. */
export interface Common {
  readonly query: Query;
  readonly asOf: number | undefined;
  readonly columns: ReadonlySet<string>;
  /** What the cells of an input of a scheme are called; undefined where it has no column. */
  readonly readAs: (input: Input) => string | undefined;
  /** The names of values that are there already, by what they are made of. */
  readonly said: Map<string, Known>;
  /** The step that the inputs are there from. */
  born: string;
}

/** A scheme that was graded, with what is shown of it. */
export interface Whole extends Graded {
  readonly scope: Scope;
  readonly outputs: readonly { readonly key: string; readonly name: string }[];
  readonly barred: readonly { readonly input: string; readonly when: Expr }[];
}

/** The answers of models as inputs: a column holds them. */
export const answersOf = ({ derived }: PlainScheme): readonly Input[] =>
  derived.flatMap((each) =>
    each.kind === "model"
      ? [
          {
            key: each.key,
            label: each.label,
            synonyms: { zh: [], en: [] },
            type: each.type,
            blank: "unknown" as const,
            ...(each.choices && { choices: each.choices }),
            ...(each.unit && { unit: each.unit }),
          },
        ]
      : [],
  );

/** Everything that a scheme reads from columns, its parts and its precondition included. */
export const readsOf = (scheme: PlainScheme & Pick<Scheme, "precondition">): readonly Input[] => {
  const within = [
    scheme,
    ...(scheme.parts ?? []).map((part) => part.scheme),
    ...(scheme.precondition ? [scheme.precondition.scheme] : []),
  ];
  const all = [
    ...inputsOf(scheme),
    ...within.flatMap((each) => (each === scheme ? answersOf(each) : readsOf(each))),
  ];
  return [...new Map(all.map((input) => [input.key, input])).values()];
};

const method = (scope: Scope): Graded & { readonly outputs?: Whole["outputs"] } => {
  const { method: given } = scope.plan.scheme;
  switch (given.kind) {
    case "decision-table":
      return addDecisionTable(scope, given);
    case "scorecard":
      return addScorecard(scope, given);
    case "share":
      return addShare(scope, given);
    case "rank":
      return addRank(scope, given);
    case "formula":
      return addFormula(scope, given);
    case "lookup":
      return addLookup(scope, given);
    case "split":
      return addSplit(scope, given);
  }
};

const markOf = ({ readAs }: Common, input: Input): string =>
  JSON.stringify([input.key, input.blank, readAs(input)]);

/** Adds the inputs of several schemes in one step; what they mean alike is said once. */
export const addInputs = (common: Common, schemes: readonly PlainScheme[]): void => {
  const { query, said, readAs } = common;
  for (const input of schemes.flatMap((scheme) => [...scheme.inputs, ...answersOf(scheme)])) {
    const mark = markOf(common, input);
    if (said.has(mark)) continue;
    const same = [...said.values()].filter((known) => known.input.key === input.key).length;
    const name = same === 0 ? nameOf(input.key) : `${nameOf(input.key)}_${same + 1}`;
    said.set(mark, { input, name, read: readAs(input) });
  }
  addKnown(query, [...said.values()]);
  common.born = query.last;
};

const knownsOf = (common: Common, scheme: PlainScheme): readonly Known[] =>
  [...scheme.inputs, ...answersOf(scheme)].flatMap((input) => {
    const known = common.said.get(markOf(common, input));
    return known ? [{ ...known, input }] : [];
  });

/** Adds a scheme to a query: its inputs, its parts, what is derived, and its method. */
export const addScheme = (
  common: Common,
  scheme: PlainScheme,
  given: Readonly<Record<string, unknown>>,
  prefix: string,
  member: Expr,
): Whole => {
  const values = argumentsOf(scheme, given as Parameters<typeof argumentsOf>[1]);
  if (!values.ok) throw new Error(JSON.stringify(values.problem));
  const { query, asOf, columns } = common;
  const knowns = knownsOf(common, scheme);
  const scope: Scope = {
    plan: planOf(scheme, values.value, {}),
    query,
    prefix,
    asOf,
    columns,
    member,
    parts: new Map(),
    values: new Map(),
  };
  for (const known of knowns)
    scope.values.set(known.input.key, { ...valueOf(known), step: common.born });
  const parts = (scheme.parts ?? []).map((part) => {
    const names = part.scheme.arguments.flatMap(({ name }) =>
      values.value[name] === undefined ? [] : [[name, values.value[name]] as const],
    );
    const graded = addScheme(
      common,
      part.scheme,
      Object.fromEntries(names),
      `${prefix}${snake(part.key)}_`,
      member,
    );
    const why = settledCauses(query, `${prefix}${snake(part.key)}_`, graded.why);
    scope.parts.set(part.key, { ...graded, why });
    scope.values.set(part.key, { name: graded.tier, type: "choice", none: false, unknown: true });
    return { key: part.key, name: graded.tier };
  });
  addDerived(scope);
  const graded = method(scope);
  const shown = (scheme.shows ?? []).map((key) => ({
    key,
    name: scope.values.get(key)?.name ?? nameOf(key),
  }));
  return {
    ...graded,
    scope,
    outputs: [...parts, ...shown, ...(graded.outputs ?? [])],
    barred: barredBy(knowns),
  };
};
