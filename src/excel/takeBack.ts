import type { Region } from "../workbook";
import type { Before } from "./before";
import { contentToHost } from "./cell";
import { hasHiddenRows } from "./hiddenRows";
import type { Located } from "./locate";
import { setFormat } from "./numberFormat";
import { putContents } from "./putContents";
import type { PlannedColumn } from "./writePlan";

/**
 * Puts everything back as it was, for a write that did not come to its end. Never throws: the fault that ended the write is the one to tell.
 */
export async function takeBack(
  context: Excel.RequestContext,
  { sheet, table }: Located,
  region: Region,
  plan: readonly PlannedColumn[],
  before: ReadonlyMap<number, Before>,
): Promise<void> {
  const { row, column, rows } = region.area;
  try {
    const hidden = await hasHiddenRows(context, sheet, region);
    for (const { at, added, write } of plan) {
      const whole = sheet.getRangeByIndexes(row, column + at, rows, 1);
      const old = before.get(at);
      if (added && table) table.columns.getItemOrNullObject(write.header).delete();
      else if (added) whole.clear();
      else if (old) {
        const body = sheet.getRangeByIndexes(row + 1, column + at, rows - 1, 1);
        if ((write.format ?? "General") !== old.format) setFormat(body, old.format);
        const contents = old.contents.map(
          (content, body) => [body, contentToHost(content, old.format)] as const,
        );
        const place = { sheet, row: row + 1, column: column + at, hidden };
        await putContents(context, place, new Map(contents));
      }
    }
    await context.sync();
  } catch {
    // The host is not answering: what it did answer before is all that can be told.
  }
}
