import { GT, LT, SLASH } from "../xml/bytes";
import { CellType, type RawCell } from "./rawCell";

const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/** More bytes than a usual cell takes: where fewer are left, its reading need not look for their end at every step. */
const ENOUGH = 80;
/** `</v></c>` */
const END_TAGS = 8;

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Whether ` x="` stands at a place. */
const isAttribute = (bytes: Uint8Array, at: number, letter: number): boolean =>
  bytes[at] === SPACE &&
  bytes[at + 1] === letter &&
  bytes[at + 2] === EQUALS &&
  bytes[at + 3] === QUOTE;

const isEnd = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === SLASH &&
  bytes[at + 2] === LETTER_V &&
  bytes[at + 3] === GT &&
  bytes[at + 4] === LT &&
  bytes[at + 5] === SLASH &&
  bytes[at + 6] === LETTER_C &&
  bytes[at + 7] === GT;

/** Reads the attributes of a usual cell, `r`, `s` and `t="s"` in this order; gives the place behind them, or 0. */
const readAttributes = (bytes: Uint8Array, start: number, cell: RawCell): number => {
  if (!isAttribute(bytes, start, LETTER_R)) return 0;
  let at = start + 4;
  let column = 0;
  for (; bytes[at]! >= LETTER_A && bytes[at]! <= LETTER_Z; at++)
    column = column * 26 + bytes[at]! - LETTER_A + 1;
  while (isDigit(bytes[at]!)) at++;
  if (column === 0 || bytes[at++] !== QUOTE) return 0;
  let style = 0;
  if (isAttribute(bytes, at, LETTER_S)) {
    for (at += 4; isDigit(bytes[at]!); at++) style = style * 10 + bytes[at]! - 0x30;
    if (bytes[at++] !== QUOTE) return 0;
  }
  const isShared = isAttribute(bytes, at, LETTER_T);
  if (isShared && (bytes[at + 4] !== LETTER_S || bytes[at + 5] !== QUOTE)) return 0;
  cell.column = column - 1;
  cell.style = style;
  cell.type = isShared ? CellType.shared : CellType.number;
  return isShared ? at + 6 : at;
};

/**
 * Reads a cell as programs write nearly all of them, `<c r="B12" s="3" t="s"><v>5</v></c>` without a prefix, byte by byte as it is expected. Gives the place behind it; 0, and the column as
 * before, where it is anything else, which `readCell` reads.
 */
export const readUsualCell = (
  bytes: Uint8Array,
  start: number,
  end: number,
  cell: RawCell,
): number => {
  if (end - start < ENOUGH) return 0;
  const { column } = cell;
  let at = readAttributes(bytes, start + 2, cell);
  const isValue =
    at > 0 &&
    bytes[at] === GT &&
    bytes[at + 1] === LT &&
    bytes[at + 2] === LETTER_V &&
    bytes[at + 3] === GT;
  const valueStart = (at += 4);
  if (isValue) while (at < end && bytes[at] !== LT) at++;
  if (!isValue || at + END_TAGS > end || !isEnd(bytes, at)) {
    cell.column = column;
    return 0;
  }
  cell.dynamic = false;
  cell.start = start;
  cell.end = at + END_TAGS;
  cell.valueStart = valueStart;
  cell.valueEnd = at;
  cell.formulaTag = cell.formulaStart = cell.inlineStart = -1;
  return cell.end;
};
