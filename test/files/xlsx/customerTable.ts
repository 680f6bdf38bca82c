import { openXlsx } from "../../../src/files";
import type { Cell, Region, RowWrite } from "../../../src/workbook";
import { createWorkbook, type CellSpec, type SheetSpec } from "../../../src/xlsx";

export const PERCENT = { numberFormat: "0.0%", fill: "FFF2CC" };
const HEADERS = ["编号", "占比", "两倍"];

/** A table whose third column is calculated, with a look of its own, and what a customer has around it. */
export const sheetOf = (
  more: readonly CellSpec[] = [],
  total: readonly CellSpec[] = [],
): SheetSpec => ({
  name: "客户",
  cells: [
    ...HEADERS.map((value, column) => ({ row: 1, column: column + 1, value })),
    ...[2, 3].flatMap((row): CellSpec[] => [
      { row, column: 1, value: `C${String(row - 1)}` },
      { row, column: 2, value: row / 10, style: PERCENT },
      { row, column: 3, formula: `C${String(row + 1)}*2`, value: row / 5 },
    ]),
    ...total,
    ...more,
  ],
  tables: [
    {
      name: "客户表",
      range: total.length > 0 ? "B2:D5" : "B2:D4",
      columns: HEADERS.map((name) => ({ name, ...(name === "两倍" && { formula: "C3*2" }) })),
    },
  ],
  dataValidations: [
    {
      ranges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
      type: "list",
      formulas: ['"C1,C2"'],
    },
  ],
});

export const bytesOf = (...sheets: SheetSpec[]): Uint8Array => {
  const made = createWorkbook({
    sheets: [...sheets, { name: "别的", cells: [{ row: 0, column: 0, value: "只读" }] }],
    definedNames: [{ name: "别名", refersTo: "别的!$A$1", sheet: "别的" }],
  });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

export const tableIn = async (file: ReturnType<typeof openXlsx>): Promise<Region> => {
  const region = (await file.port.regions()).find(({ table }) => table !== undefined);
  if (region === undefined) throw new Error("no table");
  return region;
};

export const written = async (
  bytes: Uint8Array,
  writes: readonly RowWrite[],
): Promise<Uint8Array> => {
  const file = openXlsx(bytes);
  await file.port.writeTableRows(await tableIn(file), writes);
  return file.save();
};

export const added = (...cells: Cell[]): RowWrite => ({ row: null, before: null, cells });
export const gone = (row: number, before: readonly Cell[]): RowWrite => ({
  row,
  before,
  cells: null,
});
