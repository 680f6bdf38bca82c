import { isFormula, PortError, type Content, type Progress } from "../workbook";
import { weightBlocks, weightOf } from "./blocks";
import { contentToHost } from "./cell";
import { isTooLarge } from "./hostError";
import { patiently } from "./inWorkbook";
import { rowsOf, type Standing } from "./standing";

/** Which cells go where, and what has to hold before each request. */
export interface Filling {
  /** Rows of the body. */
  readonly rows: number;
  /** Contents by row; undefined where what stands there stays. */
  readonly byColumn: ReadonlyMap<Standing, readonly (Content | undefined)[]>;
  /** Throws where the columns are not ours to write any more. */
  demand(): Promise<void>;
  /** What goes with the first cells: formats and widths. */
  dress(): void;
}

/** How far rows from the first on are written: those before `done` are, those before `tried` may be. */
export interface Way {
  done: number;
  tried: number;
}

/** Writes whole columns of the body in requests of some 500 kB, and says in `way` how far it is. Throws PortError "cancelled" where `progress` says so. */
export async function fillBlocks(
  context: Excel.RequestContext,
  filling: Filling,
  progress: Progress,
  way: Way,
): Promise<void> {
  const { rows, byColumn, demand, dress } = filling;
  const columns = [...byColumn.values()];
  const leaves = (from: number, to: number): boolean =>
    columns.every((cells) => isLeft(cells, from, to));
  const weightAt = (row: number): number =>
    columns.reduce((sum, cells) => sum + weightOf(cells[row]), 0);
  for (const [from, to] of await weightBlocks(rows, weightAt)) {
    if (progress.cancelled) throw new PortError("cancelled");
    if (!leaves(from, to)) {
      await demand();
      const isFirst = way.tried === 0;
      way.tried = to;
      await writeBlock(context, { byColumn, dress: isFirst ? dress : () => undefined }, from, to);
    }
    way.done = to;
    progress.report(to, rows);
  }
  if (progress.cancelled) throw new PortError("cancelled");
}

const isLeft = (cells: readonly unknown[], from: number, to: number): boolean => {
  for (let row = from; row < to; row++) if (cells[row] !== undefined) return false;
  return true;
};

/** A block is a request of its own because of the payload limit, and so that the user can stop between two; one that is still too large is halved. */
async function writeBlock(
  context: Excel.RequestContext,
  { byColumn, dress }: Pick<Filling, "byColumn" | "dress">,
  from: number,
  to: number,
): Promise<void> {
  const fill = (): void => {
    context.application.suspendApiCalculationUntilNextSync();
    dress();
    for (const [column, contents] of byColumn) {
      const some = contents.slice(from, to);
      const range = rowsOf(column.body(), from, to - from);
      // The host leaves a cell alone that it is given null for.
      const cells = some.map((one) => [one === undefined ? null : contentToHost(one, undefined)]);
      if (some.some((one) => one !== undefined && isFormula(one))) range.formulas = cells;
      else range.values = cells;
    }
  };
  try {
    await patiently(context, fill);
  } catch (error) {
    if (!isTooLarge(error) || to - from < 2) throw error;
    const middle = from + Math.floor((to - from) / 2);
    await writeBlock(context, { byColumn, dress }, from, middle);
    await writeBlock(context, { byColumn, dress: () => undefined }, middle, to);
  }
}
