import type { Cell } from "../../cells";
import { inLocale, type Locale } from "../../rules";
import { historyWords } from "../../text";
import type { RowWrite, WorkbookPort } from "../port";
import type { TableSheet } from "../tableSheet";
import { recordRegions, type RecordRow } from "./readRecord";
import { fieldsOf, placesOf, type RecordKind } from "./recordTable";

/** Most rows of a sheet below a header. */
export const MOST_ROWS = 1_048_575;

/** The cells of a row in the order of a table's own columns; what it has beside ours stays as it is in `others`. */
const cellsIn = <Field extends string>(
  kind: RecordKind<Field>,
  headers: readonly Cell[],
  said: Readonly<Record<Field, Cell>>,
  others: readonly Cell[] = [],
): readonly Cell[] => {
  const places = placesOf(kind, headers);
  const fields = fieldsOf(kind);
  return headers.map((_, column) => {
    const field = fields.find((one) => places?.[one] === column);
    return field === undefined ? (others[column] ?? null) : said[field];
  });
};

const sheetOf = <Field extends string>(
  kind: RecordKind<Field>,
  rows: readonly Readonly<Record<Field, Cell>>[],
  locale: Locale,
): TableSheet => {
  const words = historyWords(locale).tables[kind.name];
  const fields = fieldsOf(kind);
  const notes: Readonly<Record<string, string>> = words.notes;
  return {
    name: words.sheet,
    table: words.table,
    title: [words.title],
    columns: fields.map((field) => ({
      header: inLocale(kind.headers[field], locale),
      note: notes[field] ?? "",
      format: kind.formats[field] ?? "@",
    })),
    rows: rows.map((row) => fields.map((field) => row[field])),
  };
};

/** Adds rows to a table of the record, which is made with its first row. Nothing that is there is touched. */
export const appendRecord = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
  rows: readonly Readonly<Record<Field, Cell>>[],
  locale: Locale,
): Promise<void> => {
  if (rows.length === 0) return;
  const [region] = await recordRegions(port, kind);
  if (region === undefined) {
    await port.insertTable(sheetOf(kind, rows, locale), "behind");
    return;
  }
  await port.writeTableRows(
    region,
    rows.map((row) => ({ row: null, before: null, cells: cellsIn(kind, region.headers, row) })),
  );
};

/** Puts rows in place of those that are there, as far as nobody has changed them: over the former ones, the rest behind them; former ones that are left over go. */
export const replaceRecord = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
  former: readonly RecordRow<Field>[],
  rows: readonly Readonly<Record<Field, Cell>>[],
  locale: Locale,
): Promise<void> => {
  const region = former[0]?.region;
  if (region === undefined) return appendRecord(port, kind, rows, locale);
  const here = former.filter((row) => row.region.table === region.table);
  const count = Math.max(here.length, rows.length);
  const writes = Array.from({ length: count }, (_, at): RowWrite => {
    const [was, is] = [here[at], rows[at]];
    return {
      row: was?.row ?? null,
      before: was?.cells ?? null,
      cells: is === undefined ? null : cellsIn(kind, region.headers, is, was?.cells),
    };
  });
  const left = await port.writeTableRows(region, writes);
  // A co-author was there first: his rows stay, and ours go behind them.
  const anew = left.flatMap(({ row, cells }): RowWrite[] =>
    row === null || cells === null ? [] : [{ row: null, before: null, cells }],
  );
  if (anew.length > 0) await port.writeTableRows(region, anew);
};

/** Changes one field of a row; false where somebody changed the row since it was read. */
export const changeField = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
  { region, row, cells, fields }: RecordRow<Field>,
  field: Field,
  value: Cell,
): Promise<boolean> => {
  const changed = cellsIn(kind, region.headers, { ...fields, [field]: value }, cells);
  return (await port.writeTableRows(region, [{ row, before: cells, cells: changed }])).length === 0;
};
