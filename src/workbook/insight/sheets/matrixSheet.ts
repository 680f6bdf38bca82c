import { inLocale, type Locale } from "../../../rules";
import { insightWords, policyText } from "../../../text";
import type { ChartSheet } from "../../chartSheet";
import type { Content } from "../../content";
import type { AxisTexts, MatrixColumns } from "../live";
import type { Axis, SourceMatrix } from "../matrices";
import type { Placed, PlacedCell } from "../placed";
import { columnReference, ownCell, ownColumn } from "../reference";
import type { Weights } from "../weights";
import { amountFormat, COUNT, SHARE } from "../../numberFormats";
import {
  distinct,
  formula,
  headed,
  madeSheet,
  stampLine,
  type MadeColumn,
  type Making,
} from "./made";

/** A cell of the matrix as a row of the sheet. */
interface Line extends PlacedCell {
  readonly row: number;
  readonly column: number;
}

/** What stands at a place of an axis: as customers spell it where formulas look for it, otherwise by its label; beyond the last it is not known. */
const placeTexts = (axis: Axis, spelled: AxisTexts["texts"] | undefined, locale: Locale) => {
  const { unknown } = insightWords(locale);
  return (at: number): string => {
    const place = axis.places[at];
    return spelled?.[at] ?? (place === undefined ? unknown : inLocale(place.words, locale));
  };
};

/** The tier of a cell, and what the source has done for its customers. */
export const cellWords = ({ scheme }: SourceMatrix, tier: number, locale: Locale) => {
  const found = scheme.tiers[tier];
  return {
    tier: found === undefined ? "" : inLocale(found.label, locale),
    name: found === undefined ? "" : inLocale(found.name, locale),
    action: found?.policy === undefined ? "" : policyText(found.policy, "actions", locale),
  };
};

/** What is counted by: criteria of COUNTIFS, and the same for SUMIFS. */
const criteriaOf = (
  { result }: Making,
  by: MatrixColumns,
  [row, column, tier]: readonly [string, string, string],
): string => {
  const reference = (at: number): string => columnReference(result.request.customers.region, at);
  if (by.by === "tier") return `${reference(by.tier.column)},${ownCell(tier)}`;
  return `${reference(by.rows.column)},${ownCell(row)},${reference(by.columns.column)},${ownCell(column)}`;
};

const linesOf = ({ cells }: Placed): readonly Line[] =>
  cells.flatMap((line, row) => line.map((cell, column) => ({ ...cell, row, column })));

/** A matrix as a list, a row for each cell with its tier, what is done, and its customers; live, they are counted by the columns of the customers. */
export const matrixSheet = (
  making: Making,
  placed: Placed,
  weights: Weights | null,
  by: MatrixColumns | null,
): ChartSheet => {
  const { locale } = making;
  const { matrix, customers } = placed;
  const t = insightWords(locale);
  const m = t.matrix;
  const [row = "", column = "", tier = "", action = "", count = "", share = "", value = "", cell = ""] = distinct([inLocale(matrix.rows.words, locale), inLocale(matrix.columns.words, locale), headed("tier", locale), headed("action", locale), headed("count", locale), headed("countShare", locale), t.value({ header: weights?.header ?? "" }), "×"]); // prettier-ignore
  const spelled = by?.by === "axes" ? by : null;
  const rowText = placeTexts(matrix.rows, spelled?.rows.texts, locale);
  const columnText = placeTexts(matrix.columns, spelled?.columns.texts, locale);
  const written = by?.by === "tier" ? by.tier.locale : locale;
  const criteria = by === null ? "" : criteriaOf(making, by, [row, column, tier]);
  const or = (text: string, figure: number): Content => (by === null ? figure : formula(text));
  const columns: readonly MadeColumn<Line>[] = [
    { header: row, note: m.notes.axis, cell: (line) => rowText(line.row) },
    { header: column, note: m.notes.axis, cell: (line) => columnText(line.column) },
    {
      header: tier,
      note: m.notes.tier,
      cell: (line) => cellWords(matrix, line.tier, written).tier,
    },
    { header: action, note: m.notes.action, cell: (line) => cellWords(matrix, line.tier, locale).action }, // prettier-ignore
    { header: count, note: m.notes.count, format: COUNT, cell: (line) => or(`COUNTIFS(${criteria})`, line.count) }, // prettier-ignore
    {
      header: share,
      note: t.tiers.notes.countShare,
      format: SHARE,
      cell: (line) =>
        or(
          `IF(SUM(${ownColumn(count)})>0,${ownCell(count)}/SUM(${ownColumn(count)}),0)`,
          customers === 0 ? 0 : line.count / customers,
        ),
    },
    ...(weights === null
      ? []
      : ([
          {
            header: value,
            note: m.notes.value,
            format: amountFormat(weights.values),
            cell: (line) =>
              or(
                `SUMIFS(${columnReference(making.result.request.customers.region, weights.column)},${criteria})`,
                line.value,
              ),
          },
        ] satisfies readonly MadeColumn<Line>[])),
    { header: cell, note: m.notes.axis, cell: (line) => `${rowText(line.row)} × ${columnText(line.column)}` }, // prettier-ignore
  ];
  const title = m.title({ name: inLocale(matrix.name, locale) });
  return {
    sheet: madeSheet(
      { name: m.sheet, table: m.table, title: [title, stampLine(making, by !== null)] },
      columns,
      linesOf(placed),
    ),
    chart: { kind: "bar", title, categories: cell, series: [count] },
  };
};
