import type { Cell } from "../cells";
import { inLocale, type Locale } from "../rules";
import { inputCell } from "./codecs";
import type { Context, Entry } from "./codec";
import { COLUMNS, type ColumnId } from "./columns";
import { NEEDED, testHeader } from "./headers";
import { KINDS, type KindId } from "./kinds";
import { kindsOf } from "./layout/kindsOf";
import type { RowKind } from "./layout/rowKind";
import type { Pools } from "./pools";
import type { Scope } from "./scope";
import { writeTest } from "./testCodec";

/** A row of a table by what its cells hold: a column of ours by its id, one of an input by its header. */
export interface Line {
  readonly kind: KindId;
  readonly own: Readonly<Partial<Record<ColumnId, Cell>>>;
  readonly tests: ReadonlyMap<string, Cell>;
}

type Tests = Readonly<Record<string, string>>;

const testsOf = (entry: Entry): Tests => (entry.when as Tests | undefined) ?? {};

/** Everything that a scheme's rows test, in the order in which they do. */
export const testedIn = (scope: Scope): readonly string[] => {
  const rows = kindsOf(scope).filter(({ tests }) => tests);
  return [
    ...new Set(
      rows.flatMap((kind) => kind.entries(scope)).flatMap((entry) => Object.keys(testsOf(entry))),
    ),
  ];
};

/** The name of a scheme within; null for the whole. */
export const withinCell = ({ label, path }: Scope, locale: Locale): Cell =>
  path.length === 0 ? null : inLocale(label, locale);

const testCells = (
  entry: Entry,
  keys: readonly string[],
  { scope, locale }: Context,
): ReadonlyMap<string, Cell> => {
  const when = testsOf(entry);
  return new Map(
    keys.map((key) => {
      const test = when[key];
      return [
        testHeader(key, scope, locale),
        test === undefined ? "-" : writeTest(test, key, scope, locale),
      ];
    }),
  );
};

/** The cells of one row; `tested` are the inputs that have columns. */
export const lineOf = (kind: RowKind, context: Context, tested: readonly string[]): Line => {
  const { scope, locale, entry, parent } = context;
  const own: Partial<Record<ColumnId, Cell>> = {
    part: inLocale(KINDS[kind.kind], locale),
    within: withinCell(scope, locale),
  };
  for (const [name, { column, codec }] of Object.entries(kind.fields)) {
    const value = entry[name];
    if (value !== undefined) own[column] = codec.write(value, context);
  }
  if (parent !== null && own.item === undefined)
    own.item = inputCell.write(String(parent.input), context);
  return {
    kind: kind.kind,
    own,
    tests: kind.tests ? testCells(entry, tested, context) : new Map(),
  };
};

const linesOfKind = (
  kind: RowKind,
  records: readonly Entry[],
  context: Omit<Context, "entry">,
  tested: readonly string[],
): readonly Line[] =>
  records.flatMap((record) => {
    const entry = kind.unpack?.(record) ?? record;
    const { children } = kind;
    const below = (children && (entry[children.field] as readonly Entry[] | undefined)) ?? [];
    return [
      lineOf(kind, { ...context, entry }, tested),
      ...(children ? linesOfKind(children.kind, below, { ...context, parent: entry }, tested) : []),
    ];
  });

/** All rows of a scheme in their order, without those that say which scheme it is. */
export const linesIn = (scope: Scope, pools: Pools, locale: Locale): readonly Line[] => {
  const tested = testedIn(scope);
  const context = { scope, pools, locale, parent: null };
  return kindsOf(scope).flatMap((kind) => linesOfKind(kind, kind.entries(scope), context, tested));
};

/** A column of a table: one of ours, or that of an input. */
export type TableColumn =
  | { readonly id: ColumnId; readonly header: string }
  | { readonly id: null; readonly header: string };

const IDS = Object.keys(COLUMNS) as readonly ColumnId[];

const ordered = (rules: boolean): readonly ColumnId[] => {
  if (!rules) return IDS;
  // In a table of rules the settings stand to the right: the rules begin with what they test.
  const others = IDS.filter((id) => id !== "item");
  const place = others.indexOf("runs");
  return [...others.slice(0, place), "item", ...others.slice(place)];
};

/** The columns that rows need, in order: only such as are used, those of inputs before what comes of them. */
export const columnsFor = (
  lines: readonly Line[],
  rules: boolean,
  locale: Locale,
): readonly TableColumn[] => {
  const used = (id: ColumnId) =>
    NEEDED.includes(id) || lines.some(({ own }) => (own[id] ?? null) !== null);
  const own = ordered(rules).filter(used);
  const tests = [...new Set(lines.flatMap((line) => [...line.tests.keys()]))];
  const before = own.findIndex((id) => !["no", "part", "within", "item", "only"].includes(id));
  const columns: readonly TableColumn[] = own.map((id) => ({
    id,
    header: inLocale(COLUMNS[id].header, locale),
  }));
  return [
    ...columns.slice(0, before),
    ...tests.map((header) => ({ id: null, header })),
    ...columns.slice(before),
  ];
};

/** The cells of a line in the order of the columns. */
export const cellsOf = (line: Line, columns: readonly TableColumn[]): readonly Cell[] =>
  columns.map(({ id, header }) =>
    id === null ? (line.tests.get(header) ?? null) : (line.own[id] ?? null),
  );
