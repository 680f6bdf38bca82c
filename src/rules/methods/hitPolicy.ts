import { Truth } from "../feel/fill";

/** What a hit policy finds besides the index of the rule that decides. */
export const Finding = { pending: -1, nothing: -2, conflict: -3 } as const;

/** The rule that decides where this is true of each rule, or a `Finding`. */
export type Decide = (truths: Uint8Array) => number;

/**
 * The first rule in `order` that holds. A rule before it that may hold leaves the row pending, unless it gives the same outcome.
 * F and R take the rules in their order; P, O and C (a list) take them best tier first.
 */
export const firstOf =
  (order: readonly number[], outcomes: readonly number[]): Decide =>
  (truths) => {
    const open = new Set<number>();
    for (const rule of order) {
      const truth = truths[rule];
      if (truth === Truth.no) continue;
      open.add(outcomes[rule] as number);
      if (truth === Truth.yes) return open.size === 1 ? rule : Finding.pending;
    }
    return open.size === 0 ? Finding.nothing : Finding.pending;
  };

/**
 * The rule that holds, where all that hold agree; else they conflict. What may hold besides is taken to agree, as the table says that it must.
 * Whether two rules that hold agree is `agree`'s to say: never for U, by their tiers for A.
 */
const agreedOf =
  (agree: (one: number, other: number) => boolean): Decide =>
  (truths) => {
    let winner: number = Finding.nothing;
    for (const [rule, truth] of truths.entries()) {
      if (truth === Truth.no) continue;
      if (truth !== Truth.yes) winner = winner === Finding.nothing ? Finding.pending : winner;
      else if (winner < 0) winner = rule;
      else if (!agree(winner, rule)) return Finding.conflict;
    }
    return winner;
  };

/** The one rule that holds; two that hold conflict. */
export const uniqueOf = (): Decide => agreedOf(() => false);

/** Any rule that holds, as all that do must give the same tier; else they conflict. */
export const anyOf = (tiers: readonly number[]): Decide =>
  agreedOf((one, other) => tiers[one] === tiers[other]);

/** The rules by tier, best first; in their order within a tier. */
export const byPriority = (tiers: readonly number[]): readonly number[] =>
  tiers.map((_, rule) => rule).sort((a, b) => (tiers[a] ?? 0) - (tiers[b] ?? 0) || a - b);
