import type { XlsxResult } from "../problem";
import type { Table, Workbook } from "../workbook";
/** The tables of all sheets, in the order of the sheets. */
export const readTables = (_workbook: Workbook): XlsxResult<readonly Table[]> => {
  throw new Error("being built");
};
