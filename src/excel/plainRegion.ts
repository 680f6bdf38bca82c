import type { Region } from "../workbook";
import { headersOf } from "./tables";

/** Rows in which the header of a plain block is looked for: above it people put titles and notes. */
export const TITLE_ROWS = 20;

/** A block of cells without a ListObject, and the values of its first rows (TITLE_ROWS at most). */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly top: readonly (readonly unknown[])[];
}

const filled = (row: readonly unknown[]): number =>
  row.filter((value) => value !== "" && value !== null).length;

/**
 * The region of a plain block: its header is the first row that is about as full as the fullest one, so that a title above it is skipped.
 * Null where there is no row below the header.
 */
export function plainRegion(block: Block): Region | null {
  const fullest = Math.max(0, ...block.top.map(filled));
  const header = block.top.findIndex(
    (row) => filled(row) >= Math.max(1, 0.6 * fullest),
  );
  if (header < 0 || block.rows - header < 2) return null;
  return {
    area: {
      sheet: block.sheet,
      row: block.row + header,
      column: block.column,
      rows: block.rows - header,
      columns: block.columns,
    },
    headers: headersOf([block.top[header] ?? []]),
  };
}
