import type { XlsxResult } from "../problem";
import type { Workbook } from "../workbook";
/** Opens a workbook: reads the zip's directory and workbook.xml. */
export const openWorkbook = (_bytes: Uint8Array): XlsxResult<Workbook> => {
  throw new Error("being built");
};
