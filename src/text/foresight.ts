import type {
  BacktestNote,
  BacktestProblem,
  DriftAnswer,
  Overdue,
  OverdueProblem,
  RhythmOfCustomer,
} from "../models";
import type { Locale } from "../rules";
import { foresightWords } from "./foresightWords";
import { number, numberText, percent } from "./figures";
import { dateText } from "./value";

const count = (value: number): string => numberText(value, 0);

/** Why nobody can be told to be overdue. */
export const overdueProblemText = (fact: OverdueProblem, locale: Locale): string => {
  const { problem } = foresightWords(locale).overdue;
  switch (fact.code) {
    case "no-purchases":
      return problem[fact.code];
    case "bad-share":
      return problem[fact.code]({ got: String(fact.got) });
    case "bad-least":
      return problem[fact.code]({ got: String(fact.got), min: count(fact.min) });
  }
};

/** A chance in percent; what is less than a tenth of one is not said to be none, nor is what is too small for a number. */
export const chanceText = (chance: number): string => (chance < 0.001 ? "< 0.1%" : percent(chance));

/** Why a customer stands as he does against his own rhythm. */
export const rhythmText = (
  one: RhythmOfCustomer,
  { share }: Pick<Overdue, "share">,
  locale: Locale,
): string => {
  const { usual, past, within, join } = foresightWords(locale).overdue;
  const limit = { share: percent(share), limit: count(Math.floor(one.limit)) };
  const facts = {
    pause: count(one.median),
    purchases: count(one.purchases),
    last: dateText(one.last),
    since: count(one.since),
  };
  const second =
    one.standing === "overdue"
      ? past({ ...limit, by: count(one.overdueBy), chance: chanceText(one.chance) })
      : within(limit);
  return [usual(facts), second].join(join);
};

/** Why tiers cannot be tested. */
export const backtestProblemText = (fact: BacktestProblem, locale: Locale): string => {
  const { problem } = foresightWords(locale).backtest;
  switch (fact.code) {
    case "no-customers":
      return problem[fact.code];
    case "unequal-columns":
      return problem[fact.code]({ tiers: count(fact.tiers), afterwards: count(fact.afterwards) });
    case "one-tier":
      return problem[fact.code]({ tier: fact.tier, customers: count(fact.customers) });
    case "nothing-afterwards":
      return problem[fact.code]({ customers: count(fact.customers) });
  }
};

/** What is to be known about a test of tiers. */
export const backtestNoteText = (fact: BacktestNote, locale: Locale): string => {
  const { note } = foresightWords(locale).backtest;
  switch (fact.code) {
    case "empty-tier":
      return note[fact.code](fact);
    case "small-tier":
      return note[fact.code]({ tier: fact.tier, customers: count(fact.customers) });
    default:
      return note[fact.code]({ customers: count(fact.customers) });
  }
};

/** How far a distribution has moved, or why that cannot be said. */
export const driftText = (answer: DriftAnswer, locale: Locale): string => {
  const { drift, driftProblem } = foresightWords(locale).backtest;
  if (answer.ok) return drift[answer.value.verdict];
  const { problem } = answer;
  return problem.code === "all-alike"
    ? driftProblem[problem.code]({ value: number(problem.value) })
    : driftProblem[problem.code][problem.run];
};
