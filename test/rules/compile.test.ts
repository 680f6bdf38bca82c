import { compile, InvalidSchemeError, type Method, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { from, input, minimal, tier, type Minimal } from "./minimal";

const rules = (when: Record<string, string>, to = "A"): Method => ({
  kind: "decision-table",
  hitPolicy: "F",
  rules: [{ when, tier: to, from }],
});
const issuesOf = (scheme: Scheme): string[] => {
  try {
    compile(scheme);
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

test("every built-in scheme compiles", () => {
  expect(schemes.filter((scheme) => issuesOf(scheme).length > 0)).toEqual([]);
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
        { kind: "difference", ...derived, of: "x", minus: "e" },
        { kind: "difference", ...derived, key: "e", of: "x", minus: "x" },
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
])("%s is found, with its place", (_, more, path) => {
  expect(broken(more)).toContain(path);
});

test("all that is wrong is told at once, in one message", () => {
  const scheme = minimal({
    inputs: [input("x")],
    method: rules({ x: "> > 1", y: "> 1" }, "Z"),
  });
  expect(() => compile(scheme)).toThrow(/when\.x.*when\.y.*tier/);
});

test("what has not the shape of a scheme is refused before anything else", () => {
  const scheme = minimal({ inputs: [input("x")], method: rules({ x: "> 1" }) });
  expect(issuesOf({ ...scheme, version: "" })).toEqual(["version"]);
  expect(issuesOf({ ...scheme, name: { zh: "名", en: "" } })).toEqual(["name.en"]);
});

test("an argument that the scheme does not take is refused", () => {
  const scheme = minimal({ inputs: [input("x")], method: rules({ x: "> 1" }) });
  expect(() => compile(scheme, { arguments: { y: 1 } })).toThrow(InvalidSchemeError);
});
