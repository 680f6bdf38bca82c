import { compile, type Scheme } from "../../src/rules";
import { columnsOf, type TestRow } from "./columns";
import { from, input, minimal } from "./minimal";

/** More rows than two steps take. */
const ROWS = 40_000;

const stepsOf = (scheme: Scheme, rows: readonly TestRow[]): number => {
  const steps = compile(scheme, { models: {} }).gradeSteps(columnsOf(scheme, rows), {});
  let count = 1;
  while (steps.next().done !== true) count++;
  return count;
};

const rank = minimal({
  inputs: [input("value")],
  scope: "column",
  tiers: ["top", "rest"],
  arguments: [
    { type: "numbers", name: "cuts", label: { zh: "分界", en: "cuts" }, default: [0.2], from },
  ],
  method: { kind: "rank", input: "value", cuts: "cuts", tiers: ["top", "rest"] },
});

const card = (criteria: number): Scheme =>
  minimal({
    inputs: Array.from({ length: criteria }, (_, at) => input(`value${at}`)),
    method: {
      kind: "scorecard",
      criteria: Array.from({ length: criteria }, (_, at) => ({
        input: `value${at}`,
        weight: 1,
        from,
        bands: [{ test: ">= 0", points: 1, from }],
      })),
      multipliers: [],
      cutoffs: [{ tier: "A", from }],
    },
  });

test("a ranking of many takes more steps than one of few", () => {
  const many = Array.from({ length: ROWS }, (_, row) => ({ value: row }));
  expect(stepsOf(rank, many)).toBeGreaterThan(stepsOf(rank, many.slice(0, 10)) + 1);
});

test("a scorecard takes a step for each input, and more for many rows than for few", () => {
  const row = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`value${at}`, 1]));
  const many = Array.from({ length: ROWS }, () => row);
  expect(stepsOf(card(5), [row]) - stepsOf(card(3), [row])).toBe(2);
  expect(stepsOf(card(3), many)).toBeGreaterThan(stepsOf(card(3), [row]) + 1);
});

test("the problems of many rows are told in several steps", () => {
  const many = Array.from({ length: 5000 }, () => ({}));
  expect(stepsOf(card(1), many)).toBeGreaterThan(stepsOf(card(1), many.slice(0, 10)));
});
