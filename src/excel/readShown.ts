import type { Cell } from "../workbook";
import { toCell } from "./cell";
import { workbookDates } from "./dateSystem";
import type { Present } from "./present";
import { FIRST_OF_FULL, readByWeight } from "./readByWeight";

/** The body of a region as it is now. */
export interface Shown {
  /** Row by row. */
  readonly rows: readonly (readonly Cell[])[];
  /** Number format of each column's first body cell. */
  readonly formats: readonly unknown[];
}

/** Reads the body of a region as it is now, in requests of some 1 MB. */
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
  const all = { from: 0, to: area.rows - 1, columns: area.columns, first: FIRST_OF_FULL };
  await readByWeight(all, async (from, to) => {
    const top = area.row + 1 + from;
    const range = sheet.getRangeByIndexes(top, area.column, to - from, area.columns);
    range.load("values,valueTypes");
    await context.sync();
    const { values, valueTypes } = range;
    values.forEach((line: unknown[], row) =>
      rows.push(
        line.map((value, at) => dates.shown(toCell(value, valueTypes[row]?.[at]), formats[at])),
      ),
    );
    return values;
  });
  return { rows, formats };
}
