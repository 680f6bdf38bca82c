import { useCallback, useState } from "react";

import { checkIds, hostFacts, runSelfTest, writeReport, type CheckResult } from "../../excel";
import { selfTestWords } from "../../text";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import { useLanguage, type Language } from "../language";
import { addinVersion } from "../shell/addinVersion";

/** A check with its words. */
export interface CheckLine extends CheckResult {
  readonly what: string;
  readonly expected: string;
}

/** The self-test as the page shows it. */
export interface SelfTest {
  readonly lines: readonly CheckLine[];
  readonly total: number;
  readonly running: boolean;
  readonly outcome: { readonly text: string; readonly failed: number } | null;
  readonly fault: string | null;
  run(): void;
}

const worded = (result: CheckResult, { locale }: Language): CheckLine => {
  const checks: Readonly<
    Record<string, { readonly what: string; readonly expected: string } | undefined>
  > = selfTestWords(locale).checks;
  return { ...result, ...(checks[result.id] ?? { what: result.id, expected: "" }) };
};

/** Runs the checks, tells each as it comes, and writes the report. */
export function useSelfTest(): SelfTest {
  const access = useAccess();
  const language = useLanguage();
  const [results, setResults] = useState<readonly CheckResult[]>([]);
  const [running, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<SelfTest["outcome"]>(null);
  const [fault, setFault] = useState<string | null>(null);

  const run = useCallback(() => {
    setResults([]);
    setOutcome(null);
    setFault(null);
    setRunning(true);
    const work = async (): Promise<void> => {
      const all = await runSelfTest((result) => setResults((before) => [...before, result]));
      await writeReport(reportOf(all, language, access.today()));
      setOutcome(outcomeOf(all, language));
    };
    work()
      .catch((error: unknown) => setFault(faultNotice(error, language.words)?.text ?? null))
      .finally(() => setRunning(false));
  }, [access, language]);

  const lines = results.map((result) => worded(result, language));
  return { lines, total: checkIds.length, running, outcome, fault, run };
}

function outcomeOf(
  results: readonly CheckResult[],
  { locale }: Language,
): { text: string; failed: number } {
  const t = selfTestWords(locale);
  const count = (verdict: CheckResult["verdict"]): number =>
    results.filter((one) => one.verdict === verdict).length;
  const passed = count("pass");
  const failed = count("fail");
  const rest = results.length - passed - failed;
  const sentence = t.done({ passed: String(passed), failed: String(failed), rest: String(rest) });
  return { text: `${sentence} ${t.written({ sheet: t.sheet })}`, failed };
}

function reportOf(
  results: readonly CheckResult[],
  language: Language,
  today: string,
): Parameters<typeof writeReport>[0] {
  const t = selfTestWords(language.locale);
  const names: Readonly<Record<string, string | undefined>> = t.facts;
  const facts = hostFacts().map(({ name, value }): [string, string] => [
    names[name] ?? name,
    value,
  ]);
  return {
    sheet: t.sheet,
    title: t.title,
    facts: [...facts, [t.facts.addin, addinVersion()], [t.facts.when, today]],
    header: t.header,
    rows: results.map((result) => {
      const { what, expected, seen, verdict } = worded(result, language);
      return [what, expected, seen, t.verdicts[verdict]];
    }),
  };
}
