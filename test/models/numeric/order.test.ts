import { inOrder, pooled as pooledSteps, spread } from "../../../src/models/numeric/order";
import { atOnce } from "../../../src/rules";

const pooled = (...given: Parameters<typeof pooledSteps>) => atOnce(pooledSteps(...given));

const rows = (...all: number[]) => Uint32Array.from(all);

test("rows are in the order of the first column, then the second, then as they stand", () =>
  expect([
    ...inOrder(
      [
        [2, 1, 2, 1],
        [5, 9, 4, 9],
      ],
      rows(0, 1, 2, 3),
    ),
  ]).toEqual([1, 3, 2, 0]));

test("equal rows are pooled, in rising order", () => {
  const { columns, counts, places } = pooled(
    [
      [3, 1, 3, 9, 1],
      [0, 2, 0, 9, 1],
    ],
    rows(0, 1, 2, 4),
  );
  expect(columns.map((column) => [...column])).toEqual([
    [1, 1, 3],
    [1, 2, 0],
  ]);
  expect([...counts]).toEqual([1, 1, 2]);
  expect([...places]).toEqual([2, 1, 2, 0]);
});

test("of no rows there is no pool", () => expect(pooled([[1]], rows()).counts).toHaveLength(0));

test("places are all of few, of many one of each stretch, always the same", () => {
  expect([...spread(3, 5)]).toEqual([0, 1, 2]);
  const found = [...spread(1000, 100)];
  expect(found.map((place) => Math.floor(place / 10))).toEqual([...Array(100).keys()]);
  expect(spread(1000, 100)).toEqual(Uint32Array.from(found));
});

test("places miss nothing that comes round at regular intervals", () =>
  expect(new Set([...spread(3000, 2000)].map((place) => place % 3)).size).toBe(3));
