import type { Cell } from "../../cells";
import { readRules, rulesTable, type Matrix, type Place, type RulesRead } from "../../rulebook";
import {
  inLocale,
  type Lever,
  type Locale,
  type MovedScheme,
  type Scheme,
  type SchemePath,
} from "../../rules";
import { bodyCell, cellAddress } from "../address";
import { columnHeaded } from "../columnNamed";
import type { CellWrite, Region, WorkbookPort } from "../port";
import { insertRules } from "../rules/editRules";
import { baseOf, readRulesNamed, rulesInBook, schemesIn } from "../rules/rulesInBook";
import { changedRows, keptSource, valueAt, type ChangedRow } from "./changedRows";

/** What was tried: a scheme as the workbook has it, and how its figures were moved. */
export interface Tried {
  /** As it grades, without what was given in place of its arguments. */
  readonly scheme: Scheme;
  readonly levers: readonly Lever[];
  readonly moved: MovedScheme;
}

/** Rules that were changed in the workbook, and how to take that back. */
export interface KeptRules {
  readonly region: Region;
  /** Whether the sheet was made for it. */
  readonly isNew: boolean;
  readonly writes: readonly CellWrite[];
  /** Rows whose note said a former figure, and has been emptied. */
  readonly notes: number;
}

/** What came of keeping. Where somebody has changed one of the cells meanwhile, nothing is kept: half a figure would tear rules apart. */
export type KeepOutcome =
  | { readonly ok: true; readonly value: KeptRules }
  | { readonly ok: false; readonly region: Region; readonly changed: readonly string[] };

interface Table {
  readonly read: RulesRead;
  readonly cells: Matrix;
}

// Stands in workbooks: src/rulebook writes it.
const NUMBER = ["序"];

const localeOf = (cells: Matrix): Locale =>
  columnHeaded(cells[0] ?? [], NUMBER) === null ? "en-US" : "zh-CN";

/** A scheme as a table that nobody has touched, in the language of another. */
const freshTable = (scheme: Scheme, like: Matrix): Table | null => {
  const { columns, rows } = rulesTable(scheme, baseOf(scheme.id), localeOf(like));
  const cells: Matrix = [columns.map(({ header }) => header), ...rows];
  const outcome = readRules(cells, baseOf);
  return outcome.ok ? { read: outcome.value, cells } : null;
};

/** The cell of a place's own; null where what is there shares one with what is around it. Numbers in a list may have one cell together. */
const ownPlace = ({ placeOf }: RulesRead, path: SchemePath): Place | null => {
  const [place, around] = [placeOf(path), placeOf(path.slice(0, -1))];
  const isOwn = place?.row !== around?.row || place?.column !== around?.column;
  if (isOwn) return place;
  return typeof path.at(-1) === "number" && path.at(-2) === "default"
    ? ownPlace({ placeOf } as RulesRead, path.slice(0, -1))
    : null;
};

const cellAt = ({ cells }: Table, { row, column }: Place): Cell => cells[row]?.[column] ?? null;

const writeAt = (table: Table, place: Place, content: Cell): CellWrite => ({
  row: place.row - 1,
  column: place.column,
  expected: cellAt(table, place),
  content,
});

/** What to write for a figure: the cell that a fresh table of the moved rules has for it. Null where the workbook's table has no cell of its own. */
const writeFor = (table: Table, fresh: Table, path: SchemePath): CellWrite | null => {
  const place = ownPlace(table.read, path);
  const other = ownPlace(fresh.read, path);
  return place && other && writeAt(table, place, cellAt(fresh, other));
};

/** What a row says besides its figures: where it comes from, and a note that is no longer true. */
const besides = (table: Table, { scheme, moved }: Tried, row: ChangedRow): readonly CellWrite[] => {
  const words = inLocale(keptSource(scheme, moved.scheme, row), localeOf(table.cells));
  const source = ownPlace(table.read, [...row.path, "from"]);
  const note = row.noteGoes ? ownPlace(table.read, [...row.path, "label"]) : null;
  return [
    ...(note ? [writeAt(table, note, null)] : []),
    ...(source ? [writeAt(table, source, words)] : []),
  ];
};

/** All that is to be written, each cell once; null where the table has no cell for a figure. */
const writesFor = (
  table: Table,
  fresh: Table,
  tried: Tried,
  rows: readonly ChangedRow[],
): readonly CellWrite[] | null => {
  const figures = rows.flatMap(({ places }) =>
    places.map((place) => writeFor(table, fresh, place)),
  );
  if (figures.includes(null)) return null;
  const all = [
    ...figures.flatMap((one) => one ?? []),
    ...rows.flatMap((row) => besides(table, tried, row)),
  ];
  const cells = new Map(all.map((write) => [`${write.row} ${write.column}`, write]));
  return [...cells.values()].filter(({ expected, content }) => expected !== content);
};

const addressOf = ({ area }: Region, { row, column }: CellWrite): string =>
  cellAddress(area.row + 1 + row, area.column + column);

const reversed = (writes: readonly CellWrite[]): readonly CellWrite[] =>
  writes.map(({ row, column, expected, content }) => ({
    row,
    column,
    // What we have written is a value, never a formula.
    expected: content as Cell,
    content: expected,
  }));

/** Places whose figure is not what was tried from: somebody has changed the rules since. */
const changedSince = ({ scheme }: Tried, { read }: Table, rows: readonly ChangedRow[]) =>
  rows
    .flatMap(({ places }) => places)
    .filter((place) => valueAt(read.scheme, place) !== valueAt(scheme, place));

/** The workbook's table of a scheme's rules; made where there is none. */
const tableFor = async (port: WorkbookPort, scheme: Scheme, locale: Locale) => {
  const known = schemesIn(await rulesInBook(port)).tables.get(scheme.id);
  if (known !== undefined) return { rules: known, isNew: false };
  const region = await insertRules(port, scheme, locale, "behind");
  return { rules: await readRulesNamed(port, region.table ?? ""), isNew: true };
};

/**
 * Writes moved figures into the workbook's table of the scheme's rules, cell by cell as a hand would: each cell only where it still shows what it did. Where there is no table
 * yet, the rules get one behind the other sheets. The source of each changed row says what it was. Null where the table cannot be read, or has no cell for a figure.
 * Rejects with `PortError`.
 */
export const keepRules = async (
  port: WorkbookPort,
  tried: Tried,
  locale: Locale,
): Promise<KeepOutcome | null> => {
  const { scheme, levers, moved } = tried;
  const { rules, isNew } = await tableFor(port, scheme, locale);
  if (rules?.outcome.ok !== true) return null;
  const { region } = rules;
  const table: Table = { read: rules.outcome.value, cells: rules.cells };
  const rows = changedRows(scheme, levers, moved.values);
  const since = changedSince(tried, table, rows);
  if (since.length > 0) {
    const places = since.flatMap((place) => table.read.placeOf(place) ?? []);
    const changed = places.map(({ row, column }) =>
      addressOf(region, { row: row - 1, column } as CellWrite),
    );
    return { ok: false, region, changed };
  }
  const fresh = freshTable(moved.scheme, rules.cells);
  const writes = fresh && writesFor(table, fresh, tried, rows);
  if (writes === null) return null;
  const left = await port.writeCells(region, writes);
  if (left.length === 0) {
    const notes = rows.filter(({ noteGoes }) => noteGoes).length;
    return { ok: true, value: { region, isNew, writes, notes } };
  }
  await port.writeCells(region, reversed(writes.filter((write) => !left.includes(write))));
  return { ok: false, region, changed: left.map((write) => addressOf(region, write)) };
};

/** Takes kept figures back out of the workbook's rules; gives the cells that somebody has changed since, which are left. Rejects with `PortError`. */
export const takeBackRules = async (
  port: WorkbookPort,
  { region, writes }: KeptRules,
): Promise<readonly string[]> =>
  (await port.writeCells(region, reversed(writes))).map((write) => addressOf(region, write));

/** The first cell of the rules that were kept. */
export const keptCell = ({ region, writes }: KeptRules) =>
  bodyCell(region, writes[0]?.row ?? 0, writes[0]?.column ?? 0);
