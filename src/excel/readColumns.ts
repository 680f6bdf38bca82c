import { PortError, type Cell, type ColumnCells, type Region } from "../workbook";
import { rowBlocks, runsOf } from "./blocks";
import { mayBeError, toCell } from "./cell";
import { shownCells, workbookDates } from "./dateSystem";
import { inWorkbook } from "./inWorkbook";

/** What one request read: cells by column, and the number format of the first cell of each column. */
interface Block {
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  readonly formats: ReadonlyMap<number, string>;
}

/** Reads body columns over body rows [fromRow, toRow), in requests of some 2 MB; a request that the host finds too large is halved. */
export async function readColumns(
  region: Region,
  columns: readonly number[],
  fromRow: number,
  toRow: number,
): Promise<ColumnCells[]> {
  const blocks: Block[] = [];
  for (const [from, to] of rowBlocks(fromRow, toRow, columns.length))
    blocks.push(...(await readBlock(region, columns, from, to)));
  const dates = await workbookDates();
  return columns.map((column) => {
    const read = blocks.flatMap((block) => block.cells.get(column) ?? []);
    const format = blocks[0]?.formats.get(column);
    const cells = shownCells(dates, read, format);
    return { column, cells, ...(format === undefined ? {} : { format }) };
  });
}

async function readBlock(
  region: Region,
  columns: readonly number[],
  from: number,
  to: number,
): Promise<Block[]> {
  try {
    return [await inWorkbook((context) => readRows(context, region, columns, from, to))];
  } catch (error) {
    if (!(error instanceof PortError) || error.code !== "too-large" || to - from < 2) throw error;
    const middle = from + Math.floor((to - from) / 2);
    const upper = await readBlock(region, columns, from, middle);
    return [...upper, ...(await readBlock(region, columns, middle, to))];
  }
}

/** One request for the values and formats; a second one for the value types of the columns in which something looks like an error. */
async function readRows(
  context: Excel.RequestContext,
  region: Region,
  columns: readonly number[],
  from: number,
  to: number,
): Promise<Block> {
  const { row, column: left } = region.area;
  const sheet = context.workbook.worksheets.getItem(region.area.sheet);
  const top = row + 1 + from;
  const runs = runsOf(columns).map(([first, count]) => {
    const range = sheet.getRangeByIndexes(top, left + first, to - from, count);
    range.load("values");
    // A column of a table has one format: that of its first cell says enough, and costs nothing.
    const head = sheet.getRangeByIndexes(top, left + first, 1, count);
    head.load("numberFormat");
    return { first, count, range, head };
  });
  await context.sync();
  const suspects = runs.filter(({ range }) => range.values.some((cells) => cells.some(mayBeError)));
  for (const { range } of suspects) range.load("valueTypes");
  if (suspects.length > 0) await context.sync();
  const cells = new Map<number, Cell[]>();
  const formats = new Map<number, string>();
  for (const run of runs) {
    const { values } = run.range;
    const types = suspects.includes(run) ? run.range.valueTypes : undefined;
    for (let at = 0; at < run.count; at++) {
      const column = run.first + at;
      cells.set(
        column,
        values.map((line, index) => toCell(line[at], types?.[index]?.[at])),
      );
      const format: unknown = run.head.numberFormat[0]?.[at];
      if (typeof format === "string") formats.set(column, format);
    }
  }
  return { cells, formats };
}
