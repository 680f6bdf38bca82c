import { type Cell, isCellError } from "../workbook";

const BLANK = 0;
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const ERROR = 4;
const SHARED = 5;

/** Whole numbers of 32 bits and codes take half the room of other numbers: a column changes over with the first of those. */
interface ColumnStore {
  kind: Uint8Array;
  value: Int32Array | Float64Array;
}

/** The cells of a sheet in five to nine bytes each, texts besides: a million rows fit. Rows and columns from 0. */
export interface CellStore {
  put(row: number, column: number, cell: Cell): void;
  /** Puts a text by its code; it is asked for when the cell is read. */
  putCoded(row: number, column: number, code: number): void;
  cell(row: number, column: number): Cell;
  /** One more than the last row and column that hold something. */
  readonly rows: number;
  readonly columns: number;
}

const FIRST_ROWS = 1024;
/** A column of more rows gets room for a whole sheet at once: memory that is not touched is none, and less is copied. */
const MANY_ROWS = 256 * FIRST_ROWS;
const SHEET_ROWS = 1024 * FIRST_ROWS;

const grown = (store: ColumnStore, row: number): ColumnStore => {
  const { length } = store.kind;
  if (row < length) return store;
  const rows = Math.max(row + 1, length * 2, length < MANY_ROWS ? 0 : SHEET_ROWS);
  const kind = new Uint8Array(rows);
  kind.set(store.kind);
  const value = store.value instanceof Int32Array ? new Int32Array(rows) : new Float64Array(rows);
  value.set(store.value);
  return { kind, value };
};

/** The same numbers with 64 bits each, of which only the first `rows` are set. */
const widened = (value: Int32Array, rows: number): Float64Array => {
  const wide = new Float64Array(value.length);
  wide.set(value.subarray(0, rows));
  return wide;
};

/** Whether a number takes 64 bits: a fraction, a large one, or the zero below zero. */
const isWide = (value: number): boolean =>
  value !== (value | 0) || (value === 0 && Object.is(value, -0));

/** An empty store; `decode` gives the texts of codes. */
export const createCellStore = (
  decode: (code: number) => string | undefined = () => "",
): CellStore => {
  const columns: ColumnStore[] = [];
  const texts: string[] = [];
  const codes = new Map<string, number>();
  /** The place of a text; most come many times. */
  const code = (text: string): number => {
    const known = codes.get(text) ?? texts.length;
    if (known === texts.length) codes.set(text, texts.push(text) - 1);
    return known;
  };
  let rows = 0;
  const addRoom = (row: number, column: number): ColumnStore => {
    while (columns.length <= column)
      columns.push({
        kind: new Uint8Array(FIRST_ROWS),
        value: new Int32Array(FIRST_ROWS),
      });
    return (columns[column] = grown(columns[column] as ColumnStore, row));
  };
  const columnAt = (row: number, column: number): ColumnStore => {
    const store = columns[column];
    return store !== undefined && row < store.kind.length ? store : addRoom(row, column);
  };
  const set = (row: number, column: number, kind: number, value: number): void => {
    const store = columnAt(row, column);
    if (isWide(value) && store.value instanceof Int32Array)
      store.value = widened(store.value, rows);
    store.kind[row] = kind;
    store.value[row] = value;
    if (row >= rows) rows = row + 1;
  };
  return {
    put(row, column, cell) {
      if (cell === null || cell === "") return;
      if (typeof cell === "number") set(row, column, NUMBER, cell);
      else if (typeof cell === "string") set(row, column, TEXT, code(cell));
      else if (isCellError(cell)) set(row, column, ERROR, code(cell.error));
      else set(row, column, BOOLEAN, cell ? 1 : 0);
    },
    putCoded: (row, column, place) => set(row, column, SHARED, place),
    cell(row, column) {
      const store = columns[column];
      const value = store?.value[row] ?? 0;
      switch (store?.kind[row] ?? BLANK) {
        case NUMBER:
          return value;
        case TEXT:
          return texts[value] ?? null;
        case SHARED:
          return decode(value) || null;
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
