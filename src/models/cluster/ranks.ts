import { meanOf } from "./standardise";

/** The place of each cluster by its averages, from the greatest down; the first column that differs decides. */
export const ranksOf = (columns: readonly Float64Array[], assignment: Uint32Array): Uint32Array => {
  const count = assignment.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  const averages = Array.from({ length: count }, (_, cluster) =>
    columns.map((column) => meanOf(column.filter((_, row) => assignment[row] === cluster))),
  );
  const order = averages
    .map((_, cluster) => cluster)
    .sort((one, other) => {
      for (const column of columns.keys()) {
        const difference = (averages[other]?.[column] ?? 0) - (averages[one]?.[column] ?? 0);
        if (difference !== 0) return difference;
      }
      return one - other;
    });
  const ranks = new Uint32Array(count);
  order.forEach((cluster, rank) => (ranks[cluster] = rank));
  return ranks;
};
