import { createWorkbook } from "../../xlsx";

/** The bytes of an empty workbook with one sheet. */
export function blankWorkbook(sheetName: string): Uint8Array {
  const made = createWorkbook({ sheets: [{ name: sheetName, cells: [] }] });
  if (!made.ok) throw new Error(`An empty workbook cannot be made: ${made.problem.code}`);
  return made.value;
}
