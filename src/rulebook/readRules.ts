import { inLocale, type Scheme } from "../rules";
import { FACTS, factCell } from "./codecs/facts";
import { cellText } from "./cellText";
import type { Context, Entry } from "./codec";
import { COLUMNS } from "./columns";
import { itemsIn } from "./definitions";
import { faultList } from "./faultList";
import { columnsOf, hasHeader, NEEDED, testColumnsOf } from "./headers";
import { KINDS, type KindId } from "./kinds";
import { ownSettings } from "./layout/schemeRows";
import { nameForm } from "./named";
import { places } from "./places";
import { poolsOf, together, type Pools } from "./pools";
import { proposedRow } from "./proposedRow";
import { readDefinitions, type Ground } from "./readDefinitions";
import type { Reading } from "./readEntry";
import { readScope } from "./readScope";
import type { BaseOf, Matrix, RulesOutcome, RulesRead } from "./rulesRead";
import { scopesOf, type Scope } from "./scope";
import { cellAt, inOrder, isEmpty, sheetRows, type Ordered, type SheetRow } from "./sheetRows";
import { applied } from "./skeleton";
import { shaped, validate } from "./validate";

const NO_ITEMS = { words: [], sources: [] };

/** The row that says the id of the scheme. */
const idRow = (rows: readonly SheetRow[], { columns }: Reading): SheetRow | undefined =>
  rows.find((row) => {
    if (row.kind !== "scheme" || !isEmpty(cellAt(columns, row.cells, "within"))) return false;
    const item = factCell.read(cellAt(columns, row.cells, "item"), {
      locale: columns.locale,
    } as Context);
    return item.ok && item.value === "id";
  });

const noteColumns = ({ columns, faults }: Reading): boolean => {
  const missing = NEEDED.filter((id) => !columns.byId.has(id));
  for (const id of missing)
    faults.at(0, null, {
      code: "missing-column",
      header: inLocale(COLUMNS[id].header, columns.locale),
    });
  return missing.length > 0;
};

const noteRepeatedColumns = (scopes: readonly Scope[], matrix: Matrix, reading: Reading): void => {
  const { columns, faults } = reading;
  const found = scopes.map((scope) => testColumnsOf(columns, scope));
  const used = new Set(found.flatMap((each) => each.columns).map(({ column }) => column));
  const repeated = found.flatMap((each) => each.repeated).filter((column) => !used.has(column));
  for (const column of [...columns.repeated, ...repeated])
    faults.at(0, column, {
      code: "duplicate-column",
      header: cellText(matrix[0]?.[column] ?? null),
    });
};

/** Which scheme within a row belongs to; null where there is no such, which is noted. */
const scopeOfRow = (
  row: SheetRow,
  scopes: readonly Scope[],
  { columns, faults }: Reading,
): Scope | null => {
  const [whole, ...parts] = scopes;
  const cell = cellAt(columns, row.cells, "within");
  if (isEmpty(cell)) return whole ?? null;
  const form = nameForm(cellText(cell));
  const found = parts.find(({ key, label }) =>
    [key, label.zh, label.en].some((name) => nameForm(name) === form),
  );
  if (found === undefined)
    faults.at(row.row, columns.byId.get("within") ?? null, {
      code: "unknown-part",
      known: parts.map(({ label }) => label),
    });
  return found ?? null;
};

const noteMissingRows = (
  scope: Scope,
  entries: ReadonlyMap<KindId, readonly Entry[]>,
  { faults }: Reading,
): void => {
  const named = (kind: KindId, field: string) =>
    new Set((entries.get(kind) ?? []).map((entry) => entry[field]));
  const settings = named("setting", "name");
  for (const { name, label } of ownSettings(scope))
    if (!settings.has(name)) faults.at(0, null, { code: "missing-row", item: label });
  const { method, precondition } = scope.scheme;
  const hit = FACTS.find(({ key }) => key === "hitPolicy");
  if (hit && method.kind === "decision-table" && !named("scheme", "fact").has("hitPolicy"))
    faults.at(0, null, { code: "missing-row", item: hit.label });
  if (precondition !== undefined && (entries.get("precondition") ?? []).length === 0)
    faults.at(0, null, { code: "missing-row", item: KINDS.precondition });
};

/** Columns that the table was written with and that are gone. */
const noteMissingColumns = (facts: readonly Entry[], { columns, faults }: Reading): void => {
  const needed = facts.find(({ fact }) => fact === "columns")?.value;
  for (const header of Array.isArray(needed) ? (needed as readonly string[]) : [])
    if (!hasHeader(columns, header)) faults.at(0, null, { code: "missing-column", header });
};

interface Scopes {
  readonly scopes: readonly Scope[];
  readonly pools: Pools;
  readonly ordered: Ordered;
}

const readScopes = (
  { scopes, pools, ordered }: Scopes,
  tree: unknown,
  reading: Reading,
): unknown => {
  const within = new Map(
    ordered.rows.map((row) => [row, scopeOfRow(row, scopes, reading)] as const),
  );
  const isRow = ({ kind }: SheetRow) => kind !== "definition";
  return scopes.reduce((root, scope) => {
    const rows = ordered.rows.filter((row) => isRow(row) && within.get(row) === scope);
    const { edits, entries } = readScope(scope, { ...ordered, rows }, pools, reading);
    noteMissingRows(scope, entries, reading);
    if (scope.path.length === 0) noteMissingColumns(entries.get("scheme") ?? [], reading);
    return applied(root, edits, scope);
  }, tree);
};

/** The scheme without its rows: that of the menu with the definitions of the table; null where there is none, which is noted. */
const groundOf = (
  rows: readonly SheetRow[],
  baseOf: BaseOf,
  reading: Reading,
): {
  readonly ground: Scheme;
  readonly base: Scheme | null;
  readonly items: Ground["items"];
} | null => {
  const { columns, faults } = reading;
  const row = idRow(rows, reading);
  const id = row === undefined ? "" : cellText(cellAt(columns, row.cells, "value"));
  if (row === undefined || id === "") {
    faults.at(row?.row ?? 0, row === undefined ? null : (columns.byId.get("value") ?? null), {
      code: "no-scheme",
    });
    return null;
  }
  const base = baseOf(id);
  const { tree, items, defined } = readDefinitions(base, rows, reading);
  if (base === null && !defined) {
    faults.at(row.row, columns.byId.get("value") ?? null, { code: "unknown-scheme", id });
    return null;
  }
  const whole = { ...(tree as object), id, version: "0" };
  const ground = defined ? shaped(whole, reading.places, faults) : (whole as Scheme);
  return ground && { ground, base, items };
};

const numbersOf = ({ rows }: Ordered): ReadonlyMap<number, number> =>
  new Map(rows.flatMap(({ row, number }) => (number === null ? [] : [[row, number] as const])));

/**
 * Reads a table of rules in either language, however its rows and columns are ordered; `baseOf` finds the scheme of the menu that it is about.
 * What comes out can be compiled; otherwise everything that is wrong is told, each with its cell.
 */
export const readRules = (matrix: Matrix, baseOf: BaseOf): RulesOutcome<RulesRead> => {
  const columns = columnsOf(matrix[0] ?? []);
  const reading: Reading = { columns, faults: faultList(matrix), places: places() };
  const { faults } = reading;
  const failed = () => ({ ok: false, faults: faults.all() }) as const;
  if (noteColumns(reading)) return failed();
  // Which columns are those of inputs is known once the scheme is: rows without any other cell come in then.
  const found = groundOf(
    inOrder(sheetRows(matrix, columns, [], faultList(matrix)), columns, faultList(matrix)).rows,
    baseOf,
    reading,
  );
  const scopes = found === null ? [] : scopesOf(found.ground);
  noteRepeatedColumns(scopes, matrix, reading);
  const tests = scopes.flatMap((scope) => testColumnsOf(columns, scope).columns);
  const rows = sheetRows(
    matrix,
    columns,
    tests.map(({ column }) => column),
    faults,
  );
  const ordered = inOrder(rows, columns, faults);
  if (found === null) return failed();
  const { ground, base, items } = found;
  const pools = poolsOf(together(base === null ? NO_ITEMS : itemsIn(base), items));
  const tree = readScopes({ scopes, pools, ordered }, ground, reading);
  if (faults.all().length > 0) return failed();
  const scheme = shaped(tree, reading.places, faults);
  if (scheme !== null) validate(scheme, reading.places, faults);
  if (scheme === null || faults.all().length > 0) return failed();
  const table = { matrix, scheme, pools, ...reading, numbers: numbersOf(ordered) };
  return {
    ok: true,
    value: {
      scheme,
      placeOf: (path) => reading.places.of(path),
      proposedRow: (rule, part, before) => proposedRow(table, rule, part, before),
    },
  };
};
