import { holdsTiers, lastSnapshot, settleAll, type Held, type History } from "../../history";
import type { GradeResult } from "../gradeResult";
import { models } from "../models";
import { unhurried, type Host } from "../pace";
import { inTurns, turns } from "../turns";
import { placeOf } from "./place";
import { trackedCustomers } from "./tracked";

/** A result in which customers keep the tiers that the scheme keeps them in, given what they had at the last run; `day` settles where the scheme has no day of grading. */
export const settleResult = async (
  result: GradeResult,
  history: History,
  day: number,
  host: Host = unhurried,
): Promise<GradeResult> => {
  const { scheme, customers: asked, asOf, arguments: given = {} } = result.request;
  if (asked.key === null || !holdsTiers(scheme)) return result;
  const last = await inTurns(lastSnapshot(history, scheme.id, placeOf(asked.region)), turns(host));
  if (last === null) return result;
  const tracked = await trackedCustomers(result, null, host);
  const rules = { scheme, arguments: given, models };
  const settled = settleAll(rules, last, tracked.customers, asOf ?? null, asOf ?? day);
  const tier = result.grades.tier.slice();
  const held = new Map<number, Held>();
  const indexes = new Map(scheme.tiers.map(({ key }, index) => [key, index]));
  for (const [key, state] of settled.customers) {
    const row = tracked.rows.get(key) ?? -1;
    tier[row] = indexes.get(state.tier ?? "") ?? -1;
    const why = settled.held.get(key);
    if (why !== undefined) held.set(row, why);
  }
  const counts = scheme.tiers.map(() => 0);
  for (const index of tier) if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  const { grades } = result;
  return {
    ...result,
    grades: {
      ...grades,
      tier,
      // Made when it is asked for, as before.
      get outputs() {
        return grades.outputs;
      },
    },
    counts,
    settled: { plain: grades.tier, held },
  };
};
