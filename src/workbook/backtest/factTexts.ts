import type { Locale } from "../../rules";
import { backtestNoteText, foresightWords, numberText } from "../../text";
import { headerText } from "../columnNamed";
import type { Area } from "../port";
import type { BacktestRequest, ColumnsTested } from "./backtestColumns";
import type { OrderProblem, TierOrder } from "./tierOrder";

const LIST: Readonly<Record<Locale, string>> = { "zh-CN": "、", "en-US": ", " };

const count = (value: number): string => numberText(value, 0);

/** Why what stands in a column cannot be put in order. */
export const orderProblemText = (problem: OrderProblem, locale: Locale): string => {
  const t = foresightWords(locale).backtest.orderProblem;
  switch (problem.code) {
    case "unknown-tier":
      return t[problem.code]({ got: problem.got, known: problem.known.join(LIST[locale]) });
    case "repeated-tier":
      return t[problem.code](problem);
    case "too-many-tiers":
      return t[problem.code]({ tiers: count(problem.tiers), most: count(problem.most) });
  }
};

/** The order of the tiers, and how it is known. */
export const orderText = ({ tiers, by }: TierOrder, locale: Locale): string => {
  const t = foresightWords(locale).backtest;
  return t.order({ tiers: tiers.join(" > ") }) + t.by[by];
};

/** Something to know of a test, and the first cell that it is about. */
export interface TestedNote {
  readonly text: string;
  readonly at: { readonly area: Area; readonly address: string } | null;
}

/** What is to be known about a test of columns: what speaks against the test itself, and what was left out. */
export const testedNotes = (
  { customers: { region }, afterwards }: BacktestRequest,
  { backtest, order, aside, unread, circular }: ColumnsTested,
  locale: Locale,
): readonly TestedNote[] => {
  const t = foresightWords(locale).backtest;
  const texts: string[] = [];
  if (circular) texts.push(t.circular({ column: headerText(region.headers[afterwards] ?? null) }));
  if (aside > 0)
    texts.push(t.aside({ customers: count(aside), tiers: order.aside.join(LIST[locale]) }));
  if (backtest.ok)
    texts.push(...backtest.value.notes.map((note) => backtestNoteText(note, locale)));
  const notes = texts.map((text): TestedNote => ({ text, at: null }));
  if (unread === null) return notes;
  const text = t.unread({ ...unread, count: count(unread.count) });
  return [{ text, at: { area: unread.cell, address: unread.first } }, ...notes];
};
