import { PortError } from "../../workbook";
import { asPortError } from "../hostError";
import { supports } from "../supports";
import type { Check, Verdict } from "./check";
import { functionChecks } from "./functionChecks";
import { hostChecks } from "./hostChecks";
import { withScratch } from "./scratch";
import { sheetChecks } from "./sheetChecks";

/** What came of one check. */
export interface CheckResult {
  readonly id: string;
  readonly verdict: Verdict;
  /** What was seen, in facts; "" where nothing was tried. */
  readonly seen: string;
}

/** All checks in the order in which they run. */
const checks: readonly Check[] = [...hostChecks, ...functionChecks, ...sheetChecks];

/** The ids of all checks, in the order in which they run. */
export const checkIds: readonly string[] = checks.map(({ id }) => id);

/**
 * Runs all checks, one after another, each on a scratch sheet of its own that is deleted afterwards, and tells each result as it comes.
 * Never fails: what a check throws is what was seen.
 */
export async function runSelfTest(tell: (result: CheckResult) => void): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const result = await runCheck(check);
    results.push(result);
    tell(result);
  }
  return results;
}

async function runCheck({ id, needs, run }: Check): Promise<CheckResult> {
  if (run === undefined) return { id, verdict: "manual", seen: "" };
  if (needs !== undefined && !supports(...needs))
    return { id, verdict: "skipped", seen: needs.join(" ") };
  try {
    const { seen, pass } = await withScratch(run);
    // A function that is not registered says nothing about how its arguments arrive.
    if (!pass && seen === "#NAME?" && id.endsWith("-argument"))
      return { id, verdict: "skipped", seen };
    return { id, verdict: pass ? "pass" : "fail", seen };
  } catch (thrown) {
    const error = asPortError(thrown);
    const seen = error instanceof Error ? error.message : String(error);
    return {
      id,
      verdict: error instanceof PortError && error.code === "unsupported" ? "not-modelled" : "fail",
      seen,
    };
  }
}
