import { overlaps, parseRange, type Range, rangeName, rangeOf } from "../address";
import { failWith } from "../problem";
import { tablesOf } from "../read/tables";
import type { Table } from "../workbook";
import { CONTENT_TYPE } from "../write/package";
import { appendCounted } from "../write/order";
import { columnNameXml, tableColumnXml, tableXml } from "../write/tableXml";
import { replaceElement, setAttribute, type Splice } from "../xml/splice";
import { child, childrenOf, numberAttribute, prefixOf, type XmlElement } from "../xml/tree";
import type { Draft } from "./draft";
import type { CellEdit, Edit, NewTableColumn } from "./edit";
import type { Growth, SheetPatch } from "./sheetPatch";

type ResizeTable = Extract<Edit, { kind: "resize-table" }>;
type AddTable = Extract<Edit, { kind: "add-table" }>;

/** The cells between header and totals row. */
const bodyOf = (range: Range, table: Table): Range => ({
  ...range,
  top: range.top + (table.hasHeaders ? 1 : 0),
  bottom: range.bottom - (table.hasTotals ? 1 : 0),
});

const checkColumnNames = (names: readonly string[]): void => {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) failWith({ code: "name-taken", name });
    seen.add(name.toLowerCase());
  }
};

const columnSplices = (
  p: string,
  list: XmlElement,
  text: string,
  wanted: number,
  columns: readonly NewTableColumn[],
): Splice[] => {
  const standing = childrenOf(list, "tableColumn");
  const dropped = standing.slice(wanted);
  if (dropped.length > 0)
    return [
      setAttribute(list, text, "count", String(wanted)),
      ...dropped.map((element) => replaceElement(element, "")),
    ];
  if (columns.length === 0) return [];
  const firstId =
    Math.max(0, ...standing.map((element) => numberAttribute(element, "id") ?? 0)) + 1;
  return appendCounted(
    list,
    text,
    columns.map(({ name, formula }, i) => tableColumnXml(p, firstId + i, name, formula)),
  );
};

const filterSplices = (root: XmlElement, text: string, from: Range, to: Range): Splice[] => {
  const filter = child(root, "autoFilter");
  const range = parseRange(filter?.attributes.get("ref") ?? "");
  if (!filter || !range) return [];
  const grown = {
    ...range,
    right: range.right === from.right ? to.right : range.right,
    bottom: range.bottom + to.bottom - from.bottom,
  };
  // A column that is gone takes its criteria along.
  const lost = childrenOf(filter, "filterColumn").filter(
    (element) => (numberAttribute(element, "colId") ?? 0) > grown.right - grown.left,
  );
  return [
    setAttribute(filter, text, "ref", rangeName(grown)),
    ...lost.map((element) => replaceElement(element, "")),
  ];
};

/** Gives a table its new range and columns; tells what it is then, and how its body grew. */
export const resizeTable = (
  draft: Draft,
  table: Table,
  edit: ResizeTable,
): { readonly table: Table; readonly growth: Growth } => {
  const to = rangeOf(edit.range);
  const columns = edit.columns ?? [];
  const wanted = to.right - to.left + 1;
  const grows = wanted - table.columns.length;
  const body = bodyOf(to, table);
  const fits =
    to.top === table.range.top &&
    to.left === table.range.left &&
    columns.length === Math.max(0, grows) &&
    body.bottom >= body.top;
  if (!fits) failWith({ code: "bad-table-range", table: edit.table, got: edit.range });
  checkColumnNames([...table.columns.map(({ name }) => name), ...columns.map(({ name }) => name)]);
  draft.edit(table.part, (root, text) => {
    const p = prefixOf(root);
    const list = child(root, "tableColumns");
    return [
      setAttribute(root, text, "ref", rangeName(to)),
      ...filterSplices(root, text, table.range, to),
      ...(list ? columnSplices(p, list, text, wanted, columns) : []),
    ];
  });
  const added = columns.map((column) => ({ ...column, id: 0 }));
  return {
    table: { ...table, range: to, columns: [...table.columns, ...added].slice(0, wanted) },
    growth: { from: bodyOf(table.range, table), to: body, ownFilter: false },
  };
};

/** Adds a table to a sheet; gives the id of its relationship. */
export const addTable = (
  draft: Draft,
  patch: SheetPatch,
  edit: AddTable,
  tables: readonly Table[],
): string => {
  const range = rangeOf(edit.range);
  const isTaken = tables.some(({ displayName, name }) =>
    [displayName, name].some((one) => one.toLowerCase() === edit.name.toLowerCase()),
  );
  const isName = draft.workbook.definedNames.some(
    ({ name }) => name.toLowerCase() === edit.name.toLowerCase(),
  );
  if (isTaken || isName) failWith({ code: "name-taken", name: edit.name });
  if (tables.some((table) => table.sheet === patch.sheet.name && overlaps(table.range, range)))
    failWith({ code: "bad-table-range", table: edit.name, got: edit.range });
  checkColumnNames(edit.columns.map(({ name }) => name));
  return placeTable(draft, patch.sheet.part, { ...edit, range });
};

/** Writes a table part, with a number of its own, and relates a sheet to it. */
export const placeTable = (
  draft: Draft,
  sheetPart: string,
  table: Omit<Parameters<typeof tableXml>[0], "id">,
): string => {
  const path = draft.freePath("xl/tables/table");
  // Numbers must differ in the whole book; those of its tables, and of tables added before, are known by their parts.
  draft.add(path, CONTENT_TYPE.table, tableXml({ ...table, id: nextTableId(draft) }));
  return draft.relate(sheetPart, "table", path);
};

const ids = new WeakMap<Draft, number>();

const nextTableId = (draft: Draft): number => {
  const id =
    (ids.get(draft) ?? Math.max(0, ...tablesOf(draft.workbook).map((table) => table.id))) + 1;
  ids.set(draft, id);
  return id;
};

const headerText = ({ value }: CellEdit): string | undefined =>
  typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : undefined;

/**
 * Lets the columns of a table follow the edits of its header row: Excel takes a file for broken where the two differ.
 */
export const renameColumns = (draft: Draft, table: Table, headers: readonly CellEdit[]): void => {
  if (!table.hasHeaders) return;
  const names = new Map(headers.map((edit) => [edit.column - table.range.left, headerText(edit)]));
  if (names.size === 0) return;
  draft.edit(table.part, (root, text) =>
    childrenOf(child(root, "tableColumns"), "tableColumn").flatMap((element, i) => {
      const name = names.get(i);
      return name === undefined || columnNameXml(name) === element.attributes.get("name")
        ? []
        : [setAttribute(element, text, "name", columnNameXml(name))];
    }),
  );
};
