import { basename } from "node:path";
import { backtestSentence, driftLine, numberText, tierStepText, type Messages } from "../../text";
import {
  headerText,
  orderText,
  testedNotes,
  type Backtest,
  type BacktestRequest,
  type ColumnsTested,
  type Locale,
} from "../../workbook";
import { tableLines } from "../table";
import { count, figure, notedLines, percent } from "./report";

/** The header of a column of the region that is tested. */
const headerOf = ({ customers: { region } }: BacktestRequest, column: number): string =>
  headerText(region.headers[column] ?? null);

const share = (value: number | null, locale: Locale): string => percent(value ?? NaN, locale);

const gainLines = (
  { gains }: Backtest,
  locale: Locale,
  { foresight }: Messages,
): readonly string[] => {
  const { tier, ...others } = foresight.backtest.cli.columns;
  return tableLines(
    [{ title: tier }, ...Object.values(others).map((title) => ({ title, right: true }))],
    gains.map((gain) => [
      gain.tier,
      count(gain.count, locale),
      share(gain.share, locale),
      figure(gain.mean, locale),
      figure(gain.median, locale),
      figure(gain.lift ?? NaN, locale),
      share(gain.valueShare, locale),
      share(gain.valueTo, locale),
    ]),
  );
};

/** What is to be known of a test, each with the first cell that it is about. */
export const backtestNotes = (
  request: BacktestRequest,
  tested: ColumnsTested,
  locale: Locale,
  { foresight }: Messages,
): readonly string[] =>
  testedNotes(request, tested, locale).map(({ text, at }) =>
    at === null ? text : foresight.backtest.cli.at({ cell: at.address, text }),
  );

/** What a test found, for people: the answer, lift by tier, each tier against the next, how far tiers have moved, and what to note. */
export const backtestReport = (
  file: string,
  request: BacktestRequest,
  tested: ColumnsTested,
  backtest: Backtest,
  locale: Locale,
  words: Messages,
): readonly string[] => {
  const { cli, tiers, tested: subject } = words.foresight.backtest;
  const names = {
    tier: headerOf(request, request.tier),
    afterwards: headerOf(request, request.afterwards),
  };
  const { drift } = tested;
  return [
    `${basename(file)} · ${subject(names)}`,
    orderText(tested.order, locale),
    "",
    backtestSentence(backtest, locale),
    "",
    ...gainLines(backtest, locale, words),
    "",
    ...backtest.steps.map((step) => tierStepText(step, locale)),
    cli.association({ value: numberText(backtest.association, 2) }),
    ...(drift === null ? [] : ["", cli.moved, driftLine(tiers, drift, locale)]),
    ...notedLines(backtestNotes(request, tested, locale, words), words),
  ];
};

/** The test as JSON, on one line. */
export const backtestJson = (
  request: BacktestRequest,
  tested: ColumnsTested,
  backtest: Backtest,
): string => {
  const { customers, sum, mean, monotone, association, gains, steps, notes } = backtest;
  const { order, drift, unread, circular, aside } = tested;
  return `${JSON.stringify({
    model: "backtest",
    tier: headerOf(request, request.tier),
    afterwards: headerOf(request, request.afterwards),
    order,
    customers,
    sum,
    mean,
    monotone,
    association,
    tiers: gains,
    steps,
    notes: aside === 0 ? notes : [...notes, { code: "set-aside", customers: aside }],
    unread: unread === null ? null : { cells: unread.count, first: unread.first, content: unread.content }, // prettier-ignore
    circular,
    ...(drift !== null && { drift: drift.ok ? drift.value : { problem: drift.problem } }),
  })}\n`;
};
