import type { Cell, Content, Region } from "../workbook";
import { rowBlocks } from "./blocks";
import { toCell, toContent } from "./cell";
import type { Located } from "./locate";
import { rowsOf, standing, type Standing } from "./standing";
import type { PlannedColumn } from "./writePlan";

/** What stood in a column before it was written over, days as the workbook counts them. */
export interface Before {
  readonly cells: readonly Cell[];
  /** What to write to have it back: formulas as formulas, constants as what they were. */
  readonly contents: readonly Content[];
  readonly format: string;
}

/** Reads the columns that a plan writes over, by index within the region. */
export async function readBefore(
  context: Excel.RequestContext,
  located: Located,
  region: Region,
  plan: readonly PlannedColumn[],
): Promise<Map<number, Before>> {
  const before = new Map<number, Before>();
  for (const { at } of plan.filter((planned) => !planned.added)) {
    const column = standing(located, region, { at, header: String(region.headers[at] ?? "") });
    // One request a column: all of them at once could be over the payload limit.
    before.set(at, await readColumn(context, column, region.area.rows - 1));
  }
  return before;
}

/** Reads so many rows of the body of one column in one sync; its format is that of its first cell. */
export async function readColumn(
  context: Excel.RequestContext,
  column: Standing,
  rows: number,
): Promise<Before> {
  const body = column.body();
  const first = rowsOf(body, 0, 1);
  first.load("numberFormat");
  const blocks = rowBlocks(0, rows, 3).map(([from, to]) => {
    const range = rowsOf(body, from, to - from);
    range.load("formulas,values,valueTypes");
    return range;
  });
  await context.sync();
  const read = blocks.flatMap((range) =>
    range.values.map((cells: unknown[], index) => {
      const type = range.valueTypes[index]?.[0];
      return {
        cell: toCell(cells[0], type),
        content: toContent(range.formulas[index]?.[0], cells[0], type),
      };
    }),
  );
  return {
    cells: read.map(({ cell }) => cell),
    contents: read.map(({ content }) => content),
    format: String(first.numberFormat[0]?.[0] ?? "General"),
  };
}
