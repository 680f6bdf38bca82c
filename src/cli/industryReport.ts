import { basename } from "node:path";
import { candidateText, shortText, surenessText, type Messages } from "../text";
import {
  areaAddress,
  columnLetters,
  headerText,
  inLocale,
  regionLetters,
  type Applied,
  type CodedText,
  type CodingResult,
  type Level,
  type Locale,
} from "../workbook";
import type { IndustryOptions } from "./industryOptions";
import { tableLines } from "./table";

/** Texts without a code that are shown. */
const MOST = 20;

const count = (value: number, locale: Locale): string => value.toLocaleString(locale);

const headLines = (
  result: CodingResult,
  { file, confidence, level }: IndustryOptions,
  locale: Locale,
  { cli }: Messages,
): readonly string[] => {
  const { customers, column, choices } = result.request;
  const { region } = customers;
  const { taxonomy } = result.ready;
  const deepest = level ?? taxonomy.levels.at(-1)!;
  return [
    cli.industry.found({
      file: basename(file),
      place: `${region.table ?? region.area.sheet} ${areaAddress(region.area)}`,
      rows: count(result.coded + result.uncoded, locale),
      texts: count(result.texts.length, locale),
      column: `${regionLetters(region, column)} ${headerText(region.headers[column] ?? null)}`,
    }),
    cli.industry.coded({
      taxonomy: inLocale(taxonomy.name, locale),
      id: taxonomy.id,
      level: cli.industry.level[deepest],
      confidence: surenessText(confidence),
      corrections: count(choices.corrections.size, locale),
    }),
  ];
};

/** How sure the rows of a level are, on average. */
const surenessAt = (texts: readonly CodedText[], level: Level): string => {
  const there = texts.filter(({ coding }) => coding.found?.level === level);
  const rows = there.reduce((sum, one) => sum + one.rows.length, 0);
  const sum = there.reduce(
    (all, { coding, rows: { length } }) => all + coding.confidence * length,
    0,
  );
  return rows === 0 ? "–" : surenessText(sum / rows);
};

const levelLines = (result: CodingResult, locale: Locale, { cli }: Messages): readonly string[] => {
  const all = result.coded + result.uncoded;
  const share = (rows: number): string =>
    (all === 0 ? 0 : rows / all).toLocaleString(locale, {
      style: "percent",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  const deepestFirst = [...result.ready.taxonomy.levels].reverse();
  const rows = deepestFirst.map((level) => {
    const number = result.levels.get(level) ?? 0;
    const sure = surenessAt(result.texts, level);
    return [cli.industry.level[level], count(number, locale), share(number), sure];
  });
  const without = [
    cli.industry.notCoded,
    count(result.uncoded, locale),
    share(result.uncoded),
    "–",
  ];
  return tableLines(
    [
      { title: cli.industry.column.level },
      { title: cli.column.rows, right: true },
      { title: cli.column.share, right: true },
      { title: cli.industry.column.sure, right: true },
    ],
    result.uncoded === 0 ? rows : [...rows, without],
  );
};

/** The texts without a code, the most frequent first, with what they may be. */
const uncodedLines = (
  { texts }: CodingResult,
  locale: Locale,
  { cli }: Messages,
): readonly string[] => {
  const uncoded = texts
    .filter(({ coding }) => coding.found === null)
    .sort((one, other) => other.rows.length - one.rows.length);
  if (uncoded.length === 0) return [];
  const rows = uncoded
    .slice(0, MOST)
    .map(({ text, rows: { length }, coding }) => [
      `${count(length, locale)} ×`,
      shortText(text),
      coding.candidates
        .map(
          ({ found, confidence }) =>
            `${found.code} ${candidateText(found.name, confidence, locale)}`,
        )
        .join(cli.listSeparator),
    ]);
  const more = uncoded.length - MOST;
  return [
    "",
    cli.industry.uncoded,
    ...tableLines([{ title: "", right: true }, { title: "" }, { title: "" }], rows),
    ...(more > 0 ? [cli.industry.more({ count: count(more, locale) })] : []),
  ];
};

/** What a run found, for people: what was coded by what, how many rows at which level and how sure, and the most frequent texts without a code. */
export const industryReport = (
  result: CodingResult,
  options: IndustryOptions,
  locale: Locale,
  words: Messages,
): readonly string[] => [
  ...headLines(result, options, locale, words),
  "",
  ...levelLines(result, locale, words),
  ...uncodedLines(result, locale, words),
];

/** The sentence that ends a run that wrote a file. */
export const codesWrittenLine = (
  { columns, written }: Applied,
  out: string,
  locale: Locale,
  { cli }: Messages,
): string => {
  const letters = [...columns].sort((a, b) => a - b).map(columnLetters);
  return cli.industry.written({
    file: out,
    columns: cli.columns({ first: letters[0] ?? "", last: letters.at(-1) ?? "" }),
    rows: count(written, locale),
  });
};
