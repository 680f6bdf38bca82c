import { isAbsent, type Batch } from "../batch";
import { argumentOf, checkKey, report, type Plan } from "../plan";
import type { Scorecard } from "../scheme/method";
import type { Provenance } from "../scheme/provenance";
import { bandsOf, type Bands } from "./band";
import { cutoffsOf, type Cutoff } from "./cutoffs";
import { limitsOf, type Limit } from "./limits";
import { applies } from "./method";

/** What gives points: bands of an input, or so many points a unit of it. */
export interface Criterion {
  readonly key: string;
  readonly bands: Bands | undefined;
  readonly per: number;
  readonly weight: number;
  readonly optional: boolean;
  readonly from: Provenance;
}

/** A compiled scorecard. */
export interface Card {
  readonly plan: Plan;
  readonly criteria: readonly Criterion[];
  readonly multipliers: readonly Bands[];
  /** Infinity where there is no cap. */
  readonly cap: number;
  readonly cutoffs: readonly Cutoff[];
  readonly limits: readonly Limit[];
}

const criterionOf = (
  plan: Plan,
  { input, bands, per, weight, optional, from }: Scorecard["criteria"][number],
  path: string,
): Criterion => {
  if ((bands === undefined) === (per === undefined))
    report(plan, path, "a criterion has either bands or points per unit");
  if (per !== undefined) checkKey(plan, input, `${path}.input`, ["number"]);
  return {
    key: input,
    bands: bands && bandsOf(plan, input, bands, ({ points }) => points, path),
    per: per ?? 0,
    weight,
    optional: optional === true,
    from,
  };
};

/** Compiles what gives points, what multiplies them, and what they are cut into. */
export const compileCard = (plan: Plan, method: Scorecard): Card => {
  const criteria = method.criteria.flatMap((given, index) => {
    const path = `method.criteria.${index}`;
    const criterion = criterionOf(plan, given, path);
    return applies(plan, given.only, path) ? [criterion] : [];
  });
  const multipliers = method.multipliers.flatMap((multiplier, index) => {
    const path = `method.multipliers.${index}`;
    const { input, bands: given } = multiplier;
    const bands = bandsOf(plan, input, given, ({ factor }) => factor, path);
    return applies(plan, multiplier.only, path) ? [bands] : [];
  });
  if (criteria.length === 0)
    report(plan, "method.criteria", "a scorecard has at least one criterion");
  const cap =
    method.cap === undefined ? 0 : Number(argumentOf(plan, method.cap, "method.cap", "number"));
  const cutoffs = cutoffsOf(plan, method.cutoffs, "method.cutoffs");
  const limits = limitsOf(plan, method.limits);
  return { plan, criteria, multipliers, cap: cap === 0 ? Infinity : cap, cutoffs, limits };
};

/** The criteria that count for a batch: without the optional ones that nobody has asked for; their weight goes to the others. */
export const counting = ({ plan, criteria }: Card, batch: Batch): readonly Criterion[] => {
  const used = criteria.filter(({ key, optional }) => !optional || !isAbsent(plan, batch, key));
  if (used.length === criteria.length || used.length === 0) return criteria;
  const total = (list: readonly Criterion[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  const raise = total(criteria) / total(used);
  return used.map((each) => ({ ...each, weight: each.weight * raise }));
};
