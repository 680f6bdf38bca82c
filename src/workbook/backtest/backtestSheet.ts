import type { Backtest, TierGain } from "../../models";
import { inLocale, type Locale } from "../../rules";
import { backtestSentence, dateText, foresightWords } from "../../text";
import type { ChartSheet } from "../chartSheet";
import type { Content } from "../content";
import { madeSheet } from "../insight/sheets/made";
import { amountFormat, COUNT, SHARE } from "../numberFormats";
import { BACKTEST_HEADERS, type BacktestField } from "./backtestHeaders";

/** What a sheet with a test says of it besides its figures. */
export interface BacktestMade {
  /** What was tested by what, in a line. */
  readonly subject: string;
  /** How far tiers and inputs have moved, a line each. */
  readonly moved: readonly string[];
  /** The serial of today. */
  readonly day: number;
}

const LIFT = "0.00";

const cellOf = (gain: TierGain): Record<BacktestField, Content> => ({
  tier: gain.tier,
  customers: gain.count,
  share: gain.share,
  mean: gain.mean,
  median: gain.median,
  lift: gain.lift,
  valueShare: gain.valueShare,
  customersTo: gain.customersTo,
  valueTo: gain.valueTo,
});

/** A test of tiers as a sheet of its own, with a chart of the lift by tier. */
export const backtestSheet = (tested: Backtest, made: BacktestMade, locale: Locale): ChartSheet => {
  const { sheet: t } = foresightWords(locale).backtest;
  const amounts = amountFormat(tested.gains.flatMap(({ mean, median }) => [mean, median]));
  const formats: Readonly<Record<BacktestField, string>> = {
    tier: "@",
    customers: COUNT,
    share: SHARE,
    mean: amounts,
    median: amounts,
    lift: LIFT,
    valueShare: SHARE,
    customersTo: SHARE,
    valueTo: SHARE,
  };
  const headerOf = (field: BacktestField): string => inLocale(BACKTEST_HEADERS[field], locale);
  const fields = Object.keys(BACKTEST_HEADERS) as BacktestField[];
  const head = {
    name: t.name,
    table: t.table,
    title: [
      t.title,
      t.made({ subject: made.subject, day: dateText(made.day) }),
      backtestSentence(tested, locale),
      ...made.moved,
    ],
  };
  const columns = fields.map((field) => ({
    header: headerOf(field),
    note: t.note[field],
    format: formats[field],
    cell: (gain: TierGain) => cellOf(gain)[field],
  }));
  return {
    sheet: madeSheet(head, columns, tested.gains),
    chart: {
      kind: "bar",
      title: t.chart,
      categories: headerOf("tier"),
      series: [headerOf("lift")],
    },
  };
};
