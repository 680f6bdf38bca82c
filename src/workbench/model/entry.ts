import { parseValue } from "numfmt";
import type { Cell, CellValue, ErrorCode, Style } from "./book";

/** What an entry makes of a cell: its content, and the number format it brings to a cell that has none ("5%" brings 0%). */
export interface Entry {
  readonly content: Pick<Cell, "value" | "formula" | "prefixed">;
  readonly numberFormat?: string;
}

const ERRORS: readonly ErrorCode[] = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#GETTING_DATA",
];

/** The content of a formula that has not been calculated. */
export const NOT_CALCULATED: CellValue = { error: "#BUSY!" };

/** The error a text names ("#N/A"), or undefined. */
export function errorCode(text: string): ErrorCode | undefined {
  const upper = text.toUpperCase();
  return ERRORS.find((code) => code === upper);
}

/**
 * Reads what a person types into a cell, or a program writes to Range.values: numbers and booleans stay, text is read as Excel reads it
 * ("001" is 1, "5%" is 0.05, "2026-01-31" a date, "=A1" a formula, "'001" the text 001, "#N/A" the error) unless the cell's format is @, which keeps all text as it is.
 * Gives undefined for what is no entry: null (leave the cell alone) and objects.
 */
export function readEntry(
  entry: unknown,
  style: Style | undefined,
  date1904 = false,
): Entry | undefined {
  if (typeof entry === "boolean") return { content: { value: entry } };
  if (typeof entry === "number")
    return { content: { value: Number.isFinite(entry) ? entry : { error: "#NUM!" } } };
  if (typeof entry !== "string") return undefined;
  return readText(entry, style?.numberFormat === "@", date1904);
}

function readText(text: string, isTextCell: boolean, date1904: boolean): Entry {
  if (isTextCell) return { content: { value: text } };
  if (text.startsWith("'")) return { content: { value: text.slice(1), prefixed: true } };
  if (text.startsWith("=") && text.length > 1)
    return { content: { value: NOT_CALCULATED, formula: text } };
  const error = errorCode(text);
  if (error) return { content: { value: { error } } };
  return readNumber(text, date1904) ?? { content: { value: text } };
}

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
/** What may be a number, date or boolean at all: a look that spares most texts of a table the slow reading. */
const READABLE = new RegExp(
  String.raw`^(?:\s*(?:true|false)\s*|(?=.*\d)(?:[\s\d.,%$¥€£￥()+\-/:年月日]|e|am|pm|${MONTHS})+)$`,
  "iu",
);
const DATE_FORMAT = /[ymd]/i;
/** The days between Excel's two calendars. */
export const DAYS_TO_1904 = 1462;

function readNumber(text: string, date1904: boolean): Entry | undefined {
  if (!READABLE.test(text)) return undefined;
  const chinese = CHINESE_DATE.exec(text.trim());
  const plain = chinese
    ? `${chinese[1]}-${chinese[2]}-${chinese[3]}`
    : text.replace(/^(-?)￥/u, "$1¥");
  const parsed = parseValue(plain);
  if (!parsed || typeof parsed.v === "string" || parsed.v === null) return undefined;
  const numberFormat = chinese ? 'yyyy"年"m"月"d"日"' : parsed.z;
  if (typeof parsed.v === "boolean") return { content: { value: parsed.v } };
  const isDate =
    numberFormat !== undefined && DATE_FORMAT.test(numberFormat) && !numberFormat.includes("E+");
  const value = Number(parsed.v) - (isDate && date1904 ? DAYS_TO_1904 : 0);
  return { content: { value }, ...(numberFormat ? { numberFormat } : {}) };
}
