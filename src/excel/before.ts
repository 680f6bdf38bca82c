import type { Cell, Content, Region } from "../workbook";
import { toCell, toContent } from "./cell";
import type { Located } from "./locate";
import { readByWeight } from "./readByWeight";
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

/** Reads so many rows of the body of one column, in requests of some 1 MB; its format is that of its first cell. */
export async function readColumn(
  context: Excel.RequestContext,
  column: Standing,
  rows: number,
): Promise<Before> {
  const first = rowsOf(column.body(), 0, 1);
  first.load("numberFormat");
  await context.sync();
  const cells: Cell[] = [];
  const contents: Content[] = [];
  await readByWeight({ from: 0, to: rows, columns: 1 }, async (from, to) => {
    const read = await readFormulas(context, column, from, to);
    for (const { cell, content } of read.stands) {
      cells.push(cell);
      contents.push(content);
    }
    return read.formulas;
  });
  return { cells, contents, format: String(first.numberFormat[0]?.[0] ?? "General") };
}

/** What a request read of a column. */
interface Read {
  readonly formulas: readonly (readonly unknown[])[];
  readonly stands: readonly { readonly cell: Cell; readonly content: Content }[];
}

/** What stands in some rows; of a constant its "formula" says all, and what else may be one, or an error, is asked for only where something looks like it. */
async function readFormulas(
  context: Excel.RequestContext,
  column: Standing,
  from: number,
  to: number,
): Promise<Read> {
  const range = rowsOf(column.body(), from, to - from);
  range.load("formulas");
  await context.sync();
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const isPlain = formulas.every(([one]) => typeof one !== "string" || !/^[=#]/.test(one));
  if (isPlain)
    return { formulas, stands: formulas.map(([one]) => ({ cell: toCell(one), content: toCell(one) })) }; // prettier-ignore
  const again = rowsOf(column.body(), from, to - from);
  again.load("formulas,values,valueTypes");
  await context.sync();
  const stands = again.values.map((line: unknown[], row) => {
    const type = again.valueTypes[row]?.[0];
    return {
      cell: toCell(line[0], type),
      content: toContent(again.formulas[row]?.[0], line[0], type),
    };
  });
  return { formulas: [...formulas, ...again.values], stands };
}
