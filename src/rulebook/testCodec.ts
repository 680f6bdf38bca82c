import { isoOf, readBoolean, type Cell } from "../cells";
import { inLocale, predicateOf, readTests, Unfit, type Locale, type Words } from "../rules";
import { cellText, harmless } from "./cellText";
import { read, unread, type CellReading } from "./codec";
import type { RulesFaultFacts } from "./fault";
import { feelText, listOf } from "./feelText";
import { findNamed, labelsOf, nameOf, type Named } from "./named";
import { answersIn, planIn, typeIn, type Scope } from "./scope";

// These words stand in the workbooks of customers and are looked for there again: they are data, and must not change.
const YES: Words = { zh: "是", en: "Yes" };
const NO: Words = { zh: "否", en: "No" };
const BLANK: Words = { zh: "空白", en: "blank" };
const NOT_BLANK: Words = { zh: "非空白", en: "not blank" };

/** Whole cells that say a test in words. */
const SAID: readonly (readonly [Words, string])[] = [
  [BLANK, "null"],
  [NOT_BLANK, "!= null"],
];

const said = (words: Words, text: string): boolean =>
  [words.zh, words.en].some((each) => each.toLowerCase() === text.toLowerCase());

/** Why a test cannot be asked of an input; null where it can. */
const faultOf = (test: string, key: string, scope: Scope): RulesFaultFacts | null => {
  const reading = readTests(test);
  if (!reading.ok) return { code: "bad-test", at: reading.issue.at + 1 };
  const type = typeIn(scope, key) ?? "number";
  try {
    const names = planIn(scope).arguments;
    const choices = answersIn(scope, key);
    predicateOf(reading.tests, { type, names, ...(choices.length > 0 && { choices }) });
    return null;
  } catch (error) {
    if (error instanceof Unfit) return { code: "unfit-test", type };
    throw error;
  }
};

const NOT = /^not\s*\((.*)\)$/is;
const QUOTED = /^"(?:[^"\\]|\\.)*"$/;
const DIFFERS = /^!=\s*/;

/** A text of a list in quotes, as the key of the choice that it names; undefined where there is none. */
const quoted = (item: string, answers: readonly Named[] | null, locale: Locale) => {
  const bare = item.replace(/^=\s*/, "");
  if (bare === "null") return bare;
  const text = QUOTED.test(bare) ? (JSON.parse(bare) as string) : bare;
  if (answers === null) return JSON.stringify(text);
  const found = findNamed(text, answers, locale);
  return found && JSON.stringify(found.key);
};

/** Words without quotes as FEEL has them: 高,中 is "high","medium". */
const wordsTest = (
  typed: string,
  answers: readonly Named[] | null,
  locale: Locale,
): CellReading<string> => {
  const negated = NOT.exec(typed)?.[1];
  const differs = negated === undefined && DIFFERS.test(typed);
  const inner = negated ?? typed.replace(DIFFERS, "");
  const items = listOf(inner).map((item) => quoted(item, answers, locale));
  if (items.includes(undefined))
    return unread({ code: "unknown-choice", known: labelsOf(answers ?? []) });
  const list = items.join(",");
  return read(negated !== undefined || differs ? `not(${list})` : list);
};

const dateTest = (serial: number): string => `date("${isoOf(serial)}")`;

const ofNumber = (number: number, type: string): string | null => {
  if (type === "date") return Number.isInteger(number) && number > 0 ? dateTest(number) : null;
  if (type === "boolean" && (number === 0 || number === 1)) return String(number === 1);
  return null;
};

const readTyped = (cell: Cell, key: string, scope: Scope, locale: Locale): CellReading<string> => {
  const type = typeIn(scope, key) ?? "number";
  const text = (typeof cell === "number" && ofNumber(cell, type)) || cellText(cell);
  const wanted = SAID.find(([words]) => said(words, text))?.[1];
  const answers = answersIn(scope, key);
  const isChoice = type === "choice";
  if (wanted !== undefined && !(isChoice && findNamed(text, answers, locale))) return read(wanted);
  if (type === "boolean") {
    const answer = readBoolean(text);
    if (answer.ok && answer.value !== null) return read(String(answer.value));
  }
  const unit = [...scope.scheme.inputs, ...scope.scheme.derived].find((each) => each.key === key);
  const test = feelText(text, unit !== undefined && "unit" in unit ? unit.unit : undefined);
  const fault = faultOf(test, key, scope);
  if (fault === null) return test === "-" ? read<string>(undefined) : read(test);
  if (!isChoice && type !== "text") return unread(fault);
  const words = wordsTest(test, isChoice ? answers : null, locale);
  if (!words.ok) return words;
  const still = faultOf(words.value ?? "", key, scope);
  return still === null ? words : unread(still);
};

/** A cell that tests an input, as FEEL; undefined where it holds for any value. */
export const readTest = (
  cell: Cell,
  key: string,
  scope: Scope,
  locale: Locale,
): CellReading<string> => {
  const reading = readTyped(cell, key, scope, locale);
  return reading.ok && reading.value === "-" ? read<string>(undefined) : reading;
};

const shortWord = (text: string): boolean => !/["\\,;()[\]、，；=<>!]|^\s|\s$|^-/.test(text);

/** A list of choices by their labels, without quotes where they are not needed. */
const labelled = (test: string, answers: readonly Named[], locale: Locale): string => {
  const inner = NOT.exec(test)?.[1];
  const items = listOf(inner ?? test).map((item) => {
    const answer = answers.find(({ key }) => JSON.stringify(key) === item);
    if (answer === undefined) return item;
    const name = nameOf(answer, answers, locale);
    return shortWord(name) ? name : JSON.stringify(name);
  });
  return inner === undefined ? items.join(",") : `not(${items.join(",")})`;
};

const inWords = (test: string, key: string, scope: Scope, locale: Locale): string => {
  const words = SAID.find(([, each]) => each === test)?.[0];
  if (words !== undefined) return inLocale(words, locale);
  const type = typeIn(scope, key);
  if (type === "boolean" && (test === "true" || test === "false"))
    return inLocale(test === "true" ? YES : NO, locale);
  return type === "choice" ? labelled(test, answersIn(scope, key), locale) : test;
};

/** A test as it stands in a cell: yes and no, choices by their labels, otherwise FEEL. */
export const writeTest = (test: string, key: string, scope: Scope, locale: Locale): string => {
  const words = harmless(inWords(test, key, scope, locale));
  const back = readTest(words, key, scope, locale);
  return back.ok && back.value === test ? words : harmless(test);
};

/** What a cell of a yes-or-no column may hold. */
export const yesNo = (locale: Locale): readonly string[] => [
  inLocale(YES, locale),
  inLocale(NO, locale),
];

/** A cell that answers yes or no. */
export const answerCell = (answer: boolean, locale: Locale): string =>
  inLocale(answer ? YES : NO, locale);
