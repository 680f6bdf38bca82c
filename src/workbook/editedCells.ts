import type { Cell } from "../cells";
import { sameCell } from "./cellText";

/** A column that is written over: what stands in it now, and what stood in it when the rows were read. */
export interface Overwritten {
  readonly now: readonly Cell[];
  /** Null where there was no such column then. */
  readonly then: readonly Cell[] | null;
}

/**
 * Body rows whose cell in a column somebody edited since it was read, in order: it holds neither what it held then nor what is to be written. `source` gives the
 * row as it was read, -1 for none; `wanted` is by that row. Where the column came since, whatever stands in it is somebody's.
 */
export const editedRows = (
  source: Int32Array,
  { now, then }: Overwritten,
  wanted: readonly Cell[],
): readonly number[] => {
  const edited: number[] = [];
  source.forEach((was, row) => {
    if (was < 0) return;
    const cell = now[row] ?? null;
    const former = then === null ? null : (then[was] ?? null);
    if (!sameCell(cell, former) && !sameCell(cell, wanted[was] ?? null)) edited.push(row);
  });
  return edited;
};
