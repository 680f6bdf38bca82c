import { readColumn, serialOf, type Cell } from "../../../src/cells";
import type { Purchases } from "../../../src/models";
import type { Column, Input, NumberColumn, TextColumn } from "../../../src/rules";

const input = (type: Input["type"]): Input => ({
  key: "cell",
  label: { zh: "格", en: "Cell" },
  synonyms: { zh: [], en: [] },
  type,
  blank: "unknown",
});

const texts = (cells: readonly Cell[]): TextColumn =>
  readColumn(input("text"), cells) as TextColumn;
const numbers = (type: "number" | "date", cells: readonly Cell[]): NumberColumn =>
  readColumn(input(type), cells) as Column as NumberColumn;

/** A row of purchases: customer, date, amount, document. */
export type Row = readonly [Cell, Cell, Cell?, Cell?];

/** Purchases out of rows, as cells are read. */
export const purchasesOf = (rows: readonly Row[]): Purchases => ({
  customer: texts(rows.map(([customer]) => customer)),
  date: numbers(
    "date",
    rows.map(([, date]) => date),
  ),
  amount: numbers(
    "number",
    rows.map(([, , amount]) => amount ?? null),
  ),
  ...(rows.some((row) => row.length > 3) && {
    document: texts(rows.map(([, , , document]) => document ?? null)),
  }),
});

/** The serial of a day. */
export const day = (iso: string): number => {
  const [year, month, date] = iso.split("-").map(Number);
  return serialOf(year ?? 0, month ?? 0, date ?? 0) ?? NaN;
};
