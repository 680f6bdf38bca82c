import { runsOf } from "./blocks";
import { rowsOf } from "./standing";

/** Cells that one request writes here: each may be a range of its own, which weighs more than a cell of a matrix. */
const CELLS_A_REQUEST = 4_000;

/** The column that contents go to, and whether some of its rows are hidden. */
export interface Stretch {
  /** The cells that rows count in, as they are when a request is run: asked for anew for each. */
  body(): Excel.Range;
  readonly hidden: boolean;
}

/**
 * Puts contents, as `contentToHost` gives them, into rows of one column, in requests that the host takes; the last one is left to the caller's sync. Neighbours
 * go together, unless rows are hidden: Excel on the desktop writes a block of cells into the rows that a filter shows.
 */
export async function putContents(
  context: Excel.RequestContext,
  stretch: Stretch,
  contents: ReadonlyMap<number, string | number | boolean>,
): Promise<void> {
  let waiting = 0;
  let body: Excel.Range | undefined;
  for (const [first, count] of stretch.hidden ? singles(contents) : runsOf([...contents.keys()]))
    for (let from = first; from < first + count; from += CELLS_A_REQUEST) {
      const rows = Math.min(CELLS_A_REQUEST, first + count - from);
      body ??= stretch.body();
      rowsOf(body, from, rows).formulas = Array.from({ length: rows }, (_, at) => [
        contents.get(from + at) ?? "",
      ]);
      waiting += rows;
      if (waiting < CELLS_A_REQUEST) continue;
      // All cells in one request could be over the payload limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      body = undefined;
      waiting = 0;
    }
}

const singles = (contents: ReadonlyMap<number, unknown>): [number, number][] =>
  [...contents.keys()].map((row) => [row, 1]);
