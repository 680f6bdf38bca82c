import { basename } from "node:path";
import { findingText, problemsText, type Messages } from "../text";
import {
  areaAddress,
  needsDay,
  headerText,
  inLocale,
  inputsOf,
  isoOf,
  keyOf,
  regionLetters,
  sheetRow,
  type Applied,
  type Finding,
  type GradeResult,
  type Locale,
  columnLetters,
} from "../workbook";
import type { GradeOptions } from "./gradeOptions";
import { tableLines } from "./table";

/** Findings shown; beyond it their number is enough. */
const MOST = 20;

const count = (value: number, locale: Locale): string => value.toLocaleString(locale);

const headLines = (
  result: GradeResult,
  { file }: GradeOptions,
  locale: Locale,
  { cli }: Messages,
): readonly string[] => {
  const { scheme, customers, asOf } = result.request;
  const { area, table, headers } = customers.region;
  const place = `${table ?? area.sheet} ${areaAddress(area)}`;
  const key = customers.key === null ? null : headerText(headers[customers.key] ?? null);
  const rows = count(result.graded + result.ungraded, locale);
  return [
    cli.found({ file: basename(file), place, rows, key }),
    cli.graded({
      scheme: inLocale(scheme.name, locale),
      id: scheme.id,
      version: scheme.version,
      asOf: asOf !== undefined && needsDay(scheme) ? isoOf(asOf) : null,
    }),
  ];
};

const inputLines = (
  { request }: GradeResult,
  locale: Locale,
  { cli }: Messages,
): readonly string[] => {
  const { scheme, mapping, customers } = request;
  const { region } = customers;
  return tableLines(
    [{ title: cli.column.input }, { title: cli.column.read }],
    inputsOf(scheme).map(({ key, label }) => {
      const column = mapping.columns[key]?.column;
      const read =
        column === undefined
          ? cli.noColumn
          : `${regionLetters(region, column)} ${headerText(region.headers[column] ?? null)}`;
      return [inLocale(label, locale), read];
    }),
  );
};

const tierLines = (result: GradeResult, locale: Locale, { cli }: Messages): readonly string[] => {
  const all = result.graded + result.ungraded;
  if (result.request.scheme.tiers.length === 0)
    return [cli.valued({ rows: count(result.graded, locale) })];
  const share = (rows: number): string =>
    (all === 0 ? 0 : rows / all).toLocaleString(locale, {
      style: "percent",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  const line = (label: string, name: string, rows: number): readonly string[] => [
    label,
    name === label ? "" : name,
    count(rows, locale),
    share(rows),
  ];
  const tiers = result.request.scheme.tiers.map(({ label, name }, index) =>
    line(inLocale(label, locale), inLocale(name, locale), result.counts[index] ?? 0),
  );
  return tableLines(
    [
      { title: cli.column.tier },
      { title: "" },
      { title: cli.column.rows, right: true },
      { title: cli.column.share, right: true },
    ],
    result.ungraded === 0 ? tiers : [...tiers, line(cli.notGraded, "", result.ungraded)],
  );
};

/** A line of findings: where (a cell, or the first of many rows), whose, and what. */
type FindingLine = readonly [address: string, key: string, sentence: string];

const pushTo = <Item>(map: Map<string, Item[]>, key: string, item: Item): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
};

/** One line a finding; what concerns many rows as a whole for the same reason (a column that is not there) is said once. */
const linesOf = (
  result: GradeResult,
  findings: readonly Finding[],
  locale: Locale,
  { cli }: Messages,
): readonly FindingLine[] => {
  const inputs = inputsOf(result.request.scheme);
  const lines: FindingLine[] = [];
  const whole = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sentence = problemsText([finding], locale, inputs);
    if (finding.column === undefined) pushTo(whole, sentence, finding);
    else lines.push([finding.address, keyOf(result, finding.row), sentence]);
  }
  const said = [...whole].map(([sentence, rows]): FindingLine => {
    const [first] = rows;
    const where = cli.rows({
      first: String(first?.sheetRow ?? ""),
      count: count(rows.length, locale),
    });
    return [where, rows.length === 1 && first ? keyOf(result, first.row) : "", sentence];
  });
  return [...said, ...lines];
};

const findingLines = (
  result: GradeResult,
  findings: readonly Finding[],
  title: string,
  locale: Locale,
  words: Messages,
): readonly string[] => {
  if (findings.length === 0) return [];
  const lines = linesOf(result, findings, locale, words);
  const more = lines.length - MOST;
  return [
    "",
    title,
    ...tableLines([{ title: "" }, { title: "" }, { title: "" }], lines.slice(0, MOST)),
    ...(more > 0 ? [words.cli.more({ count: count(more, locale) })] : []),
  ];
};

/** What the scheme asks of the customers as a whole. */
const checkLines = (
  { checks, request }: GradeResult,
  locale: Locale,
  { cli }: Messages,
): readonly string[] => {
  if (checks.length === 0) return [];
  const rows = checks.map((finding) => {
    const { label, verdict, text } = findingText(request.scheme, finding, locale);
    return [label, verdict, text];
  });
  return ["", cli.checks, ...tableLines([{ title: "" }, { title: "" }, { title: "" }], rows)];
};

/** Rows that are totals, not customers. */
const totalsLines = ({ totals, request }: GradeResult, { cli }: Messages): readonly string[] => {
  if (totals.length === 0) return [];
  const { region } = request.customers;
  const shown = totals.slice(0, MOST).map((row) => String(sheetRow(region, row)));
  return ["", cli.totals({ rows: shown, more: totals.length > MOST })];
};

/** What a run found, for people: the file and the scheme, where each input is read from, tiers with their counts, and the cells that could not be read. */
export const reportLines = (
  result: GradeResult,
  options: GradeOptions,
  locale: Locale,
  words: Messages,
): readonly string[] => {
  const ungraded = result.findings.filter(({ graded }) => !graded);
  const inSpite = result.findings.filter(({ graded }) => graded);
  const { ungraded: ungradedTitle, inSpite: title } = words.cli;
  return [
    ...headLines(result, options, locale, words),
    "",
    ...inputLines(result, locale, words),
    "",
    ...tierLines(result, locale, words),
    ...checkLines(result, locale, words),
    ...totalsLines(result, words),
    ...findingLines(result, ungraded, ungradedTitle, locale, words),
    ...findingLines(result, inSpite, title, locale, words),
  ];
};

/** The sentence that ends a run that wrote a file. */
export const writtenLine = (
  applied: Applied,
  out: string,
  locale: Locale,
  { cli }: Messages,
): string => {
  const letters = [...applied.columns].sort((a, b) => a - b).map(columnLetters);
  return cli.written({
    file: out,
    columns: cli.columns({ first: letters[0] ?? "", last: letters.at(-1) ?? "" }),
    rows: count(applied.written, locale),
  });
};
