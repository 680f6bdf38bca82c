import type {
  BookState,
  Chart,
  ConditionalFormat,
  Name,
  Note,
  Sheet,
  Table,
  Validation,
  XmlPart,
} from "../state";

/** One thing that a list of the state holds, or one member of a map. */
export type Entry =
  Sheet | Table | Name | XmlPart | ConditionalFormat | Validation | Note | Chart | KeyedValue;

/** A member of a map: a setting, a property of the document. */
export interface KeyedValue {
  readonly key: string;
  readonly value: string | number | boolean;
}

interface ListMembers {
  readonly sheets: Sheet;
  readonly tables: Table;
  readonly names: Name;
  readonly xmlParts: XmlPart;
  readonly conditionalFormats: ConditionalFormat;
  readonly validations: Validation;
  readonly notes: Note;
  readonly charts: Chart;
}

/** The lists of the state that all authors share. */
export type ListMember = keyof ListMembers;

/** The maps of the state that all authors share. */
export type MapMember = "settings" | "customProperties" | "properties";

/** What all authors of a workbook share of its state. */
export type SharedMember = ListMember | MapMember;

/** Lists first: sheets come before what stands on them. */
export const LISTS: readonly ListMember[] = [
  "sheets",
  "tables",
  "names",
  "xmlParts",
  "conditionalFormats",
  "validations",
  "notes",
  "charts",
];

/** The shared maps. */
export const MAPS: readonly MapMember[] = ["settings", "customProperties", "properties"];

/** True for a member that is a list. */
export function isList(member: SharedMember): member is ListMember {
  return LISTS.some((list) => list === member);
}

/** What an entry is known by among those of its member. */
export function keyOf(member: SharedMember, entry: Entry): string {
  if ("key" in entry) return entry.key;
  if ("id" in entry) return entry.id;
  if (member === "names" && "name" in entry)
    return `${entry.sheet ?? ""}!${entry.name.toLowerCase()}`;
  if ("area" in entry) return `${entry.sheet} ${entry.area.row} ${entry.area.column}`;
  return "row" in entry ? `${entry.sheet} ${entry.row} ${entry.column}` : "";
}

/** The entries of a list or map. */
export function entriesOf(state: BookState, member: SharedMember): readonly Entry[] {
  if (isList(member)) return state[member];
  const held = state[member];
  const pairs = held instanceof Map ? [...held] : Object.entries(held);
  return pairs.map(([key, value]) => ({ key, value }) as KeyedValue);
}

/** The state's member with other entries. */
export function withEntries(member: SharedMember, entries: readonly Entry[]): Partial<BookState> {
  if (isList(member)) return { [member]: entries };
  const pairs = (entries as readonly KeyedValue[]).map(({ key, value }) => [key, value] as const);
  return {
    [member]: member === "properties" ? Object.fromEntries(pairs) : new Map(pairs),
  };
}

/** True when two entries, or parts of them, say the same. */
export function sameThing(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Map || b instanceof Map)
    return a instanceof Map && b instanceof Map && sameThing([...a], [...b]);
  const keys = Object.keys(a);
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return (
    keys.length === Object.keys(b).length && keys.every((key) => sameThing(left[key], right[key]))
  );
}
