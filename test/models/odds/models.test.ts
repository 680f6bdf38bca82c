import fc from "fast-check";
import { statisticalModels } from "../../../src/models";
import {
  answered,
  ask,
  booleans,
  choices,
  numbers,
  problemsOf,
  shuffled,
  type Cell,
  valuesOf,
} from "../questions";

const { winOdds } = statisticalModels;

type Row = readonly [Cell, string, Cell];
const question = (rows: readonly Row[]) =>
  ask(
    booleans(rows.map(([won]) => won)),
    choices(rows.map(([, channel]) => channel)),
    numbers(rows.map(([, , orders]) => orders)),
  );
const found = (rows: readonly Row[]) => valuesOf(answered(winOdds, question(rows)));

test("the overall rate where there are no traits, in percent without noise", () => {
  const rows: Row[] = [
    ...new Array<Row>(7).fill([true, "", null]),
    ...new Array<Row>(3).fill([false, "", null]),
  ];
  expect(found([...rows, [null, "", null], [undefined, "", undefined]])).toEqual(
    new Array(12).fill(70),
  );
});

test("a channel and a number, by hand", () => {
  const rows: Row[] = [
    [true, "referral", 9],
    [true, "referral", 8],
    [false, "ad", 1],
    [false, "ad", 2],
    [null, "referral", null],
    [null, "", 9],
    [null, "referral", 9],
    [null, "fair", null],
  ];
  // Tertiles of 1, 2, 8, 9 are 2 and 8: low, low, middle, high. Three parts: 2/5 to 1/5 for the high one; the channel 3/4 to 1/4.
  expect(found(rows).slice(4)).toEqual([75, 66.666666667, 85.714285714, 50]);
});

test("decided rows get an answer as well", () =>
  expect(
    found([
      [true, "a", null],
      [false, "b", null],
    ]),
  ).toEqual([66.666666667, 33.333333333]));

test("customers in another order get the same answers, between 0 and 100", () => {
  const row = fc.tuple(
    fc.constantFrom<Cell>(true, false, null, undefined),
    fc.constantFrom("", "a", "b", "c"),
    fc.constantFrom<Cell>(undefined, null, 0, 1, 2, 5, 9),
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      rows.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
      ([all, order]) => {
        const before = found(all);
        expect(found(order.map((place) => all[place]!))).toEqual(
          order.map((place) => before[place]),
        );
        expect(before.every((x) => x === null || (Number(x) >= 0 && Number(x) <= 100))).toBe(true);
      },
    ),
  );
});

test("excluded rows teach nothing and get nothing", () => {
  const rows: Row[] = [
    [true, "a", 1],
    [false, "b", 1],
    [null, "a", 1],
    [true, "b", 1],
  ];
  const excluded = new Uint8Array(4).fill(1, 3);
  const without = valuesOf(answered(winOdds, { ...question(rows), excluded }));
  expect(without).toEqual([...found(rows.slice(0, 3)), null]);
});

test("without a won and a lost row there is none, and the problem says why", () => {
  const answer = answered(
    winOdds,
    question([
      [true, "a", 1],
      [null, "a", 1],
    ]),
  );
  expect([...(answer.problems ?? [])]).toEqual([
    [0, { problem: { code: "too-few-customers", got: 1, min: 2 }, of: 0 }],
    [1, { problem: { code: "too-few-customers", got: 1, min: 2 }, of: 0 }],
  ]);
  expect(answer.knowledge).toEqual(Uint8Array.of(1, 1));
  expect(problemsOf(answered(winOdds, question([])))).toEqual([]);
});
