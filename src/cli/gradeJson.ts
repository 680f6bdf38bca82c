import { findingText, namesOf, outputValue, problemText, whyText } from "../text";
import {
  cellAddress,
  explanationOf,
  headerText,
  inputsOf,
  isoOf,
  keyOf,
  sheetRow,
  type Finding,
  type GradeResult,
  type Locale,
} from "../workbook";

/** A problem as `--json` gives it. */
interface ProblemJson {
  /** Key of the input; null where the row as a whole is meant. */
  readonly input: string | null;
  /** A1 address of the cell; null where the input has no column. */
  readonly cell: string | null;
  readonly content: string;
  readonly code: string;
  readonly message: string;
}

const problemJson = (finding: Finding, result: GradeResult, locale: Locale): ProblemJson => {
  const names = namesOf(inputsOf(result.request.scheme), locale, finding.input);
  return {
    input: finding.input ?? null,
    cell: finding.column === undefined ? null : finding.address,
    content: finding.content,
    code: finding.problem.code,
    message: problemText(finding.problem, locale, names),
  };
};

const byRow = (findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> => {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    const list = rows.get(finding.row);
    if (list === undefined) rows.set(finding.row, [finding]);
    else list.push(finding);
  }
  return rows;
};

/** The further results of a row by key: dates as ISO text, choices as their words; null where there is none. */
const moreJson = ({ grades }: GradeResult, row: number, locale: Locale) =>
  Object.fromEntries(
    grades.outputs.map((output) => {
      const value = outputValue(output, row, locale);
      const dated = output.type === "date" && typeof value === "number";
      return [output.key, dated ? isoOf(value) : value];
    }),
  );

const rowJson = (
  result: GradeResult,
  row: number,
  findings: readonly Finding[],
  why: boolean,
  locale: Locale,
): string => {
  const { scheme, customers } = result.request;
  const { tier, score } = result.grades;
  return JSON.stringify({
    row: sheetRow(customers.region, row),
    key: keyOf(result, row) || null,
    tier: scheme.tiers[tier[row] ?? -1]?.key ?? null,
    score: Number.isNaN(score[row]) ? null : (score[row] ?? null),
    ...(result.grades.outputs.length > 0 && { more: moreJson(result, row, locale) }),
    ...(why && { why: whyText(scheme, explanationOf(result, row), locale) }),
    ...(findings.length > 0 && {
      problems: findings.map((finding) => problemJson(finding, result, locale)),
    }),
  });
};

/** What was found about the customers as a whole: figures by name, and the rows of the sheet that offend. */
const checksJson = ({ checks, request }: GradeResult, locale: Locale) =>
  checks.map((finding) => ({
    check: finding.check,
    passes: finding.passes,
    figures: finding.figures,
    rows: finding.rows.map((row) => sheetRow(request.customers.region, row)),
    words: findingText(request.scheme, finding, locale).text,
  }));

const summaryOf = (result: GradeResult, locale: Locale) => {
  const { scheme, customers, mapping, asOf } = result.request;
  const { area, table, headers } = customers.region;
  const column = (at: number | null | undefined) =>
    at === null || at === undefined ? null : headerText(headers[at] ?? null);
  return {
    sheet: area.sheet,
    table: table ?? null,
    range: `${cellAddress(area.row, area.column)}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`,
    key: column(customers.key),
    columns: Object.fromEntries(
      inputsOf(scheme).map(({ key }) => [key, column(mapping.columns[key]?.column)]),
    ),
    asOf: asOf === undefined ? null : isoOf(asOf),
    rows: result.graded + result.ungraded,
    graded: result.graded,
    ungraded: result.ungraded,
    totals: result.totals.map((row) => sheetRow(customers.region, row)),
    ...(result.checks.length > 0 && { checks: checksJson(result, locale) }),
    tiers: Object.fromEntries(
      scheme.tiers.map(({ key }, index) => [key, result.counts[index] ?? 0]),
    ),
  };
};

/** Rows written at once: enough to be quick, little enough to be no burden. */
const BATCH = 1000;

/**
 * The result as one JSON object in pieces, one line a row, so that a million rows never stand in one string:
 * `{scheme, version, rows: [{row, key, tier, score, more?, why?, problems?}], summary}`.
 * `row` is the row of the sheet from 1; `key` null without a key; `tier` the key of a tier, null where none could be given; `score` null where there is none;
 * `more` the further results of the scheme by key; `why` one line in the language asked for, with `why`; `problems` only where there are some. Blank rows are left out.
 */
export function* gradeJson(result: GradeResult, why: boolean, locale: Locale): Generator<string> {
  const { scheme } = result.request;
  const findings = byRow(result.findings);
  yield `{"scheme":${JSON.stringify(scheme.id)},"version":${JSON.stringify(scheme.version)},"rows":[`;
  let lines: string[] = [];
  let first = true;
  for (let row = 0; row < result.rows; row++) {
    if (result.blank[row] === 1) continue;
    const line = rowJson(result, row, findings.get(row) ?? [], why, locale);
    lines.push(`${first ? "" : ","}\n${line}`);
    first = false;
    if (lines.length < BATCH) continue;
    yield lines.join("");
    lines = [];
  }
  yield `${lines.join("")}\n],"summary":${JSON.stringify(summaryOf(result, locale))}}\n`;
}
