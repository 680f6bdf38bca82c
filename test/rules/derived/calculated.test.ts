import { compile, InvalidSchemeError, type Argument, type Derived } from "../../../src/rules";
import { from, input, minimal, table } from "../minimal";
import { base, derivedOf } from "./derived";

const none = { blank: { value: null, from } } as const;
const inputs = [input("a"), input("b"), input("c", "number", none), input("t", "text")];
const rate: Argument = {
  name: "rate",
  label: { zh: "利率", en: "rate" },
  from,
  type: "number",
  default: 0.5,
};
const calculated = (formula: string, ...of: string[]): Derived => ({
  kind: "calculated",
  ...base,
  of,
  formula,
});
const issuesOf = (derived: Derived): readonly string[] => {
  try {
    compile(minimal({ inputs, derived: [derived], method: table([]), arguments: [rate] }));
    return [];
  } catch (error) {
    if (!(error instanceof InvalidSchemeError)) throw error;
    return error.issues.map(({ path, message }) => `${path}: ${message}`);
  }
};

test("computes a formula of inputs and number arguments", () => {
  const derived = calculated("(a - b) * rate ** 2", "a", "b");
  expect(derivedOf(inputs, derived, [{ a: 10, b: 2 }], { scheme: { arguments: [rate] } })).toEqual([
    2,
  ]);
  const grading = { scheme: { arguments: [rate] }, arguments: { rate: 2 } };
  expect(derivedOf(inputs, derived, [{ a: 10, b: 2 }], grading)).toEqual([32]);
});

test("has no binary dust at its end, and loses nothing on the way", () => {
  expect(derivedOf(inputs, calculated("a - b", "a", "b"), [{ a: 32.3, b: 22.3 }])).toEqual([10]);
  const small = calculated("a / 1000000000000 * 1000000000000", "a");
  expect(derivedOf(inputs, small, [{ a: 1 }])).toEqual([1]);
});

test("is unknown where one is unknown, and none where one is none or it is no finite number", () => {
  const rows = [
    { a: 1, b: null, c: 1 },
    { a: 1, b: 1, c: null },
    { a: 1, b: 0, c: 1 },
  ];
  expect(derivedOf(inputs, calculated("a / b + c", "a", "b", "c"), rows)).toEqual([
    undefined,
    null,
    null,
  ]);
});

test("without inputs is the same on every row", () => {
  expect(derivedOf(inputs, calculated("2 * 3"), [{ a: 1 }, { a: null }])).toEqual([6, 6]);
});

test.each([
  ["a +", 'derived.0.formula: "a +", character 4: a value is missing'],
  ["a * b", 'derived.0.formula: there is no number argument "b"'],
  ["a * rte", 'derived.0.formula: there is no number argument "rte"'],
])("%s does not compile", (formula, issue) => {
  expect(issuesOf(calculated(formula, "a"))).toEqual([issue]);
});

test("takes numbers alone", () => {
  expect(issuesOf(calculated("t", "t"))).toEqual(['derived.0: "t" is a text, not a number']);
});
