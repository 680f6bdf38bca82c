import fc from "fast-check";
import { backtest, type Backtest } from "../../../src/models";

const tiers = ["A", "B", "C"];
const answerOf = (rows: readonly (readonly [number, number])[]) =>
  backtest({
    tiers,
    tierOf: Int32Array.from(rows, ([tier]) => tier),
    afterwards: Float64Array.from(rows, ([, value]) => value),
  });
const tested = (rows: readonly (readonly [number, number])[]): Backtest => {
  const answer = answerOf(rows);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

// A 100 and 60, B 30 and 10, C 0: 200 among 5, 40 each.
const rows = [
  [0, 100],
  [0, 60],
  [1, 30],
  [1, 10],
  [2, 0],
] as const;

test("lift by tier is its mean by that of all, and the gains run from the best tier down", () => {
  const { gains, mean, sum, customers } = tested(rows);
  expect([mean, sum, customers]).toEqual([40, 200, 5]);
  expect(gains.map(({ tier, count, mean: own, lift }) => [tier, count, own, lift])).toEqual([
    ["A", 2, 80, 2],
    ["B", 2, 20, 0.5],
    ["C", 1, 0, 0],
  ]);
  expect(gains.map(({ customersTo, valueTo, liftTo }) => [customersTo, valueTo, liftTo])).toEqual([
    [0.4, 0.8, 2],
    [0.8, 1, 1.25],
    [1, 1, 1],
  ]);
  expect(gains.map(({ median, active }) => [median, active])).toEqual([
    [80, 2],
    [20, 2],
    [0, 0],
  ]);
});

test("each tier against the next worse one, with counts and standard errors", () => {
  const { steps, monotone } = tested(rows);
  expect(monotone).toBe(true);
  // The squared errors of the means are 800 / 2 and 200 / 2.
  expect(steps[0]).toEqual({
    better: "A",
    worse: "B",
    counts: [2, 2],
    means: [80, 20],
    holds: true,
    errors: expect.closeTo(60 / Math.sqrt(500), 12) as number,
  });
  expect(steps[1]!.errors).toBeNull();
});

test("a worse tier that did better is no monotone scheme, and the association falls", () => {
  const { steps, monotone, association } = tested([
    [0, 10],
    [1, 50],
    [2, 0],
  ]);
  expect([monotone, steps.map(({ holds }) => holds)]).toEqual([false, [false, true]]);
  expect(association).toBeCloseTo(1 / 3, 12);
});

test("tiers that order all customers have an association of 1, in reverse -1", () => {
  expect(tested(rows).association).toBe(1);
  expect(tested(rows.map(([tier, value]) => [2 - tier, value] as const)).association).toBe(-1);
});

test("the association is that of counting all pairs", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 0, max: 5 })), {
        minLength: 2,
        maxLength: 30,
      }),
      (some) => {
        fc.pre(answerOf(some).ok);
        let [sum, pairs] = [0, 0];
        for (const [tier, value] of some)
          for (const [other, theirs] of some)
            if (tier < other) {
              pairs++;
              sum += Math.sign(value - theirs);
            }
        expect(tested(some).association).toBeCloseTo(sum / pairs, 12);
      },
    ),
  ));

test("who has no grade or no value takes no part, and is counted; so are small and empty tiers", () => {
  const { customers, notes } = tested([
    [0, 5],
    [2, 1],
    [-1, 9],
    [0, NaN],
    [2, -1],
  ]);
  expect(customers).toBe(3);
  expect(notes).toEqual([
    { code: "not-graded", customers: 1 },
    { code: "not-known", customers: 1 },
    { code: "small-tier", tier: "A", customers: 1 },
    { code: "empty-tier", tier: "B" },
    { code: "small-tier", tier: "C", customers: 2 },
    { code: "negative-values", customers: 1 },
  ]);
});

test("where losses outweigh gains there is no lift", () =>
  expect(
    tested([
      [0, -5],
      [1, 1],
    ]).gains.map(({ lift }) => lift),
  ).toEqual([null, null]));

test.each<[string, readonly (readonly [number, number])[], object]>([
  ["nobody", [], { code: "no-customers" }],
  ["nobody with a grade", [[-1, 5]], { code: "no-customers" }],
  ["one customer", [[1, 5]], { code: "one-tier", tier: "B", customers: 1 }],
  [
    "one tier",
    [
      [2, 5],
      [2, 1],
    ],
    { code: "one-tier", tier: "C", customers: 2 },
  ],
  [
    "nothing bought",
    [
      [0, 0],
      [1, 0],
    ],
    { code: "nothing-afterwards", customers: 2 },
  ],
])("%s: a reason", (_, some, problem) => expect(answerOf(some)).toEqual({ ok: false, problem }));

test("columns of other lengths: a reason", () =>
  expect(backtest({ tiers, tierOf: new Int32Array(2), afterwards: new Float64Array(3) })).toEqual({
    ok: false,
    problem: { code: "unequal-columns", tiers: 2, afterwards: 3 },
  }));
