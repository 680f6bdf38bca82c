import { dayOf, serialOfIso, type ArgumentValue } from "../rules";

/** A cell that could not be read, with what stood in it. */
export interface Unread {
  readonly unread: string;
}

/** What was read for an input: null for a blank, a date as a serial, a choice as its key. */
export type ReadValue = number | string | boolean | null | Unread;

/** What was read of a customer, by input key; an input that is not there had no column. */
export type Reading = Readonly<Record<string, ReadValue>>;

/** Stands among the inputs for the group that the customer was ranked in: no key of an input begins like it. */
export const GROUP = "~group";

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

const isoOf = (serial: number): string => {
  const { year, month, day } = dayOf(serial);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** What text without quotes stands for. */
const bareValue = (text: string): number | string | boolean | null => {
  if (text === "") return null;
  if (text === "true" || text === "false") return text === "true";
  if (ISO.test(text)) return serialOfIso(text) ?? text;
  return NUMBER.test(text) ? Number(text) : text;
};

// A text that would be taken for something else, or would end the entry, stands in quotes.
const isPlain = (text: string): boolean =>
  bareValue(text) === text && text.trim() === text && !/["=;[\]?~\p{Cc}\p{Cs}]/u.test(text);

const numberText = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

const dateText = (serial: number): string => {
  const iso = serial >= 1 && serial < 2_958_466 ? isoOf(serial) : "";
  return serialOfIso(iso) === serial ? iso : numberText(serial);
};

const valueText = (value: ReadValue, isDate: boolean): string => {
  if (value === null) return "";
  if (typeof value === "object") return `?${JSON.stringify(value.unread)}`;
  if (typeof value === "number") return isDate ? dateText(value) : numberText(value);
  if (typeof value === "boolean") return String(value);
  return isPlain(value) ? value : JSON.stringify(value);
};

/**
 * What was read, on one line that people can read and that reads back as the same: `orderQty=23500; lastComplaint=2026-01-03; region="A; B"`.
 * A blank is nothing behind the sign, a cell that could not be read is its content behind a question mark. `dates` are the keys of dates.
 */
export const readingText = (reading: Reading, dates: ReadonlySet<string>): string =>
  Object.entries(reading)
    .map(([key, value]) => `${key}=${valueText(value, dates.has(key))}`)
    .join("; ");

const ENTRY = /\s*([~A-Za-z][A-Za-z0-9]*)=(\??"(?:[^"\\]|\\.)*"|\[[^\]]*\]|[^;"]*)\s*(?:;|$)/y;

const quoted = (text: string): string | null => {
  try {
    return JSON.parse(text) as string;
  } catch {
    return null;
  }
};

const readValue = (text: string): ReadValue | undefined => {
  if (text.startsWith('"')) return quoted(text) ?? undefined;
  if (!text.startsWith("?")) return bareValue(text.trim());
  const unread = quoted(text.slice(1));
  return unread === null ? undefined : { unread };
};

/** The entries of a text as they stand, by key; null for a text that is none of ours. */
const entriesOf = (text: string): ReadonlyMap<string, string> | null => {
  const found = new Map<string, string>();
  let at = 0;
  while (text.slice(at).trim() !== "") {
    ENTRY.lastIndex = at;
    const match = ENTRY.exec(text);
    if (match === null) return null;
    found.set(match[1] ?? "", match[2] ?? "");
    at = ENTRY.lastIndex;
  }
  return found;
};

/** Reads what `readingText` has written; null for anything else, as after an edit by hand. */
export const readReading = (text: string): Reading | null => {
  const entries = entriesOf(text);
  if (entries === null) return null;
  const reading: Record<string, ReadValue> = {};
  for (const [key, entry] of entries) {
    const value = readValue(entry);
    if (value === undefined) return null;
    reading[key] = value;
  }
  return reading;
};

/** Arguments on one line, in the same way; a list of numbers stands in brackets. */
export const argumentsText = (given: Readonly<Record<string, ArgumentValue>>): string =>
  Object.entries(given)
    .map(([name, value]) => {
      const text = typeof value === "object" ? JSON.stringify(value) : valueText(value, false);
      return `${name}=${text}`;
    })
    .join("; ");

/** Reads what `argumentsText` has written; null for anything else. */
export const readArguments = (text: string): Readonly<Record<string, ArgumentValue>> | null => {
  const entries = entriesOf(text);
  if (entries === null) return null;
  const given: Record<string, ArgumentValue> = {};
  for (const [name, entry] of entries) {
    const list = /^\[(.*)\]$/.exec(entry);
    const value = list ? (list[1] ?? "").split(",").map(Number) : readValue(entry);
    const isList = Array.isArray(value);
    if (value === undefined || value === null || (typeof value === "object" && !isList))
      return null;
    if (isList && value.some(Number.isNaN)) return null;
    given[name] = value as ArgumentValue;
  }
  return given;
};
