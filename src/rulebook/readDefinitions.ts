import { isCellError } from "../cells";
import type { Provenance, Scheme, SchemePath, Words } from "../rules";
import { cellText } from "./cellText";
import { isOfPools, readDefinition } from "./definitions";
import type { PoolItems } from "./pools";
import type { Reading } from "./readEntry";
import { cellAt, type SheetRow } from "./sheetRows";
import { skeletonOf } from "./skeleton";
import { pathOfText, valueIn, withValue } from "./tree";

/** What a table starts from before its rows are read: the scheme of the menu as its definitions change it, and the texts that they define. */
export interface Ground {
  /** A scheme without anything that rows say; not checked yet where `defined`. */
  readonly tree: unknown;
  readonly items: PoolItems;
  readonly defined: boolean;
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isWords = (value: unknown): value is Words =>
  isText(valueIn(value, ["zh"])) && isText(valueIn(value, ["en"]));
const isSource = (value: unknown): value is Provenance =>
  isWords(valueIn(value, ["words"])) &&
  (valueIn(value, ["kind"]) === "default" ||
    (valueIn(value, ["kind"]) === "source" &&
      isWords(valueIn(value, ["document"])) &&
      isWords(valueIn(value, ["place"]))));

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The texts that were defined; what is no text in both languages is noted. */
const itemsOf = (tree: unknown, { places, faults }: Reading): PoolItems => {
  const sound = <Item>(name: string, is: (value: unknown) => value is Item): readonly Item[] =>
    listed(valueIn(tree, [name])).filter((item, index): item is Item => {
      if (is(item)) return true;
      const place = places.of([name, index]);
      faults.at(place?.row ?? 0, place?.column ?? null, { code: "bad-definition" });
      return false;
    });
  return { words: sound("words", isWords), sources: sound("sources", isSource) };
};

/** Where a definition stands, for it and for what it is a part of: the first of an item's definitions stands for the item. */
const notePlace = (path: SchemePath, row: SheetRow, { columns, places }: Reading): void => {
  const place = { row: row.row, column: columns.byId.get("value") ?? 0 };
  for (let length = path.length; length > 1; length--) {
    const part = path.slice(0, length);
    if (length === path.length || places.of(part) === null) places.set(part, place);
  }
};

const defineOne = (tree: unknown, row: SheetRow, reading: Reading): unknown => {
  const { columns, faults } = reading;
  const path = pathOfText(cellText(cellAt(columns, row.cells, "item")));
  const cell = cellAt(columns, row.cells, "value");
  const column = columns.byId.get(path === null ? "item" : "value") ?? null;
  if (path === null || isCellError(cell)) {
    faults.at(row.row, column, { code: path === null ? "bad-definition" : "cell-error" });
    return tree;
  }
  notePlace(path, row, reading);
  const value = readDefinition(cell);
  const defined = withValue(tree, path, value);
  // A place behind the end of a list does not come to be.
  if (value !== undefined && valueIn(defined, path) === undefined)
    faults.at(row.row, column, { code: "bad-definition" });
  return defined;
};

/** Puts the definitions of a table over the scheme of the menu. */
export const readDefinitions = (
  base: Scheme | null,
  rows: readonly SheetRow[],
  reading: Reading,
): Ground => {
  const start: unknown = base === null ? {} : skeletonOf(base);
  const definitions = rows.filter(({ kind }) => kind === "definition");
  const tree = definitions.reduce((defined, row) => defineOne(defined, row, reading), start);
  const items = itemsOf(tree, reading);
  const own = Object.entries(tree as object).filter(([key]) => !isOfPools([key]));
  return { tree: Object.fromEntries(own), items, defined: definitions.length > 0 };
};
