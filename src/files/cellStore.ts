import { type Cell, isCellError } from "../workbook";

const BLANK = 0;
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const ERROR = 4;

interface ColumnStore {
  kind: Uint8Array;
  value: Float64Array;
}

/** The cells of a sheet in nine bytes each, texts besides: a million rows fit. Rows and columns from 0. */
export interface CellStore {
  put(row: number, column: number, cell: Cell): void;
  cell(row: number, column: number): Cell;
  /** One more than the last row and column that hold something. */
  readonly rows: number;
  readonly columns: number;
}

const FIRST_ROWS = 1024;

const grown = (store: ColumnStore, row: number): ColumnStore => {
  if (row < store.kind.length) return store;
  const rows = Math.max(row + 1, store.kind.length * 2);
  const kind = new Uint8Array(rows);
  kind.set(store.kind);
  const value = new Float64Array(rows);
  value.set(store.value);
  return { kind, value };
};

/** An empty store. */
export const createCellStore = (): CellStore => {
  const columns: ColumnStore[] = [];
  const texts: string[] = [];
  let rows = 0;
  const columnAt = (row: number, column: number): ColumnStore => {
    while (columns.length <= column)
      columns.push({
        kind: new Uint8Array(FIRST_ROWS),
        value: new Float64Array(FIRST_ROWS),
      });
    const store = grown(columns[column] as ColumnStore, row);
    columns[column] = store;
    return store;
  };
  const set = (row: number, column: number, kind: number, value: number): void => {
    const store = columnAt(row, column);
    store.kind[row] = kind;
    store.value[row] = value;
    if (row >= rows) rows = row + 1;
  };
  return {
    put(row, column, cell) {
      if (cell === null || cell === "") return;
      if (typeof cell === "number") set(row, column, NUMBER, cell);
      else if (typeof cell === "string") set(row, column, TEXT, texts.push(cell) - 1);
      else if (isCellError(cell)) set(row, column, ERROR, texts.push(cell.error) - 1);
      else set(row, column, BOOLEAN, cell ? 1 : 0);
    },
    cell(row, column) {
      const store = columns[column];
      const value = store?.value[row] ?? 0;
      switch (store?.kind[row] ?? BLANK) {
        case NUMBER:
          return value;
        case TEXT:
          return texts[value] ?? null;
        case BOOLEAN:
          return value === 1;
        case ERROR:
          return { error: texts[value] ?? "" };
        default:
          return null;
      }
    },
    get rows() {
      return rows;
    },
    get columns() {
      return columns.length;
    },
  };
};
