import {
  dayOf,
  inLocale,
  inputsOf,
  type Input,
  type Locale,
  type PlainScheme,
  type Scheme,
  type Words,
} from "../rules";
import { explanationWords } from "./explanationWords";
import { numberText } from "./figures";

/** A value of an input as the engine holds it; null is a blank. */
export type Value = number | string | boolean | null;

type Unit = NonNullable<Input["unit"]>;

/** What is needed to show values of a key: an input, a derived input, or what a method computes. */
export interface Subject {
  readonly label: string;
  /** Shows a value with at most two decimals, or as many as are asked for. */
  readonly show: (value: Value, digits?: number) => string;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** A day as 2026-01-31; both languages read it without doubt. */
export const dateText = (serial: number): string => {
  const { year, month, day } = dayOf(serial);
  return `${year}-${two(month)}-${two(day)}`;
};

/** A day and time (a serial) as "2026-11-26 20:15". */
export const momentText = (serial: number): string => {
  const minutes = Math.floor((serial - Math.floor(serial)) * 1440 + 1e-6);
  return `${dateText(serial)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** A number with its unit. */
export const unitText = (
  value: number,
  digits: number,
  unit: Unit | undefined,
  locale: Locale,
): string => {
  if (!unit) return numberText(value, digits);
  // English has no word for 万: "81 10k yuan" could be read as one number.
  if (locale === "en-US" && unit.base && unit.scale >= 1000)
    return `${numberText(value * unit.scale, digits)} ${unit.base.en}`;
  const number = numberText(value, digits);
  const label = inLocale(unit.label, locale);
  if (label === "%") return `${number}%`;
  return /^\d/.test(label) ? `${number} × ${label}` : `${number} ${label}`;
};

const showNumber =
  (locale: Locale, unit?: Unit) =>
  (value: Value, digits = 2): string =>
    typeof value === "number" ? unitText(value, digits, unit, locale) : showOther(locale)(value);

const showOther =
  (locale: Locale, choice?: (key: string) => string) =>
  (value: Value): string => {
    const { yes, no, blank } = explanationWords(locale);
    if (value === null) return blank;
    if (typeof value === "boolean") return value ? yes : no;
    return typeof value === "string" ? (choice?.(value) ?? value) : numberText(value, 2);
  };

const showDate =
  (locale: Locale) =>
  (value: Value): string =>
    typeof value === "number" ? dateText(value) : showOther(locale)(value);

type Labelled = { readonly key: string; readonly label: Words };

/** The answers of a choice by key: those of an input, the tiers of a part, the inputs that may lead. */
const answersOf = (scheme: PlainScheme, key: string): readonly Labelled[] => {
  const part = scheme.parts?.find((candidate) => candidate.key === key);
  if (part) return part.scheme.tiers;
  const derived = scheme.derived.find((candidate) => candidate.key === key);
  switch (derived?.kind) {
    case undefined:
      return inputsOf(scheme).find((input) => input.key === key)?.choices ?? [];
    case "leading":
      return [...scheme.inputs, ...scheme.derived];
    case "first":
      return answersOf(scheme, derived.of[0] ?? "");
    case "model":
      return derived.choices ?? [];
    default:
      return [];
  }
};

const showChoice = (scheme: PlainScheme, key: string, locale: Locale): Subject["show"] => {
  const answers = answersOf(scheme, key);
  return showOther(locale, (value) => {
    const found = answers.find((answer) => answer.key === value);
    return found ? inLocale(found.label, locale) : value;
  });
};

/** Whether values of a key are days. */
const isDate = (scheme: PlainScheme, key: string): boolean => {
  const derived = scheme.derived.find((candidate) => candidate.key === key);
  if (derived === undefined)
    return inputsOf(scheme).find((input) => input.key === key)?.type === "date";
  return (
    derived.kind === "lastYearly" ||
    (derived.kind === "first" && isDate(scheme, derived.of[0] ?? ""))
  );
};

const showKey = (scheme: PlainScheme, key: string, locale: Locale): Subject["show"] => {
  if (isDate(scheme, key)) return showDate(locale);
  const stated =
    inputsOf(scheme).find((input) => input.key === key) ??
    scheme.derived.find((derived) => derived.key === key);
  const number = showNumber(locale, stated && "unit" in stated ? stated.unit : undefined);
  const choice = showChoice(scheme, key, locale);
  return (value, digits) => (typeof value === "number" ? number(value, digits) : choice(value));
};

type Whole = PlainScheme & Pick<Scheme, "precondition">;

/** The schemes within a scheme. */
const innerOf = ({ parts = [], precondition }: Whole): readonly PlainScheme[] => [
  ...parts.map((part) => part.scheme),
  ...(precondition ? [precondition.scheme] : []),
];

const states = (scheme: Whole, key: string): boolean =>
  [...inputsOf(scheme), ...scheme.derived, ...(scheme.parts ?? [])].some(
    (candidate) => candidate.key === key,
  ) || innerOf(scheme).some((inner) => states(inner, key));

/**
 * How the values of a key of a scheme are called and shown: its inputs, derived inputs, parts, those of the schemes within it, and "score", "share", "before",
 * "rank", "value".
 */
export const subjectOf = (scheme: Whole, key: string, locale: Locale): Subject => {
  const stated = [...inputsOf(scheme), ...scheme.derived, ...(scheme.parts ?? [])].find(
    (candidate) => candidate.key === key,
  );
  const inner = stated ? undefined : innerOf(scheme).find((each) => states(each, key));
  if (inner) return subjectOf(inner, key, locale);
  if (stated) return { label: inLocale(stated.label, locale), show: showKey(scheme, key, locale) };
  const { measures } = explanationWords(locale);
  const percent = (value: Value, digits = 2): string =>
    typeof value === "number" ? `${numberText(value * 100, digits)}%` : String(value);
  if (key === "share" || key === "before") return { label: measures[key], show: percent };
  if (key === "score" || key === "rank" || key === "value")
    return { label: measures[key], show: showNumber(locale) };
  return { label: key, show: showNumber(locale) };
};
