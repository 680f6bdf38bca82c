import { rangeName, rangeOf, union, type Range } from "../address";
import type { CellSpec, SheetSpec } from "../create/spec";
import { to1904 } from "../dates";
import type { CellValue } from "../value";
import { cellXml, type TextWriter } from "./cellXml";
import { conditionalFormatXml, validationXml } from "./formatXml";
import { attributes } from "./looks";
import type { StyleBook } from "./styleBook";

/** What a new sheet needs of its book. */
export interface SheetContext {
  readonly styles: StyleBook;
  readonly texts: TextWriter;
  readonly date1904: boolean;
  /** The sheet in front. */
  readonly selected: boolean;
  /** The mark of formulas that spill, see `dynamicArrayMark`; asked for only where there is one. */
  readonly dynamicMark: () => number;
  /** Relationship ids of the sheet's tables. */
  readonly tableIds: readonly string[];
  /** Relationship id of the drawing that holds the sheet's charts. */
  readonly drawingId?: string | undefined;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A value as the book has it: a number under a date format in the book's own date system. */
export const bookValue = (
  value: CellValue | undefined,
  style: number,
  { styles, date1904 }: Pick<SheetContext, "styles" | "date1904">,
): CellValue | undefined =>
  date1904 && typeof value === "number" && styles.isDate(style) ? to1904(value) : value;

const viewXml = (spec: SheetSpec, selected: boolean): string => {
  const { rows = 0, columns = 0 } = spec.freeze ?? {};
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const first = rangeName({ top: rows, left: columns, bottom: rows, right: columns });
  const split = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: first,
    activePane: pane,
    state: "frozen",
  };
  const frozen = rows + columns > 0 ? `<pane${attributes(split)}/><selection pane="${pane}"/>` : "";
  const view = attributes({
    showGridLines: spec.gridLines === false ? false : undefined,
    tabSelected: selected || undefined,
    workbookViewId: 0,
  });
  return `<sheetViews><sheetView${view}${frozen === "" ? "/>" : `>${frozen}</sheetView>`}</sheetViews>`;
};

const columnsXml = ({ columns = [] }: SheetSpec): string => {
  const items = [...columns]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, width, hidden }) => {
      return `<col${attributes({ min: from + 1, max: to + 1, width, hidden: hidden || undefined, customWidth: true })}/>`;
    });
  return items.length > 0 ? `<cols>${items.join("")}</cols>` : "";
};

const headXml = (spec: SheetSpec, used: Range | undefined, context: SheetContext): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
  (spec.tabColor === undefined ? "" : `<sheetPr><tabColor rgb="FF${spec.tabColor}"/></sheetPr>`) +
  `<dimension ref="${used ? rangeName(used) : "A1"}"/>${viewXml(spec, context.selected)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(spec)}<sheetData>`;

const tailXml = (
  spec: SheetSpec,
  { styles, tableIds, drawingId = spec.drawing }: SheetContext,
): string => {
  const merges = (spec.merges ?? []).map(
    (merge) => `<mergeCell ref="${rangeName(rangeOf(merge))}"/>`,
  );
  const validations = spec.dataValidations ?? [];
  let priority = 1;
  const formats = (spec.conditionalFormats ?? []).map((format) => {
    const xml = conditionalFormatXml("", format, priority, styles.overlay);
    priority += format.rules.length;
    return xml;
  });
  return [
    "</sheetData>",
    spec.autoFilter === undefined
      ? ""
      : `<autoFilter ref="${rangeName(rangeOf(spec.autoFilter))}"/>`,
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    ...formats,
    validations.length > 0
      ? `<dataValidations count="${validations.length}">${validations.map((one) => validationXml("", one)).join("")}</dataValidations>`
      : "",
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    drawingId === undefined ? "" : `<drawing${attributes({ "r:id": drawingId })}/>`,
    tableIds.length > 0
      ? `<tableParts count="${tableIds.length}">${tableIds.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`
      : "",
    "</worksheet>",
  ].join("");
};

const rowsOf = (spec: SheetSpec): Map<number, CellSpec[]> => {
  const rows = new Map<number, CellSpec[]>((spec.rows ?? []).map(({ row }) => [row, []]));
  for (const cell of spec.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
};

/** Cells of a row by column; of two at one place the later one counts. */
const inOrder = (cells: readonly CellSpec[]): readonly CellSpec[] => {
  const sorted = cells.every((cell, i) => i === 0 || cells[i - 1]!.column < cell.column);
  if (sorted) return cells;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
};

const rowXml = (
  row: number,
  cells: CellSpec[],
  height: number | undefined,
  context: SheetContext,
): string => {
  const { styles, texts } = context;
  let content = "";
  for (const { column, value, style, formula, array, spills } of inOrder(cells)) {
    const index = style ? styles.derive(0, style) : 0;
    const cell = {
      row,
      column,
      style: index,
      value: bookValue(value, index, context),
      formula,
      array,
      metadata: array !== undefined && spills !== false ? context.dynamicMark() : undefined,
    };
    content += cellXml("", cell, texts);
  }
  return `<row${attributes({ r: row + 1, ht: height, customHeight: height === undefined ? undefined : true })}>${content}</row>`;
};

const usedRange = (rows: ReadonlyMap<number, CellSpec[]>): Range | undefined => {
  let used: Range | undefined;
  for (const [row, cells] of rows) {
    for (const { column } of cells) {
      if (
        used &&
        column >= used.left &&
        column <= used.right &&
        row >= used.top &&
        row <= used.bottom
      )
        continue;
      used = union(used, { top: row, left: column, bottom: row, right: column });
    }
  }
  return used;
};

/** Rows whose cells come one after the other. */
function* inRows(cells: Iterable<CellSpec>): Generator<readonly [number, CellSpec[]]> {
  let row: CellSpec[] = [];
  for (const cell of cells) {
    const [first] = row;
    if (first !== undefined && first.row !== cell.row) {
      yield [first.row, row];
      row = [];
    }
    row.push(cell);
  }
  const [first] = row;
  if (first !== undefined) yield [first.row, row];
}

/** The rows in their order, and the range that they take. */
const laidOut = (
  spec: SheetSpec,
): {
  readonly used: Range | undefined;
  readonly rows: Iterable<readonly [number, CellSpec[]]>;
} => {
  if (spec.used !== undefined) return { used: rangeOf(spec.used), rows: inRows(spec.cells) };
  const rows = rowsOf(spec);
  return { used: usedRange(rows), rows: [...rows].sort(([one], [other]) => one - other) };
};

/** A new worksheet as text in pieces of a row each: together they may be longer than a string can be. */
export function* sheetXml(
  spec: SheetSpec,
  context: SheetContext,
): Generator<string, void, undefined> {
  const heights = new Map((spec.rows ?? []).map(({ row, height }) => [row, height]));
  const { used, rows } = laidOut(spec);
  yield headXml(spec, used, context);
  for (const [row, cells] of rows) yield rowXml(row, cells, heights.get(row), context);
  yield tailXml(spec, context);
}
