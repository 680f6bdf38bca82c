/** Share of a sum held by the greatest, and how unequal it is. */
export interface Concentration {
  /** Share of the sum that the greatest fraction `top` holds. */
  readonly topShare: number;
  /** The least fraction of all that holds the share asked for. */
  readonly holders: number;
  /** Gini coefficient: 0 where all have the same, near 1 where one has all. */
  readonly gini: number;
}

/**
 * How a sum is spread over values, none of them negative, from the greatest down. A fraction that does not fall on a head counts the next in part.
 * Source of the coefficient: half the relative mean absolute difference, by ranks.
 */
export const concentrationOf = (
  values: Float64Array,
  top: number,
  share: number,
): Concentration | undefined => {
  const count = values.length;
  let total = 0;
  for (const value of values) total += value;
  if (count === 0 || !(total > 0)) return undefined;
  const heads = count * top;
  let topSum = 0;
  let reached = 0;
  let holders = count;
  let weighted = 0;
  for (let rank = 0; rank < count; rank++) {
    const value = values[rank] as number;
    topSum += value * Math.max(0, Math.min(1, heads - rank));
    const before = reached;
    reached += value;
    if (holders === count && reached >= share * total * (1 - 1e-12))
      holders = before >= share * total ? rank : rank + 1;
    weighted += (count - rank) * value;
  }
  return {
    topShare: topSum / total,
    holders: holders / count,
    gini: (2 * weighted) / (count * total) - (count + 1) / count,
  };
};

/** The fraction of a variance that lies between groups: eta squared, from 0 (all groups alike) to 1. */
export const etaSquared = (
  values: readonly number[],
  groups: readonly (string | number)[],
): number | undefined => {
  const count = values.length;
  if (count < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const sums = new Map<string | number, { sum: number; count: number }>();
  values.forEach((value, row) => {
    const key = groups[row] as string | number;
    const found = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: found.sum + value, count: found.count + 1 });
  });
  const within = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (within === 0) return undefined;
  let between = 0;
  for (const group of sums.values()) between += group.count * (group.sum / group.count - mean) ** 2;
  return between / within;
};

// An empty class would make the index infinite: it counts as this fraction.
const LEAST = 1e-4;

/** What each class adds to the population stability index of two distributions over the same classes; each is normalised. */
export const stabilityParts = (
  expected: readonly number[],
  actual: readonly number[],
): readonly number[] => {
  const share = (list: readonly number[]) => {
    const total = list.reduce((sum, each) => sum + each, 0);
    return list.map((each) => Math.max(LEAST, each / total));
  };
  const [p, q] = [share(expected), share(actual)];
  return q.map((each, k) => (each - (p[k] as number)) * Math.log(each / (p[k] as number)));
};

/** The population stability index of two distributions over the same classes. */
export const stabilityIndex = (expected: readonly number[], actual: readonly number[]): number =>
  stabilityParts(expected, actual).reduce((sum, part) => sum + part, 0);
