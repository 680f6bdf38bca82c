import { Truth } from "../feel/fill";

/** What a hit policy finds on a row besides the index of the rule that decides. */
export const Finding = { pending: -1, nothing: -2, conflict: -3 } as const;

/** The rule that decides on row `i` of a block, or a `Finding`. */
export type Decide = (truths: readonly Uint8Array[], i: number) => number;

/**
 * The first rule in `order` that holds. A rule before it that may hold leaves the row pending, unless it gives the same tier.
 * F and R take the rules in their order; P, O and C (a list) take them best tier first.
 */
export const firstOf =
  (order: readonly number[], tiers: readonly number[]): Decide =>
  (truths, i) => {
    let open = -1;
    let mixed = false;
    for (const rule of order) {
      const truth = truths[rule]?.[i];
      if (truth === Truth.no) continue;
      const tier = tiers[rule] as number;
      if (open >= 0 && tier !== open) mixed = true;
      if (truth === Truth.yes) return mixed ? Finding.pending : rule;
      open = tier;
    }
    return open >= 0 ? Finding.pending : Finding.nothing;
  };

/** The one rule that holds; two that hold conflict. What may hold besides is taken not to, as the table says that rules exclude each other. */
export const uniqueOf =
  (tiers: readonly number[]): Decide =>
  (truths, i) => {
    let found = -1;
    let open = false;
    for (let rule = 0; rule < tiers.length; rule++) {
      const truth = truths[rule]?.[i];
      if (truth === Truth.unknown) open = true;
      if (truth !== Truth.yes) continue;
      if (found >= 0) return Finding.conflict;
      found = rule;
    }
    if (found >= 0) return found;
    return open ? Finding.pending : Finding.nothing;
  };

/** Any rule that holds, as all that do must give the same tier; else they conflict. */
export const anyOf =
  (tiers: readonly number[]): Decide =>
  (truths, i) => {
    let found = -1;
    let open = false;
    for (let rule = 0; rule < tiers.length; rule++) {
      const truth = truths[rule]?.[i];
      if (truth === Truth.unknown) open = true;
      if (truth !== Truth.yes) continue;
      if (found >= 0 && tiers[found] !== tiers[rule]) return Finding.conflict;
      if (found < 0) found = rule;
    }
    if (found >= 0) return found;
    return open ? Finding.pending : Finding.nothing;
  };

/** The rules by tier, best first; in their order within a tier. */
export const byPriority = (tiers: readonly number[]): readonly number[] =>
  tiers.map((_, rule) => rule).sort((a, b) => tiers[a]! - tiers[b]! || a - b);
