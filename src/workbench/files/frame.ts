import type { SheetFrame } from "../../xlsx";
import type { ColumnLook, RowLook, Sheet, Style } from "../model";
import { toPoints } from "./look";
import { toArea } from "./rules";

/** A sheet's columns, rows and view as the model has them. */
export function frameOf(
  frame: SheetFrame,
  look: (xf: number) => Style | undefined,
): Omit<Sheet, "id" | "name" | "visibility"> {
  const columns = new Map<number, ColumnLook>();
  for (const { from, to, width, hidden, style } of frame.columns) {
    const own = style === undefined ? undefined : look(style);
    const made = {
      ...(width === undefined ? {} : { width: toPoints(width) }),
      ...(hidden ? { hidden } : {}),
      ...(own ? { style: own } : {}),
    };
    // The last entry of a file often stands for all columns to the end of the sheet.
    for (let column = from; column <= Math.min(to, from + 255); column++) columns.set(column, made);
  }
  const rows = new Map<number, RowLook>(
    frame.rows.map(({ row, height, hidden }) => [
      row,
      { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) },
    ]),
  );
  return {
    columns,
    rows,
    ...(frame.tabColor === undefined ? {} : { tabColor: `#${frame.tabColor}` }),
    ...(frame.freeze.rows > 0 || frame.freeze.columns > 0 ? { frozen: frame.freeze } : {}),
    ...(frame.gridLines ? {} : { showGridlines: false }),
    ...(frame.protected ? { protection: { options: {} } } : {}),
    ...(frame.autoFilter ? { filter: toArea(frame.autoFilter) } : {}),
    ...(frame.merges.length > 0 ? { merged: frame.merges.map(toArea) } : {}),
  };
}
