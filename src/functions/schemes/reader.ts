// The entry of rules/reader.js: what reads rules and policies out of tables, which functions.js imports when a formula is first given one.
import type { Locale, Scheme, Tier } from "../../rules";
import { readRules, tiersServed, type Matrix, type RulesOutcome } from "../../rulebook";
import { rulesFaultInTable } from "../../text";

/** What a table says, or what is wrong with it in words of the user's language. */
export type TableRead<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly message: string };

/** Faults that are told; a cell's message has no room for more. */
const TOLD = 3;

const told = <Value>(outcome: RulesOutcome<Value>, locale: Locale): TableRead<Value> => {
  if (outcome.ok) return outcome;
  const sentences = outcome.faults.slice(0, TOLD).map((fault) => rulesFaultInTable(fault, locale));
  return { ok: false, message: sentences.join(locale === "zh-CN" ? "；" : "; ") };
};

/** Reads the rules of a table; `baseOf` finds a scheme of the menu. */
export const readRulesTable = (
  table: Matrix,
  baseOf: (id: string) => Scheme | null,
  locale: Locale,
): TableRead<Scheme> => {
  const outcome = readRules(table, baseOf);
  return told(outcome.ok ? { ok: true, value: outcome.value.scheme } : outcome, locale);
};

/** Reads how tiers are served out of a table of policies. */
export const readPolicyTable = (table: Matrix, locale: Locale): TableRead<readonly Tier[]> =>
  told(tiersServed(table), locale);
