import fc from "fast-check";
import { inputDrift, tierDrift, type Drift, type DriftAnswer } from "../../../src/models";

const driftOf = (answer: DriftAnswer): Drift => {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};
const tiersOf = (...counts: number[]): Int32Array =>
  Int32Array.from(counts.flatMap((count, tier) => new Array<number>(count).fill(tier)));
const upTo = (count: number): Float64Array => Float64Array.from({ length: count }, (_, k) => k);

test("the population stability index of tiers, by hand", () => {
  const { index, classes, verdict } = driftOf(
    tierDrift(["A", "B"], tiersOf(20, 80), tiersOf(40, 60)),
  );
  // (0.4 - 0.2) ln 2 + (0.6 - 0.8) ln 0.75
  expect(index).toBeCloseTo(0.2 * Math.log(2) - 0.2 * Math.log(0.75), 12);
  expect(classes.map(({ tier, before, after }) => [tier, before, after])).toEqual([
    ["A", 20, 40],
    ["B", 80, 60],
  ]);
  expect(verdict).toBe("some");
});

test("the same tiers have not moved; a tier that is new moves much, yet not infinitely", () => {
  expect(driftOf(tierDrift(["A", "B"], tiersOf(5, 5), tiersOf(50, 50)))).toMatchObject({
    index: 0,
    verdict: "stable",
  });
  const { index, verdict } = driftOf(tierDrift(["A", "B"], tiersOf(0, 10), tiersOf(5, 5)));
  expect([Number.isFinite(index), verdict]).toEqual([true, "much"]);
});

test("customers without a grade are left out", () =>
  expect(
    driftOf(tierDrift(["A"], Int32Array.of(0, -1), Int32Array.of(-1, 0, 0))).classes[0],
  ).toMatchObject({ before: 1, after: 2 }));

test("an input is looked at by tenths of the former run", () => {
  const { classes, index } = driftOf(inputDrift(upTo(100), upTo(100)));
  expect(classes.map(({ before }) => before)).toEqual(new Array(10).fill(10));
  expect([index, classes[0]!.from, classes[9]!.below]).toEqual([0, undefined, undefined]);
  expect(
    driftOf(
      inputDrift(
        upTo(100),
        upTo(100).map((value) => value + 40),
      ),
    ).verdict,
  ).toBe("much");
});

test("values that repeat have fewer classes, and none is empty in the former run", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 60 }),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 }),
      (before, after) => {
        fc.pre(new Set(before).size > 1);
        const { classes, index } = driftOf(
          inputDrift(Float64Array.from(before), Float64Array.from(after)),
        );
        expect(classes.reduce((sum, each) => sum + each.before, 0)).toBe(before.length);
        expect(classes.reduce((sum, each) => sum + each.after, 0)).toBe(after.length);
        expect(classes.every(({ before: count }) => count > 0)).toBe(true);
        expect(index).toBeGreaterThanOrEqual(0);
      },
    ),
  ));

test.each<[string, number[], number[], object]>([
  ["nobody then", [], [1], { code: "no-customers", run: "before" }],
  ["nobody now", [1, 2], [NaN], { code: "no-customers", run: "after" }],
  ["one value then", [3, 3], [1], { code: "all-alike", value: 3 }],
])("%s: a reason", (_, before, after, problem) =>
  expect(inputDrift(Float64Array.from(before), Float64Array.from(after))).toEqual({
    ok: false,
    problem,
  }),
);
