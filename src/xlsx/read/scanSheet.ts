import type { SheetFrame } from "../frame";
import type { XlsxResult } from "../problem";
import type { CellVisit, ScanOptions } from "../scan";
import type { Workbook } from "../workbook";
/** Streams the cells of a worksheet to `visit` (which may be left out) and gives all the rest of the sheet. */
export const scanSheet = async (_workbook: Workbook, _sheet: string, _visit?: CellVisit, _options?: ScanOptions): Promise<XlsxResult<SheetFrame>> => {
  throw new Error("being built");
};
