import { areaAddress, headerText, sheetRow, type CodingResult } from "../workbook";

/** Four digits say all that a confidence knows. */
const rounded = (confidence: number): number => Math.round(confidence * 1e4) / 1e4;

/** A row without a text: a blank, or one that adds others up. */
const NO_TEXT = { code: null, level: null, confidence: 0, candidates: [] };

const rowJson = (result: CodingResult, row: number): string => {
  const coding = result.texts[result.textOf[row] ?? -1]?.coding;
  return JSON.stringify({
    row: sheetRow(result.request.customers.region, row),
    ...(coding === undefined
      ? NO_TEXT
      : {
          code: coding.found?.code ?? null,
          level: coding.found?.level ?? null,
          confidence: rounded(coding.confidence),
          candidates: coding.candidates.map(({ found, confidence }) => ({
            code: found.code,
            confidence: rounded(confidence),
          })),
        }),
  });
};

const summaryOf = (result: CodingResult) => {
  const { choices, column, customers } = result.request;
  const { area, table, headers } = customers.region;
  return {
    sheet: area.sheet,
    table: table ?? null,
    range: areaAddress(area),
    text: headerText(headers[column] ?? null),
    level: choices.level ?? null,
    threshold: choices.threshold,
    corrections: choices.corrections.size,
    rows: result.coded + result.uncoded,
    coded: result.coded,
    uncoded: result.uncoded,
    blank: result.rows - result.coded - result.uncoded,
    texts: result.texts.length,
    confidence: result.coded === 0 ? null : rounded(result.confidence),
    levels: Object.fromEntries(
      result.ready.taxonomy.levels.map((level) => [level, result.levels.get(level) ?? 0]),
    ),
  };
};

/** Rows written at once: enough to be quick, little enough to be no burden. */
const BATCH = 1000;

/**
 * The result as one JSON object in pieces, one line a row: `{taxonomy, rows: [{row, code, level, confidence, candidates: [{code, confidence}]}], summary}`.
 * `row` is the row of the sheet from 1, and every row is there; `code` and `level` are null where there is no code; `confidence` is then that of the best candidate;
 * `candidates` come best first.
 */
export function* industryJson(result: CodingResult): Generator<string> {
  yield `{"taxonomy":${JSON.stringify(result.ready.taxonomy.id)},"rows":[`;
  for (let from = 0; from < result.rows; from += BATCH) {
    const rows = Math.min(BATCH, result.rows - from);
    const lines = Array.from({ length: rows }, (_, at) => `\n${rowJson(result, from + at)}`);
    yield `${from === 0 ? "" : ","}${lines.join(",")}`;
  }
  yield `\n],"summary":${JSON.stringify(summaryOf(result))}}\n`;
}
