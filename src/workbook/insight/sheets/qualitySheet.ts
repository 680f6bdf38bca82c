import { inLocale, inputsOf } from "../../../rules";
import { insightWords, numberText } from "../../../text";
import { cellAddress } from "../../address";
import type { ChartSheet } from "../../chartSheet";
import { headerText } from "../../columnNamed";
import type { GradeResult } from "../../gradeResult";
import type { InputQuality, Quality, Spot } from "../quality";
import { COUNT } from "../../numberFormats";
import { headed, madeSheet, stampLine, type MadeColumn, type Making } from "./made";

/** A1 text of a spot. */
export const spotAddress = ({ request }: GradeResult, { row, column }: Spot): string => {
  const { area } = request.customers.region;
  return cellAddress(area.row + 1 + row, area.column + column);
};

/** What is wrong beside the cells of inputs, a sentence each: columns that are missing, names that tell nobody apart, totals. */
export const qualityRemarks = (
  { result, locale }: Omit<Making, "day">,
  { inputs, key, totals }: Quality,
): readonly string[] => {
  const t = insightWords(locale).quality;
  const { scheme, customers } = result.request;
  const labels = inputsOf(scheme).flatMap(({ key: input, label }) =>
    inputs.some((one) => one.input === input && one.column === null)
      ? [inLocale(label, locale)]
      : [],
  );
  const header = key === null ? "" : headerText(customers.region.headers[key.column] ?? null);
  const count = (number: number): string => numberText(number, 0);
  return [
    ...(labels.length === 0
      ? []
      : [t.missing({ inputs: labels.join(locale === "zh-CN" ? "、" : ", ") })]),
    ...(key === null || key.repeated === 0 ? [] : [t.repeated({ count: count(key.repeated), header })]), // prettier-ignore
    ...(key === null || key.blank === 0 ? [] : [t.nameless({ count: count(key.blank), header })]),
    ...(totals.count === 0 ? [] : [t.totals({ count: count(totals.count) })]),
  ];
};

/** How many cells of each input could be read, as values, with a chart of those that could not. */
export const qualitySheet = (making: Making, quality: Quality): ChartSheet => {
  const { result, locale } = making;
  const { scheme, customers } = result.request;
  const t = insightWords(locale).quality;
  const labels = new Map(inputsOf(scheme).map(({ key, label }) => [key, inLocale(label, locale)]));
  const head = (field: Parameters<typeof headed>[0]): string => headed(field, locale);
  const header = ({ column: at }: InputQuality): string =>
    at === null ? t.noColumn : headerText(customers.region.headers[at] ?? null);
  const figure = (
    key: "read" | "blank" | "unreadable" | "outOfRange",
  ): MadeColumn<InputQuality> => ({
    header: head(key),
    note: t.notes[key],
    format: COUNT,
    cell: (row) => (row.column === null ? null : row[key]),
  });
  const columns: readonly MadeColumn<InputQuality>[] = [
    {
      header: head("input"),
      note: t.notes.input,
      cell: (row) => labels.get(row.input) ?? row.input,
    },
    { header: head("column"), note: t.notes.column, cell: header },
    figure("read"),
    figure("blank"),
    figure("unreadable"),
    figure("outOfRange"),
    {
      header: head("first"),
      note: t.notes.first,
      cell: (row) => (row.first === null ? null : spotAddress(result, row.first)),
    },
  ];
  const title = t.title({ scheme: inLocale(scheme.name, locale) });
  const lines = [title, stampLine(making, false), ...qualityRemarks(making, quality)];
  return {
    sheet: madeSheet({ name: t.sheet, table: t.table, title: lines }, columns, quality.inputs),
    chart: {
      kind: "bar",
      title,
      categories: head("input"),
      series: [head("blank"), head("unreadable"), head("outOfRange")],
    },
  };
};
