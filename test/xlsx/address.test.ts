import fc from "fast-check";
import {
  cellName,
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  rangeName,
} from "../../src/xlsx";
import { overlaps, parseRanges, union } from "../../src/xlsx/address";

const range = fc
  .tuple(
    fc.nat(MAX_ROWS - 1),
    fc.nat(MAX_COLUMNS - 1),
    fc.nat(MAX_ROWS - 1),
    fc.nat(MAX_COLUMNS - 1),
  )
  .map(([a, b, c, d]) => ({
    top: Math.min(a, c),
    left: Math.min(b, d),
    bottom: Math.max(a, c),
    right: Math.max(b, d),
  }));

test("columns are named as Excel names them", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("a column's name and index are each other's reverse", () => {
  fc.assert(
    fc.property(fc.nat(MAX_COLUMNS - 1), (column) => columnIndex(columnName(column)) === column),
  );
});

test("cells count from zero inside and from one in their names", () => {
  expect(cellName(0, 1)).toBe("B1");
});

test("parsing a range's name gives the range", () => {
  fc.assert(fc.property(range, (one) => expect(parseRange(rangeName(one))).toEqual(one)));
});

test.each([
  ["$B$2:$C$3", { top: 1, left: 1, bottom: 2, right: 2 }],
  ["c3:b2", { top: 1, left: 1, bottom: 2, right: 2 }],
  ["B:C", { top: 0, left: 1, bottom: MAX_ROWS - 1, right: 2 }],
  ["2:3", { top: 1, left: 0, bottom: 2, right: MAX_COLUMNS - 1 }],
])("the range %s is read", (name, expected) => {
  expect(parseRange(name)).toEqual(expected);
});

test.each(["", "A0", "XFE1", "A1048577", "Sheet1!A1", "A1:", "1"])("%j is no range", (name) => {
  expect(parseRange(name)).toBeUndefined();
});

test("a list of ranges leaves out what is none", () => {
  expect(parseRanges("A1 #REF! B2:B3")).toHaveLength(2);
});

test("a union holds both of its ranges already", () => {
  fc.assert(
    fc.property(range, range, (a, b) =>
      [a, b].every(
        (one) => JSON.stringify(union(union(a, b), one)) === JSON.stringify(union(a, b)),
      ),
    ),
  );
});

test("two ranges overlap in whichever order they are asked", () => {
  fc.assert(fc.property(range, range, (a, b) => overlaps(a, b) === overlaps(b, a)));
});

test("ranges side by side do not overlap", () => {
  expect(
    overlaps({ top: 0, left: 0, bottom: 1, right: 1 }, { top: 0, left: 2, bottom: 1, right: 2 }),
  ).toBe(false);
});
