import { policyTexts } from "../../../text";
import type { ValueRfmWords } from "../../../text";
import { inLocale, SIDES, type RfmFound, type Scheme, type Side } from "../../../workbook";
import type { Language } from "../../language";
import { compactText } from "../../insight/compactText";

/** One segment, ready to be shown. */
export interface SegmentLine {
  readonly key: string;
  readonly name: string;
  /** What it means, and what to do for its customers; "" for nothing. */
  readonly about: string;
  readonly action: string;
  readonly customers: number;
  readonly share: number;
  readonly amount: number;
  readonly amountShare: number;
  /** Since an earlier run. */
  readonly came: number;
  readonly went: number;
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

const moved = ({ trend }: RfmFound, at: number): Pick<SegmentLine, "came" | "went"> => {
  if (trend === undefined) return { came: 0, went: 0 };
  const stayed = trend.moves[at]?.[at] ?? 0;
  return { came: (trend.after[at] ?? 0) - stayed, went: (trend.before[at] ?? 0) - stayed };
};

/** The segments that have customers, or had some, in the order of the scheme. */
export const segmentLines = (
  found: RfmFound,
  { tiers }: Scheme,
  t: ValueRfmWords,
  { locale }: Language,
): readonly SegmentLine[] => {
  const { counts } = found.segments;
  const [all, amount] = [Math.max(1, sum(counts)), sum(found.amounts)];
  return tiers.flatMap((tier, at): readonly SegmentLine[] => {
    const customers = counts[at] ?? 0;
    const changes = moved(found, at);
    if (customers === 0 && changes.went === 0) return [];
    const own = found.amounts[at] ?? 0;
    const said = tier.policy === undefined ? [] : policyTexts(tier.policy, locale);
    const line = {
      key: tier.key,
      name: inLocale(tier.label, locale),
      about: tier.name === undefined ? "" : inLocale(tier.name, locale),
      action: said.length > 0 ? said.join(" ") : (t.actions[tier.key] ?? ""),
      customers,
      share: customers / all,
      amount: own,
      amountShare: amount > 0 ? own / amount : 0,
      ...changes,
    };
    return [line];
  });
};

/** The result in one or two sentences. */
export const rfmSentence = (
  found: RfmFound,
  lines: readonly SegmentLine[],
  t: ValueRfmWords,
  { count, percent, date }: Language,
): string => {
  const by = (weigh: (line: SegmentLine) => number): SegmentLine | undefined =>
    [...lines].sort((one, other) => weigh(other) - weigh(one))[0];
  const most = by(({ customers }) => customers);
  if (most === undefined) return "";
  const best = by(({ amount }) => amount);
  const said = t.sentence({
    day: date(found.asOf),
    customers: count(found.names.length),
    first: most.name,
    count: count(most.customers),
    share: percent(most.share),
  });
  if (best === undefined || best.amount <= 0) return said;
  const { name: segment, customers, amountShare } = best;
  return said + t.best({ segment, count: count(customers), share: percent(amountShare) });
};

/** What has changed since an earlier run; null where none is compared with. */
export const trendSentence = (
  { trend }: RfmFound,
  day: number | null,
  t: ValueRfmWords,
  { count, date }: Language,
): string | null => {
  if (trend === undefined || day === null) return null;
  const stayed = sum(trend.moves.map((row, at) => row[at] ?? 0));
  return t.trend({
    day: date(day),
    stayed: count(stayed),
    moved: count(sum(trend.moves.flat()) - stayed),
    come: count(sum(trend.come)),
    gone: count(sum(trend.gone)),
  });
};

/** The borders of one side's scores, the best score first. */
export interface BorderTable {
  readonly side: Side;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The borders of all sides. */
export const borderTables = (
  { scores }: RfmFound,
  t: ValueRfmWords,
  language: Language,
): readonly BorderTable[] =>
  SIDES.map((side) => {
    const { counts, lower, upper, closedBelow } = scores.bins[side];
    const text = (value: number | undefined): string =>
      value === undefined || !Number.isFinite(value) ? "" : language.number(value);
    const places = counts.map((_, at) => at);
    // Who bought lately has the best score, and the least days.
    const fromBest = side === "recency" ? places : [...places].reverse();
    return {
      side,
      headers: [t.side[side], t.from, closedBelow ? t.below : t.upTo, t.customers],
      rows: fromBest.map((at) => [
        String(side === "recency" ? counts.length - at : at + 1),
        text(lower[at]),
        text(upper[at]),
        language.count(counts[at] ?? 0),
      ]),
    };
  });

/** An amount with its share, short. */
export const amountText = (line: SegmentLine, t: ValueRfmWords, language: Language): string =>
  t.amount({ amount: compactText(line.amount, language), share: language.percent(line.amountShare) }); // prettier-ignore
