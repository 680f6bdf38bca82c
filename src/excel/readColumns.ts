import { PortError, type Cell, type ColumnCells, type Region } from "../workbook";
import { rowBlocks, runsOf } from "./blocks";
import { mayBeError, toCell } from "./cell";
import { inWorkbook } from "./inWorkbook";

/** Reads body columns over body rows [fromRow, toRow), in requests of some 2 MB; a request that the host finds too large is halved. */
export async function readColumns(
  region: Region,
  columns: readonly number[],
  fromRow: number,
  toRow: number,
): Promise<ColumnCells[]> {
  const cells = new Map<number, Cell[]>(columns.map((column) => [column, []]));
  for (const [from, to] of rowBlocks(fromRow, toRow, columns.length)) {
    for (const [column, block] of await readBlock(region, columns, from, to)) {
      const all = cells.get(column);
      for (const cell of block) all?.push(cell);
    }
  }
  const formats = await readFormats(region, columns, fromRow, toRow);
  return columns.map((column, at) => {
    const format = formats[at];
    return {
      column,
      cells: cells.get(column) ?? [],
      ...(format === undefined ? {} : { format }),
    };
  });
}

type Block = Map<number, Cell[]>;

async function readBlock(
  region: Region,
  columns: readonly number[],
  from: number,
  to: number,
): Promise<Block> {
  try {
    return await inWorkbook((context) => readRows(context, region, columns, from, to));
  } catch (error) {
    if (!(error instanceof PortError) || error.code !== "too-large" || to - from < 2) throw error;
    const middle = from + Math.floor((to - from) / 2);
    const upper = await readBlock(region, columns, from, middle);
    const lower = await readBlock(region, columns, middle, to);
    return new Map(
      columns.map((column) => [
        column,
        [...(upper.get(column) ?? []), ...(lower.get(column) ?? [])],
      ]),
    );
  }
}

/** One request for the values; a second one for the value types of the columns in which something looks like an error. */
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
    return { first, count, range };
  });
  await context.sync();
  const suspects = runs.filter(({ range }) => range.values.some((cells) => cells.some(mayBeError)));
  for (const { range } of suspects) range.load("valueTypes");
  if (suspects.length > 0) await context.sync();
  const block: Block = new Map();
  for (const run of runs) {
    const { values } = run.range;
    const types = suspects.includes(run) ? run.range.valueTypes : undefined;
    for (let at = 0; at < run.count; at++) {
      block.set(
        run.first + at,
        values.map((cells, index) => toCell(cells[at], types?.[index]?.[at])),
      );
    }
  }
  return block;
}

/** The number format of the first body cell of each column: a column of a table has one. */
async function readFormats(
  region: Region,
  columns: readonly number[],
  fromRow: number,
  toRow: number,
): Promise<(string | undefined)[]> {
  if (toRow <= fromRow || columns.length === 0) return [];
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(region.area.sheet);
    const firsts = columns.map((column) => {
      const cell = sheet.getRangeByIndexes(
        region.area.row + 1 + fromRow,
        region.area.column + column,
        1,
        1,
      );
      cell.load("numberFormat");
      return cell;
    });
    await context.sync();
    return firsts.map((cell) => {
      const format: unknown = cell.numberFormat[0]?.[0];
      return typeof format === "string" ? format : undefined;
    });
  });
}
