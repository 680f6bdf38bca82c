import { areaAddress, cellAddress, PortError, type Region } from "../workbook";
import { isTooLong } from "./cell";
import { hostCode } from "./hostError";
import type { Located } from "./locate";
import { supports } from "./supports";
import type { PlannedColumn } from "./writePlan";

/** Makes sure that a plan can be written. Throws PortError "too-long", "taken" or "merged" with the address of what is in the way. */
export async function demandGround(
  context: Excel.RequestContext,
  { sheet, table }: Located,
  region: Region,
  plan: readonly PlannedColumn[],
): Promise<void> {
  refuseLong(region, plan);
  // In a table no cells are merged, and new columns push away what is beside it.
  if (table !== undefined) return;
  await demandUnmerged(context, sheet, region, plan);
  await demandFree(context, sheet, region, plan);
}

function refuseLong({ area }: Region, plan: readonly PlannedColumn[]): void {
  for (const { at, write } of plan) {
    const row = write.cells.findIndex(isTooLong);
    if (row >= 0)
      throw new PortError("too-long", cellAddress(area.row + 1 + row, area.column + at));
  }
}

/** Of merged cells only the first takes a value, and the host says nothing of the others. */
async function demandUnmerged(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area }: Region,
  plan: readonly PlannedColumn[],
): Promise<void> {
  if (!supports("ExcelApi", "1.13")) return;
  const merged = plan.map(({ at }) => {
    const areas = sheet
      .getRangeByIndexes(area.row + 1, area.column + at, area.rows - 1, 1)
      .getMergedAreasOrNullObject();
    areas.load("address");
    return areas;
  });
  try {
    await context.sync();
  } catch (error) {
    if (hostCode(error) === "ApiNotFound") return;
    throw error;
  }
  const first = merged.find((areas) => !areas.isNullObject);
  if (first !== undefined) throw new PortError("merged", withoutSheet(first.address));
}

/** "'My sheet'!A1:A2,'My sheet'!C3" -> "A1:A2,C3". */
const withoutSheet = (address: string): string =>
  address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");

/** Beside a plain range nothing may stand where the new columns go. */
async function demandFree(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area }: Region,
  plan: readonly PlannedColumn[],
): Promise<void> {
  const columns = plan.filter(({ added }) => added).length;
  if (columns === 0) return;
  const used = sheet
    .getRangeByIndexes(area.row, area.column + area.columns, area.rows, columns)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,values");
  await context.sync();
  if (used.isNullObject || used.values.every((cells) => cells.every((cell) => cell === ""))) return;
  throw new PortError(
    "taken",
    areaAddress({
      sheet: area.sheet,
      row: used.rowIndex,
      column: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    }),
  );
}
