import type { RulesWords } from "../../text";
import {
  bodyCell,
  inLocale,
  type Area,
  type RulesInBook,
  type Scheme,
  type Topic,
} from "../../workbook";
import type { SchemeChoice } from "../grade/views";
import type { Language } from "../language";
import { byTopic, type Group } from "../search/groups";
import { schemeSearch } from "../search/schemeSearch";
import type { CheckedRules, BookRules } from "./bookRules";

/** A scheme that the page shows, with its table where the workbook has one. */
export interface Shown {
  readonly scheme: Scheme;
  /** Null for a scheme of the menu. */
  readonly table: CheckedRules | null;
}

/** A scheme as the picker lists it; how much of a table it has says nothing here. */
export const ruleChoice = (
  scheme: Scheme,
  { schemes: held }: BookRules,
  t: RulesWords,
  { locale, words }: Language,
): SchemeChoice => ({
  ...schemeSearch(scheme),
  topic: scheme.topic,
  name: inLocale(scheme.name, locale),
  about: inLocale(scheme.about, locale),
  found: 0,
  needed: 0,
  fits: false,
  proposed: false,
  personal: scheme.personal !== undefined,
  missing: [],
  ...(held?.tables.has(scheme.id) === true
    ? { own: words.pane.scheme.own({ version: scheme.version }) }
    : {}),
  ...(held?.unreadable.has(scheme.id) === true ? { own: t.unreadableShort } : {}),
});

/** Those of the workbook first, then the others by topic. */
export const ruleGroups = <T extends { readonly own?: string; readonly topic: Topic }>(
  choices: readonly T[],
  t: RulesWords,
  language: Language,
): readonly Group<T>[] => {
  const own = choices.filter((choice) => choice.own !== undefined);
  const others = byTopic(
    choices.filter((choice) => choice.own === undefined),
    language.words,
  );
  return own.length === 0 ? others : [{ label: t.inWorkbook, items: own }, ...others];
};

/** What is shown of a scheme; null for an id that is none. */
export const shownOf = (
  id: string | null,
  schemes: readonly Scheme[],
  { schemes: held, tables }: BookRules,
): Shown | null => {
  const scheme = schemes.find((one) => one.id === id);
  if (scheme === undefined) return null;
  const rules = held?.tables.get(scheme.id) ?? held?.unreadable.get(scheme.id);
  return { scheme, table: tables.find((one) => one.rules === rules) ?? null };
};

/** The first cell of a rules table's body. */
export const firstCell = ({ region }: RulesInBook): Area => bodyCell(region, 0, 0);

const rulesIn = ({ method, parts = [] }: Pick<Scheme, "method" | "parts">): number => {
  const own =
    method.kind === "decision-table" && method.hitPolicy !== "C" ? method.rules.length : null;
  const inner = parts.map((part) => rulesIn(part.scheme));
  return own === null || inner.includes(NaN) ? NaN : inner.reduce((sum, one) => sum + one, own);
};

/** That nothing is wrong, in a sentence; with the number of rules where all of them were tried for every case. */
export const cleanText = (scheme: Scheme, t: RulesWords, { count }: Language): string => {
  const many = rulesIn(scheme);
  return Number.isNaN(many) ? t.clean.plain : t.clean.rules({ count: count(many) });
};

/** How many errors, warnings and notes there are, in words. */
export const countsText = (
  remarks: readonly { readonly severity: "error" | "warning" | "note" }[],
  t: RulesWords,
  { count }: Language,
): string => {
  const many = (severity: string): string =>
    count(remarks.filter((one) => one.severity === severity).length);
  return t.counts({ errors: many("error"), warnings: many("warning"), notes: many("note") });
};
