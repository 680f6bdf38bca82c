import { policyTable, rulesTable } from "../../../src/rulebook";
import { schemeNamed } from "../../../src/schemes";
import type { Cell, Scheme } from "../../../src/workbook";
import type { MemorySheet } from "../memoryPort";

/** A scheme of the menu. Throws where there is none of that id. */
export const menuScheme = (id: string): Scheme => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(`no scheme "${id}"`);
  return found.value;
};

/** The rules of a scheme of the menu as the sheet that "edit rules" makes, for a test to change. */
export const rulesOf = (id: string, locale: "zh-CN" | "en-US" = "zh-CN"): MemorySheet => {
  const scheme = menuScheme(id);
  const { sheet, table, title, columns, rows } = rulesTable(scheme, scheme, locale);
  return {
    name: sheet,
    table,
    top: title.length + 1,
    rows: [
      ...title.map((line): Cell[] => [line]),
      [],
      columns.map(({ header }): Cell => header),
      ...rows.map((row) => [...row]),
    ],
    formats: columns.map(({ format }) => format),
  };
};

/** The policies of a scheme of the menu as the sheet that "service policies" makes, with cells changed in the row of a tier. */
export const policiesOf = (
  id: string,
  changes: readonly (readonly [tier: string, header: string, cell: Cell])[] = [],
): MemorySheet => {
  const scheme = menuScheme(id);
  const made = policyTable(scheme, scheme, "zh-CN");
  if (made === null) throw new Error("no table");
  const headers = made.columns.map(({ header }): Cell => header);
  const rows = made.rows.map((row) => [...row]);
  for (const [tier, header, cell] of changes) {
    const row = rows.find(([name]) => name === tier);
    if (row === undefined) throw new Error(`no tier "${tier}"`);
    row[headers.indexOf(header)] = cell;
  }
  return { name: made.sheet, table: made.table, rows: [headers, ...rows] };
};

/** The column of a sheet by the beginning of its header. Throws where there is none. */
export const columnOf = ({ rows, top = 0 }: MemorySheet, header: string): number => {
  const column = (rows[top] ?? []).findIndex((cell) => String(cell).startsWith(header));
  if (column < 0) throw new Error(`no column "${header}"`);
  return column;
};

/** Changes a cell of the row with a number. */
export const change = (sheet: MemorySheet, no: number, header: string, cell: Cell): void => {
  const { rows, top = 0 } = sheet;
  const row = rows.slice(top + 1).find(([number]) => number === no);
  if (row === undefined) throw new Error(`no row ${String(no)}`);
  row[columnOf(sheet, header)] = cell;
};

/** Takes away the row with a number. */
export const drop = ({ rows, top = 0 }: MemorySheet, no: number): void => {
  const at = rows.findIndex(([number], row) => row > top && number === no);
  rows.splice(at, 1);
};
