import { number } from "../figures";

/** Why customers keep tiers, in English; its type is what the other locale must have. Apart from the other words of history: every grade may need them. */
export const held = {
  band: (p: { tier: string; keepAbove: string; score: string }): string =>
    `stays ${p.tier}: ${p.score} points are not below ${p.keepAbove}`,
  runs: (p: { tier: string; runs: number; of: number }): string =>
    `stays ${p.tier}: run ${p.runs} of ${p.of} that gives a worse tier`,
  dwell: (p: { tier: string; days: number; of: number }): string =>
    `stays ${p.tier}: ${number(p.days)} ${p.days === 1 ? "day" : "days"} in the tier, of at least ${p.of}`,
  /** What the rules alone say, behind the above. */
  byRules: (p: { tier: string; why: string }): string => `by the rules alone ${p.tier} (${p.why})`,
};
