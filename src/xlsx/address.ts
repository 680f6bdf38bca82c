import { failWith } from "./problem";

/** The size of a worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells: zero-based, inclusive (as Office.js counts; `A1:B3` is 0, 0, 2, 1). */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const names: string[] = [];

const spellColumn = (column: number): string => {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
};

/** `0` -> `A`, `27` -> `AB`. */
export const columnName = (column: number): string => (names[column] ??= spellColumn(column));

/** `A` -> `0`; letters only, either case. */
export const columnIndex = (name: string): number => {
  let index = 0;
  for (let i = 0; i < name.length; i++) index = index * 26 + (name.charCodeAt(i) & 31);
  return index - 1;
};

/** `(0, 1)` -> `B1`. */
export const cellName = (row: number, column: number): string =>
  columnName(column) + String(row + 1);

/** A range as the file writes it: `A1:B3`, and `A1` for a single cell. */
export const rangeName = (range: Range): string => {
  const first = cellName(range.top, range.left);
  return range.top === range.bottom && range.left === range.right
    ? first
    : `${first}:${cellName(range.bottom, range.right)}`;
};

const CORNERS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const corners = (name: string): [number, number, number, number] | undefined => {
  const cells = CORNERS.exec(name);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return [Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right)];
  }
  const columns = COLUMNS.exec(name);
  if (columns)
    return [0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? "")];
  const rows = ROWS.exec(name);
  return rows ? [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1] : undefined;
};

/** Reads `B1`, `A1:C3`, `$A$1:$C$3`, `A:C`, `1:3`; undefined for anything else. Corners may stand in any order. */
export const parseRange = (name: string): Range | undefined => {
  const found = corners(name);
  if (found === undefined) return undefined;
  const [top, left, bottom, right] = found;
  const range = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return range.top >= 0 && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS ? range : undefined;
};

/** `parseRange` where the text must be a range: fails with `bad-range`. */
export const rangeOf = (name: string): Range =>
  parseRange(name) ?? failWith({ code: "bad-range", got: name });

/** Reads the blank-separated ranges of an `sqref`; what is no range is left out. */
export const parseRanges = (names: string): Range[] =>
  names
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== undefined);

/** The smallest range around both. */
export const union = (a: Range | undefined, b: Range): Range =>
  a === undefined
    ? b
    : {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      };

/** Whether two ranges share a cell. */
export const overlaps = (a: Range, b: Range): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
