import { PortError, type Region } from "../workbook";
import type { Before } from "./before";
import { contentToHost } from "./cell";
import type { ClaimedColumn } from "./claimColumns";
import { hasHiddenRows } from "./hiddenRows";
import { inWorkbook } from "./inWorkbook";
import type { Located } from "./locate";
import { setFormat } from "./numberFormat";
import { putContents } from "./putContents";
import { foreign, standing } from "./standing";

/** What a write that did not come to its end has to put back. */
export interface Unfinished {
  readonly region: Region;
  readonly claimed: readonly ClaimedColumn[];
  readonly before: ReadonlyMap<number, Before>;
  /** Rows, from the first on, that may hold something of the write. */
  readonly rows: number;
}

/** Seconds that each request is given: who has stopped a write does not wait for long. */
const PATIENCE = 15;

/** How often it is tried, and the milliseconds between. */
const TRIES = 3;
const PAUSE = 1_000;

/**
 * Puts everything back as it was, for a write that did not come to its end; a column that is another author's by now is left. Where the table or the sheet is gone
 * there is nothing to put back. Throws PortError where the host does not let it.
 */
export async function takeBack(unfinished: Unfinished): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      await inWorkbook(
        (context) => putBack(context, unfinished),
        unfinished.region.area.sheet,
        PATIENCE,
      );
      return;
    } catch (error) {
      if (error instanceof PortError && error.code === "not-found") return;
      if (tries === TRIES || (error instanceof PortError && error.code === "silent")) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
}

/** In as few requests as can be: who has stopped a write waits for them. Where all that it wrote are new columns of a table, that is one. */
async function putBack(
  context: Excel.RequestContext,
  { region, claimed, before, rows }: Unfinished,
): Promise<void> {
  const located = unlooked(context, region);
  // From the right: of a table a column that goes moves all the cells behind it, which are to go as well.
  const columns = claimed
    .map((claimed) => ({ ...claimed, column: standing(located, region, claimed.column) }))
    .sort((a, b) => b.column.at - a.column.at);
  const hidden =
    columns.some(({ added }) => !added) &&
    rows > 0 &&
    (await hasHiddenRows(context, located.sheet, region));
  const theirs = await foreign(
    context,
    located,
    columns.map(({ column }) => column),
  );
  for (const { at, added, write, column } of columns) {
    if (theirs.includes(column)) continue;
    const old = before.get(at);
    // Before the first cell is written, what stands below a header is not ours.
    if (added) column.remove(rows === 0 ? 0 : undefined);
    else if (old !== undefined && rows > 0) {
      if ((write.format ?? "General") !== old.format) setFormat(column.body(), old.format);
      const contents = old.contents
        .slice(0, rows)
        .map((content, body) => [body, contentToHost(content, old.format)] as const);
      await putContents(context, { body: column.body, hidden }, new Map(contents));
    }
  }
  await context.sync();
}

/** A region by the names that it had: where they are gone the host says so. */
function unlooked(context: Excel.RequestContext, { table: name, area }: Region): Located {
  if (name === undefined) return { sheet: context.workbook.worksheets.getItem(area.sheet) };
  const table = context.workbook.tables.getItem(name);
  // Nothing of it is read: it is where the request finds the sheet.
  // eslint-disable-next-line office-addins/call-sync-before-read
  return { sheet: table.worksheet, table };
}
