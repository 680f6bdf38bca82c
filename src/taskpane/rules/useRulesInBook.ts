import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { isOfPolicies, isOfRules, type PoliciesInBook } from "../../workbook";
import { useAccess, type Access } from "../access";
import { useLanguage, type Locale } from "../language";
import { useSettledEdits } from "../shell/useSettledEdits";
import type { BookRules, CheckedRules } from "./bookRules";
import { loadRules } from "./loadRules";

/** Milliseconds after the last key of a burst of edits: short enough to feel live. */
const PAUSE = 400;

interface Held extends Pick<BookRules, "phase" | "schemes" | "tables" | "fault"> {
  readonly policies: readonly PoliciesInBook[];
}

const NOTHING: Held = { phase: "ready", schemes: null, tables: [], policies: [] };

/**
 * Reads the workbook's tables of rules and of policies, and again after edits; checks the rules that changed, a table at a time, and marks in place what the local
 * author's own edits left wrong. Loads what that takes only where the workbook has such a table.
 */
export function useRulesInBook(): BookRules {
  const access = useAccess();
  const { locale } = useLanguage();
  const [held, setHeld] = useState<Held>({ ...NOTHING, phase: "looking" });
  const latest = useRef(held);
  const turn = useRef(0);
  const hold = useCallback((next: Held) => {
    latest.current = next;
    setHeld(next);
  }, []);
  const look = useCallback(
    async (own = false): Promise<void> => {
      const mine = ++turn.current;
      const isCurrent = (): boolean => turn.current === mine;
      try {
        const before = latest.current;
        const read = await readTables(access, before);
        if (!isCurrent()) return;
        if (read !== before) hold(read);
        if (own) await markPolicies(access, before, read, locale);
        await check(access, latest, hold, isCurrent, own ? locale : null);
      } catch (fault) {
        if (isCurrent()) hold({ ...latest.current, phase: "failed", fault });
      }
    },
    [access, locale, hold],
  );
  useEffect(() => void look(), [look]);
  // Cells are marked only where some of the edits were the local author's own.
  useSettledEdits(({ own }) => void look(own), true, PAUSE);
  const lookAgain = useCallback(() => look(true), [look]);
  return useMemo(() => ({ ...held, look: lookAgain }), [held, lookAgain]);
}

/** The workbook's rules as they are now; what was held before where they say the same. */
async function readTables({ port }: Access, before: Held): Promise<Held> {
  const regions = await port.regions();
  if (!regions.some((region) => isOfRules(region) || isOfPolicies(region)))
    return before.phase === "ready" && before.schemes === null ? before : NOTHING;
  const { policiesInBook, rulesInBook, schemesIn } = await loadRules();
  const known = before.tables.map((one) => one.rules);
  const rules = await rulesInBook(port, known, regions);
  const policies = await policiesInBook(port, before.policies, regions);
  const isSame = areSame(rules, known) && areSame(policies, before.policies);
  if (before.phase === "ready" && isSame) return before;
  const tables = rules.map(
    (one): CheckedRules =>
      before.tables.find((checked) => checked.rules === one) ?? { rules: one, remarks: null },
  );
  return { phase: "ready", tables, policies, schemes: schemesIn(rules, policies) };
}

const areSame = <T>(now: readonly T[], before: readonly T[]): boolean =>
  now.length === before.length && now.every((one, at) => one === before[at]);

/** Marks what is wrong in the tables of policies that have changed, and takes away what is not any more. */
async function markPolicies(
  { port }: Access,
  before: Held,
  { policies, schemes }: Held,
  locale: Locale,
): Promise<void> {
  const changed = policies.filter((one) => !before.policies.includes(one));
  for (const held of schemes?.policies.values() ?? []) {
    if (!changed.includes(held.table)) continue;
    const { policyMarks } = await loadRules();
    // A mark is a courtesy: where the host does not take it (a protected sheet), the list says it all the same.
    await port.mark(held.table.region, policyMarks(held, locale)).catch(() => undefined);
  }
}

/** Checks what was not checked yet, a table at a time with a moment for the screen between; marks them where a language for that is given. */
async function check(
  access: Access,
  latest: { readonly current: Held },
  hold: (next: Held) => void,
  isCurrent: () => boolean,
  marked: Locale | null,
): Promise<void> {
  for (const { rules, remarks } of latest.current.tables) {
    if (remarks !== null) continue;
    const { checkRules, marksOf } = await loadRules();
    await access.yieldToHost();
    if (!isCurrent()) return;
    const found = checkRules(rules);
    const { current } = latest;
    hold({
      ...current,
      tables: current.tables.map((one) => (one.rules === rules ? { rules, remarks: found } : one)),
    });
    if (marked !== null)
      // A mark is a courtesy: where the host does not take it (a protected sheet), the list says it all the same.
      await access.port.mark(rules.region, marksOf(rules, found, marked)).catch(() => undefined);
    if (!isCurrent()) return;
  }
}
