import { whyText, type Messages } from "../text";
import {
  explanationOf,
  inLocale,
  keyOf,
  resultKindsOf,
  sheetRow,
  type GradeResult,
  type Locale,
} from "../workbook";
import { longTable } from "./table";

const scoreText = (score: number, locale: Locale): string =>
  Number.isNaN(score) ? "–" : score.toLocaleString(locale, { maximumFractionDigits: 4 });

/** Lines that are printed at once: enough to be quick, little enough to be no burden. */
const BATCH = 1000;

function* inBatches(lines: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  for (const line of lines) {
    batch.push(`${line}\n`);
    if (batch.length < BATCH) continue;
    yield batch.join("");
    batch = [];
  }
  yield batch.join("");
}

/** Every row with its tier, its score and why, in pieces, so that a million rows never stand in one string: what `--why` prints where nothing is written. */
export const whyPieces = (
  result: GradeResult,
  locale: Locale,
  { cli: { column } }: Messages,
): Generator<string> => {
  const { scheme, customers } = result.request;
  const tiered = scheme.tiers.length > 0;
  const scored = resultKindsOf(scheme).includes("score");
  const cellsOf = (row: number): readonly string[] => {
    const tier = scheme.tiers[result.grades.tier[row] ?? -1];
    return [
      String(sheetRow(customers.region, row)),
      keyOf(result, row),
      ...(tiered ? [tier === undefined ? "–" : inLocale(tier.label, locale)] : []),
      ...(scored ? [scoreText(result.grades.score[row] ?? NaN, locale)] : []),
    ];
  };
  const rows = function* (): Generator<readonly [readonly string[], () => string]> {
    for (let row = 0; row < result.rows; row++)
      if (result.blank[row] !== 1)
        yield [cellsOf(row), () => whyText(scheme, explanationOf(result, row), locale)];
  };
  const columns = [
    { title: column.row, right: true },
    { title: column.key },
    ...(tiered ? [{ title: column.tier }] : []),
    ...(scored ? [{ title: column.score, right: true }] : []),
    { title: column.why },
  ];
  return inBatches(longTable(columns, rows));
};
