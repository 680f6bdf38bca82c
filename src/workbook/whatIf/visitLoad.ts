import type { Policy, Tier, Words } from "../../rules";

const DAYS_A_MONTH = 365.25 / 12;

/** Whose visits are counted: all that a policy asks for, or those of one role. */
export type Visitors = "all" | Words;

/** The visits that tiers need. */
export interface VisitLoad {
  /** Visits a month. */
  readonly visits: number;
  /** Tiers that have customers and say nothing of how often they are seen. */
  readonly unsaid: readonly Tier[];
}

const isRole = (one: Words, other: Words): boolean => one.zh === other.zh && one.en === other.en;

/** Visits a month that a policy asks for; null where it says nothing of it. Roles each make their own; where no roles are named, the cadence is that of the visits. */
export const visitsOf = (policy: Policy | undefined, by: Visitors): number | null => {
  const { visits = [], cadence } = policy ?? {};
  const asked = by === "all" ? visits : visits.filter(({ role }) => isRole(role, by));
  if (visits.length > 0)
    return asked.length > 0
      ? asked.reduce((sum, { times, months }) => sum + times / months, 0)
      : by === "all"
        ? null
        : 0;
  if (cadence === undefined || by !== "all") return null;
  return "months" in cadence ? 1 / cadence.months : DAYS_A_MONTH / cadence.days;
};

/** The roles whose visits the policies of tiers tell apart, each once. */
export const rolesOf = (tiers: readonly Tier[]): readonly Words[] =>
  tiers
    .flatMap(({ policy }) => policy?.visits ?? [])
    .map(({ role }) => role)
    .filter((role, at, all) => all.findIndex((one) => isRole(one, role)) === at);

/** The visits a month that so many customers in each tier need; tiers that are set aside are not missed. */
export const visitLoad = (
  tiers: readonly Tier[],
  counts: readonly number[],
  by: Visitors,
): VisitLoad => {
  const rates = tiers.map(({ policy }) => visitsOf(policy, by));
  return {
    visits: rates.reduce<number>((sum, rate, at) => sum + (rate ?? 0) * (counts[at] ?? 0), 0),
    unsaid: tiers.filter(
      ({ aside }, at) => aside !== true && rates[at] === null && (counts[at] ?? 0) > 0,
    ),
  };
};
