import { isFormula, PortError, sameCell, type Content, type Region } from "../workbook";
import { readColumn } from "./before";
import { contentToHost } from "./cell";
import { hostCode } from "./hostError";
import { putContents } from "./putContents";
import type { Standing } from "./standing";

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
  byColumn: ReadonlyMap<Standing, readonly (Content | undefined)[]>,
): Promise<void> {
  if (!(await hasHiddenRows(context, sheet, region))) return;
  const missing = await missingCells(context, region, byColumn);
  if (missing.length === 0) return;
  if (missing.length <= MOST_CELLS) {
    for (const [column, wanted] of byColumn) {
      const own = missing.filter(([candidate]) => candidate === column);
      const contents = new Map(
        own.map(([, body]) => [body, contentToHost(wanted[body] ?? null, undefined)]),
      );
      await putContents(context, { body: column.body, hidden: true }, contents);
    }
    await context.sync();
    if ((await missingCells(context, region, byColumn)).length === 0) return;
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
  { area }: Region,
  byColumn: ReadonlyMap<Standing, readonly (Content | undefined)[]>,
): Promise<[column: Standing, row: number][]> {
  const missing: [Standing, number][] = [];
  for (const [column, wanted] of byColumn) {
    const { cells, contents } = await readColumn(context, column, area.rows - 1);
    const stands = (own: Content, row: number): boolean =>
      isFormula(own) ? isFormula(contents[row] ?? null) : sameCell(cells[row] ?? null, own);
    wanted.forEach((own, row) => {
      if (own !== undefined && !stands(own, row)) missing.push([column, row]);
    });
  }
  return missing;
}
