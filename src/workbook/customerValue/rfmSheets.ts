import { inLocale, type Locale, type Scheme } from "../../rules";
import { valueRfmWords } from "../../text";
import type { ChartSheet } from "../chartSheet";
import { columnHeaded } from "../columnNamed";
import type { Content } from "../content";
import { columnReference, ownCell, ownColumn } from "../insight/reference";
import { AMOUNT, COUNT, SHARE } from "../numberFormats";
import { formula, headed, madeSheet } from "../insight/sheets/made";
import type { Region } from "../port";
import type { TableSheet } from "../tableSheet";
import type { RfmFound } from "./findRfm";
import { namesColumn, rfmColumns, standingColumns } from "./valueColumns";
import { VALUE_HEADERS, VALUE_TITLES } from "./valueHeaders";
import { valueHead, valueSheet } from "./valueSheet";

/** Scores and segment of each customer as a sheet of its own. */
export const rfmSheet = (
  { names, standings, scores, segments, asOf }: RfmFound,
  scheme: Scheme,
  locale: Locale,
): TableSheet => {
  const columns = [
    namesColumn(names),
    ...standingColumns(standings),
    ...rfmColumns(scores, segments, scheme, locale),
  ];
  return valueSheet(VALUE_TITLES.rfm, columns, locale, asOf);
};

interface Line {
  readonly name: string;
  readonly customers: number;
  readonly amount: number;
}

const linesOf = (
  { segments, amounts }: RfmFound,
  { tiers }: Scheme,
  locale: Locale,
): readonly Line[] =>
  tiers.flatMap(({ label }, at) => {
    const customers = segments.counts[at] ?? 0;
    const line = { name: inLocale(label, locale), customers, amount: amounts[at] ?? 0 };
    return customers === 0 ? [] : [line];
  });

/**
 * How many customers each segment has, and what they have spent, with a chart. Where the sheet of the customers is a table, `customers`, the figures follow it: who is moved
 * there to another segment is counted there.
 */
export const segmentsSheet = (
  found: RfmFound,
  scheme: Scheme,
  locale: Locale,
  customers: Region | null,
): ChartSheet => {
  const t = valueRfmWords(locale).sheet;
  const columnOf = (field: "segment" | "monetary"): string | null => {
    const { zh, en } = VALUE_HEADERS[field];
    const column = customers === null ? null : columnHeaded(customers.headers, [zh, en]);
    return customers === null || column === null ? null : columnReference(customers, column);
  };
  const [segments, amounts] = [columnOf("segment"), columnOf("monetary")];
  const segment = inLocale(VALUE_HEADERS.segment, locale);
  const count = headed("count", locale);
  // A label may hold what COUNTIF takes for a sign; a comparison takes it as it is.
  const isOwn = `--(${segments}=${ownCell(segment)})`;
  const or = (text: string, value: number): Content =>
    segments === null || amounts === null ? value : formula(text);
  const all = found.segments.segments.length;
  const head = valueHead(VALUE_TITLES.segments, locale, found.asOf);
  const sheet = madeSheet<Line>(
    { ...head, title: [head.name] },
    [
      { header: segment, note: t.segment, format: "@", cell: ({ name }) => name },
      {
        header: count,
        note: t.count,
        format: COUNT,
        cell: (line) => or(`SUMPRODUCT(${isOwn})`, line.customers),
      },
      {
        header: headed("countShare", locale),
        note: t.share,
        format: SHARE,
        cell: (line) => or(`${ownCell(count)}/SUM(${ownColumn(count)})`, line.customers / all),
      },
      {
        header: inLocale(VALUE_HEADERS.monetary, locale),
        note: t.amount,
        format: AMOUNT,
        cell: (line) => or(`SUMPRODUCT(${isOwn},${amounts})`, line.amount),
      },
    ],
    linesOf(found, scheme, locale),
  );
  return { sheet, chart: { kind: "bar", title: head.name, categories: segment, series: [count] } };
};
