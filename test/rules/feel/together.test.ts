import fc from "fast-check";
import {
  addTogether,
  placesAt,
  placesIn,
  together,
  type Placed,
} from "../../../src/rules/feel/together";

/** A column whose rows stand in these places of so many. */
const placed = (count: number, places: readonly number[] = []): Placed => ({
  count,
  add: (from, to, out, times = 1) => {
    for (let row = from; row < to; row++)
      out[row - from] = (out[row - from] as number) + (places[row] as number) * times;
  },
});

test("neighbours are together as long as they have few enough places, and a column of more is alone", () => {
  const columns = [3, 4, 2, 100, 1, 1, 5].map((count) => placed(count));
  const groups = together(columns, (before) => (before === 0 ? 12 : 6));
  expect(groups.map((group) => group.map(({ count }) => count))).toEqual([
    [3, 4],
    [2],
    [100],
    [1, 1, 5],
  ]);
});

test("no columns are no groups, and have one place together", () => {
  expect(together([], () => 1)).toEqual([]);
  expect(placesIn([])).toBe(1);
});

test("a place of a group tells the place in each of its columns, and each has its own", () => {
  const counts = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 5 });
  fc.assert(
    fc.property(counts, fc.nat(), (given, seed) => {
      const places = given.map((count, k) => (seed >> (3 * k)) % count);
      const group = given.map((count, k) => placed(count, [0, places[k] as number]));
      const out = Int32Array.of(0);
      addTogether(group, 1, 2, out);
      expect(out[0]).toBeLessThan(placesIn(group));
      expect(placesAt(group, out[0] as number)).toEqual(places);
    }),
  );
});
