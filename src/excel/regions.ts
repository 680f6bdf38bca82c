import type { Region } from "../workbook";
import { contains, overlap } from "./address";
import { inWorkbook } from "./inWorkbook";
import { headersOf, tableRegions } from "./tables";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Columns of a plain block that are looked at. */
const WIDEST = 500;

interface Selected {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Every region that could hold customers, the one around the selection first: all ListObjects, then the used block of each visible sheet that has none.
 */
export const readRegions = (): Promise<Region[]> =>
  inWorkbook(async (context) => {
    const tables = await tableRegions(context);
    const around = await surrounding(context);
    const plain = await usedBlocks(context, new Set(tables.map((region) => region.area.sheet)));
    const selected = selectedOf(tables, around);
    const all = [
      ...tables,
      ...plain.filter((region) => region.area.sheet !== selected?.area.sheet),
    ];
    return selected === null ? all : [selected, ...all.filter((region) => region !== selected)];
  });

/** The region that the selection stands for; null on empty ground. */
export const readSelectedRegion = (): Promise<Region | null> =>
  inWorkbook(async (context) => {
    const tables = await tableRegions(context);
    const around = await surrounding(context);
    return selectedOf(tables, around);
  });

interface Around {
  readonly selected: Selected;
  /** The block of cells around the selection. */
  readonly region: Region | null;
}

/** The ListObject around the selection; else one that the block around it runs into, as a title right above a table does; else that block. */
const selectedOf = (tables: readonly Region[], { selected, region }: Around): Region | null =>
  tables.find(({ area }) => contains(area, selected.sheet, selected.row, selected.column)) ??
  tables.find(({ area }) => region !== null && overlap(area, region.area)) ??
  region;

async function surrounding(context: Excel.RequestContext): Promise<Around> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/name");
  const block = cell.getSurroundingRegion();
  block.load(PLACE);
  await context.sync();
  const selected = {
    sheet: cell.worksheet.name,
    row: cell.rowIndex,
    column: cell.columnIndex,
  };
  const [region] = await plainRegions(context, [{ sheet: cell.worksheet, range: block }]);
  return { selected, region: region ?? null };
}

async function usedBlocks(
  context: Excel.RequestContext,
  except: ReadonlySet<string>,
): Promise<Region[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility");
  await context.sync();
  const used = sheets.items
    .filter((sheet) => sheet.visibility === "Visible" && !except.has(sheet.name))
    .map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load(PLACE);
      return { sheet, range };
    });
  await context.sync();
  return plainRegions(
    context,
    used.filter(({ range }) => !range.isNullObject),
  );
}

/**
 * Plain blocks, whose place and sheet's name are loaded, as regions: the first row stands for the headers, and who looks for customers looks closer.
 * One sync. A block of a single row holds nothing.
 */
async function plainRegions(
  context: Excel.RequestContext,
  blocks: readonly { sheet: Excel.Worksheet; range: Excel.Range }[],
): Promise<Region[]> {
  const read = blocks
    .filter(({ range }) => range.rowCount > 1)
    .map(({ sheet, range }) => {
      const columns = Math.min(WIDEST, range.columnCount);
      const top = sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, 1, columns);
      top.load("values");
      return { sheet, range, columns, top };
    });
  if (read.length === 0) return [];
  await context.sync();
  return read.map(({ sheet, range, columns, top }) => ({
    area: {
      sheet: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns,
    },
    headers: headersOf(top.values),
  }));
}
