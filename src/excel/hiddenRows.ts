import { PortError, sameCell, type Cell, type Region } from "../workbook";
import { readColumn } from "./before";
import { toHost } from "./cell";
import { hostCode } from "./hostError";
import { putContents } from "./putContents";

/** Cells that are written one by one at most. */
const MOST_CELLS = 20_000;

/**
 * Makes sure that cells stand where they were written although a filter hides rows: Excel on the desktop then writes a block of cells into the rows that are seen
 * (https://github.com/OfficeDev/office-js/issues/224), but a single cell where it belongs. Throws PortError "filtered" where a cell does not take its value.
 */
export async function settleHidden(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  region: Region,
  byColumn: ReadonlyMap<number, readonly Cell[]>,
): Promise<void> {
  if (!(await hasHiddenRows(context, sheet, region))) return;
  const missing = await missingCells(context, sheet, region, byColumn);
  const { row, column } = region.area;
  if (missing.length === 0) return;
  if (missing.length <= MOST_CELLS) {
    for (const [at, wanted] of byColumn) {
      const own = missing.filter(([candidate]) => candidate === at);
      const contents = new Map(own.map(([, body]) => [body, toHost(wanted[body] ?? null)]));
      await putContents(
        context,
        { sheet, row: row + 1, column: column + at, hidden: true },
        contents,
      );
    }
    await context.sync();
    if ((await missingCells(context, sheet, region, byColumn)).length === 0) return;
  }
  throw new PortError("filtered", region.table ?? region.area.sheet);
}

/** False where no row of the body is hidden, and where the host does not tell. */
export async function hasHiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area }: Region,
): Promise<boolean> {
  const body = sheet.getRangeByIndexes(area.row + 1, area.column, area.rows - 1, 1);
  body.load("rowHidden");
  try {
    await context.sync();
  } catch (error) {
    if (hostCode(error) === "ApiNotFound") return false;
    throw error;
  }
  // Null says that some are.
  return body.rowHidden !== false;
}

async function missingCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  region: Region,
  byColumn: ReadonlyMap<number, readonly Cell[]>,
): Promise<[column: number, row: number][]> {
  const missing: [number, number][] = [];
  for (const [at, wanted] of byColumn) {
    const { cells } = await readColumn(context, sheet, region, at);
    cells.forEach((cell, row) => {
      if (!sameCell(cell, wanted[row] ?? null)) missing.push([at, row]);
    });
  }
  return missing;
}
