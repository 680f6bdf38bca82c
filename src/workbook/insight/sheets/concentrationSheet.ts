import { insightWords, numberText } from "../../../text";
import type { ChartSheet } from "../../chartSheet";
import type { Content } from "../../content";
import { columnReference, ownCell, ownColumn } from "../reference";
import type { Weights } from "../weights";
import { amountFormat, COUNT, SHARE } from "../../numberFormats";
import { headed, formula, madeSheet, stampLine, type MadeColumn, type Making } from "./made";

const STEPS = 10;

/** A step of the curve, from 1 to 10, with its figures as they are now. */
interface Step {
  readonly step: number;
  readonly count: number;
  readonly threshold: number;
  readonly cumulated: number;
  readonly own: number;
  readonly share: number;
}

/** Steps whose figures are left to formulas. */
const OPEN: readonly Step[] = Array.from({ length: STEPS }, (_, at) => ({
  step: at + 1,
  count: 0,
  threshold: 0,
  cumulated: 0,
  own: 0,
  share: 0,
}));

const stepsOf = (amounts: Float64Array): readonly Step[] => {
  const known = amounts.filter((amount) => !Number.isNaN(amount));
  const falling = known
    .map((amount) => Math.max(0, amount))
    .sort()
    .reverse();
  const sum = (from: number, to: number): number =>
    falling.slice(from, to).reduce((all, one) => all + one, 0);
  const countTo = (step: number): number => Math.ceil((step * falling.length) / STEPS);
  const total = sum(0, falling.length);
  return Array.from({ length: STEPS }, (_, at): Step => {
    const count = countTo(at + 1);
    const cumulated = sum(0, count);
    return {
      step: at + 1,
      count,
      threshold: falling[count - 1] ?? 0,
      cumulated,
      own: sum(countTo(at), count),
      share: total > 0 ? cumulated / total : 0,
    };
  });
};

/**
 * The Pareto curve in ten steps with its chart. Live, the amount up to a step is what lies above its least amount, and as many times that as are still missing: so equal amounts
 * are counted right, and no cell depends on the order of the rows. Amounts below zero count as zero.
 */
export const concentrationSheet = (making: Making, weights: Weights, live: boolean): ChartSheet => {
  const c = insightWords(making.locale).concentration;
  const head = (field: Parameters<typeof headed>[0]): string => headed(field, making.locale);
  const [step, group, count] = [head("step"), head("group"), head("count")];
  const [threshold, cumulated] = [head("threshold"), head("cumulated")];
  const [own, share] = [head("own"), head("share")];
  const amounts = columnReference(making.result.request.customers.region, weights.column);
  const above = `${amounts},">"&${ownCell(threshold)}`;
  const or = (text: string, value: number): Content => (live ? formula(text) : value);
  const columns: readonly MadeColumn<Step>[] = [
    { header: step, note: c.notes.step, cell: (row) => row.step },
    {
      header: group,
      note: c.notes.group,
      cell: (row) => c.first({ of: `${numberText((row.step * 100) / STEPS, 0)}%` }),
    },
    {
      header: count,
      note: c.notes.count,
      format: COUNT,
      cell: (row) => or(`ROUNDUP(${ownCell(step)}*COUNT(${amounts})/${STEPS},0)`, row.count),
    },
    {
      header: threshold,
      note: c.notes.threshold,
      format: amountFormat(weights.values),
      cell: (row) => or(`MAX(0,LARGE(${amounts},${ownCell(count)}))`, row.threshold),
    },
    {
      header: cumulated,
      note: c.notes.cumulated,
      format: amountFormat(weights.values),
      cell: (row) =>
        or(
          `SUMIF(${above})+(${ownCell(count)}-COUNTIF(${above}))*${ownCell(threshold)}`,
          row.cumulated,
        ),
    },
    {
      header: own,
      note: c.notes.own,
      format: amountFormat(weights.values),
      cell: (row) =>
        or(
          `${ownCell(cumulated)}-IF(${ownCell(step)}=1,0,INDEX(${ownColumn(cumulated)},${ownCell(step)}-1))`,
          row.own,
        ),
    },
    {
      header: share,
      note: c.notes.share,
      format: SHARE,
      cell: (row) => or(`${ownCell(cumulated)}/SUMIF(${amounts},">0")`, row.share),
    },
  ];
  const title = c.title({ header: weights.header });
  return {
    sheet: madeSheet(
      { name: c.sheet, table: c.table, title: [title, stampLine(making, live)] },
      columns,
      live ? OPEN : stepsOf(weights.values),
    ),
    chart: { kind: "pareto", title, categories: group, series: [own], shares: [share] },
  };
};
