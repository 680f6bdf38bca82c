import { runsOf, sumBlocks, weigh } from "./blocks";
import { rowsOf } from "./standing";

/** Bytes that one request writes, and what a range weighs beside its cells: each cell may be a range of its own. */
const BYTES_A_REQUEST = 700_000;
const BYTES_A_RANGE = 400;

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
  for (const [first, count] of stretch.hidden ? singles(contents) : runsOf([...contents.keys()])) {
    const lines = Array.from({ length: count }, (_, at) => [contents.get(first + at) ?? ""]);
    for (const [from, to] of sumBlocks(lines.map((line) => weigh([line])))) {
      body ??= stretch.body();
      const part = lines.slice(from, to);
      rowsOf(body, first + from, to - from).formulas = part;
      waiting += weigh(part) + BYTES_A_RANGE;
      if (waiting < BYTES_A_REQUEST) continue;
      // All cells in one request could be over the payload limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      body = undefined;
      waiting = 0;
    }
  }
}

const singles = (contents: ReadonlyMap<number, unknown>): [number, number][] =>
  [...contents.keys()].map((row) => [row, 1]);
