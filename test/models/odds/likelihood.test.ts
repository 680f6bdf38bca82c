import fc from "fast-check";
import { likelihoodOf, statisticalModels, type Likelihood } from "../../../src/models";
import type { Known } from "../../../src/rules";
import { answered, ask, booleans, choices, numbers, valuesOf } from "../questions";

const found = (outcomes: readonly number[], ...columns: readonly Known[]): Likelihood => {
  const answer = likelihoodOf(Int8Array.from(outcomes), columns);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

// Referrals were mostly won, ads mostly lost.
const won = [1, 1, 1, 0, 0, 0, 0, 1, -1, -1, -1];
const channel = choices(["r", "r", "r", "r", "a", "a", "a", "a", "a", "r", ""]);

test("scores are those of the model that schemes ask", () => {
  const spend = numbers([9, 8, 7, 6, 5, 4, 3, 2, 1, 9, 5]);
  const asked = answered(
    statisticalModels.winOdds,
    ask(booleans(won.map((each) => (each < 0 ? null : each === 1))), channel, spend),
  );
  const { scores } = found(won, channel, spend);
  valuesOf(asked).forEach((value, row) => expect(scores[row]).toBeCloseTo(Number(value), 9));
});

test("the call list has who is open, the likeliest first", () => {
  const { open, won: wins, lost } = found(won, channel);
  expect([...open]).toEqual([9, 10, 8]);
  expect([wins, lost]).toEqual([4, 4]);
});

test("what speaks for and against a customer, in points", () => {
  const { factorsOf, scores } = found(won, channel, choices(won.map(() => "same")));
  const [first, ...others] = factorsOf(9);
  // Four of eight were won, so that without the channel it is 50.
  expect(first).toEqual({ trait: 0, points: expect.closeTo(scores[9]! - 50, 9) as number });
  expect(others).toEqual([]);
  expect(factorsOf(8)[0]!.points).toBeLessThan(0);
  expect(factorsOf(10)).toEqual([]);
});

test("few outcomes cannot be left out in turns: no check", () =>
  expect(found(won, channel).check).toBeNull());

test("a trait that tells all is found out: order 1, a small error, and classes that hold", () => {
  const outcomes = Array.from({ length: 40 }, (_, row) => row % 2);
  const { check } = found(outcomes, choices(outcomes.map((each) => (each === 1 ? "x" : "y"))));
  expect(check?.order).toBe(1);
  expect(check!.error).toBeLessThan(check!.errorOfRate / 5);
  expect(check!.classes.map(({ customers, actual }) => [customers, actual])).toEqual([
    [20, 0],
    [0, NaN],
    [0, NaN],
    [0, NaN],
    [20, 100],
  ]);
});

test("a trait that says nothing orders nobody", () => {
  const outcomes = Array.from({ length: 40 }, (_, row) => row % 2);
  expect(found(outcomes, choices(outcomes.map(() => "same"))).check?.order).toBeCloseTo(0.5, 12);
});

test("scores are from 0 to 100, and the order from 0 to 1", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -1, max: 1 }), fc.constantFrom("a", "b", "c", "")), {
        minLength: 10,
        maxLength: 60,
      }),
      (rows) => {
        const answer = likelihoodOf(
          Int8Array.from(rows, ([outcome]) => outcome),
          [choices(rows.map(([, trait]) => trait))],
        );
        if (!answer.ok) return;
        const { scores, check } = answer.value;
        expect(scores.every((score) => score >= 0 && score <= 100)).toBe(true);
        if (check === null) return;
        expect(check.order).toBeGreaterThanOrEqual(0);
        expect(check.order).toBeLessThanOrEqual(1);
        expect(check.classes.reduce((sum, { customers }) => sum + customers, 0)).toBe(
          rows.filter(([outcome]) => outcome >= 0).length,
        );
      },
    ),
  ));

test("without a won and a lost customer there is nothing to learn", () =>
  expect(likelihoodOf(Int8Array.of(1, 1, -1), [])).toEqual({
    ok: false,
    problem: { code: "too-few-customers", got: 1, min: 2 },
  }));
