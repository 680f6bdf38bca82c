import { inLocale, type Locale } from "../../../rules";
import { dateText, insightWords } from "../../../text";
import type { Content } from "../../content";
import type { GradeResult } from "../../gradeResult";
import type { TableColumn, TableSheet } from "../../tableSheet";
import { INSIGHT_HEADERS } from "../insightHeaders";

/** What every sheet of an answer is made with. */
export interface Making {
  readonly result: GradeResult;
  readonly locale: Locale;
  /** The day on which it is made, as a serial. */
  readonly day: number;
}

/** A column of a sheet that is made: its header, its note, and what stands in each row. */
export interface MadeColumn<Row> {
  readonly header: string;
  readonly note: string;
  readonly format?: string;
  readonly cell: (row: Row) => Content;
}

/** The header of a column. */
export const headed = (field: keyof typeof INSIGHT_HEADERS, locale: Locale): string =>
  inLocale(INSIGHT_HEADERS[field], locale);

/** A formula of a cell. */
export const formula = (text: string): Content => ({ formula: `=${text}` });

/** Headers that no two columns share: a table has none twice, and formulas name columns by them. */
export const distinct = (headers: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return headers.map((header) => {
    let name = header;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${header} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
};

/** The line below the title: whether the sheet follows the customers. */
export const stampLine = ({ result, locale, day }: Making, live: boolean): string => {
  const { stamp } = insightWords(locale);
  const { scheme, customers } = result.request;
  if (!live) return stamp.values({ day: dateText(day), scheme: inLocale(scheme.name, locale) });
  return customers.region.table === undefined ? stamp.liveRange : stamp.live;
};

/** Puts rows into the columns of a sheet. */
export const madeSheet = <Row>(
  head: Pick<TableSheet, "name" | "table" | "title">,
  columns: readonly MadeColumn<Row>[],
  rows: readonly Row[],
): TableSheet => ({
  ...head,
  columns: columns.map(({ header, note, format }): TableColumn => ({
    header,
    note,
    ...(format !== undefined && { format }),
  })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});
