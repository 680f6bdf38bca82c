import { isCellError } from "../cells";
import { inputCell } from "./codecs";
import type { Context, Entry } from "./codec";
import { testColumnsOf, type TestColumn } from "./headers";
import { KINDS, type KindId } from "./kinds";
import { isOrdered, kindsOf } from "./layout/kindsOf";
import type { Edit, RowKind } from "./layout/rowKind";
import type { Pools } from "./pools";
import { notePlaces, readEntry, type Reading } from "./readEntry";
import type { Scope, ScopedScheme } from "./scope";
import { factRows } from "./layout/schemeRows";
import { applied } from "./skeleton";
import { cellAt, isEmpty, type Ordered, type SheetRow } from "./sheetRows";

interface Parent {
  readonly entry: Entry;
  readonly index: number;
  readonly children: Entry[];
}

interface Scoped {
  readonly scope: Scope;
  readonly tests: readonly TestColumn[];
  readonly context: Omit<Context, "entry">;
  readonly reading: Reading;
}

/** The row that one below belongs to: the one above it, or the only one that the row names. */
const parentOf = (
  kind: RowKind,
  row: SheetRow,
  parents: readonly Parent[],
  { context, reading }: Scoped,
): Parent | undefined => {
  const above = parents.at(-1);
  const cell = cellAt(reading.columns, row.cells, "item");
  if (!kind.children?.echo || isEmpty(cell) || isCellError(cell)) return above;
  const named = inputCell.read(cell, { ...context, entry: {} });
  const fits = ({ entry }: Parent) => named.ok && entry.input === named.value;
  if (above && fits(above)) return above;
  const [only, ...others] = parents.filter(fits);
  return others.length === 0 ? only : undefined;
};

const readChild = (
  kind: RowKind,
  below: RowKind,
  row: SheetRow,
  parents: readonly Parent[],
  scoped: Scoped,
): void => {
  const { scope, tests, context, reading } = scoped;
  const parent = parentOf(kind, row, parents, scoped);
  if (parent === undefined) {
    const column = reading.columns.byId.get("item") ?? null;
    reading.faults.at(row.row, column, { code: "no-parent", parent: KINDS[kind.kind] });
    return;
  }
  // What a band tests is not known where its criterion could not be read: that is noted there.
  if (kind.children?.echo && parent.entry.input === undefined) return;
  const entry = readEntry(below, row, tests, { ...context, parent: parent.entry }, reading);
  const index = parent.children.length;
  const field = kind.children?.field ?? "";
  notePlaces(
    below,
    row,
    tests,
    (name) => [...recordPath(kind, parent.index, scope), field, index, name],
    reading,
  );
  parent.children.push(below.pack && entry.who !== undefined ? below.pack(entry) : entry);
};

const recordPath = (kind: RowKind, index: number, scope: Scope) => [
  ...scope.path,
  ...kind.pathOf("", index, [], scope).slice(0, -1),
];

const withChildren = ({ children: below }: RowKind, { entry, children }: Parent): Entry =>
  below === undefined || (children.length === 0 && !below.always)
    ? entry
    : { ...entry, [below.field]: children };

/** Reads the rows of a kind, and those below them. */
const readKind = (kind: RowKind, ordered: Ordered, scoped: Scoped): readonly Entry[] => {
  const { scope, tests, context, reading } = scoped;
  const below = kind.children?.kind;
  const parents: Parent[] = [];
  const read: { row: SheetRow; entry: Entry }[] = [];
  for (const row of ordered.rows) {
    const isChild = below !== undefined && row.kind === below.kind;
    if (row.kind !== kind.kind && !isChild) continue;
    if (ordered.unplaced.has(row) && (isChild || isOrdered(kind, scope)))
      reading.faults.at(row.row, reading.columns.byId.get("no") ?? null, { code: "order-unclear" });
    if (isChild) readChild(kind, below, row, parents, scoped);
    else {
      const entry = readEntry(kind, row, tests, context, reading);
      parents.push({ entry, index: parents.length, children: [] });
      read.push({ row, entry });
    }
  }
  const entries = parents.map((parent) => withChildren(kind, parent));
  for (const [index, { row }] of read.entries())
    notePlaces(
      kind,
      row,
      tests,
      (name) => [...scope.path, ...kind.pathOf(name, index, entries, scope)],
      reading,
    );
  noteRepeated(kind, read, reading);
  return entries;
};

/** Rows of which there is one for each name, or one alone. */
const noteRepeated = (
  kind: RowKind,
  read: readonly { readonly row: SheetRow; readonly entry: Entry }[],
  { columns, faults }: Reading,
): void => {
  const seen = new Set<unknown>();
  for (const { row, entry } of read) {
    const name = kind.single ? kind.kind : (entry.name ?? entry.fact);
    if (name === undefined) continue;
    const item = columns.byId.get("item") ?? null;
    if (seen.has(name)) faults.at(row.row, item, { code: "duplicate-row", item: KINDS[kind.kind] });
    seen.add(name);
  }
};

const kindIds = (kinds: readonly RowKind[]): readonly KindId[] =>
  kinds.flatMap(({ kind, children }) => [kind, ...(children ? [children.kind.kind] : [])]);

const withFacts = (scope: Scope, entries: readonly Entry[]): ScopedScheme =>
  applied(scope.scheme, factRows.edits(entries, scope), { ...scope, path: [] }) as ScopedScheme;

/** What the rows of one scheme say of it, by kind. Rows that its method does not have are noted. */
export const readScope = (
  scope: Scope,
  ordered: Ordered,
  pools: Pools,
  reading: Reading,
): { readonly edits: readonly Edit[]; readonly entries: ReadonlyMap<KindId, readonly Entry[]> } => {
  const { columns, faults } = reading;
  const tests = testColumnsOf(columns, scope);
  const kinds = kindsOf(scope);
  const known = kindIds(kinds);
  for (const { row, kind } of ordered.rows)
    if (!known.includes(kind))
      faults.at(row, columns.byId.get("part") ?? null, {
        code: "kind-not-here",
        known: known.map((id) => KINDS[id]),
      });
  const readAll = (within: Scope, wanted: readonly RowKind[]) => {
    const context = { scope: within, pools, locale: columns.locale, parent: null };
    const scoped = { scope: within, tests: tests.columns, context, reading };
    return wanted.map((kind) => ({ kind, entries: readKind(kind, ordered, scoped) }));
  };
  // How the rules decide is read first: whether their order matters hangs on it.
  const facts = readAll(scope, [factRows]);
  const told = { ...scope, scheme: withFacts(scope, facts[0]?.entries ?? []) };
  const others = readAll(
    told,
    kinds.filter((kind) => kind !== factRows),
  );
  const read = [...facts, ...others];
  const edits = read.flatMap(({ kind, entries }) => kind.edits(entries, scope));
  return { edits, entries: new Map(read.map(({ kind, entries }) => [kind.kind, entries])) };
};
