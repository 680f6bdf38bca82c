/** The mean of a column in each of so many clusters. */
const meansOf = (column: Float64Array, assignment: Uint32Array, count: number): Float64Array => {
  const sizes = new Float64Array(count);
  const sums = new Float64Array(count);
  for (let row = 0; row < column.length; row++) {
    const cluster = assignment[row] as number;
    sizes[cluster] = (sizes[cluster] as number) + 1;
    sums[cluster] = (sums[cluster] as number) + (column[row] as number);
  }
  return sums.map((sum, cluster) => sum / (sizes[cluster] as number));
};

/** The place of each cluster by its averages, from the greatest down; the first column that differs decides. */
export const ranksOf = (columns: readonly Float64Array[], assignment: Uint32Array): Uint32Array => {
  const count = assignment.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  const averages = columns.map((column) => meansOf(column, assignment, count));
  const order = Array.from({ length: count }, (_, cluster) => cluster).sort((one, other) => {
    for (const means of averages) {
      const difference = (means[other] as number) - (means[one] as number);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  const ranks = new Uint32Array(count);
  order.forEach((cluster, rank) => (ranks[cluster] = rank));
  return ranks;
};
