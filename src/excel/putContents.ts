import { runsOf } from "./blocks";

/** Cells that one request writes here: each may be a range of its own, which weighs more than a cell of a matrix. */
const CELLS_A_REQUEST = 4_000;

/** Where the rows of contents count from, on which sheet, and whether some of them are hidden. */
export interface Stretch {
  readonly sheet: Excel.Worksheet;
  /** The sheet's row of row 0. */
  readonly row: number;
  readonly column: number;
  readonly hidden: boolean;
}

/**
 * Puts contents, as `contentToHost` gives them, into rows of one column, in requests that the host takes; the last one is left to the caller's sync. Neighbours
 * go together, unless rows are hidden: Excel on the desktop writes a block of cells into the rows that a filter shows.
 */
export async function putContents(
  context: Excel.RequestContext,
  { sheet, row, column, hidden }: Stretch,
  contents: ReadonlyMap<number, string | number | boolean>,
): Promise<void> {
  let waiting = 0;
  for (const [first, count] of hidden ? singles(contents) : runsOf([...contents.keys()]))
    for (let from = first; from < first + count; from += CELLS_A_REQUEST) {
      const rows = Math.min(CELLS_A_REQUEST, first + count - from);
      const range = sheet.getRangeByIndexes(row + from, column, rows, 1);
      range.formulas = Array.from({ length: rows }, (_, at) => [contents.get(from + at) ?? ""]);
      waiting += rows;
      if (waiting < CELLS_A_REQUEST) continue;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      waiting = 0;
    }
}

const singles = (contents: ReadonlyMap<number, unknown>): [number, number][] =>
  [...contents.keys()].map((row) => [row, 1]);
