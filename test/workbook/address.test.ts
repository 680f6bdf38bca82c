import fc from "fast-check";
import { areaAddress, bodyCell, cellAddress, columnLetters, sheetRow } from "../../src/workbook";

const region = { area: { sheet: "客户", row: 2, column: 1, rows: 5, columns: 3 }, headers: [] };

test("columns are lettered as Excel letters them", () => {
  expect([0, 25, 26, 27, 701, 702, 16_383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AB",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("different columns have different letters, and a later one never sorts before", () => {
  fc.assert(
    fc.property(fc.nat(16_383), fc.nat(16_383), (a, b) => {
      fc.pre(a < b);
      const [left, right] = [columnLetters(a), columnLetters(b)];
      expect(left.length < right.length || (left.length === right.length && left < right)).toBe(
        true,
      );
    }),
  );
});

test("a cell counts its rows from one", () => {
  expect(cellAddress(16, 5)).toBe("F17");
});

test("an area names its corners, a single cell itself", () => {
  expect(areaAddress(region.area)).toBe("B3:D7");
  expect(areaAddress({ ...region.area, rows: 1, columns: 1 })).toBe("B3");
});

test("a body row knows its row in the sheet", () => {
  expect(sheetRow(region, 0)).toBe(4);
  expect(areaAddress(bodyCell(region, 0, 2))).toBe("D4");
});
