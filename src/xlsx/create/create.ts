import type { XlsxResult } from "../problem";
import type { WorkbookSpec } from "./spec";
/** Writes a new workbook; the same specification gives the same bytes, always. */
export const createWorkbook = (_spec: WorkbookSpec): XlsxResult<Uint8Array> => {
  throw new Error("being built");
};
