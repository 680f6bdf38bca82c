import { columnBuilder, isCellError, type Cell } from "../../cells";
import { CellState, type Input } from "../../rules";
import { bodyRows } from "../address";
import { isEmptyCell } from "../cellText";
import { headerText } from "../columnNamed";
import type { Customers } from "../customers";
import type { ColumnCells, WorkbookPort } from "../port";

/** A column of numbers without a unit of its own: what a scheme would call an input. */
export const numberInput: Input = {
  key: "number",
  label: { zh: "数字", en: "Number" },
  synonyms: { zh: [], en: [] },
  type: "number",
  blank: "unknown",
};

/** Rows that are looked at, and the part of their filled cells that must be numbers. */
const LOOK = 500;
const MOSTLY = 0.8;

/** Headers of numbers that count or measure nothing, and of columns that we wrote. */
const NOT = /代码|编号|编码|序号|电话|手机|邮编|·|\b(codes?|id|no\.?|number|phone|mobile|zip)$/i;

const isDateFormat = (format = ""): boolean =>
  /[ydh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

const holdsNumbers = ({ cells, format }: ColumnCells): boolean => {
  const filled = cells.filter((cell): cell is Cell => !isEmptyCell(cell) && !isCellError(cell));
  if (filled.length === 0 || isDateFormat(format)) return false;
  const builder = columnBuilder(numberInput, {}, filled.length);
  builder.append(filled);
  const read = builder.column().state.filter((state) => state === CellState.value).length;
  return read >= MOSTLY * filled.length;
};

/** The columns (index within the region) that hold numbers to tell customers apart by: neither the key, nor codes and dates, nor what we wrote. */
export const numberColumns = async (
  port: WorkbookPort,
  { region, key }: Customers,
): Promise<readonly number[]> => {
  const columns = region.headers.flatMap((header, column) => {
    const text = headerText(header);
    return column === key || text === "" || NOT.test(text) ? [] : [column];
  });
  const read = await port.readColumns(region, columns, 0, Math.min(LOOK, bodyRows(region)));
  return read.filter(holdsNumbers).map(({ column }) => column);
};
