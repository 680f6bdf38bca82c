import {
  BANG,
  endsName,
  findBehind,
  GT,
  LT,
  nameIs,
  nextAttribute,
  QUESTION,
  readInteger,
  SLASH,
  skipMarkup,
  skipTag,
  tagCursor,
} from "../xml/bytes";

/** The kinds of cell content, `t` of a cell. */
export const CellType = {
  number: 0,
  shared: 1,
  text: 2,
  inline: 3,
  boolean: 4,
  error: 5,
  date: 6,
} as const;

/** A cell as places in the bytes; reused from cell to cell. A start of -1 says that the piece is absent. */
export interface RawCell {
  row: number;
  column: number;
  style: number;
  type: number;
  /** The cell points to metadata: it is the first of a dynamic array. */
  dynamic: boolean;
  start: number;
  end: number;
  valueStart: number;
  valueEnd: number;
  /** Attributes of the formula, and its text. */
  formulaTag: number;
  formulaStart: number;
  formulaEnd: number;
  inlineStart: number;
  inlineEnd: number;
}

/** The names that a sheet's cells use, with the sheet's own prefix. */
export interface CellNames {
  readonly row: Uint8Array;
  readonly cell: Uint8Array;
  readonly value: Uint8Array;
  readonly formula: Uint8Array;
  readonly inline: Uint8Array;
  readonly inlineEnd: Uint8Array;
  readonly rowEnd: Uint8Array;
  readonly sheetData: Uint8Array;
}

/** The names for a prefix, e.g. `x:`; "" for none. */
export const cellNames = (prefix: string): CellNames => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const name = (local: string): Uint8Array => bytes(prefix + local);
  return {
    row: name("row"),
    cell: name("c"),
    value: name("v"),
    formula: name("f"),
    inline: name("is"),
    inlineEnd: bytes(`</${prefix}is>`),
    rowEnd: bytes(`</${prefix}row>`),
    sheetData: name("sheetData"),
  };
};

/** A raw cell to read into. */
export const rawCell = (): RawCell => ({
  row: 0,
  column: -1,
  style: 0,
  type: 0,
  dynamic: false,
  start: 0,
  end: 0,
  valueStart: -1,
  valueEnd: -1,
  formulaTag: -1,
  formulaStart: -1,
  formulaEnd: -1,
  inlineStart: -1,
  inlineEnd: -1,
});

const cursor = tagCursor();

/** `t` by its first letters: n, s, str, inlineStr, b, e, d. */
const typeOf = (bytes: Uint8Array, start: number, end: number): number => {
  switch (bytes[start]) {
    case 0x73:
      return end - start === 1 ? CellType.shared : CellType.text;
    case 0x69:
      return CellType.inline;
    case 0x62:
      return CellType.boolean;
    case 0x65:
      return CellType.error;
    case 0x64:
      return CellType.date;
    default:
      return CellType.number;
  }
};

/** Letters of `B12` as a column; its row is the row's. */
const columnOf = (bytes: Uint8Array, start: number, end: number): number => {
  let column = 0;
  for (let at = start; at < end; at++) {
    const letter = bytes[at]! & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
};

/** Reads the attributes of `<c`, from behind its name; a cell without `r` stands behind the one before it. */
export const readCellTag = (
  bytes: Uint8Array,
  from: number,
  end: number,
  cell: RawCell,
): number => {
  cell.column++;
  cell.style = 0;
  cell.type = CellType.number;
  cell.dynamic = false;
  for (
    let at = nextAttribute(bytes, from, end, cursor);
    ;
    at = nextAttribute(bytes, at, end, cursor)
  ) {
    if (at < 0 || cursor.kind !== "attribute") return at;
    const letter = bytes[cursor.nameStart];
    if (cursor.nameEnd - cursor.nameStart === 1) {
      if (letter === 0x72) cell.column = columnOf(bytes, cursor.valueStart, cursor.valueEnd);
      else if (letter === 0x73) cell.style = readInteger(bytes, cursor.valueStart, cursor.valueEnd);
      else if (letter === 0x74) cell.type = typeOf(bytes, cursor.valueStart, cursor.valueEnd);
    } else if (letter === 0x63 && bytes[cursor.nameStart + 1] === 0x6d) cell.dynamic = true;
  }
};

/** The place of the end tag of an element without children, comments and CDATA stepped over. */
const contentEnd = (bytes: Uint8Array, from: number, end: number): number => {
  for (let at = from; ;) {
    while (at < end && bytes[at] !== LT) at++;
    if (at + 1 >= end) return -1;
    if (bytes[at + 1] !== BANG) return at;
    at = skipMarkup(bytes, at, end);
    if (at < 0) return -1;
  }
};

const behindEndTag = (bytes: Uint8Array, from: number, end: number): number => {
  let at = from;
  while (at < end && bytes[at] !== GT) at++;
  return at < end ? at + 1 : -1;
};

/** Reads one child of a cell whose name stands at `name`. */
const readChild = (
  bytes: Uint8Array,
  name: number,
  end: number,
  cell: RawCell,
  names: CellNames,
): number => {
  const isValue = nameIs(bytes, name, names.value);
  const isFormula = !isValue && nameIs(bytes, name, names.formula);
  const isInline = !isValue && !isFormula && nameIs(bytes, name, names.inline);
  let nameEnd = name;
  while (nameEnd < end && !endsName(bytes[nameEnd])) nameEnd++;
  const open = skipTag(bytes, nameEnd, end, cursor);
  if (open < 0 || !(isValue || isFormula || isInline)) return open;
  if (isFormula) cell.formulaTag = nameEnd;
  const empty = cursor.kind === "empty";
  const close = empty
    ? open
    : isInline
      ? findBehind(bytes, open, end, names.inlineEnd)
      : contentEnd(bytes, open, end);
  if (close < 0) return -1;
  if (isValue) [cell.valueStart, cell.valueEnd] = [open, close];
  else if (isFormula) [cell.formulaStart, cell.formulaEnd] = [open, close];
  else [cell.inlineStart, cell.inlineEnd] = [open, empty ? open : close - names.inlineEnd.length];
  return empty || isInline ? close : behindEndTag(bytes, close, end);
};

/** Reads the cell whose `<` stands at `start` into `cell`; gives the place behind it, or -1 where the bytes run out (and the column as before). */
export const readCell = (
  bytes: Uint8Array,
  start: number,
  end: number,
  cell: RawCell,
  names: CellNames,
): number => {
  const column = cell.column;
  const behind = readWholeCell(bytes, start, end, cell, names);
  if (behind < 0) cell.column = column;
  cell.start = start;
  cell.end = behind;
  return behind;
};

const readWholeCell = (
  bytes: Uint8Array,
  start: number,
  end: number,
  cell: RawCell,
  names: CellNames,
): number => {
  cell.valueStart = cell.formulaTag = cell.formulaStart = cell.inlineStart = -1;
  let at = readCellTag(bytes, start + 1 + names.cell.length, end, cell);
  if (at < 0 || cursor.kind === "empty") return at;
  for (;;) {
    while (at < end && bytes[at] !== LT) at++;
    if (at + 1 >= end) return -1;
    const sign = bytes[at + 1];
    if (sign === SLASH) {
      const isOwn = nameIs(bytes, at + 2, names.cell);
      at = behindEndTag(bytes, at + 2, end);
      if (at < 0 || isOwn) return at;
    } else
      at =
        sign === BANG || sign === QUESTION
          ? skipMarkup(bytes, at, end)
          : readChild(bytes, at + 1, end, cell, names);
    if (at < 0) return -1;
  }
};
