import type { Content } from "../workbook";
import { supports } from "./supports";

/** Days between the first days of Excel's two calendars. */
const DAYS = 1_462;

/** What of a format code is literal: in quotes, escaped, in brackets. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** The calendar of the workbook: cells of the product count days from 1900, those of a workbook may count from 1904. */
export interface Dates {
  /** A cell as the host gives it, in a format, as the product has it. */
  shown<T extends Content>(cell: T, format: unknown): T | number;
  /** A cell of the product as the host takes it, in a format. */
  stored<T extends Content>(cell: T, format: unknown): T | number;
}

const from1900: Dates = { shown: (cell) => cell, stored: (cell) => cell };
const from1904: Dates = {
  shown: (cell, format) => (typeof cell === "number" && isDateFormat(format) ? cell + DAYS : cell),
  stored: (cell, format) => (typeof cell === "number" && isDateFormat(format) ? cell - DAYS : cell),
};

/** Whether numbers of a format are shown as days; a time alone is none. */
const isDateFormat = (format: unknown): boolean =>
  typeof format === "string" &&
  !/^general$/i.test(format) &&
  /[yd]/i.test(format.replace(LITERAL, ""));

const asked = new WeakMap<object, Promise<Dates>>();

/** The calendar of the open workbook, which Office.js does not tell: asked once, by a day that has another number in each. */
export const workbookDates = (): Promise<Dates> => {
  const known = asked.get(Excel) ?? ask().catch(() => from1900);
  asked.set(Excel, known);
  return known;
};

const ask = async (): Promise<Dates> => {
  if (!supports("ExcelApi", "1.2")) return from1900;
  return Excel.run(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 2);
    day.load("value");
    await context.sync();
    return day.value === 1 ? from1904 : from1900;
  });
};

/** Contents of one column as the product has them. */
export const shownCells = <T extends Content>(
  dates: Dates,
  cells: readonly T[],
  format: unknown,
): readonly (T | number)[] =>
  dates === from1900 ? cells : cells.map((cell) => dates.shown(cell, format));

/** Contents of one column as the host takes them. */
export const storedCells = <T extends Content>(
  dates: Dates,
  cells: readonly T[],
  format: unknown,
): readonly (T | number)[] =>
  dates === from1900 ? cells : cells.map((cell) => dates.stored(cell, format));
