import { isCellError } from "../cells";
import { inLocale, type SchemePath } from "../rules";
import { unread, type Context, type Entry } from "./codec";
import { COLUMNS } from "./columns";
import type { FaultList } from "./faultList";
import type { Columns, TestColumn } from "./headers";
import type { Field, RowKind } from "./layout/rowKind";
import type { Places } from "./places";
import { isEmpty, type SheetRow } from "./sheetRows";
import { readTest } from "./testCodec";

/** What reading a table needs all the way down. */
export interface Reading {
  readonly columns: Columns;
  readonly faults: FaultList;
  readonly places: Places;
}

const ERROR_CELL = unread({ code: "cell-error" });

const isRequired = ({ required }: Field, context: Context): boolean =>
  typeof required === "function" ? required(context) : required === true;

/** Reads one cell of a row; undefined where it says nothing or cannot be read, which is noted. */
const readField = (
  field: Field,
  { row, cells }: SheetRow,
  context: Context,
  { columns, faults }: Reading,
): unknown => {
  const column = columns.byId.get(field.column);
  if (column === undefined) {
    const header = inLocale(COLUMNS[field.column].header, columns.locale);
    if (isRequired(field, context)) faults.at(0, null, { code: "missing-column", header });
    return field.codec.blank;
  }
  const cell = cells[column] ?? null;
  if (isEmpty(cell)) {
    if (isRequired(field, context)) faults.at(row, column, { code: "missing-value" });
    return field.codec.blank;
  }
  const reading = isCellError(cell) ? ERROR_CELL : field.codec.read(cell, context);
  if (reading.ok) return reading.value;
  faults.at(row, column, reading.fault);
  return undefined;
};

/** Reads what a row tests. */
const readTests = (
  { row, cells }: SheetRow,
  tests: readonly TestColumn[],
  context: Context,
  { faults }: Reading,
): Readonly<Record<string, string>> => {
  const when: Record<string, string> = {};
  for (const { key, column } of tests) {
    const cell = cells[column] ?? null;
    if (isEmpty(cell)) continue;
    const reading = isCellError(cell)
      ? ERROR_CELL
      : readTest(cell, key, context.scope, context.locale);
    if (!reading.ok) faults.at(row, column, reading.fault);
    else if (reading.value !== undefined) when[key] = reading.value;
  }
  return when;
};

/** Reads a row as its kind has it. What cannot be read is noted and left out. */
export const readEntry = (
  kind: RowKind,
  row: SheetRow,
  tests: readonly TestColumn[],
  context: Omit<Context, "entry">,
  reading: Reading,
): Entry => {
  let entry: Entry = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = readField(field, row, { ...context, entry }, reading);
    if (value !== undefined) entry = { ...entry, [name]: value };
  }
  return kind.tests
    ? { ...entry, when: readTests(row, tests, { ...context, entry }, reading) }
    : entry;
};

/** Remembers where the facts of a row stand; `pathOf` gives the path of a field in the whole scheme, and of the row itself for "". */
export const notePlaces = (
  kind: RowKind,
  { row }: SheetRow,
  tests: readonly TestColumn[],
  pathOf: (field: string) => SchemePath,
  { columns, places }: Reading,
): void => {
  const part = columns.byId.get("part") ?? 0;
  const own = pathOf("");
  places.set(own.at(-1) === "" ? own.slice(0, -1) : own, { row, column: part });
  for (const [name, { column }] of Object.entries(kind.fields))
    places.set(pathOf(name), { row, column: columns.byId.get(column) ?? part });
  if (kind.tests)
    for (const { key, column } of tests) places.set([...pathOf("when"), key], { row, column });
};
