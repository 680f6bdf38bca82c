import { inLocale, type Locale } from "../../../rules";
import { insightWords } from "../../../text";
import type { ChartSheet } from "../../chartSheet";
import type { Written } from "../live";
import { columnReference, ownCell, ownColumn } from "../reference";
import type { TierShare, TierShares } from "../tierShares";
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

const headersIn = (locale: Locale, weights: Weights | null): readonly string[] => {
  const t = insightWords(locale);
  const header = weights?.header ?? "";
  return distinct([
    headed("tier", locale),
    headed("about", locale),
    headed("count", locale),
    headed("countShare", locale),
    ...(weights === null ? [] : [t.value({ header }), t.valueShare({ header })]),
  ]);
};

/** Of the whole column, or nothing where that is nothing. */
const shareOf = (header: string) =>
  formula(`IF(SUM(${ownColumn(header)})>0,${ownCell(header)}/SUM(${ownColumn(header)}),0)`);

/**
 * Tiers with their customers and amounts, and a bar chart of both shares. Live, they are formulas over the column of tiers (`written`) and that of amounts; a tier stands
 * there in the language of the column.
 */
export const tiersSheet = (
  making: Making,
  { tiers }: TierShares,
  weights: Weights | null,
  written: Written | null,
): ChartSheet => {
  const { result, locale } = making;
  const { scheme, customers } = result.request;
  const t = insightWords(locale);
  const [tier = "", about = "", count = "", countShare = "", value = "", valueShare = ""] = headersIn(locale, weights); // prettier-ignore
  const reference = (column: number): string => columnReference(customers.region, column);
  const place = written === null ? "" : `${reference(written.column)},${ownCell(tier)}`;
  const label = ({ tier: at }: TierShare, key: "label" | "name", language: Locale): string => {
    const found = scheme.tiers[at];
    return found === undefined ? "" : inLocale(found[key], language);
  };
  const { notes } = t.tiers;
  const columns: readonly MadeColumn<TierShare>[] = [
    { header: tier, note: notes.tier, cell: (row) => label(row, "label", written?.locale ?? locale) }, // prettier-ignore
    { header: about, note: notes.about, cell: (row) => label(row, "name", locale) },
    {
      header: count,
      note: notes.count,
      format: COUNT,
      cell: (row) => (written === null ? row.count : formula(`COUNTIF(${place})`)),
    },
    { header: countShare, note: notes.countShare, format: SHARE, cell: () => shareOf(count) },
    ...(weights === null
      ? []
      : ([
          {
            header: value,
            note: notes.value,
            format: amountFormat(weights.values),
            cell: (row) =>
              written === null
                ? row.value
                : formula(`SUMIF(${place},${reference(weights.column)})`),
          },
          { header: valueShare, note: notes.valueShare, format: SHARE, cell: () => shareOf(value) },
        ] satisfies readonly MadeColumn<TierShare>[])),
  ];
  const title = t.tiers.title({ scheme: inLocale(scheme.name, locale) });
  return {
    sheet: madeSheet(
      { name: t.tiers.sheet, table: t.tiers.table, title: [title, stampLine(making, written !== null)] }, // prettier-ignore
      columns,
      tiers,
    ),
    chart: {
      kind: "bar",
      title,
      categories: tier,
      series: weights === null ? [count] : [countShare, valueShare],
    },
  };
};
