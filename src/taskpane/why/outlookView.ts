import { dateText, moveTexts, stepText, subjectOf, tierLabel } from "../../text";
import { inputsOf, type Explanation } from "../../workbook";
import type { Subject } from "./subject";
import type { OutlookView, Way } from "./views";

type Move = NonNullable<Explanation["better"]>;
type Step = Move["steps"][number];

/** Days ahead that are told; those after them are far away. */
const MOST = 3;

/** A step in words; of a date that is counted from, the count that it then has stands behind. */
const wayText = ({ scheme, language, words }: Subject, step: Step): string => {
  const { locale } = language;
  const text = stepText(step, scheme, locale);
  const { via } = step;
  const isDate = inputsOf(scheme).find(({ key }) => key === step.input)?.type === "date";
  if (via === undefined || !isDate || step.on !== undefined) return text;
  const { label, show } = subjectOf(scheme, via.input, locale);
  return text + words.outlook.via({ label, value: show(via.to) });
};

const wayOf = (subject: Subject, move: Move | null, better: boolean): Way | null => {
  if (move === null) return null;
  const { scheme, language, words, explanation } = subject;
  const { locale } = language;
  // What time does by itself is told with its day.
  const steps = move.steps.filter(({ on }) => !explanation.ahead.some((each) => each.on === on));
  const [points = ""] = moveTexts({ ...move, steps: [] }, better, scheme, locale);
  const lines = steps.map((step) => wayText(subject, step));
  const { up, down } = words.outlook;
  const label = (better ? up : down)({ tier: tierLabel(scheme, move.tier, locale) });
  return lines.length === 0 && points === "" ? null : { label, points, lines };
};

const timeLines = ({ explanation, scheme, language, words, today }: Subject): readonly string[] =>
  explanation.ahead.slice(0, MOST).map(({ on, tier, inputs }) => {
    const { locale, count } = language;
    const t = words.outlook;
    const dates = inputs.map((input) => subjectOf(scheme, input, locale).label);
    const line = t.from({
      day: dateText(on),
      tier: tierLabel(scheme, tier, locale) || t.lost,
      days: count(on - Math.floor(today)),
    });
    return dates.length === 0
      ? line
      : line + t.fromBy({ dates: dates.join(language.words.pane.join) });
  });

/** What would change the grade of a row by the rules alone; null for a row without a tier. */
export const outlookView = (subject: Subject): OutlookView | null => {
  const { explanation, words, scheme } = subject;
  const { tier, better, worse } = explanation;
  const t = words.outlook;
  if (tier < 0) return null;
  const up = wayOf(subject, better, true);
  const down = wayOf(subject, worse, false);
  const aside = scheme.tiers[tier]?.aside === true;
  const why = tier === 0 ? t.best : down === null ? t.steady : t.stuck;
  const time = timeLines(subject);
  const noUp = up !== null || (aside && down === null && time.length > 0) ? "" : why;
  return { up, noUp, down, time };
};
