import type { Cell } from "../../cells";
import { inLocale, type Locale, type Words } from "../../rules";
import { dateText } from "../../text";
import type { TableSheet } from "../tableSheet";

/** A column of results, a value a customer. */
export interface ValueColumn {
  readonly header: Words;
  readonly cells: readonly Cell[];
  readonly format?: string;
}

/** What a sheet of results is called, with the day that they are of where one is given. */
export const valueHead = (
  title: Words,
  locale: Locale,
  asOf?: number | null,
): Pick<TableSheet, "name" | "table"> => {
  const day = asOf === undefined || asOf === null ? [] : [dateText(asOf)];
  const name = [inLocale(title, locale), ...day].join(" ");
  return { name, table: name.replace(/[^\p{L}\p{N}]+/gu, "_") };
};

/** A sheet of its own with results, a row a customer; its headers stand in customers' workbooks. */
export const valueSheet = (
  title: Words,
  columns: readonly ValueColumn[],
  locale: Locale,
  asOf?: number | null,
): TableSheet => ({
  ...valueHead(title, locale, asOf),
  columns: columns.map(({ header, format }) => ({
    header: inLocale(header, locale),
    note: "",
    ...(format !== undefined && { format }),
  })),
  rows: Array.from({ length: columns[0]?.cells.length ?? 0 }, (_, row) =>
    columns.map(({ cells }) => cells[row] ?? null),
  ),
});

/** A number as a cell: empty where there is none. */
export const numberCell = (value: number | undefined): Cell =>
  value !== undefined && Number.isFinite(value) ? value : null;
