import fc from "fast-check";

import type { GradeResult, Slice } from "../../../src/workbook/gradeResult";
import { tierEffect } from "../../../src/workbook";
import { scheme } from "../customersBook";

const logistics = scheme("logistics-abc");

/** A result of so many rows with these tiers and amounts; NaN for none. */
const resultOf = (
  tiers: readonly number[],
  amounts: readonly number[],
  blank: readonly number[] = [],
): GradeResult => {
  const state = Uint8Array.from(amounts, (amount) => (Number.isNaN(amount) ? 1 : 0));
  const column = {
    type: "number",
    state,
    values: Float64Array.from(amounts),
    problems: new Map(),
  } as const;
  const slice = { from: 0, columns: { rows: tiers.length, columns: { orderQty: column } } };
  return {
    request: { scheme: logistics },
    rows: tiers.length,
    grades: { tier: Int16Array.from(tiers) },
    blank: Uint8Array.from(tiers, (_, row) => (blank.includes(row) ? 1 : 0)),
    slices: [slice as unknown as Slice],
  } as unknown as GradeResult;
};

const after = (tiers: readonly number[]) => ({ grades: { tier: Int16Array.from(tiers) } }) as never;

test("counts who comes to a tier and who leaves it, and sums what they weigh", () => {
  const effect = tierEffect(
    resultOf([0, 1, 2, -1], [100, 20, 3, NaN]),
    after([1, 1, 1, 2]),
    "orderQty",
  );
  expect(effect.tiers[0]).toEqual({
    tier: 0,
    now: 1,
    then: 0,
    came: 0,
    went: 1,
    valueNow: 100,
    valueThen: 0,
  });
  expect(effect.tiers[1]).toEqual({
    tier: 1,
    now: 1,
    then: 3,
    came: 2,
    went: 0,
    valueNow: 20,
    valueThen: 123,
  });
  expect(effect.tiers[3]).toMatchObject({ tier: -1, now: 1, then: 0, went: 1 });
});

test("names those who move, the weightiest first, those of unknown weight last", () => {
  const effect = tierEffect(
    resultOf([0, 0, 0, 0], [3, NaN, 50, 3]),
    after([1, 1, 1, 1]),
    "orderQty",
  );
  const movers = Array.from({ length: effect.moved }, (_, at) => effect.mover(at));
  expect(movers.map(({ row }) => row)).toEqual([2, 0, 3, 1]);
  expect(movers.at(-1)).toEqual({ row: 1, from: 0, to: 1, value: null });
});

test("passes over rows that are no customers", () => {
  const effect = tierEffect(resultOf([0, -1], [1, 1], [1]), after([0, 2]), null);
  expect([effect.moved, effect.tiers.reduce((sum, { now }) => sum + now, 0)]).toEqual([0, 1]);
});

test("whoever moves is counted once as coming and once as going, and nobody is lost", () => {
  const tier = fc.integer({ min: -1, max: 2 });
  fc.assert(
    fc.property(fc.array(fc.tuple(tier, tier, fc.integer({ min: -50, max: 50 }))), (rows) => {
      const effect = tierEffect(
        resultOf(
          rows.map(([was]) => was),
          rows.map(([, , amount]) => amount),
        ),
        after(rows.map(([, is]) => is)),
        "orderQty",
      );
      const sum = (of: "now" | "then" | "came" | "went") =>
        effect.tiers.reduce((all, one) => all + one[of], 0);
      expect([sum("now"), sum("then")]).toEqual([rows.length, rows.length]);
      expect([sum("came"), sum("went")]).toEqual([effect.moved, effect.moved]);
      const weights = Array.from({ length: effect.moved }, (_, at) => effect.mover(at).value ?? 0);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      for (const one of effect.tiers) expect(one.then - one.now).toBe(one.came - one.went);
    }),
  );
});
