import type { XlsxResult } from "../problem";
import type { Styles } from "../style";
import type { Workbook } from "../workbook";
/** The cell styles of a workbook. */
export const readStyles = (_workbook: Workbook): XlsxResult<Styles> => {
  throw new Error("being built");
};
