import { useState } from "react";

import { keepRules, takeBackRules, type GradeResult, type Lever } from "../../workbook";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import type { Grade } from "../grade/useGrade";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";
import type { Changes, Kept, Said, Tried } from "./tried";
import type { Moved } from "./useTrial";
import { useWhatIfWords } from "./useWhatIfWords";

interface Keeping {
  readonly busy: boolean;
  keep(): void;
  discard(): void;
  undo(kept: Kept): void;
  say(error: unknown): void;
}

interface KeepOptions {
  readonly grade: Grade;
  readonly result: GradeResult;
  readonly base: readonly Lever[];
  readonly moved: Moved;
  readonly changes: Changes;
  update(change: (before: Tried) => Tried): void;
}

/** Of the values that were given in place of the scheme's arguments, those whose figures were moved: they would stand before what is kept. */
const givenOf = ({ request }: GradeResult, levers: readonly Lever[]): Kept["given"] => {
  const { scheme, arguments: given = {} } = request;
  const touched = levers.flatMap(({ places }) => {
    const [first, index] = places[0] ?? [];
    return first === "arguments" ? (scheme.arguments[Number(index)]?.name ?? []) : [];
  });
  return Object.fromEntries(Object.entries(given).filter(([name]) => touched.includes(name)));
};

/** Writes what was tried into the workbook's rules, forgets it, or takes it back out of them; the page then grades by the rules as they are. */
export function useKeep(options: KeepOptions): Keeping {
  const { grade, result, base, moved, changes, update } = options;
  const access = useAccess();
  const book = useBookRules();
  const { locale, words } = useLanguage();
  const t = useWhatIfWords();
  const [busy, setBusy] = useState(false);
  const { scheme } = result.request;

  const note = (intent: "success" | "warning" | "info", text: string): Said => ({
    kind: "note",
    intent,
    text,
  });
  const say = (error: unknown): void => {
    const fault = faultNotice(error, words);
    if (fault !== null)
      update((before) => ({
        ...before,
        said: note(fault.intent === "error" ? "warning" : fault.intent, fault.text),
      }));
  };
  const work = (task: () => Promise<(before: Tried) => Tried>): void => {
    setBusy(true);
    task()
      .then(async (change) => {
        await book.look();
        // Until the page grades by them, it shows the figures of the rules before: what it says of them would not be so, and what is typed would be measured by them.
        await grade.inStep();
        update(change);
      })
      .catch(say)
      .finally(() => setBusy(false));
  };
  const without = (tried: Tried): Tried["changes"] => ({
    ...tried.changes,
    [scheme.id]: new Map(),
  });

  return {
    busy,
    say,
    keep: () =>
      work(async () => {
        const tried = { scheme, levers: base, moved: moved.moved };
        const outcome = await keepRules(access.port, tried, locale);
        if (outcome === null) return (before) => ({ ...before, said: note("warning", t.noCell) });
        if (!outcome.ok) {
          const text = t.conflict({ cells: outcome.changed.join(t.line.join) });
          return (before) => ({ ...before, said: note("warning", text) });
        }
        const touched = base.filter(({ id }) => moved.moved.values.has(id));
        const given = givenOf(result, touched);
        for (const { name, default: value } of moved.moved.scheme.arguments)
          if (name in given) grade.dispatch({ type: "argument", name, value });
        const kept: Kept = { rules: outcome.value, changes, levers: touched, given };
        return (before) => ({
          changes: without(before),
          said: { kind: "kept", scheme: scheme.id, kept },
        });
      }),
    discard: () =>
      update((before) => ({ changes: without(before), said: note("info", t.discarded) })),
    undo: (kept) =>
      work(async () => {
        const left = await takeBackRules(access.port, kept.rules);
        for (const [name, value] of Object.entries(kept.given))
          grade.dispatch({ type: "argument", name, value });
        const text = left.length === 0 ? t.undone : t.undoneLeft({ cells: left.join(t.line.join) });
        const said = note(left.length === 0 ? "success" : "warning", text);
        return (before) => ({ ...before, said });
      }),
  };
}
