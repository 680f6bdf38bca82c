import fc from "fast-check";
import type { Cell } from "../../src/cells";
import { isRulesTable, type Matrix } from "../../src/rulebook";
import { schemes } from "../../src/schemes";
import { columnAt, faultsOf, LOCALES, menu, readOf, tableOf, withCell } from "./tables";

const some = fc.tuple(fc.constantFrom(...schemes.map(({ id }) => id)), fc.constantFrom(...LOCALES));

const shuffled = <Item>(items: readonly Item[], keys: readonly number[]): readonly Item[] =>
  items
    .map((item, index) => [keys[index % keys.length] ?? 0, index, item] as const)
    .sort(([one, a], [other, b]) => one - other || a - b)
    .map(([, , item]) => item);

const keys = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });
const reads = (matrix: Matrix, id: string) => {
  expect(readOf(matrix).scheme).toStrictEqual(menu(id));
};

test("Rows in any order read the same", () => {
  fc.assert(
    fc.property(some, keys, ([id, locale], order) => {
      const [headers = [], ...rows] = tableOf(id, locale);
      reads([headers, ...shuffled(rows, order)], id);
    }),
    { numRuns: 60 },
  );
});

test("Columns in any order, and columns of the user's own, read the same", () => {
  fc.assert(
    fc.property(some, keys, ([id, locale], order) => {
      const matrix = tableOf(id, locale).map((cells, row) => [
        ...cells,
        row === 0 ? "My remarks" : ">= 3",
        row === 0 ? null : row,
      ]);
      reads(
        matrix.map((cells) => shuffled(cells, order)),
        id,
      );
    }),
    { numRuns: 60 },
  );
});

test("Blank rows, short rows and extra cells read the same", () => {
  for (const { id } of schemes) {
    const [headers = [], ...rows] = tableOf(id);
    const blank = headers.map((): Cell => null);
    const spaced = rows.flatMap((cells) => [blank, [...cells, "!", 5], ["", "  "], []]);
    reads([headers, ...spaced], id);
  }
});

test("Rows without numbers are taken as they stand", () => {
  for (const { id } of schemes) {
    const matrix = tableOf(id, "en-US");
    const no = columnAt(matrix, "No.");
    reads(
      matrix.map((cells, row) =>
        cells.map((cell, column) => (row > 0 && column === no ? null : cell)),
      ),
      id,
    );
  }
});

test("Headers in another width, case or spacing are found", () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  for (const { id } of schemes)
    for (const locale of LOCALES) {
      const [headers = [], ...rows] = tableOf(id, locale);
      reads([headers.map((header) => ` ${wide(String(header).toUpperCase())}\u3000`), ...rows], id);
    }
});

test("The row of totals that Excel adds is no row of rules", () => {
  const matrix = tableOf("abc-share");
  reads([...matrix, ["汇总", ...(matrix[0] ?? []).slice(2).map(() => null), 9]], "abc-share");
});

test("A row with a fraction for a number stands between its neighbours in a sorted table", () => {
  const [headers = [], ...rows] = tableOf("logistics-abc");
  const first = rows[0] ?? [];
  const inserted = first.map((cell, column) => {
    if (column === 0) return 2.5;
    return headers[column] === "等级" ? "B" : cell;
  });
  const { method } = readOf([headers, inserted, ...[...rows].reverse()]).scheme;
  expect(method).toHaveProperty("rules.2.tier", "B");
});

test("A row without a number in a table that is sorted otherwise is refused where order matters", () => {
  const [headers = [], ...rows] = tableOf("logistics-abc");
  const sorted = [headers, ...[...rows].reverse()];
  expect(faultsOf(withCell(sorted, rows.length, 0, null))).toMatchObject([
    { code: "order-unclear", row: rows.length, column: 0 },
  ]);
});

test("A row without a number is taken where order does not matter", () => {
  const [headers = [], ...rows] = tableOf("rohs-abcd");
  const sorted: Matrix = [headers, ...[...rows].reverse()];
  const first = sorted.findIndex((cells) => cells[0] === 1);
  const { method } = readOf(withCell(sorted, first, 0, null)).scheme;
  const before = menu("rohs-abcd")?.method;
  if (method.kind !== "decision-table" || before?.kind !== "decision-table") throw new Error();
  expect(new Set(method.rules)).toEqual(new Set(before.rules));
});

test("A band at the end of the table goes to the criterion that it names", () => {
  const matrix = tableOf("gov-score");
  const band = (matrix[2] ?? []).map((cell, column) => {
    if (column === 0) return null;
    return matrix[0]?.[column] === "区间" ? "> 9000" : cell;
  });
  expect(readOf([...matrix, band]).scheme.method).toHaveProperty(
    "criteria.0.bands.6.test",
    "> 9000",
  );
});

test("A table of rules is known by its headers in either language, any other table is not", () => {
  for (const { id } of schemes)
    for (const locale of LOCALES) expect(isRulesTable(tableOf(id, locale)[0] ?? [])).toBe(true);
  expect(isRulesTable(["序", "客户", "等级"])).toBe(false);
  expect(isRulesTable([])).toBe(false);
});
