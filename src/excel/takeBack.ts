import type { Region } from "../workbook";
import type { Before } from "./before";
import { contentToHost } from "./cell";
import type { ClaimedColumn } from "./claimColumns";
import { hasHiddenRows } from "./hiddenRows";
import type { Located } from "./locate";
import { setFormat } from "./numberFormat";
import { putContents } from "./putContents";
import { foreign } from "./standing";

/**
 * Puts everything back as it was, for a write that did not come to its end; a column that is another author's by now is left. Never throws: the fault that ended
 * the write is the one to tell.
 */
export async function takeBack(
  context: Excel.RequestContext,
  located: Located,
  region: Region,
  claimed: readonly ClaimedColumn[],
  before: ReadonlyMap<number, Before>,
): Promise<void> {
  try {
    const hidden = await hasHiddenRows(context, located.sheet, region);
    const theirs = await foreign(
      context,
      located,
      claimed.map(({ column }) => column),
    );
    for (const { at, added, write, column } of claimed) {
      if (theirs.includes(column)) continue;
      const old = before.get(at);
      if (added) column.remove();
      else if (old) {
        if ((write.format ?? "General") !== old.format) setFormat(column.body(), old.format);
        const contents = old.contents.map(
          (content, body) => [body, contentToHost(content, old.format)] as const,
        );
        await putContents(context, { body: column.body, hidden }, new Map(contents));
      }
    }
    await context.sync();
  } catch {
    // The host is not answering: what it did answer before is all that can be told.
  }
}
