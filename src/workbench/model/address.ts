import { isOnSheet, isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS } from "./area";
import type { Area } from "./book";

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The column that letters name, counted from 0, in either case. */
export function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** The address of an area in A1 style without a sheet: "B2", "A1:C3", "A:C", "2:5". */
export function formatArea(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnLetters(area.column + area.columns - 1);
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow}`;
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${lastColumn}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** A sheet's name as it stands in an address: in quotes where Excel needs them ("'Q1 sales'", "'2024'", "客户"). */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An address with its sheet in front, as Range.address gives it. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** An address taken apart; `sheetName` is there when it was written. */
export interface ParsedAddress {
  readonly sheetName?: string;
  readonly area: Area;
}

/** Reads an address in A1 style, with or without $ and sheet ("B2", "$A$1:C3", "A:C", "'Q1 sales'!2:5"); undefined when it is none. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const [sheetName, rest] = splitSheet(text.trim());
  const area = parseArea(rest.replaceAll("$", ""));
  if (!area) return undefined;
  return sheetName === undefined ? { area } : { sheetName, area };
}

function splitSheet(text: string): [string | undefined, string] {
  const cut = text.lastIndexOf("!");
  if (cut < 0) return [undefined, text];
  const name = text.slice(0, cut);
  const quoted = /^'(.*)'$/su.exec(name);
  return [quoted ? (quoted[1] ?? "").replaceAll("''", "'") : name, text.slice(cut + 1)];
}

function parseArea(text: string): Area | undefined {
  const corners = text.split(":");
  if (corners.length > 2) return undefined;
  const [from, to] = [corners[0] ?? "", corners[1] ?? corners[0] ?? ""].map(parseCorner);
  if (
    !from ||
    !to ||
    (corners.length === 1 && (from.row === undefined || from.column === undefined))
  )
    return undefined;
  const rows = span(from.row, to.row, SHEET_ROWS);
  const columns = span(from.column, to.column, SHEET_COLUMNS);
  if (!rows || !columns) return undefined;
  const area = { row: rows[0], column: columns[0], rows: rows[1], columns: columns[1] };
  return isOnSheet(area) ? area : undefined;
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === "") return undefined;
  const [, letters, digits] = match;
  return {
    ...(letters ? { column: columnNumber(letters) } : {}),
    ...(digits ? { row: Number(digits) - 1 } : {}),
  };
}

/** First index and length of a span whose ends may be written in either order; both ends missing means everything, one missing is no address. */
function span(
  from: number | undefined,
  to: number | undefined,
  all: number,
): [number, number] | undefined {
  if (from === undefined && to === undefined) return [0, all];
  if (from === undefined || to === undefined) return undefined;
  return [Math.min(from, to), Math.abs(to - from) + 1];
}
