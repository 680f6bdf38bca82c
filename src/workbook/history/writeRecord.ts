import type { Cell } from "../../cells";
import { inLocale, type Locale } from "../../rules";
import { historyWords } from "../../text";
import { inPieces, unhurried, type Host } from "../pace";
import type { RowWrite, WorkbookPort } from "../port";
import type { TableSheet } from "../tableSheet";
import { recordRegions, type RecordRow } from "./readRecord";
import { fieldsOf, placesOf, type RecordKind } from "./recordTable";

/** Most rows of a sheet below a header. */
export const MOST_ROWS = 1_048_575;

/** What makes the cells of a row in the order of a table's own columns; what it has beside ours stays as it is in `others`. */
const lineMaker = <Field extends string>(kind: RecordKind<Field>, headers: readonly Cell[]) => {
  const places = placesOf(kind, headers);
  const fields = fieldsOf(kind);
  const byColumn = headers.map((_, column) => fields.find((one) => places?.[one] === column));
  return (said: Readonly<Record<Field, Cell>>, others: readonly Cell[] = []): readonly Cell[] =>
    byColumn.map((field, column) => (field === undefined ? (others[column] ?? null) : said[field]));
};

/** A table of the record without rows. */
const sheetOf = <Field extends string>(kind: RecordKind<Field>, locale: Locale): TableSheet => {
  const words = historyWords(locale).tables[kind.name];
  const notes: Readonly<Record<string, string>> = words.notes;
  return {
    name: words.sheet,
    table: words.table,
    title: [words.title],
    columns: fieldsOf(kind).map((field) => ({
      header: inLocale(kind.headers[field], locale),
      note: notes[field] ?? "",
      format: kind.formats[field] ?? "@",
    })),
    rows: [],
  };
};

/** Adds rows to a table of the record, which is made with its first row. Nothing that is there is touched. `host` is who is to have a moment between pieces of the work. */
export const appendRecord = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
  rows: readonly Readonly<Record<Field, Cell>>[],
  locale: Locale,
  host: Host = unhurried,
): Promise<void> => {
  if (rows.length === 0) return;
  const [region] = await recordRegions(port, kind);
  const sheet = sheetOf(kind, locale);
  const lineOf = lineMaker(kind, region?.headers ?? sheet.columns.map(({ header }) => header));
  const lines: (readonly Cell[])[] = [];
  await inPieces(host, rows.length, (at) => {
    lines.push(lineOf(rows[at] as Readonly<Record<Field, Cell>>));
  });
  await host.yieldToHost();
  if (region === undefined) {
    await port.insertTable({ ...sheet, rows: lines }, "behind");
    return;
  }
  await port.writeTableRows(
    region,
    lines.map((cells) => ({ row: null, before: null, cells })),
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
  const lineOf = lineMaker(kind, region.headers);
  const here = former.filter((row) => row.region.table === region.table);
  const count = Math.max(here.length, rows.length);
  const writes = Array.from({ length: count }, (_, at): RowWrite => {
    const [was, is] = [here[at], rows[at]];
    return {
      row: was?.row ?? null,
      before: was?.cells ?? null,
      cells: is === undefined ? null : lineOf(is, was?.cells),
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
  const changed = lineMaker(kind, region.headers)({ ...fields, [field]: value }, cells);
  return (await port.writeTableRows(region, [{ row, before: cells, cells: changed }])).length === 0;
};
