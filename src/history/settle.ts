import type { Scheme } from "../rules";
import { regrade, type Graded, type Rules } from "./regrade";
import type { CustomerState } from "./run";
import type { Snapshot, Standing } from "./snapshot";

/** Why a customer keeps the tier that he has, though the rules alone give him another. */
export type Held =
  /** His score is below what the tier takes, and not below what keeps it. */
  | { readonly code: "in-band"; readonly keepAbove: number; readonly score: number }
  /** A worse tier counts only after so many runs in a row. */
  | { readonly code: "too-few-runs"; readonly runs: number; readonly of: number }
  /** He has not had his tier for so many days yet. */
  | { readonly code: "dwell"; readonly days: number; readonly of: number };

/** The tier that a customer gets, and what holds him in it; null where it is that of the rules alone. */
export interface Settled {
  readonly tier: string | null;
  readonly held: Held | null;
}

type Cutoffs = NonNullable<Extract<Scheme["method"], { kind: "scorecard" }>["cutoffs"]>;

/** What the rules alone give a customer now. */
export interface Earned extends Graded {
  /** The tier that they would give if each tier reached down to what keeps it: see `keptBy`. */
  readonly kept: string | null;
}

const indexIn = ({ tiers }: Scheme, key: string | null): number =>
  tiers.findIndex((tier) => tier.key === key);

const cutoffsOf = ({ method }: Scheme): Cutoffs =>
  "cutoffs" in method ? (method.cutoffs ?? []) : [];

const hasBands = (scheme: Scheme): boolean =>
  cutoffsOf(scheme).some(({ keepAbove }) => keepAbove !== undefined);

/**
 * The scheme in which each tier reaches down to what keeps it, for grading once more: so limits, preconditions and everything else hold as they do.
 * Null for a scheme that keeps no tier by its score.
 */
export const keptBy = (scheme: Scheme): Scheme | null => {
  if (!hasBands(scheme)) return null;
  const cutoffs = cutoffsOf(scheme).map(({ keepAbove, ...cutoff }) =>
    keepAbove === undefined ? cutoff : { ...cutoff, atLeast: keepAbove },
  );
  return { ...scheme, method: { ...scheme.method, cutoffs } as Scheme["method"] };
};

/** Whether anything in a scheme holds customers in their tiers. */
export const holdsTiers = (scheme: Scheme): boolean =>
  scheme.hysteresis !== undefined || hasBands(scheme);

/** Where a customer falls to whose score is in or below the band of his tier. */
const bandedFall = (scheme: Scheme, now: Earned, had: Standing): Settled => {
  const kept = Math.max(indexIn(scheme, had.tier), indexIn(scheme, now.kept));
  const tier = scheme.tiers[kept]?.key ?? now.tier;
  const keepAbove = cutoffsOf(scheme).find((cutoff) => cutoff.tier === tier)?.keepAbove;
  return tier === now.tier || keepAbove === undefined
    ? { tier: now.tier, held: null }
    : { tier, held: { code: "in-band", keepAbove, score: now.score ?? NaN } };
};

const fallOf = (scheme: Scheme, now: Earned, had: Standing): Settled => {
  const { runs } = scheme.hysteresis ?? {};
  const fell = indexIn(scheme, had.plain) > indexIn(scheme, had.tier);
  const below = fell ? had.held + 1 : 1;
  if (runs !== undefined && below >= runs) return { tier: now.tier, held: null };
  if (hasBands(scheme)) return bandedFall(scheme, now, had);
  return runs === undefined
    ? { tier: now.tier, held: null }
    : { tier: had.tier, held: { code: "too-few-runs", runs: below, of: runs } };
};

/**
 * The tier that a customer gets, given the one that the rules alone give him now and the one that he had at the run before (null for a new customer), on a day.
 * - A better tier is given as soon as the rules give it.
 * - A score below `atLeast` of his tier and not below `keepAbove` keeps it; below that he falls to the best tier that his score keeps.
 * - With `runs` he falls after so many runs in a row that gave him a worse tier: out of the band, or from anywhere in a scheme without bands.
 * - With `dwellDays` neither happens before he has had his tier for so many days.
 * Who was not graded or is not graded now, and who was or is set aside, gets what the rules say.
 */
export const settle = (scheme: Scheme, now: Earned, had: Standing | null, day: number): Settled => {
  const free: Settled = { tier: now.tier, held: null };
  if (had === null || had.tier === now.tier || !holdsTiers(scheme)) return free;
  const [tier, plain] = [indexIn(scheme, had.tier), indexIn(scheme, now.tier)];
  const isGrade = (index: number): boolean => index >= 0 && scheme.tiers[index]?.aside !== true;
  if (!isGrade(tier) || !isGrade(plain)) return free;
  const settled = plain < tier ? free : fallOf(scheme, now, had);
  if (settled.tier === had.tier) return settled;
  const { dwellDays = 0 } = scheme.hysteresis ?? {};
  const days = day - had.since;
  return days < dwellDays
    ? { tier: had.tier, held: { code: "dwell", days, of: dwellDays } }
    : settled;
};

/** The tiers of all customers of a run, and those who are held. */
export interface SettledRun {
  readonly customers: ReadonlyMap<string, CustomerState>;
  readonly held: ReadonlyMap<string, Held>;
}

/**
 * Settles the customers of a run against the run before; their `plain` is the tier by the rules alone, and their `tier` is made. Where scores keep tiers, all are graded once more
 * out of what was read of them. Throws an InvalidSchemeError where the rules do not hold together.
 */
export const settleAll = (
  rules: Rules,
  last: Snapshot | null,
  customers: ReadonlyMap<string, CustomerState>,
  asOf: number | null,
  day: number,
): SettledRun => {
  const { scheme } = rules;
  if (last === null || !holdsTiers(scheme)) return { customers, held: new Map() };
  const lowered = keptBy(scheme);
  const kept = lowered && regrade({ ...rules, scheme: lowered }, customers, asOf);
  const held = new Map<string, Held>();
  const settled = new Map<string, CustomerState>();
  for (const [key, state] of customers) {
    const tier = state.plain;
    const now: Earned = { tier, score: state.score, kept: kept?.get(key)?.tier ?? tier };
    const found = settle(scheme, now, last.customers.get(key) ?? null, day);
    if (found.held !== null) held.set(key, found.held);
    settled.set(key, { ...state, tier: found.tier });
  }
  return { customers: settled, held };
};
