import fc from "fast-check";
import { statisticalModels } from "../../../src/models";
import { answered, ask, numbers, problemsOf, shuffled, type Cell, valuesOf } from "../questions";

const { clusters } = statisticalModels;

const columnsOf = (rows: readonly (readonly Cell[])[]) =>
  Array.from({ length: rows[0]?.length ?? 0 }, (_, k) => numbers(rows.map((row) => row[k])));
const found = (rows: readonly (readonly Cell[])[]) =>
  valuesOf(answered(clusters, ask(...columnsOf(rows))));

const three = [
  [500, 50],
  [480, 48],
  [520, 52],
  [100, 12],
  [105, 13],
  [95, 11],
  [5, 1],
  [6, 2],
  [4, 1],
] as const;

test("three groups are three clusters, numbered by the first column from the greatest down", () =>
  expect(found(three)).toEqual(["c1", "c1", "c1", "c2", "c2", "c2", "c3", "c3", "c3"]));

test("customers in another order are in the same clusters", () =>
  fc.assert(
    fc.property(
      fc
        .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9 })), {
          minLength: 3,
          maxLength: 40,
        })
        .chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
      ([rows, order]) => {
        const before = found(rows);
        expect(found(order.map((row) => rows[row]!))).toEqual(order.map((row) => before[row]));
      },
    ),
    { numRuns: 30 },
  ));

test("averages of the first column fall from cluster to cluster", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
        minLength: 3,
        maxLength: 40,
      }),
      (rows) => {
        const own = found(rows);
        const names = [...new Set(own)].sort();
        const averages = names.map((name) => {
          const values = rows.filter((_, row) => own[row] === name).map(([x]) => x);
          return values.reduce((sum, x) => sum + x, 0) / values.length;
        });
        expect(names).toEqual(names.map((_, k) => `c${String(k + 1)}`));
        averages
          .slice(1)
          .forEach((average, k) => expect(average).toBeLessThanOrEqual(averages[k]!));
      },
    ),
    { numRuns: 30 },
  ));

test("an average that is the same leaves it to the next column", () =>
  expect(
    found([
      [7, 1],
      [7, 2],
      [7, 50],
      [7, 51],
    ]),
  ).toEqual(["c2", "c2", "c1", "c1"]));

test("a column that is unknown in every row counts as not there", () =>
  expect(found(three.map(([x, y]) => [undefined, x, y]))).toEqual(found(three)));

test("a row with a gap is unknown without a problem of its own", () => {
  const answer = answered(clusters, ask(...columnsOf([...three, [500, undefined]])));
  expect(valuesOf(answer)).toEqual([...found(three), null]);
  expect(problemsOf(answer)).toEqual([]);
});

test("excluded rows take no part, and groups do not matter", () => {
  const rows = [...three, [9999, 0]];
  const excluded = new Uint8Array(10).fill(1, 9);
  const groups = Uint32Array.from(rows, (_, row) => row % 2);
  const answer = answered(clusters, { ...ask(...columnsOf(rows)), excluded, groups });
  expect(valuesOf(answer)).toEqual([...found(three), null]);
  expect(answer.knowledge?.[9]).toBe(1);
});

test("the answer is a choice of c1 to c8", () => {
  const { type, dictionary } = answered(clusters, ask(...columnsOf(three)));
  expect([type, dictionary]).toEqual(["choice", ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"]]);
});

test("customers who are all alike are c1", () =>
  expect(
    found([
      [5, 1],
      [5, 1],
      [5, 1],
    ]),
  ).toEqual(["c1", "c1", "c1"]));

test("nobody, one, two: too few", () => {
  expect(answered(clusters, ask(numbers([]))).problems?.size).toBe(0);
  const one = answered(clusters, ask(numbers([5])));
  expect([...(one.problems ?? [])]).toEqual([
    [0, { problem: { code: "too-few-customers", got: 1, min: 3 }, of: 0 }],
  ]);
  const two = answered(clusters, ask(numbers([5, 6, undefined])));
  expect(problemsOf(two)).toEqual(["0 too-few-customers", "1 too-few-customers"]);
  expect(valuesOf(two)).toEqual([null, null, null]);
});

test("where nothing is known there is no problem of its own either", () => {
  const answer = answered(clusters, ask(numbers([undefined, undefined])));
  expect([valuesOf(answer), problemsOf(answer)]).toEqual([[null, null], []]);
});

test("clusters are looked for in many short steps", () => {
  const steps = clusters.answer(ask(...columnsOf(three)));
  let count = 0;
  while (steps.next().done !== true) count++;
  expect(count).toBeGreaterThan(20);
});
