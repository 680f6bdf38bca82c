import { SHEET_COLUMNS, SHEET_ROWS } from "../model/area";
import type { Area, Book, CellValue, Cells, SheetArea, SheetId } from "../model/book";
import type { Node } from "./graph";

/** The workbook as a calculation sees it: its cells, and over them what was computed so far. */
export interface View {
  /** A cell's value; undefined for a blank one. */
  read(sheet: SheetId, row: number, column: number): CellValue | undefined;
  readArea(area: SheetArea): (CellValue | undefined)[][];
  /** Puts a formula's result where it belongs and gives the areas that this changed besides what the formula filled before. */
  place(node: Node, values: readonly (readonly CellValue[])[]): SheetArea[];
  /** What a cell shows: its own value's area, or all that its formula spills to. */
  spillOf(sheet: SheetId, row: number, column: number): Area | undefined;
  used(sheet: SheetId): Area | undefined;
}

interface Computed {
  readonly value: CellValue | undefined;
  readonly owner: Node | undefined;
}

/** Looks at a book at the start of a calculation. */
export function createView(
  book: Book,
  nodeAt: (sheet: SheetId, row: number, column: number) => Node | undefined,
): View {
  const cells = new Map<SheetId, Cells>();
  const computed = new Map<SheetId, Map<number, Computed>>();
  const cellsOf = (sheet: SheetId): Cells => {
    const known = cells.get(sheet) ?? book.cells(sheet);
    cells.set(sheet, known);
    return known;
  };
  const over = (sheet: SheetId, row: number, column: number) =>
    computed.get(sheet)?.get(row * SHEET_COLUMNS + column);
  const put = (sheet: SheetId, row: number, column: number, entry: Computed) => {
    const map = computed.get(sheet) ?? new Map<number, Computed>();
    computed.set(sheet, map);
    map.set(row * SHEET_COLUMNS + column, entry);
  };
  const read = (sheet: SheetId, row: number, column: number): CellValue | undefined => {
    const entry = over(sheet, row, column);
    if (entry) return entry.value;
    const cell = cellsOf(sheet).get(row, column);
    if (!cell) return undefined;
    const blank =
      cell.value === "" && cell.formula === undefined && !cell.spilledFrom && !cell.prefixed;
    return blank ? undefined : cell.value;
  };
  const isTaken = (node: Node, row: number, column: number): boolean => {
    if (row === node.row && column === node.column) return false;
    const entry = over(node.sheet, row, column);
    if (entry) return entry.owner !== undefined && entry.owner !== node;
    const cell = cellsOf(node.sheet).get(row, column);
    if (!cell || (cell.spilledFrom?.row === node.row && cell.spilledFrom.column === node.column))
      return false;
    return cell.value !== "" || cell.formula !== undefined || cell.spilledFrom !== undefined;
  };
  const isBlocked = (node: Node, area: Area): boolean => {
    if (area.row + area.rows > SHEET_ROWS || area.column + area.columns > SHEET_COLUMNS)
      return true;
    if (book.state.tables.some((table) => table.sheet === node.sheet && touches(table.area, area)))
      return true;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        if (isTaken(node, row, column)) return true;
    }
    return false;
  };
  return {
    read,
    readArea({ sheet, row, column, rows, columns }) {
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => read(sheet, row + r, column + c)),
      );
    },
    place(node, values) {
      const wanted = {
        row: node.row,
        column: node.column,
        rows: values.length,
        columns: values[0]?.length ?? 1,
      };
      const blocked = wanted.rows * wanted.columns > 1 && isBlocked(node, wanted);
      const area = blocked ? { ...wanted, rows: 1, columns: 1 } : wanted;
      const before = node.output;
      for (const [row, column] of cellsIn(before)) {
        if (!inside(area, row, column) && ownedBy(node, row, column))
          put(node.sheet, row, column, { value: undefined, owner: undefined });
      }
      for (const [row, column] of cellsIn(area)) {
        const value = blocked
          ? { error: "#SPILL!" as const }
          : (values[row - area.row]?.[column - area.column] ?? "");
        put(node.sheet, row, column, { value, owner: node });
      }
      node.output = area;
      return grown(before, area).map((part) => ({
        sheet: node.sheet,
        ...part,
      }));
    },
    spillOf: (sheet, row, column) => nodeAt(sheet, row, column)?.output,
    used: (sheet) => cellsOf(sheet).used(true),
  };

  function ownedBy(node: Node, row: number, column: number): boolean {
    const entry = over(node.sheet, row, column);
    if (entry) return entry.owner === node;
    const from = cellsOf(node.sheet).get(row, column)?.spilledFrom;
    return from !== undefined && from.row === node.row && from.column === node.column;
  }
}

function* cellsIn({ row, column, rows, columns }: Area): Iterable<[number, number]> {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) yield [r, c];
}

const inside = (area: Area, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

const touches = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** What an area has beyond another with the same first cell. */
function grown({ row, column, rows, columns }: Area, now: Area): Area[] {
  const parts: Area[] = [];
  if (now.columns > columns)
    parts.push({
      row,
      column: column + columns,
      rows: now.rows,
      columns: now.columns - columns,
    });
  if (now.rows > rows)
    parts.push({
      row: row + rows,
      column,
      rows: now.rows - rows,
      columns: Math.min(columns, now.columns),
    });
  return parts;
}
