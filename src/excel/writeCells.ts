import {
  PortError,
  sameCell,
  cellAddress,
  type Area,
  type CellWrite,
  type Region,
} from "../workbook";
import { rowBlocks } from "./blocks";
import { contentToHost, isTooLong, toCell } from "./cell";
import { workbookDates, type Dates } from "./dateSystem";
import { hasHiddenRows } from "./hiddenRows";
import { inOneUndoStep } from "./inWorkbook";
import { present } from "./present";
import { putContents } from "./putContents";

/** What the host shows in a cell now, and in which format. */
interface Shown {
  readonly cell: ReturnType<typeof toCell>;
  readonly format: unknown;
}

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** Whether some rows are hidden. */
  readonly hidden: boolean;
  readonly dates: Dates;
}

/** Writes single cells of a region's body, each only where it still shows what was expected, as one undo step where the host can. */
export const writeCells = (
  region: Region,
  writes: readonly CellWrite[],
): Promise<readonly CellWrite[]> =>
  inOneUndoStep(async (context) => {
    const { sheet, region: now } = await present(context, region);
    refuseLong(now, writes);
    const hidden = await hasHiddenRows(context, sheet, now);
    const dates = await workbookDates();
    const left: CellWrite[] = [];
    for (const column of new Set(writes.map((write) => write.column))) {
      const own = writes.filter((write) => write.column === column).sort((a, b) => a.row - b.row);
      left.push(
        ...(await writeColumnCells(context, { sheet, area: now.area, hidden, dates }, own)),
      );
    }
    return writes.filter((write) => left.includes(write));
  }, region.area.sheet);

function refuseLong({ area }: Region, writes: readonly CellWrite[]): void {
  const long = writes.find(({ content }) => isTooLong(content));
  if (long !== undefined)
    throw new PortError(
      "too-long",
      cellAddress(area.row + 1 + long.row, area.column + long.column),
    );
}

/** Cells of one column, from above: read in blocks, compared, and written in runs of neighbours. */
async function writeColumnCells(
  context: Excel.RequestContext,
  { sheet, area, hidden, dates }: Place,
  writes: readonly CellWrite[],
): Promise<readonly CellWrite[]> {
  const column = area.column + (writes[0]?.column ?? 0);
  const [first, last] = [writes[0]?.row ?? 0, writes.at(-1)?.row ?? 0];
  const shown = new Map<number, Shown>();
  const shownOf = (value: unknown, range: Excel.Range, index: number): Shown => {
    const format: unknown = range.numberFormat[index]?.[0];
    return { cell: dates.shown(toCell(value, range.valueTypes[index]?.[0]), format), format };
  };
  for (const [from, to] of rowBlocks(first, Math.min(last + 1, area.rows - 1), 3)) {
    const range = sheet.getRangeByIndexes(area.row + 1 + from, column, to - from, 1);
    range.load("values,valueTypes,numberFormat");
    // One request a block: the column could be over the payload limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    range.values.forEach((line: unknown[], index) =>
      shown.set(from + index, shownOf(line[0], range, index)),
    );
  }
  const isOurs = ({ row, expected }: CellWrite): boolean => {
    const now = shown.get(row);
    return now !== undefined && sameCell(now.cell, expected);
  };
  const ours = writes.filter(isOurs);
  const contents = new Map(
    ours.map(({ row, content }) => {
      const format = shown.get(row)?.format;
      return [row, contentToHost(dates.stored(content, format), format)];
    }),
  );
  const body = () => sheet.getRangeByIndexes(area.row + 1, column, area.rows - 1, 1);
  await putContents(context, { body, hidden }, contents);
  await context.sync();
  return writes.filter((write) => !isOurs(write));
}
