import { Truth } from "../feel/fill";

/** What a hit policy finds on a row besides the index of the rule that decides. */
export const Finding = { pending: -1, nothing: -2, conflict: -3 } as const;

/** Writes into `winners` the rule that decides on each of the first `count` rows of a block, or a `Finding`. */
export type Decide = (truths: readonly Uint8Array[], count: number, winners: Int16Array) => void;

// Read out of their objects once: these loops run a million times.
const { no: NO, yes: YES } = Truth;
const { pending: PENDING, nothing: NOTHING, conflict: CONFLICT } = Finding;

// What is open on a row: nothing, rules of several tiers, or it is settled that the row is pending; a tier otherwise.
const CLOSED = -1;
const MIXED = -2;
const STUCK = -3;

const takeFirst = (
  truth: Uint8Array,
  rule: number,
  tier: number,
  count: number,
  winners: Int16Array,
  open: Int16Array,
): void => {
  for (let i = 0; i < count; i++) {
    const found = truth[i];
    const opened = open[i];
    if (found === NO || (winners[i] as number) >= 0 || opened === STUCK) continue;
    const same = opened === CLOSED || opened === tier;
    if (found !== YES) {
      winners[i] = PENDING;
      open[i] = same ? tier : MIXED;
    } else if (same) winners[i] = rule;
    else open[i] = STUCK;
  }
};

/**
 * The first rule in `order` that holds. A rule before it that may hold leaves the row pending, unless it gives the same tier.
 * F and R take the rules in their order; P, O and C (a list) take them best tier first.
 */
export const firstOf =
  (order: readonly number[], tiers: readonly number[]): Decide =>
  (truths, count, winners) => {
    winners.fill(NOTHING, 0, count);
    const open = new Int16Array(count).fill(CLOSED);
    for (const rule of order)
      takeFirst(truths[rule] as Uint8Array, rule, tiers[rule] as number, count, winners, open);
  };

/**
 * The rule that holds, where all that hold agree; else they conflict. What may hold besides is taken to agree, as the table says that it must.
 * Whether two rules that hold agree is `agree`'s to say: never for U, by their tiers for A.
 */
const agreedOf =
  (agree: (one: number, other: number) => boolean): Decide =>
  (truths, count, winners) => {
    winners.fill(NOTHING, 0, count);
    truths.forEach((truth, rule) => {
      for (let i = 0; i < count; i++) {
        const found = truth[i];
        const winner = winners[i] as number;
        if (found === NO || winner === CONFLICT) continue;
        if (found !== YES) winners[i] = winner === NOTHING ? PENDING : winner;
        else if (winner < 0) winners[i] = rule;
        else if (!agree(winner, rule)) winners[i] = CONFLICT;
      }
    });
  };

/** The one rule that holds; two that hold conflict. */
export const uniqueOf = (): Decide => agreedOf(() => false);

/** Any rule that holds, as all that do must give the same tier; else they conflict. */
export const anyOf = (tiers: readonly number[]): Decide =>
  agreedOf((one, other) => tiers[one] === tiers[other]);

/** The rules by tier, best first; in their order within a tier. */
export const byPriority = (tiers: readonly number[]): readonly number[] =>
  tiers.map((_, rule) => rule).sort((a, b) => (tiers[a] ?? 0) - (tiers[b] ?? 0) || a - b);
