import fc from "fast-check";

import {
  columnLetters,
  columnNumber,
  formatAddress,
  formatArea,
  parseAddress,
  quoteSheetName,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../../../src/workbench/model";

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  test.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
    ["$A$1:C3", { row: 0, column: 0, rows: 3, columns: 3 }],
    ["C3:A1", { row: 0, column: 0, rows: 3, columns: 3 }],
    ["A:C", { row: 0, column: 0, rows: SHEET_ROWS, columns: 3 }],
    ["2:5", { row: 1, column: 0, rows: 4, columns: SHEET_COLUMNS }],
  ])("%s is read", (text, area) => {
    expect(parseAddress(text)).toEqual({ area });
  });

  test.each(["", "A", "1", "A0", "1A", "A1:", "A1:B", "XFE1", "A1048577", "A1:B2:C3", "abcd1"])(
    "%p is no address",
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  test("a sheet in front is taken off, quotes and doubled apostrophes too", () => {
    expect(parseAddress("'Q1 ''24'!B2")).toMatchObject({ sheetName: "Q1 '24" });
    expect(parseAddress("客户!B2")).toMatchObject({ sheetName: "客户" });
  });

  test.each([
    ["Sheet1", "Sheet1"],
    ["客户", "客户"],
    ["Q1 sales", "'Q1 sales'"],
    ["2024", "'2024'"],
    ["A1", "'A1'"],
    ["it's", "'it''s'"],
  ])("sheet %s stands as %s", (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });

  test("what is written is read back", () => {
    const span = (limit: number) =>
      fc
        .tuple(fc.integer({ min: 0, max: limit - 1 }), fc.integer({ min: 0, max: limit - 1 }))
        .map(([a, b]) => ({ from: Math.min(a, b), count: Math.abs(a - b) + 1 }));
    fc.assert(
      fc.property(
        span(SHEET_ROWS),
        span(SHEET_COLUMNS),
        fc.string({ minLength: 1 }).filter((name) => name.trim() === name),
        (rows, columns, name) => {
          const area = {
            row: rows.from,
            rows: rows.count,
            column: columns.from,
            columns: columns.count,
          };
          expect(parseAddress(formatArea(area))).toEqual({ area });
          expect(parseAddress(formatAddress(name, area))).toEqual({ sheetName: name, area });
        },
      ),
    );
  });
});
