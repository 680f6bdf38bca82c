import { inLocale, type Locale, type Output, type OutputName } from "../rules";
import { explanationWords } from "./explanationWords";
import { dateText, unitText } from "./value";

/** What a further result is called: the header of its column. */
export const outputLabel = ({ key, label }: OutputName, locale: Locale): string => {
  const { due } = explanationWords(locale);
  if (label) return inLocale(label, locale);
  return key === "nextDue" || key === "daysOverdue" ? due[key] : key;
};

/** A further result of a row as a value: a number, a word, a truth; null where there is none. A date is its serial. */
export const outputValue = (
  { type, values, words }: Output,
  row: number,
  locale: Locale,
): number | string | boolean | null => {
  const value = values[row] ?? NaN;
  if (Number.isNaN(value)) return null;
  if (type === "boolean") return value === 1;
  const word = type === "text" || type === "choice" ? words[value] : undefined;
  return word ? inLocale(word, locale) : value;
};

/** A further result of a row in words; empty where there is none. */
export const outputText = (output: Output, row: number, locale: Locale): string => {
  const value = outputValue(output, row, locale);
  const { yes, no } = explanationWords(locale);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "string") return value;
  return output.type === "date" ? dateText(value) : unitText(value, 2, output.unit, locale);
};
