import { PortError, type Cell, type Progress, type Region } from "../workbook";
import { runsOf, weightBlocks } from "./blocks";
import { toHost } from "./cell";
import { asPortError } from "./hostError";

/** Where cells go: columns by index within the region, in runs of neighbours. */
interface Target {
  readonly sheet: Excel.Worksheet;
  readonly region: Region;
  readonly byColumn: ReadonlyMap<number, readonly Cell[]>;
  readonly runs: readonly [number, number][];
}

/** Writes whole columns of the body, by index within the region, in requests of some 2 MB. Throws PortError "cancelled" where `progress` says so. */
export async function fillBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  region: Region,
  byColumn: ReadonlyMap<number, readonly Cell[]>,
  progress: Progress,
): Promise<void> {
  const total = region.area.rows - 1;
  const target: Target = { sheet, region, byColumn, runs: runsOf([...byColumn.keys()]) };
  for (const [from, to] of weightBlocks(total, [...byColumn.values()])) {
    if (progress.cancelled) throw new PortError("cancelled");
    await writeBlock(context, target, from, to);
    progress.report(to, total);
  }
  if (progress.cancelled) throw new PortError("cancelled");
}

/** A block is a request of its own because of the payload limit, and so that the user can stop between two; one that is still too large is halved. */
async function writeBlock(
  context: Excel.RequestContext,
  target: Target,
  from: number,
  to: number,
): Promise<void> {
  const { row, column } = target.region.area;
  context.application.suspendApiCalculationUntilNextSync();
  for (const [first, count] of target.runs) {
    const range = target.sheet.getRangeByIndexes(row + 1 + from, column + first, to - from, count);
    range.values = matrixOf(target.byColumn, first, count, from, to);
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || to - from < 2) throw error;
    const middle = from + Math.floor((to - from) / 2);
    await writeBlock(context, target, from, middle);
    await writeBlock(context, target, middle, to);
  }
}

const isTooLarge = (error: unknown): boolean => {
  const ours = asPortError(error);
  return ours instanceof PortError && ours.code === "too-large";
};

function matrixOf(
  byColumn: ReadonlyMap<number, readonly Cell[]>,
  first: number,
  count: number,
  from: number,
  to: number,
): (string | number | boolean)[][] {
  return Array.from({ length: to - from }, (_, row) =>
    Array.from({ length: count }, (_unused, at) =>
      toHost(byColumn.get(first + at)?.[from + row] ?? null),
    ),
  );
}
