import { PortError, type Cell, type Region, type RowWrite } from "../workbook";
import { sameCell, toCell, toHost } from "./cell";
import { inOneUndoStep } from "./inWorkbook";
import { headersOf } from "./tables";

interface TableNow {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly rows: readonly (readonly Cell[])[];
}

/** Changes, adds and takes away rows of a table, as one undo step where the host can; two syncs to read it as it is now, one to write. */
export const writeTableRows = (
  region: Region,
  writes: readonly RowWrite[],
): Promise<readonly RowWrite[]> =>
  inOneUndoStep(async (context) => {
    const { table, body, rows } = await tableNow(context, region);
    const left = writes.filter(({ row, before }) => row !== null && !holds(rows[row], before));
    const doable = writes.filter((write) => !left.includes(write));
    for (const { row, cells } of doable)
      if (row !== null && cells !== null) body.getRow(row).values = [cells.map(toHost)];
    append(table, body, rows, doable);
    // From below, so that a row that goes does not move those still to go.
    const gone = doable.flatMap(({ row, cells }) => (row !== null && cells === null ? [row] : []));
    for (const row of gone.sort((a, b) => b - a)) remove(table, body, rows, row);
    await context.sync();
    return left;
  });

async function tableNow(context: Excel.RequestContext, region: Region): Promise<TableNow> {
  const name = region.table ?? region.area.sheet;
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  await context.sync();
  if (table.isNullObject) throw new PortError("not-found", name);
  const head = table.getHeaderRowRange();
  head.load("values");
  const body = table.getDataBodyRange();
  body.load("values,valueTypes");
  await context.sync();
  const headers = headersOf(head.values);
  const same = region.headers.every((cell, at) => sameCell(cell, headers[at] ?? null));
  if (!same || headers.length !== region.headers.length) throw new PortError("changed", name);
  const rows = body.values.map((line, row) =>
    line.map((value, at) => toCell(value, body.valueTypes[row]?.[at])),
  );
  return { table, body, rows };
}

const holds = (now: readonly Cell[] | undefined, before: readonly Cell[] | null): boolean =>
  now !== undefined && before !== null && now.every((cell, at) => sameCell(cell, before[at] ?? null)); // prettier-ignore

/** A table without rows shows an empty one: the first new row goes there. */
function append(
  table: Excel.Table,
  body: Excel.Range,
  rows: TableNow["rows"],
  writes: readonly RowWrite[],
): void {
  const added = writes.flatMap(({ row, cells }) => (row === null && cells ? [cells] : []));
  const isEmpty = rows.length === 1 && rows[0]?.every((cell) => cell === null);
  const [first, ...others] = added;
  if (isEmpty && first) body.getRow(0).values = [first.map(toHost)];
  const below = isEmpty ? others : added;
  if (below.length > 0)
    table.rows.add(
      undefined,
      below.map((cells) => cells.map(toHost)),
    );
}

/** The only row of a table cannot go: it is emptied. */
function remove(table: Excel.Table, body: Excel.Range, rows: TableNow["rows"], row: number): void {
  if (rows.length === 1) body.getRow(row).clear("Contents");
  else table.rows.getItemAt(row).delete();
}
