import fc from "fast-check";
import { Knowledge, type Known } from "../../src/rules/known";
import { above, membersOf, othersOf, Standing } from "../../src/rules/population";
import { groupsOf } from "./columns";

const column = (values: readonly (number | null | undefined)[]): Known => ({
  type: "number",
  values: Float64Array.from(values, (value) => value ?? 0),
  dictionary: [],
  knowledge: Uint8Array.from(values, (value) => {
    if (value === undefined) return Knowledge.unknown;
    return value === null ? Knowledge.none : Knowledge.value;
  }),
});

test("members stand in their group from the greatest down, with their sum", () => {
  const groupBy = groupsOf(["n", "s", "n", "n"]);
  const { group, groups } = membersOf(column([1, 9, 3, 2]), { groupBy });
  expect([...group]).toEqual([0, 1, 0, 0]);
  expect(groups.map(({ values, total }) => [[...values], total])).toEqual([
    [[3, 2, 1], 6],
    [[9], 9],
  ]);
});

test("who takes no part is told apart: excluded, unknown, none, refused", () => {
  const { excluded, unknown, none, refused } = Standing;
  const { group, groups } = membersOf(
    column([1, 1, undefined, null, -1]),
    { excluded: Uint8Array.from([0, 1, 0, 0, 0]) },
    (_, value) => value < 0,
  );
  expect([...group]).toEqual([0, excluded, unknown, none, refused]);
  expect([...(groups[0]?.values ?? [])]).toEqual([1]);
});

test("the others of a row are its group without it: of equals one is left out", () => {
  const groupBy = groupsOf(["n", "n", "n", "s"]);
  const values = column([5, 5, 7, 9]);
  const members = membersOf(values, { groupBy });
  const others = [0, 1, 2, 3].map((row) => [...othersOf(members, values, row, groupBy).values]);
  expect(others).toEqual([[7, 5], [7, 5], [5, 5], []]);
  expect(othersOf(members, values, 0, groupBy).total).toBe(12);
});

test("a row that takes no part has the whole group for others", () => {
  const groupBy = groupsOf(["n", "n", "s", "s"]);
  const values = column([undefined, 7, null, 9]);
  const members = membersOf(values, { groupBy });
  expect([...othersOf(members, values, 0, groupBy).values]).toEqual([7]);
  expect([...othersOf(members, values, 2, groupBy).values]).toEqual([9]);
});

test("a total does not depend on the order of the rows, to the last bit", () => {
  const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 20 });
  fc.assert(
    fc.property(numbers, (values) => {
      const total = (given: readonly number[]) => membersOf(column(given), {}).groups[0]?.total;
      expect(total([...values].reverse())).toBe(total(values));
    }),
  );
});

test("above counts those that are greater, ties not among them", () => {
  const values = Float64Array.from([9, 7, 7, 1]);
  expect([10, 9, 8, 7, 1, 0].map((value) => above(values, value))).toEqual([0, 0, 1, 1, 3, 4]);
});
