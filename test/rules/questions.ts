import fc from "fast-check";
import {
  Knowledge,
  type Argument,
  type Derived,
  type Input,
  type Known,
  type ModelQuestion,
  type Models,
  type Scheme,
} from "../../src/rules";
import { from, input, minimal, part, table, tier } from "./minimal";
import { modelSaying } from "./modelSaying";

const label = { zh: "测试", en: "test" };

/** A number argument. */
export const number = (name: string, value: number): Argument => ({
  type: "number",
  name,
  label,
  default: value,
  from,
});
const choices = ["u", "v", "w"].map((key) => ({
  key,
  label: { zh: key, en: key },
  synonyms: { zh: [], en: [] },
}));

/** Inputs of every type. */
export const inputs: readonly Input[] = [
  input("a"),
  input("b"),
  input("c"),
  input("flag", "boolean"),
  input("pick", "choice", { choices }),
  input("name", "text"),
  input("other", "text"),
  input("day", "date"),
];
/** The arguments that derived inputs and parts name. */
export const args: readonly Argument[] = [
  number("parts", 4),
  { type: "numbers", name: "cuts", label, default: [0.4], from },
];

/** A part by the score of a sum of inputs, one of them its own. */
export const size: Scheme = minimal({
  inputs: [input("a"), input("e")],
  derived: [
    { kind: "sum", key: "both", label, from, terms: [{ input: "a" }, { input: "e", times: 2 }] },
  ],
  tiers: ["big", "small"],
  method: {
    kind: "scorecard",
    criteria: [
      {
        input: "both",
        weight: 1,
        from,
        bands: [
          { test: ">= 20", points: 9, from },
          { test: "-", points: 1, from },
        ],
      },
    ],
    multipliers: [],
    cutoffs: [
      { tier: "big", atLeast: 5, from },
      { tier: "small", from },
    ],
  },
});
/** A part that needs the population. */
export const ranked: Scheme = minimal({
  inputs: [input("b")],
  scope: "column",
  tiers: ["top", "rest"],
  arguments: [args[1] as Argument],
  method: { kind: "rank", input: "b", cuts: "cuts", tiers: ["top", "rest"] },
});

const numbers = (question: ModelQuestion, compute: (value: number) => number): Known => {
  const [of] = question.columns;
  return {
    type: "number",
    values: Float64Array.from(of?.values ?? [], compute),
    dictionary: [],
    knowledge: of?.knowledge ?? null,
  };
};
/** A model of each scope. */
export const models: Models = {
  twice: modelSaying("row", (question) => numbers(question, (value) => 2 * value)),
  overMean: modelSaying("column", (question) => {
    const [of] = question.columns;
    const known = [...(of?.values ?? [])].filter(
      (_, row) => (of?.knowledge?.[row] ?? Knowledge.value) === Knowledge.value,
    );
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    return numbers(question, (value) => value - mean);
  }),
};

/** Something that a rule may ask: its tests, and what must be derived or a part for it. */
export interface Question {
  readonly key: string;
  readonly tests: readonly string[];
  readonly derived?: readonly Derived[];
  readonly part?: Scheme;
  readonly column?: true;
}

const base = { label, from } as const;
const ask = (
  kind: Derived["kind"],
  more: object,
  tests: readonly string[],
  { before = [], column }: { before?: readonly Derived[]; column?: true } = {},
  key = `${kind}D`,
): Question => {
  const derived = { kind, key, ...base, ...more } as Derived;
  return { key, tests, derived: [...before, derived], ...(column && { column }) };
};
const terms = [{ input: "a" }, { input: "b", times: -1 }];
const difference: Derived = { kind: "sum", key: "diff", ...base, terms };
const age: Derived = { kind: "daysSince", key: "age", ...base, of: "day" };
const begin: Derived = { kind: "lastYearly", key: "begin", ...base, of: "day", lead: 2 };
/** The share of a total. */
export const portion: Derived = { kind: "shareOfTotal", key: "portion", ...base, of: "c" };
/** What asks a row by itself. */
export const alone: readonly Question[] = [
  { key: "a", tests: [">= 5", "< 12", "[3..8]", "> 7", "not([4..6])"] },
  { key: "b", tests: [">= 5", "(2..9]", "10"] },
  { key: "flag", tests: ["true", "false"] },
  { key: "pick", tests: ['"u"', '"v","w"', 'not("w")'] },
  { key: "name", tests: ['"x"', 'not("y")'] },
  { key: "day", tests: ['>= date("2025-12-01")', '< date("2026-01-15")'] },
  ask("sum", { terms }, [">= 3", "< 0"]),
  ask("product", { of: "a", by: "b" }, [">= 30", "< 7"]),
  ask("ratio", { of: "a", by: "b" }, [">= 0.5", "null", "< 3"]),
  ask("greatest", { of: ["a", "b", "c"] }, [">= 10", "< 6"]),
  ask("first", { of: ["c", "a"] }, [">= 6"]),
  ask("leading", { of: ["a", "b", "c"], atLeast: 5 }, ['"a"', '"b"', "null"]),
  ask("either", { prefer: "flag", of: "a", test: ">= 10" }, ["true", "false"]),
  ask("same", { of: "name", as: "other" }, ["true", "false"]),
  ask("filled", { of: ["a", "c", "name"] }, [">= 60"]),
  ask("monthsSince", { of: "day" }, ["<= 3", "[0..2]"]),
  ask("monthsUntil", { of: "day" }, ["<= 1", "> 0"]),
  ask("daysSince", { of: "day" }, [">= 30", "< 5"]),
  ask("daysUntil", { of: "day" }, [">= 30", "< 5"]),
  ask("daysSince", { of: "begin" }, [">= 100"], { before: [begin] }, "running"),
  ask("model", { of: ["a"], model: "twice", type: "number" }, [">= 14"], {}, "double"),
  { key: "size", tests: ['"big"', '"small"'], part: size },
];
/** What asks a row among the others. */
export const together: readonly Question[] = [
  ask("shareOfTotal", { of: "a" }, [">= 0.3", "< 0.1"], { column: true }),
  ask("percentile", { of: "a" }, [">= 60", "< 30"], { column: true }),
  ask("percentile", { of: "b", falling: true }, [">= 60"], { column: true }, "behind"),
  ask("percentile", { of: "diff" }, [">= 50"], { before: [difference], column: true }, "ahead"),
  ask("quantile", { of: "a", bins: "parts" }, [">= 3", "1"], { column: true }),
  ask("quantile", { of: "b", bins: "parts", falling: true }, ["4"], { column: true }, "fewest"),
  ask(
    "quantile",
    { of: "age", bins: "parts" },
    [">= 3"],
    { before: [age], column: true },
    "oldest",
  ),
  ask(
    "percentile",
    { of: "portion" },
    [">= 50"],
    { before: [portion], column: true },
    "sharePlace",
  ),
  ask("model", { of: ["b"], model: "overMean", type: "number" }, ["> 0"], { column: true }, "over"),
  { key: "ranked", tests: ['"top"', '"rest"'], part: ranked, column: true },
];

const uniquely = <Item extends { readonly key: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.key, item])).values(),
];

/** The scheme of rules that ask these questions, and a rule for the rest. */
export const schemeOf = (
  asked: readonly (readonly (readonly [Question, string])[])[],
  given: readonly string[],
  guarded: boolean,
): Scheme => {
  const questions = asked.flat().map(([question]) => question);
  const derived = uniquely(questions.flatMap((question) => question.derived ?? []));
  const parts = uniquely(
    questions.flatMap(({ key, part: scheme }) => (scheme ? [part(key, scheme)] : [])),
  );
  const when = (cells: readonly (readonly [Question, string])[]) =>
    Object.fromEntries(cells.map(([{ key }, test]) => [key, test]));
  const entry = minimal({
    inputs: [input("ok", "boolean"), input("a")],
    tiers: ["in", "out"],
    method: table([
      { when: { ok: "true" }, tier: "in", from },
      { when: { a: ">= 15" }, tier: "in", from },
      { when: {}, tier: "out", from },
    ]),
  });
  return minimal({
    inputs,
    derived,
    arguments: args,
    scope: questions.some(({ column }) => column) ? "column" : "row",
    method: table([
      ...asked.map((cells, index) => ({
        when: when(cells),
        tier: given[index % given.length] as string,
        from,
      })),
      { when: {}, tier: "C", from },
    ]),
    more: {
      tiers: [tier("A"), tier("B"), tier("C"), tier("out", true)],
      ...(parts.length > 0 && { parts }),
      ...(guarded && {
        precondition: { scheme: entry, passes: ["in"], otherwise: "out", from },
      }),
    },
  });
};

const maybe = <Cell>(cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell | null> =>
  fc.option(cell, { freq: 9 });
const amount = fc.integer({ min: 0, max: 40 }).map((half) => half / 2);
/** A row of all inputs, now and then without one. */
export const row = fc.record({
  a: maybe(amount),
  b: maybe(amount),
  c: maybe(amount),
  e: maybe(amount),
  flag: maybe(fc.boolean()),
  pick: maybe(fc.constantFrom("u", "v", "w")),
  name: maybe(fc.constantFrom("x", "y", "z")),
  other: maybe(fc.constantFrom("x", "y", "q")),
  day: maybe(fc.constantFrom("2025-08-31", "2025-11-30", "2025-12-31", "2026-01-29", "2026-02-28")),
  ok: fc.boolean(),
});
/** A small population. */
export const rows = fc.array(row, { minLength: 1, maxLength: 7 });
/** A question and one of its tests. */
export const cellOf = (questions: readonly Question[]) =>
  fc
    .constantFrom(...questions)
    .chain((question) =>
      fc.constantFrom(...question.tests).map((test) => [question, test] as const),
    );
/** Rules that ask one or two questions each. */
export const rulesOf = (questions: readonly Question[]) =>
  fc.array(fc.array(cellOf(questions), { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  });
/** The tiers of the rules in turn. */
export const tiersGiven = fc.constantFrom(["A", "B"], ["B", "A"], ["A"], ["B", "C", "A"]);
