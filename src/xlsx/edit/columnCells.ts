import type { CellValue } from "../value";
import { cellRest, cellStart, checkCell } from "../write/cellXml";
import { bookValue } from "../write/sheetXml";
import type { ColumnEdit } from "./edit";
import type { RowContext } from "./rowPatch";

/** The cells of a column that is written, as bytes around the numbers of their rows. */
export interface ColumnCells {
  readonly edit: ColumnEdit;
  /** What stands before the number of the row. */
  readonly start: Uint8Array;
  /** What stands behind it. `base` is the look that the cell starts from. Fails for what no sheet can hold. */
  rest(base: number, row: number, value: CellValue): Uint8Array;
}

/** Cells of one look by their values. */
interface Look {
  readonly base: number;
  readonly style: number;
  readonly rests: Map<CellValue, Uint8Array>;
}

/** Values that are remembered as they were written: results are few, in many cells each. */
const REMEMBERED = 4096;

const encoder = new TextEncoder();

/** A column's cells; each value is spelled once for each look. */
export const columnCells = (edit: ColumnEdit, context: RowContext): ColumnCells => {
  const { p, styles, texts } = context;
  const { column } = edit;
  const looks = new Map<number, Look>();
  const lookAt = (base: number): Look => {
    const style = edit.style ? styles.derive(base, edit.style) : base;
    const look = looks.get(base) ?? { base, style, rests: new Map() };
    looks.set(base, look);
    return look;
  };
  const spelled = ({ style }: Look, row: number, value: CellValue): Uint8Array => {
    checkCell({ row, column, value });
    return encoder.encode(cellRest(p, { style, value: bookValue(value, style, context) }, texts));
  };
  // Mostly that of the row before.
  let look: Look | undefined;
  return {
    edit,
    start: encoder.encode(cellStart(p, column)),
    rest: (base, row, value) => {
      if (look?.base !== base) look = lookAt(base);
      const known = look.rests.get(value);
      if (known !== undefined) return known;
      const rest = spelled(look, row, value);
      if (look.rests.size < REMEMBERED) look.rests.set(value, rest);
      return rest;
    },
  };
};
