import {
  compile,
  InvalidSchemeError,
  type Argument,
  type Derived,
  type Method,
  type Models,
  type Scheme,
} from "../../src/rules";
import { schemes } from "../../src/schemes";
import { models } from "../../src/workbook/models";
import { from, input, minimal, part, table, tier, type Minimal } from "./minimal";

const rules = (when: Record<string, string>, to = "A"): Method => ({
  kind: "decision-table",
  hitPolicy: "F",
  rules: [{ when, tier: to, from }],
});
const issuesOf = (scheme: Scheme, given: Models = {}): string[] => {
  try {
    compile(scheme, { models: given });
  } catch (error) {
    if (error instanceof InvalidSchemeError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
};
const broken = (more: Partial<Minimal>): string[] =>
  issuesOf(minimal({ inputs: [input("x")], method: rules({ x: ">= 1" }), ...more }));

const label = { zh: "名", en: "name" };
const derived = { key: "d", label, from } as const;
const few: Argument = { type: "number", name: "few", label, default: 1, from };
const size = minimal({
  inputs: [input("z")],
  tiers: ["big", "small"],
  method: rules({ z: ">= 1" }, "big"),
});
const place: Derived = { kind: "percentile", key: "place", label, from, of: "z" };
const card: Method & { kind: "scorecard" } = {
  kind: "scorecard",
  criteria: [{ input: "x", weight: 1, from, bands: [{ test: "-", points: 1, from }] }],
  multipliers: [],
  cutoffs: [{ tier: "A", from }],
};
type Share = (Method & { kind: "split" })["cases"][number]["shares"][number];
const share = (part: number): Share => ({ party: "owner", label, share: part });
const oneCase = (shares: readonly Share[]) => ({ when: {}, tier: "A", shares, from });
const split = (shares: readonly Share[]): Method & { kind: "split" } => ({
  kind: "split",
  amount: "x",
  cases: [oneCase(shares)],
});

test("every built-in scheme compiles", () => {
  expect(schemes.filter((scheme) => issuesOf(scheme, models).length > 0)).toEqual([]);
});

test("a scheme is compiled once, and anew for other arguments", () => {
  const scheme = minimal({ inputs: [input("x")], method: rules({ x: ">= 1" }) });
  expect(compile(scheme)).toBe(compile(scheme));
  expect(compile(scheme, { arguments: {} })).not.toBe(compile(scheme));
});

test.each<[string, Partial<Minimal>, string]>([
  ["a rule on an unknown input", { method: rules({ y: "> 1" }) }, "method.rules.0.when.y"],
  ["a cell that is not FEEL", { method: rules({ x: "> > 1" }) }, "method.rules.0.when.x"],
  [
    "a cell that its input cannot answer",
    { method: rules({ x: "true" }) },
    "method.rules.0.when.x",
  ],
  ["a rule for an unknown tier", { method: rules({ x: "> 1" }, "Z") }, "method.rules.0.tier"],
  ["an input twice", { inputs: [input("x"), input("x")] }, "inputs"],
  ["an input named like a result", { inputs: [input("x"), input("score")] }, "inputs"],
  ["a tier twice", { tiers: ["A", "A"] }, "tiers"],
  ["an upside-down range", { inputs: [input("x", "number", { min: 2, max: 1 })] }, "inputs.0"],
  ["a choice without choices", { inputs: [input("x"), input("c", "choice")] }, "inputs.1.choices"],
  [
    "a blank of another type",
    { inputs: [input("x", "number", { blank: { value: "none", from } })] },
    "inputs.0.blank",
  ],
  [
    "a blank that is no choice",
    {
      inputs: [
        input("x"),
        input("c", "choice", {
          choices: [{ key: "a", label, synonyms: { zh: [], en: [] } }],
          blank: { value: "b", from },
        }),
      ],
    },
    "inputs.1.blank",
  ],
  [
    "months since a number",
    { derived: [{ kind: "monthsSince", ...derived, of: "x" }] },
    "derived.0",
  ],
  [
    "an input derived from one that comes later",
    {
      derived: [
        { kind: "product", ...derived, of: "x", by: "e" },
        { kind: "product", ...derived, key: "e", of: "x", by: "x" },
      ],
    },
    "derived.0",
  ],
  ["the wrong scope", { scope: "column" }, "scope"],
  [
    "a share of the total in row scope",
    { derived: [{ kind: "shareOfTotal", ...derived, of: "x" }] },
    "scope",
  ],
  ["a grade after what is set aside", { more: { tiers: [tier("out", true), tier("A")] } }, "tiers"],
  [
    "a remark on an unknown input",
    { remarks: [{ key: "r", words: label, when: { y: "> 1" } }] },
    "remarks.0.when.y",
  ],
  [
    "an aggregation of another hit policy",
    { method: { ...rules({ x: "> 1" }), aggregation: "sum" } as Method },
    "method.aggregation",
  ],
  [
    "cut-offs that rise",
    {
      method: {
        kind: "scorecard",
        criteria: [{ input: "x", weight: 1, from, bands: [{ test: "-", points: 1, from }] }],
        multipliers: [],
        cutoffs: [
          { tier: "A", atLeast: 1, from },
          { tier: "B", atLeast: 2, from },
          { tier: "C", from },
        ],
      },
    },
    "method.cutoffs.1",
  ],
  [
    "cut-offs that leave a rest",
    {
      method: {
        kind: "scorecard",
        criteria: [{ input: "x", weight: 1, from, bands: [{ test: "-", points: 1, from }] }],
        multipliers: [],
        cutoffs: [{ tier: "A", atLeast: 1, from }],
      },
    },
    "method.cutoffs",
  ],
  [
    "a formula with an empty place",
    { method: { kind: "formula", formula: "clv", with: { amount: "x" } } },
    "method.with.perMonth",
  ],
  ["a lookup in numbers", { method: { kind: "lookup", input: "x", entries: [] } }, "method.input"],
  [
    "breaks raised by an argument that is none",
    {
      derived: [{ kind: "quantile", ...derived, of: "x", bins: "few", plusOne: "few" }],
      arguments: [few],
      scope: "column",
    },
    "derived.0.plusOne",
  ],
  [
    "parts by an argument that is none",
    { derived: [{ kind: "quantile", ...derived, of: "x", bins: "many" }], scope: "column" },
    "derived.0.bins",
  ],
  [
    "months of 30 days by an argument that is none",
    {
      inputs: [input("x"), input("day", "date")],
      derived: [{ kind: "monthsSince", ...derived, of: "day", thirtyDays: "thirty" }],
    },
    "derived.0.thirtyDays",
  ],
  [
    "a model that nobody handed in",
    { derived: [{ kind: "model", ...derived, of: ["x"], model: "coder", type: "text" }] },
    "derived.0",
  ],
  [
    "the score of what is no part",
    { derived: [{ kind: "score", ...derived, of: "x" }] },
    "derived.0",
  ],
  [
    "the score of an unknown part",
    { derived: [{ kind: "score", ...derived, of: "size" }] },
    "derived.0",
  ],
  [
    "the first of several types",
    {
      inputs: [input("x"), input("name", "text")],
      derived: [{ kind: "first", ...derived, of: ["x", "name"] }],
    },
    "derived.0",
  ],
  [
    "the same of numbers",
    { derived: [{ kind: "same", ...derived, of: "x", as: "x" }] },
    "derived.0",
  ],
  [
    "either by what is no boolean",
    { derived: [{ kind: "either", ...derived, prefer: "x", of: "x", test: ">= 1" }] },
    "derived.0.prefer",
  ],
  [
    "either by a test that cannot be asked",
    {
      inputs: [input("x"), input("told", "boolean")],
      derived: [{ kind: "either", ...derived, prefer: "told", of: "x", test: "true" }],
    },
    "derived.0.test",
  ],
  [
    "a sum of an unknown input",
    { derived: [{ kind: "sum", ...derived, terms: [{ input: "x" }, { input: "y" }] }] },
    "derived.0",
  ],
  ["an unknown input shown", { more: { shows: ["y"] } }, "shows"],
  ["a contact that is no date", { more: { contact: "x" } }, "contact"],
  ["a part named like an input", { more: { parts: [part("x", size)] } }, "inputs"],
  [
    "a part that is broken itself, with its place",
    { more: { parts: [part("size", { ...size, method: rules({ z: "> > 1" }, "big") })] } },
    "parts.size.method.rules.0.when.z",
  ],
  [
    "a tier that a part does not have",
    { method: rules({ size: '"huge"' }), more: { parts: [part("size", size)] } },
    "method.rules.0.when.size",
  ],
  [
    "an input that a part takes for something else",
    { inputs: [input("x"), input("z", "text")], more: { parts: [part("size", size)] } },
    "inputs",
  ],
  [
    "an input that two parts take for different things",
    {
      more: {
        parts: [
          part("size", size),
          part("other", minimal({ inputs: [input("z", "date")], method: rules({}) })),
        ],
      },
    },
    "inputs",
  ],
  [
    "a part that needs the population in row scope",
    { more: { parts: [part("place", { ...size, derived: [place], scope: "column" })] } },
    "scope",
  ],
  [
    "column scope for a part that does not need the population",
    { scope: "column", more: { parts: [part("size", size)] } },
    "scope",
  ],
  [
    "a precondition that needs the population",
    {
      more: {
        precondition: {
          scheme: { ...size, derived: [place], scope: "column" },
          passes: ["big"],
          otherwise: "C",
          from,
        },
      },
    },
    "precondition.scheme.scope",
  ],
  [
    "a precondition that passes an unknown tier",
    { more: { precondition: { scheme: size, passes: ["huge"], otherwise: "C", from } } },
    "precondition.scheme.precondition.passes",
  ],
  [
    "the tier of an unknown part taken",
    { method: table([{ when: {}, take: "size", from }]) },
    "method.rules.0.take",
  ],
  [
    "tiers taken that the scheme does not have",
    {
      method: table([{ when: {}, take: "size", from }]),
      more: { parts: [part("size", size)] },
    },
    "method.rules.0.take",
  ],
  ...(["A", "P", "C", "O"] as const).map((policy): [string, Partial<Minimal>, string] => [
    `a tier taken under hit policy ${policy}`,
    {
      tiers: ["big", "small"],
      method: table([{ when: {}, take: "size", from }], policy),
      more: { parts: [part("size", size)] },
    },
    "method.rules.0.take",
  ]),
  [
    "a rule that gives a tier and takes one",
    {
      tiers: ["big", "small"],
      method: table([{ when: {}, take: "size", tier: "big", from }]),
      more: { parts: [part("size", size)] },
    },
    "method.rules.0",
  ],
  ["a rule that gives no tier", { method: table([{ when: {}, from }]) }, "method.rules.0"],
  [
    "a sum of a rule without a value",
    {
      method: { ...table([{ when: {}, from }], "C"), aggregation: "sum" },
    },
    "method.rules.0",
  ],
  [
    "a rule that hangs on an unknown argument",
    { method: table([{ when: {}, only: { argument: "mode", is: "on" }, tier: "A", from }]) },
    "method.rules.0.only",
  ],
  [
    "a criterion with neither bands nor points per unit",
    { method: { ...card, criteria: [{ input: "x", weight: 1, from }] } },
    "method.criteria.0",
  ],
  [
    "a criterion with both",
    {
      method: {
        ...card,
        criteria: [
          { input: "x", weight: 1, from, per: 1, bands: [{ test: "-", points: 1, from }] },
        ],
      },
    },
    "method.criteria.0",
  ],
  [
    "points per unit of a text",
    {
      inputs: [input("x", "text")],
      method: { ...card, criteria: [{ input: "x", weight: 1, from, per: 1 }] },
    },
    "method.criteria.0.input",
  ],
  ["no criterion at all", { method: { ...card, criteria: [] } }, "method.criteria"],
  ["a cap by an unknown argument", { method: { ...card, cap: "most" } }, "method.cap"],
  [
    "a limit at an unknown tier",
    { method: { ...card, limits: [{ when: { x: "< 1" }, atBest: "Z", from }] } },
    "method.limits.0.atBest",
  ],
  [
    "a limit by an unknown input",
    { method: { ...card, limits: [{ when: { y: "< 1" }, atBest: "C", from }] } },
    "method.limits.0.when.y",
  ],
  [
    "shares that do not add up",
    { method: split([share(0.5), { ...share(0.4), party: "helper" }]) },
    "method.cases.0.shares",
  ],
  [
    "shares of an amount that is no number",
    { inputs: [input("x", "text")], method: split([share(1)]) },
    "method.amount",
  ],
  [
    "shares among what is no number",
    {
      inputs: [input("x"), input("name", "text")],
      method: split([{ ...share(1), among: "name" }]),
    },
    "method.cases.0",
  ],
  [
    "shares of an unknown tier",
    { method: { ...split([share(1)]), cases: [{ ...oneCase([share(1)]), tier: "Z" }] } },
    "method.cases.0.tier",
  ],
  [
    "a place that the formula does not have",
    { method: { kind: "formula", formula: "clv", with: { size: "x" } } },
    "method.with",
  ],
])("%s is found, with its place", (_, more, path) => {
  expect(broken(more)).toContain(path);
});

test("shares may miss their sum by binary dust", () => {
  const tenths = Array.from({ length: 10 }, (_, k) => ({ ...share(0.1), party: `p${k}` }));
  expect(tenths.reduce((sum, each) => sum + each.share, 0)).not.toBe(1);
  expect(broken({ method: split(tenths) })).toEqual([]);
});

test("an argument of the whole that a part cannot take is refused", () => {
  const scheme = minimal({
    inputs: [input("x")],
    arguments: [{ type: "boolean", name: "few", label, default: true, from }],
    method: rules({ x: ">= 1" }),
    more: { parts: [part("size", { ...size, arguments: [few] })] },
  });
  expect(issuesOf(scheme)).toEqual(["arguments"]);
});

test("all that is wrong is told at once, in one message", () => {
  const scheme = minimal({
    inputs: [input("x")],
    method: rules({ x: "> > 1", y: "> 1" }, "Z"),
  });
  expect(() => compile(scheme)).toThrow(/when\.x.*when\.y.*tier/);
});

test("an argument that the scheme does not take is refused", () => {
  const scheme = minimal({ inputs: [input("x")], method: rules({ x: "> 1" }) });
  expect(() => compile(scheme, { arguments: { y: 1 } })).toThrow(InvalidSchemeError);
});
