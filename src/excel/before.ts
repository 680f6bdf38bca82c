import type { Cell, Region } from "../workbook";
import { rowBlocks } from "./blocks";
import { toCell, toHost } from "./cell";
import type { PlannedColumn } from "./writePlan";

/** What stood in a column before it was written over. */
export interface Before {
  readonly cells: readonly Cell[];
  /** What to write to have it back: formulas as formulas, constants as what they were. */
  readonly contents: readonly unknown[];
  readonly format: string;
}

/** Reads the columns that a plan writes over, by index within the region. */
export async function readBefore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  region: Region,
  plan: readonly PlannedColumn[],
): Promise<Map<number, Before>> {
  const before = new Map<number, Before>();
  const { row, column, rows } = region.area;
  for (const { at } of plan.filter((planned) => !planned.added)) {
    const first = sheet.getRangeByIndexes(row + 1, column + at, 1, 1);
    first.load("numberFormat");
    const blocks = rowBlocks(0, rows - 1, 3).map(([from, to]) => {
      const range = sheet.getRangeByIndexes(row + 1 + from, column + at, to - from, 1);
      range.load("formulas,values,valueTypes");
      return range;
    });
    // One request a column: all of them at once could be over the payload limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const read = blocks.flatMap((range) =>
      range.values.map((cells: unknown[], index) => {
        const cell = toCell(cells[0], range.valueTypes[index]?.[0]);
        return {
          cell,
          content: contentOf(range.formulas[index]?.[0], cells[0], cell),
        };
      }),
    );
    before.set(at, {
      cells: read.map(({ cell }) => cell),
      contents: read.map(({ content }) => content),
      format: String(first.numberFormat[0]?.[0] ?? "General"),
    });
  }
  return before;
}

/** A text that looks like a formula reads the same as its "formula": only where the two differ is it one. */
const contentOf = (formula: unknown, value: unknown, cell: Cell): unknown =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula
    : toHost(cell);
