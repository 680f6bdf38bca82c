import * as fc from "fast-check";
import { readFormula } from "../../../src/rules/feel/formula";

const valueOf = (source: string, values: Readonly<Record<string, number>> = {}): number => {
  const reading = readFormula(source);
  if (!reading.ok) throw new Error(reading.issue.message);
  return reading.formula.compute((name) => values[name] ?? NaN);
};

test.each([
  ["1 + 2 * 3", 7],
  ["(1 + 2) * 3", 9],
  ["7 - 2 - 1", 4],
  ["8 / 4 / 2", 1],
  ["2 ** 3 ** 2", 64],
  ["-2 ** 2", 4],
  ["2 ** -1", 0.5],
  ["--3", 3],
  ["3 - -2", 5],
  [".5 + 1.25", 1.75],
  ["1e3 * 2E-3", 2],
  [" 1\n+\t1 ", 2],
])("%s is %d", (source, value) => {
  expect(valueOf(source)).toBe(value);
});

test("names stand for values, and each is told once", () => {
  const reading = readFormula("amount * rate / 12 + amount");
  expect(reading.ok && reading.formula.names).toEqual(["amount", "rate"]);
  expect(valueOf("amount * rate / 12 + amount", { amount: 120, rate: 0.5 })).toBe(125);
});

test.each([
  ["", 0, "a value is missing"],
  ["1 +", 3, "a value is missing"],
  ["(1 + 2", 6, ") is missing"],
  ["1 2", 1, "2 is too much"],
  ["1 + $", 3, "a value is missing"],
  ["max(a, b)", 3, "(a, b) is too much"],
  ["a constructor b", 1, "constructor b is too much"],
  ["数量 * 2", 0, "a value is missing"],
])("%j cannot be read from character %d on: %s", (source, at, message) => {
  expect(readFormula(source)).toEqual({ ok: false, issue: { at, message } });
});

test("brackets without end are refused, not followed", () => {
  expect(readFormula("(".repeat(100_000))).toMatchObject({
    ok: false,
    issue: { message: "this is nested too deeply" },
  });
});

test("a formula computes as JavaScript does where both read it alike", () => {
  const number = fc.integer({ min: 0, max: 20 }).map(String);
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4 },
      number,
      fc
        .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/"), tie("formula"))
        .map(([a, sign, b]) => `${a} ${sign} ${b}`),
      tie("formula").map((inner) => `(${inner})`),
    ),
  }));
  fc.assert(
    fc.property(formula, (source) => {
      const expected = new Function(`return ${source}`)() as number;
      expect(valueOf(source)).toBe(expected);
    }),
  );
});
