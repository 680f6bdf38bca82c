import { dayOf, inLocale, inputsOf, type Input, type Locale, type Scheme } from "../rules";
import { explanationWords } from "./explanationWords";

/** A value of an input as the engine holds it; null is a blank. */
export type Value = number | string | boolean | null;

type Unit = NonNullable<Input["unit"]>;

/** What is needed to show values of a key: an input, a derived input, or what a method computes. */
export interface Subject {
  readonly label: string;
  /** Shows a value with at most two decimals, or as many as are asked for. */
  readonly show: (value: Value, digits?: number) => string;
}

/** A number with thousands separators and at most `digits` decimals, the same in both languages and on every machine. */
export const numberText = (value: number, digits: number): string => {
  const [whole = "", decimals] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = decimals?.replace(/0+$/, "") ?? "";
  const text = rest === "" ? grouped : `${grouped}.${rest}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
};

/** A day as 2026-01-31; both languages read it without doubt. */
export const dateText = (serial: number): string => {
  const { year, month, day } = dayOf(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

const unitText = (
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

/** How the values of a key of a scheme are called and shown: its inputs, derived inputs, and "score", "share", "before", "rank", "value". */
export const subjectOf = (scheme: Scheme, key: string, locale: Locale): Subject => {
  const input = inputsOf(scheme).find((candidate) => candidate.key === key);
  if (input) {
    const label = inLocale(input.label, locale);
    if (input.type === "number") return { label, show: showNumber(locale, input.unit) };
    if (input.type === "date") return { label, show: showDate(locale) };
    const choice = (value: string): string => {
      const found = input.choices?.find((candidate) => candidate.key === value);
      return found ? inLocale(found.label, locale) : value;
    };
    return { label, show: showOther(locale, choice) };
  }
  const derived = scheme.derived.find((candidate) => candidate.key === key);
  if (derived) {
    const unit = "unit" in derived ? derived.unit : undefined;
    return { label: inLocale(derived.label, locale), show: showNumber(locale, unit) };
  }
  const { measures } = explanationWords(locale);
  const percent = (value: Value, digits = 2): string =>
    typeof value === "number" ? `${numberText(value * 100, digits)}%` : String(value);
  if (key === "share" || key === "before") return { label: measures[key], show: percent };
  if (key === "score" || key === "rank" || key === "value")
    return { label: measures[key], show: showNumber(locale) };
  return { label: key, show: showNumber(locale) };
};
