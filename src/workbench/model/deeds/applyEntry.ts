import { intersection } from "../area";
import type { BookState, Edit } from "../book";
import { distinctName } from "../defaultNames";
import type { Sheet, Table } from "../state";
import { isSheetName } from "../sheets";
import type { EntryDeed, OrderDeed } from "./deed";
import { entriesOf, keyOf, sameThing, withEntries, type Entry } from "./members";

/** Does a deed on the state. What it would change but is not there any more is left; false when the workbook cannot take it at all. */
export function applyEntry(edit: Edit, deed: EntryDeed): boolean {
  const { member, before, after, at } = deed;
  const { state } = edit.book;
  const subject = after ?? before;
  if (!subject) return true;
  const entries = entriesOf(state, member);
  const index = entries.findIndex((entry) => keyOf(member, entry) === keyOf(member, subject));
  const current = entries[index];
  if (!after) {
    return !current || setIfSeen(edit, without(state, deed, current));
  }
  if (before && !current) return true;
  const wanted = before && current ? patched(current, before, after) : after;
  const fitting = fitted(state, deed, wanted);
  if (!fitting) return true;
  const next = current
    ? entries.map((entry) => (entry === current ? fitting : entry))
    : [...entries.slice(0, at), fitting, ...entries.slice(at)];
  return setIfSeen(edit, withEntries(member, next));
}

/** Sets what leaves a sheet to see. */
function setIfSeen(edit: Edit, patch: Partial<BookState>): boolean {
  const isSeen = patch.sheets?.some(({ visibility }) => visibility === "Visible") ?? true;
  if (isSeen) edit.set(patch);
  return isSeen;
}

/** The state without an entry; a sheet takes along what stands on it. */
function without(state: BookState, { member }: EntryDeed, gone: Entry): Partial<BookState> {
  const left = withEntries(
    member,
    entriesOf(state, member).filter((entry) => entry !== gone),
  );
  if (member !== "sheets") return left;
  const elsewhere = <Thing extends { readonly sheet?: string }>(things: readonly Thing[]) =>
    things.some(({ sheet }) => sheet === keyOf(member, gone))
      ? things.filter(({ sheet }) => sheet !== keyOf(member, gone))
      : things;
  return {
    ...left,
    tables: elsewhere(state.tables),
    names: elsewhere(state.names),
    conditionalFormats: elsewhere(state.conditionalFormats),
    validations: elsewhere(state.validations),
    notes: elsewhere(state.notes),
    charts: elsewhere(state.charts),
  };
}

/** What is there with those members changed that the deed changes: two authors may rename a table and grow it. */
function patched(current: Entry, before: Entry, after: Entry): Entry {
  const [old, next, now] = [before, after, current].map(
    (entry) => entry as unknown as Readonly<Record<string, unknown>>,
  ) as [Members, Members, Members];
  const touched = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter(
    (member) => !sameThing(old[member], next[member]),
  );
  const kept = Object.entries(now).filter(([member]) => !touched.includes(member));
  const set = touched.filter((member) => member in next).map((member) => [member, next[member]]);
  return Object.fromEntries([...kept, ...set]) as unknown as Entry;
}

type Members = Readonly<Record<string, unknown>>;

/** The entry as the workbook can take it: its sheet is there, its name is its own, no table lies over another. */
function fitted(state: BookState, { member, before }: EntryDeed, entry: Entry): Entry | undefined {
  if (member === "sheets") return fittedSheet(state, entry as Sheet);
  const sheet = "sheet" in entry ? entry.sheet : undefined;
  if (sheet !== undefined && !state.sheets.some(({ id }) => id === sheet)) return undefined;
  return member === "tables" ? fittedTable(state, before as Table, entry as Table) : entry;
}

function fittedSheet(state: BookState, sheet: Sheet): Sheet {
  const others = state.sheets.filter(({ id }) => id !== sheet.id).map(({ name }) => name);
  return { ...sheet, name: distinctSheetName(sheet.name, others) };
}

/** The name, or with a number behind it where another author has given it meanwhile; never longer than a sheet's name may be. */
export function distinctSheetName(name: string, others: readonly string[]): string {
  const free = distinctName(name, others);
  return isSheetName(free) ? free : distinctName(name.slice(0, 26), others);
}

function fittedTable(state: BookState, before: Table | undefined, table: Table): Table | undefined {
  const others = state.tables.filter(({ id }) => id !== table.id);
  const taken = [...others.map(({ name }) => name), ...state.names.map(({ name }) => name)];
  const named = { ...table, name: distinctName(table.name, taken) };
  const overlaps = (area: Table["area"]) =>
    others.some((other) => other.sheet === table.sheet && intersection(other.area, area));
  if (!overlaps(named.area)) return named;
  const current = state.tables.find(({ id }) => id === table.id);
  return before && current ? { ...named, area: current.area, columns: current.columns } : undefined;
}

/** Puts sheets or conditional formats in an order; those that it does not name keep their places behind the one before them. */
export function applyOrder(edit: Edit, { member, after }: OrderDeed): void {
  const entries = entriesOf(edit.book.state, member);
  let last = -1;
  const ranked = entries.map((entry, place) => {
    const rank = after.indexOf(keyOf(member, entry));
    if (rank >= 0) last = rank;
    return { entry, rank: rank >= 0 ? rank : last, isNamed: rank >= 0, place };
  });
  ranked.sort(
    (a, b) => a.rank - b.rank || Number(b.isNamed) - Number(a.isNamed) || a.place - b.place,
  );
  edit.set(
    withEntries(
      member,
      ranked.map(({ entry }) => entry),
    ),
  );
}
