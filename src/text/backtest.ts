import type { Backtest, DriftAnswer, TierStep } from "../models";
import type { Locale } from "../rules";
import { number, numberText } from "./figures";
import { driftText } from "./foresight";
import { foresightWords } from "./foresightWords";

/** Standard errors between two means within which their difference may well be chance. */
const SURE = 2;

/** What is large enough to be said without decimals. */
const LARGE = 1000;

/** The answer of a test in a sentence: how much better the best tier was, and whether the tiers are in order. */
export const backtestSentence = ({ gains, steps }: Backtest, locale: Locale): string => {
  const t = foresightWords(locale).backtest;
  const [best] = gains;
  const lift =
    best === undefined || best.lift === null
      ? t.noLift
      : t.lift({ tier: best.tier, lift: number(best.lift) });
  const pairs = steps.filter(({ holds }) => !holds).map(t.pair);
  return lift + (pairs.length === 0 ? t.inOrder : t.outOfOrder({ pairs: pairs.join(t.pairs) }));
};

/** A mean as it is said: of large ones nobody needs the decimals. */
const mean = (value: number): string => numberText(value, Math.abs(value) < LARGE ? 2 : 0);

/** A tier against the next worse one: their means, whether they are in order, and whether that may be chance. */
export const tierStepText = ({ better, worse, means, holds, errors }: TierStep, locale: Locale) => {
  const t = foresightWords(locale).backtest;
  const verdict = holds ? t.holds : t.fails;
  const isSure = errors !== null && Math.abs(errors) >= SURE;
  const said = t.step({ better, worse, means: [mean(means[0]), mean(means[1])] });
  return said + (isSure ? verdict : t.chance({ verdict }));
};

/** How far something called `name` has moved, with its index; or why that cannot be said. */
export const driftLine = (name: string, answer: DriftAnswer, locale: Locale): string => {
  const t = foresightWords(locale).backtest;
  const said = driftText(answer, locale);
  return answer.ok
    ? t.psi({ name, verdict: said, index: numberText(answer.value.index, 3) })
    : t.noPsi({ name, why: said });
};
