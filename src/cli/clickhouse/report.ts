import type { Count, SourceTable, Statements } from "../../clickhouse";
import { clickhouseWords, type ClickHouseWords, type Messages } from "../../text";
import {
  inLocale,
  inputsOf,
  isoOf,
  needsDay,
  type Locale,
  type Mapping,
  type Scheme,
} from "../../workbook";
import { tableLines } from "../table";

/** What a run is about, as its report needs it. */
export interface RunFacts {
  readonly scheme: Scheme;
  readonly source: SourceTable;
  readonly mapping: Mapping;
  readonly asOf: number;
  /** Names of both tables with their databases. */
  readonly from: string;
  readonly into: string;
  readonly host: string;
  readonly version: string;
  readonly statements: Statements;
}

/** What came of a run. */
export interface RunFigures {
  readonly rows: number;
  readonly seconds: number;
  /** Rows by tier key; null those without one. Empty for a scheme without tiers. */
  readonly tiers: readonly Count[];
  /** Rows by "input code". */
  readonly problems: readonly Count[];
  readonly ungraded: number;
}

/** "amount not-a-number" apart; what concerns the row as a whole has no input. */
export const problemOf = (
  what: string,
): { readonly input: string | null; readonly code: string } => {
  const at = what.lastIndexOf(" ");
  return at < 0
    ? { input: null, code: what }
    : { input: what.slice(0, at), code: what.slice(at + 1) };
};

const count = (value: number, locale: Locale): string => value.toLocaleString(locale);

/** Rows a second, as a whole number. */
export const paceOfRun = ({ rows, seconds }: Pick<RunFigures, "rows" | "seconds">): number =>
  Math.round(rows / Math.max(seconds, 0.001));

/** Who grades the rows of a cluster. */
const wayLines = ({ scheme, statements }: RunFacts, say: ClickHouseWords): readonly string[] => {
  if (scheme.scope === "row") return [say.shardByShard];
  return [statements.counts.length > 0 ? say.countedApart : say.together];
};

/** What is read, from where, and by what. */
export const headLines = (
  facts: RunFacts,
  locale: Locale,
  { cli }: Messages,
): readonly string[] => {
  const say = clickhouseWords(locale);
  const { scheme, source, mapping, asOf, from, host, version } = facts;
  const { rows, shards, columns } = source;
  const inputs = inputsOf(scheme).map(({ key, label }) => {
    const column = columns[mapping.columns[key]?.column ?? -1];
    return [inLocale(label, locale), column?.name ?? say.noColumn, column?.type ?? ""];
  });
  return [
    say.found({
      table: from,
      host,
      version,
      rows: rows === null ? null : count(rows, locale),
      columns: String(columns.length),
    }),
    ...(shards === undefined
      ? []
      : [
          say.spread({
            cluster: shards.cluster,
            table: `${shards.table.database}.${shards.table.table}`,
          }),
          ...wayLines(facts, say),
        ]),
    cli.graded({
      scheme: inLocale(scheme.name, locale),
      id: scheme.id,
      version: scheme.version,
      asOf: needsDay(scheme) ? isoOf(asOf) : null,
    }),
    "",
    ...tableLines(
      [{ title: say.column.input }, { title: say.column.column }, { title: say.column.type }],
      inputs,
    ),
  ];
};

/** What a dry run shows: the statements, and how the server would run them. */
export const dryLines = (
  { create, counts, insert }: Statements,
  plan: readonly string[],
  locale: Locale,
): readonly string[] => {
  const say = clickhouseWords(locale);
  const ended = (statement: string): string => `${statement};`;
  return [
    "",
    say.creates,
    "",
    ...create.map(ended),
    "",
    ...(counts.length === 0 ? [] : [say.counts, "", ...counts.map(ended), ""]),
    say.grades,
    "",
    ended(insert),
    "",
    say.plan,
    "",
    ...plan,
    "",
    say.nothingWritten,
  ];
};

const percent = (part: number, whole: number, locale: Locale): string =>
  (whole === 0 ? 0 : part / whole).toLocaleString(locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

const tierLines = (facts: RunFacts, figures: RunFigures, locale: Locale): readonly string[] => {
  const say = clickhouseWords(locale);
  const { tiers } = facts.scheme;
  if (tiers.length === 0) return [];
  const of = (key: string | null): number =>
    figures.tiers.find(({ what }) => what === key)?.rows ?? 0;
  const lines = tiers.map(({ key, label }) => [inLocale(label, locale), of(key)] as const);
  const all =
    figures.ungraded === 0 ? lines : [...lines, [say.notGraded, figures.ungraded] as const];
  return [
    "",
    ...tableLines(
      [
        { title: say.column.tier },
        { title: say.column.rows, right: true },
        { title: say.column.share, right: true },
      ],
      all.map(([label, rows]) => [label, count(rows, locale), percent(rows, figures.rows, locale)]),
    ),
  ];
};

const problemLines = (
  { scheme }: RunFacts,
  { problems }: RunFigures,
  locale: Locale,
): readonly string[] => {
  const say = clickhouseWords(locale);
  if (problems.length === 0) return [];
  const labels = new Map(inputsOf(scheme).map(({ key, label }) => [key, inLocale(label, locale)]));
  const rows = problems.map(({ what, rows }) => {
    const { input, code } = problemOf(what ?? "");
    const label = input === null ? "" : (labels.get(input) ?? input);
    return [label, say.problem[code] ?? code, count(rows, locale)];
  });
  const { column } = say;
  return [
    "",
    say.problems,
    ...tableLines(
      [{ title: column.input }, { title: column.problem }, { title: column.rows, right: true }],
      rows,
    ),
  ];
};

/** What came of a run: how many rows in which tier, what stood in the way, how fast. */
export const figureLines = (
  facts: RunFacts,
  figures: RunFigures,
  locale: Locale,
): readonly string[] => [
  ...tierLines(facts, figures, locale),
  ...problemLines(facts, figures, locale),
  "",
  clickhouseWords(locale).written({
    table: facts.into,
    rows: count(figures.rows, locale),
    seconds: figures.seconds.toLocaleString(locale, { maximumFractionDigits: 1 }),
    perSecond: count(paceOfRun(figures), locale),
  }),
];
