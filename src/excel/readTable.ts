import { bodyRows, type Cell, type Content, type Region, type TableRead } from "../workbook";
import { toContent } from "./cell";
import { shownCells, workbookDates } from "./dateSystem";
import { inWorkbook } from "./inWorkbook";
import { FIRST_OF_FULL, readByWeight } from "./readByWeight";
import { readColumns } from "./readColumns";
import { PLACE, regionOf } from "./tables";

/** Reads a ListObject whole, in requests of some 500 kB; null where there is none of that name, or none that shows its headers. */
export async function readTable(name: string): Promise<TableRead | null> {
  const region = await tableNamed(name);
  if (region === null) return null;
  const columns = region.headers.map((_, column) => column);
  const rows = { from: 0, to: bodyRows(region), columns: columns.length, first: FIRST_OF_FULL };
  const cells: Cell[][] = [[...region.headers]];
  await readByWeight(rows, async (from, to) => {
    const read = await readColumns(region, columns, from, to);
    const lines = Array.from({ length: to - from }, (_, row): Cell[] =>
      read.map((column) => column.cells[row] ?? null),
    );
    for (const line of lines) cells.push(line);
    return lines;
  });
  return { region, cells };
}

const tableNamed = (name: string): Promise<Region | null> =>
  inWorkbook(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name,showHeaders,showTotals,worksheet/name");
    await context.sync();
    if (table.isNullObject || !table.showHeaders) return null;
    const range = table.getRange();
    range.load(PLACE);
    const header = table.getHeaderRowRange();
    header.load("values");
    await context.sync();
    return regionOf(table, range, header);
  });

/** What one request read: contents by column, and the number format of each column's first body cell. */
interface Block {
  readonly contents: readonly (readonly Content[])[];
  readonly formats: readonly unknown[];
}

/** A block, and the lines of cells as they came. */
interface Answer extends Block {
  readonly lines: readonly (readonly unknown[])[];
}

/** Reads body columns whole, formulas as such, a request a block. */
export async function readContents(
  region: Region,
  columns: readonly number[],
): Promise<readonly (readonly Content[])[]> {
  const blocks: Block[] = [];
  // Formulas, values and what kind of values they are: three of each cell.
  const rows = { from: 0, to: bodyRows(region), columns: 3 * columns.length };
  await readByWeight(rows, async (from, to) => {
    const { lines, ...block } = await inWorkbook((context) =>
      readBlock(context, region, columns, from, to),
    );
    blocks.push(block);
    return lines;
  });
  const dates = await workbookDates();
  return columns.map((_, at) =>
    shownCells(
      dates,
      blocks.flatMap(({ contents }) => contents[at] ?? []),
      blocks[0]?.formats[at],
    ),
  );
}

async function readBlock(
  context: Excel.RequestContext,
  { area }: Region,
  columns: readonly number[],
  from: number,
  to: number,
): Promise<Answer> {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const top = area.row + 1;
  const ranges = columns.map((at) => {
    const range = sheet.getRangeByIndexes(top + from, area.column + at, to - from, 1);
    range.load("formulas,values,valueTypes");
    const first = sheet.getRangeByIndexes(top, area.column + at, 1, 1);
    first.load("numberFormat");
    return { range, first };
  });
  await context.sync();
  return {
    contents: ranges.map(({ range: { formulas, values, valueTypes } }) =>
      values.map((line: unknown[], row) =>
        toContent(formulas[row]?.[0], line[0], valueTypes[row]?.[0]),
      ),
    ),
    formats: ranges.map(({ first }): unknown => first.numberFormat[0]?.[0]),
    lines: ranges.flatMap(({ range }) => [...range.formulas, ...range.values] as unknown[][]),
  };
}
