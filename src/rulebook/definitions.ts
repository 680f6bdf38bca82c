import type { Cell } from "../cells";
import type { Scheme, SchemePath } from "../rules";
import { cellText } from "./cellText";
import { kindsOf } from "./layout/kindsOf";
import type { RowKind } from "./layout/rowKind";
import type { Entry } from "./codec";
import type { PoolItems } from "./pools";
import { scopesOf } from "./scope";
import { skeletonOf } from "./skeleton";
import { leavesBeyond, pathText, type Leaf, type Tree } from "./tree";

const labelsIn = (kind: RowKind, entry: Entry): PoolItems => {
  const items = { words: [] as unknown[], sources: [] as unknown[] };
  for (const [name, { column }] of Object.entries(kind.fields)) {
    const value = entry[name];
    if (value === undefined) continue;
    if (column === "label") items.words.push(value);
    if (column === "source") items.sources.push(value);
    // The name of a party stands with its key.
    if (name === "who") items.words.push((value as { label: unknown }).label);
  }
  return items as unknown as PoolItems;
};

const itemsOfKind = (kind: RowKind, entries: readonly Entry[]): readonly PoolItems[] =>
  entries.flatMap((record) => {
    const entry = kind.unpack?.(record) ?? record;
    const { children } = kind;
    const below = children && (entry[children.field] as readonly Entry[] | undefined);
    return [labelsIn(kind, entry), ...(children && below ? itemsOfKind(children.kind, below) : [])];
  });

/** The labels and sources that the rows of a scheme show. */
export const itemsIn = (scheme: Scheme): PoolItems => {
  const items = scopesOf(scheme).flatMap((scope) =>
    kindsOf(scope).flatMap((kind) => itemsOfKind(kind, kind.entries(scope))),
  );
  return {
    words: items.flatMap(({ words }) => words),
    sources: items.flatMap(({ sources }) => sources),
  };
};

/** What must be defined in a table of a scheme beside its rows: whatever the scheme of the menu does not say, and texts in the other language. */
export const definitionsOf = (
  scheme: Scheme,
  base: Scheme | null,
  items: PoolItems,
): readonly Leaf[] => [
  ...leavesBeyond(
    skeletonOf(scheme) as unknown as Tree,
    base === null ? {} : (skeletonOf(base) as unknown as Tree),
  ).filter(({ path }) => path.length > 1 || (path[0] !== "id" && path[0] !== "version")),
  ...leavesBeyond(items as unknown as Tree, { words: [], sources: [] }),
];

/** The first steps of definitions that are no part of the scheme. */
export const isOfPools = ([first]: SchemePath): boolean => first === "words" || first === "sources";

const parsed = (text: string): Tree | undefined => {
  try {
    return JSON.parse(text) as Tree;
  } catch {
    return undefined;
  }
};

const needsQuotes = (text: string): boolean =>
  parsed(text) !== undefined || text.trim() !== text || text === "" || /^[=＝'"#]/.test(text);

/** A defined value in a cell: numbers and texts as such, whatever could be taken for something else as JSON. */
export const definitionCell = (value: Tree | undefined): Cell => {
  if (value === undefined) return null;
  if (typeof value === "number") return value;
  if (typeof value === "string") return needsQuotes(value) ? JSON.stringify(value) : value;
  return JSON.stringify(value);
};

/** Reads what is defined; undefined where it takes something away. */
export const readDefinition = (cell: Cell): Tree | undefined => {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  const text = cellText(cell);
  if (text === "") return undefined;
  const value = parsed(text);
  return value === undefined ? text : value;
};

/** The item of a row that defines what stands at a path. */
export const definitionName = pathText;
