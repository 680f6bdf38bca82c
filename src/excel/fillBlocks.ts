import { PortError, type Cell, type Progress } from "../workbook";
import { weightBlocks } from "./blocks";
import { toHost } from "./cell";
import { asPortError } from "./hostError";
import { rowsOf, type Standing } from "./standing";

/** Which cells go where, and what has to hold before each request. */
export interface Filling {
  /** Rows of the body. */
  readonly rows: number;
  /** Cells by row; undefined where what stands there stays. */
  readonly byColumn: ReadonlyMap<Standing, readonly (Cell | undefined)[]>;
  /** Throws where the columns are not ours to write any more. */
  demand(): Promise<void>;
}

/** Writes whole columns of the body in requests of some 2 MB. Throws PortError "cancelled" where `progress` says so. */
export async function fillBlocks(
  context: Excel.RequestContext,
  filling: Filling,
  progress: Progress,
): Promise<void> {
  const { rows, byColumn, demand } = filling;
  for (const [from, to] of weightBlocks(rows, [...byColumn.values()])) {
    if (progress.cancelled) throw new PortError("cancelled");
    await demand();
    await writeBlock(context, byColumn, from, to);
    progress.report(to, rows);
  }
  if (progress.cancelled) throw new PortError("cancelled");
}

/** A block is a request of its own because of the payload limit, and so that the user can stop between two; one that is still too large is halved. */
async function writeBlock(
  context: Excel.RequestContext,
  byColumn: Filling["byColumn"],
  from: number,
  to: number,
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  for (const [column, cells] of byColumn)
    // The host leaves a cell alone that it is given null for.
    rowsOf(column.body(), from, to - from).values = cells
      .slice(from, to)
      .map((cell) => [cell === undefined ? null : toHost(cell)]);
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || to - from < 2) throw error;
    const middle = from + Math.floor((to - from) / 2);
    await writeBlock(context, byColumn, from, middle);
    await writeBlock(context, byColumn, middle, to);
  }
}

const isTooLarge = (error: unknown): boolean => {
  const ours = asPortError(error);
  return ours instanceof PortError && ours.code === "too-large";
};
