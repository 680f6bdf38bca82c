import type { PaneWhatIfWords } from "../../text";
import {
  inLocale,
  rolesOf,
  visitLoad,
  visitsOf,
  type Effect,
  type Scheme,
  type Visitors,
} from "../../workbook";
import type { Language } from "../language";
import type { Capacity } from "./capacity";

/** The visits that tiers need against those that can be made, in words. */
export interface LoadView {
  /** "needs 214 visits a month, 5 people × 40 = 200: 14 too many"; without a capacity what it needs alone. */
  readonly sentence: string;
  /** The same in a few words. */
  readonly short: string;
  readonly isOver: boolean;
  /** "198 as it is now", where that differs. */
  readonly now: string | null;
  /** Tiers that are not counted. */
  readonly unsaid: string | null;
}

const visitorsOf = ({ tiers }: Scheme, { by }: Capacity): Visitors =>
  rolesOf(tiers).find(({ en }) => en === by) ?? "all";

/** Whether any tier says how often its customers are visited. */
export const saysVisits = ({ tiers }: Scheme): boolean =>
  tiers.some(({ policy }) => visitsOf(policy, "all") !== null);

const verdictOf = (
  visits: number,
  most: number,
  t: PaneWhatIfWords,
  { count }: Language,
): string => {
  const by = visits - most;
  if (by === 0) return t.load.even;
  return by > 0 ? t.load.over({ by: count(by) }) : t.load.under({ by: count(-by) });
};

/** What the visits of an effect come to; null for a scheme whose tiers do not say how often. */
export const loadView = (
  scheme: Scheme,
  effect: Effect,
  capacity: Capacity,
  t: PaneWhatIfWords,
  language: Language,
): LoadView | null => {
  if (!saysVisits(scheme)) return null;
  const { count, number, locale } = language;
  const { people, each, per } = capacity;
  const by = visitorsOf(scheme, capacity);
  const months = per === "year" ? 12 : 1;
  const tiers = effect.tiers.filter(({ tier }) => tier >= 0);
  // Half a visit is none: what is said adds up.
  const visitsWith = (counts: readonly number[]) => {
    const { visits, unsaid } = visitLoad(scheme.tiers, counts, by);
    return { visits: Math.ceil(visits * months - 1e-9), unsaid };
  };
  const now = visitsWith(tiers.map((one) => one.now));
  const then = visitsWith(tiers.map((one) => one.then));
  const needs = t.load.needs({ visits: count(then.visits), month: per === "month" });
  const unsaid = then.unsaid.map(({ label }) => inLocale(label, locale)).join(t.line.join);
  const common = {
    now: now.visits === then.visits ? null : t.load.now({ visits: count(now.visits) }),
    unsaid: unsaid === "" ? null : t.load.unsaid({ tiers: unsaid }),
  };
  if (people === null || each === null)
    return { sentence: needs, short: needs, isOver: false, ...common };
  const most = Math.floor(people * each);
  const verdict = verdictOf(then.visits, most, t, language);
  const against = t.load.against({
    people: number(people),
    each: number(each),
    capacity: count(most),
  });
  return {
    sentence: t.load.sentence({ needs, against, verdict }),
    short: `${needs}${t.line.join}${verdict}`,
    isOver: then.visits > most,
    ...common,
  };
};
