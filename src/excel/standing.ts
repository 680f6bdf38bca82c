import { cellAddress, PortError, type Region } from "../workbook";
import type { Located } from "./locate";

/** A column of a region: where it was planned, and the header that it is found by. */
export interface ColumnName {
  /** Index within the region as it was read. */
  readonly at: number;
  readonly header: string;
}

/**
 * A column where it stands when a batch is run: in a table by its header, since other authors' columns may come before it at any moment; in a plain range by its
 * place. Every call gives a new range, because the library binds one that was synced to what the column was then.
 */
export interface Standing extends ColumnName {
  head(): Excel.Range;
  body(): Excel.Range;
  /** Deletes the column of a table; of a plain range what stands in its header and so many rows below, in all of them when left out. */
  remove(rows?: number): void;
}

/** Holds a column of a located region. */
export function standing({ sheet, table }: Located, { area }: Region, name: ColumnName): Standing {
  const { at, header } = name;
  if (table !== undefined)
    return {
      at,
      header,
      head: () => table.columns.getItem(header).getHeaderRowRange(),
      body: () => table.columns.getItem(header).getDataBodyRange(),
      remove: () => table.columns.getItemOrNullObject(header).delete(),
    };
  const { row, column, rows } = area;
  return {
    at,
    header,
    head: () => sheet.getRangeByIndexes(row, column + at, 1, 1),
    body: () => sheet.getRangeByIndexes(row + 1, column + at, rows - 1, 1),
    remove: (body = rows - 1) => sheet.getRangeByIndexes(row, column + at, 1 + body, 1).clear(),
  };
}

/** Rows [row, row + rows) of a column's body. */
export const rowsOf = (body: Excel.Range, row: number, rows: number): Excel.Range => {
  const first = body.getCell(row, 0);
  return rows === 1 ? first : first.getResizedRange(rows - 1, 0);
};

/** The columns of a plain range over which somebody else's header stands by now; one sync. Of a table none: its columns are found by their headers. */
export async function foreign(
  context: Excel.RequestContext,
  { table }: Located,
  columns: readonly Standing[],
): Promise<readonly Standing[]> {
  if (table !== undefined || columns.length === 0) return [];
  const heads = columns.map((column) => {
    const head = column.head();
    head.load("values");
    return head;
  });
  await context.sync();
  return columns.filter(
    ({ header }, index) => String((heads[index]?.values[0]?.[0] as unknown) ?? "") !== header,
  );
}

/** Makes sure that no other author's header stands over a column of a plain range. Throws PortError "taken" with the address of such a header. */
export async function demandOwn(
  context: Excel.RequestContext,
  located: Located,
  { area }: Region,
  columns: readonly Standing[],
): Promise<void> {
  const [first] = await foreign(context, located, columns);
  if (first !== undefined)
    throw new PortError("taken", cellAddress(area.row, area.column + first.at));
}
