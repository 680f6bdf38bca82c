import { inLocale, type Input, type Locale } from "../rules";
import { numberText, range } from "./figures";
import { templateWords } from "./templateWords";

/** The header of an input's column: its label, with the unit in brackets. */
export const inputHeader = ({ label, unit }: Input, locale: Locale): string => {
  const name = inLocale(label, locale);
  return unit ? `${name} (${inLocale(unit.label, locale)})` : name;
};

/** Characters that Excel shows of a note at a cell. */
const LONGEST = 255;

const isPercent = ({ unit }: Input): boolean => unit?.label.en === "%";

const kindText = (input: Input, locale: Locale): string => {
  const words = templateWords(locale);
  if (isPercent(input)) return words.percent;
  return input.type === "number" && input.unit
    ? words.unit({ unit: inLocale(input.unit.label, locale) })
    : words.type[input.type];
};

const choicesText = ({ choices }: Input, locale: Locale): string => {
  const words = templateWords(locale);
  const labels = (choices ?? []).map(({ label }) => inLocale(label, locale));
  return words.choices({ list: labels.join(words.listSeparator) });
};

/** A stated value as it would be entered. */
const valueText = (input: Input, value: number | string | boolean, locale: Locale): string => {
  const { yes, no } = templateWords(locale);
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "number") return numberText(value, 2) + (isPercent(input) ? "%" : "");
  const choice = input.choices?.find(({ key }) => key === value);
  return choice ? inLocale(choice.label, locale) : value;
};

const blankText = (input: Input, locale: Locale, withReason: boolean): string => {
  const { blank } = input;
  const words = templateWords(locale).blank;
  if (typeof blank === "string") return words[blank];
  const { value, from } = blank;
  const stated =
    value === null ? words.none : words.value({ value: valueText(input, value, locale) });
  return stated + (withReason ? words.why({ words: inLocale(from.words, locale) }) : words.stop);
};

/**
 * What is to be entered for an input, in at most 255 characters: what it is, its type, unit and plausible range, what a blank means, the choices.
 * Where that is too long the reason for a blank goes first, then the choices, which are in the list anyway.
 */
export const inputNote = (input: Input, locale: Locale): string => {
  const words = templateWords(locale);
  const { about, choices, min, max } = input;
  const limits = min === undefined && max === undefined ? "" : range(min, max);
  const said = (withReason: boolean, withChoices: boolean): string =>
    [
      about ? words.remark({ words: inLocale(about, locale) }) : "",
      choices && withChoices ? choicesText(input, locale) : kindText(input, locale),
      limits === "" ? "" : words.range({ range: isPercent(input) ? `${limits}%` : limits }),
      blankText(input, locale, withReason),
    ]
      .filter((sentence) => sentence !== "")
      .join(words.space);
  const fitting = [said(true, true), said(false, true), said(false, false)];
  const short = fitting.find((text) => text.length <= LONGEST) ?? said(false, false);
  return short.length <= LONGEST ? short : `${short.slice(0, LONGEST - 1)}…`;
};
