import { inputsOf, type Argument, type PlainScheme, type Words } from "../../rules";
import { numberText } from "../../text";
import type { Level, Text } from "./block";
import type { Speech } from "./words";

/** One of the answers that a column takes: what people read, and all that rules may call it. */
export interface Answer {
  readonly words: string;
  readonly values: readonly (string | boolean)[];
}

/** What people call the keys of a scheme. */
export interface Names {
  /** The label of an input, a derived input or a part; "tier" is the tier itself. */
  readonly column: (key: string) => string;
  readonly tier: (key: string) => string;
  /** The answers of a choice or of a yes/no column, in their order; none of another column. */
  readonly answers: (key: string) => readonly Answer[] | undefined;
  readonly setting: (name: string) => Argument | undefined;
}

/** A scheme that is told of, in which language, and how deep the headings stand. */
export interface Telling {
  readonly scheme: PlainScheme;
  readonly names: Names;
  readonly speech: Speech;
  readonly level: Level;
}

interface Labelled {
  readonly key: string;
  readonly label: Words;
}

/** A key, found among what a scheme reads, computes and has graded. */
const found = (scheme: PlainScheme, key: string) => ({
  input: inputsOf(scheme).find((one) => one.key === key),
  derived: scheme.derived.find((one) => one.key === key),
  part: scheme.parts?.find((one) => one.key === key),
});

const labelIn = (scheme: PlainScheme, key: string, speech: Speech): string => {
  const { input, derived, part } = found(scheme, key);
  const label = (part ?? derived ?? input)?.label;
  if (label) return speech.of(label);
  return key === "tier" ? speech.say("tier") : key;
};

const answer = (values: Answer["values"], words: string): Answer => ({ values, words });

const answersIn = (
  scheme: PlainScheme,
  key: string,
  speech: Speech,
): readonly Answer[] | undefined => {
  const { input, derived, part } = found(scheme, key);
  const chosen = (list: readonly Labelled[]): readonly Answer[] =>
    list.map(({ key: value, label }) => answer([value, label.zh, label.en], speech.of(label)));
  const truths = [answer([true], speech.say("yes")), answer([false], speech.say("no"))];
  if (part) return chosen(part.scheme.tiers);
  switch (derived?.kind) {
    case undefined:
      if (input?.type === "boolean") return truths;
      return input?.choices && chosen(input.choices);
    case "either":
    case "same":
      return truths;
    case "leading":
      return derived.of.map((one) => answer([one], labelIn(scheme, one, speech)));
    case "first":
      return answersIn(scheme, derived.of[0] ?? "", speech);
    case "model":
      return derived.choices && chosen(derived.choices);
    default:
      return undefined;
  }
};

/** The names of a scheme in one language. */
export const namesIn = (scheme: PlainScheme, speech: Speech): Names => {
  const tiers = new Map(scheme.tiers.map(({ key, label }) => [key, speech.of(label)]));
  return {
    column: (key) => labelIn(scheme, key, speech),
    tier: (key) => tiers.get(key) ?? key,
    answers: (key) => answersIn(scheme, key, speech),
    setting: (name) => scheme.arguments.find((one) => one.name === name),
  };
};

/** A number as people read it: thousands apart, and no more decimals than it has. */
export const figure = (value: number): string => numberText(value, 8);

/** A fraction in percent. */
export const percent = (fraction: number): string => `${figure(fraction * 100)}%`;

/** The default of a setting. */
export const standardOf = (one: Argument, { say, of }: Speech): string => {
  switch (one.type) {
    case "boolean":
      return say(one.default ? "yes" : "no");
    case "numbers":
      return one.default.join(", ");
    case "number":
      return String(one.default);
    case "choice": {
      const chosen = one.choices.find(({ key }) => key === one.default);
      return chosen ? of(chosen.label) : one.default;
    }
  }
};

/** The default of a setting, as an aside. */
export const defaultAside = (name: string, names: Names, speech: Speech): Text => {
  const setting = names.setting(name);
  return setting === undefined
    ? []
    : speech.aside(speech.tell("byDefault", { value: standardOf(setting, speech) }));
};

/** A setting by its key, with its default behind it. */
export const settingText = (name: string, names: Names, speech: Speech): Text => [
  { code: name },
  ...defaultAside(name, names, speech),
];

/** From where to where: "100 to 200", "at least 100", "at most 7"; empty where there is no bound. */
export const rangeText = (
  min: number | undefined,
  max: number | undefined,
  { tell }: Speech,
): Text => {
  if (min !== undefined && min === max) return [figure(min)];
  if (min !== undefined && max !== undefined)
    return tell("range", { min: figure(min), max: figure(max) });
  if (min !== undefined) return tell("atLeastOf", { min: figure(min) });
  return max === undefined ? [] : tell("atMostOf", { max: figure(max) });
};

/** Begins to tell of a scheme, with headings from a level on. */
export const tellingOf = (scheme: PlainScheme, speech: Speech, level: Level): Telling => ({
  scheme,
  names: namesIn(scheme, speech),
  speech,
  level,
});
