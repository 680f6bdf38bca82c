import { inLocale, inputsOf, type Locale, type Move, type PlainScheme, type Step } from "../rules";
import { explanationWords } from "./explanationWords";
import { numberText } from "./figures";
import { dateText, subjectOf } from "./value";

// On the boundary itself the distance is 0 and does not say which way: the engine does.
const falls = ({ rises, by = 0 }: Step): boolean => (rises === undefined ? by < 0 : !rises);

const dateStep = (step: Step, label: string, to: number, locale: Locale): string => {
  const { steps } = explanationWords(locale);
  const date = dateText(to);
  if (falls(step)) return step.inclusive ? steps.notAfter(label, date) : steps.before(label, date);
  return step.inclusive ? steps.notBefore(label, date) : steps.after(label, date);
};

const numberStep = (
  step: Step,
  label: string,
  show: (value: number) => string,
  to: number,
  locale: Locale,
): string => {
  const { steps } = explanationWords(locale);
  const by = step.by ?? 0;
  if (falls(step))
    return step.inclusive
      ? steps.fallsTo(label, show(to), show(-by))
      : steps.below(label, show(to));
  return step.inclusive ? steps.reaches(label, show(to), show(by)) : steps.exceeds(label, show(to));
};

/** One way to another tier in words: "单次订单量达到 30,000 支(还差 6,500 支)". */
export const stepText = (step: Step, scheme: PlainScheme, locale: Locale): string => {
  const { steps } = explanationWords(locale);
  const { label, show } = subjectOf(scheme, step.input, locale);
  if (step.on !== undefined) return steps.from(dateText(step.on), label);
  if (typeof step.to !== "number") return steps.becomes(label, show(step.to));
  const isDate = inputsOf(scheme).find(({ key }) => key === step.input)?.type === "date";
  return isDate
    ? dateStep(step, label, step.to, locale)
    : numberStep(step, label, show, step.to, locale);
};

/** The ways up (`better`) or down, each of them enough by itself. */
export const moveTexts = (
  move: Move,
  better: boolean,
  scheme: PlainScheme,
  locale: Locale,
): readonly string[] => {
  const { scoreMissing, scoreToSpare } = explanationWords(locale);
  const steps = move.steps.map((step) => stepText(step, scheme, locale));
  const points =
    move.score === undefined
      ? []
      : [(better ? scoreMissing : scoreToSpare)(numberText(Math.abs(move.score), 2))];
  return [...points, ...steps];
};

/** What it takes to move up (`better`), or what would move the customer down, after the tier's label. */
export const moveText = (
  move: Move,
  better: boolean,
  scheme: PlainScheme,
  locale: Locale,
): string => {
  const { alternatives, noWayUp } = explanationWords(locale);
  const ways = alternatives(moveTexts(move, better, scheme, locale));
  return ways === "" && better ? noWayUp : ways;
};

/** The label of a tier by its index; empty where there is none. */
export const tierLabel = (scheme: PlainScheme, tier: number, locale: Locale): string => {
  const found = scheme.tiers[tier];
  return found ? inLocale(found.label, locale) : "";
};
