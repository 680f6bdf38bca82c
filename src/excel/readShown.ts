import type { Cell } from "../workbook";
import { rowBlocks } from "./blocks";
import { toCell } from "./cell";
import { workbookDates } from "./dateSystem";
import type { Present } from "./present";

/** The body of a region as it is now. */
export interface Shown {
  /** Row by row. */
  readonly rows: readonly (readonly Cell[])[];
  /** Number format of each column's first body cell. */
  readonly formats: readonly unknown[];
}

/** Reads the body of a region as it is now, in requests of some 2 MB. */
export async function readShown(
  context: Excel.RequestContext,
  { sheet, region: { area } }: Pick<Present, "sheet" | "region">,
): Promise<Shown> {
  const dates = await workbookDates();
  const first = sheet.getRangeByIndexes(area.row + 1, area.column, 1, area.columns);
  first.load("numberFormat");
  await context.sync();
  const formats: readonly unknown[] = first.numberFormat[0] ?? [];
  const rows: Cell[][] = [];
  for (const [from, to] of rowBlocks(0, area.rows - 1, 2 * area.columns)) {
    const range = sheet.getRangeByIndexes(
      area.row + 1 + from,
      area.column,
      to - from,
      area.columns,
    );
    range.load("values,valueTypes");
    // One request a block: all of them at once could be over the payload limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const { values, valueTypes } = range;
    values.forEach((line: unknown[], row) =>
      rows.push(
        line.map((value, at) => dates.shown(toCell(value, valueTypes[row]?.[at]), formats[at])),
      ),
    );
  }
  return { rows, formats };
}
