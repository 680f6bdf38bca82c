import type { Cluster, Trait } from "./clustering";
import type { ScaledColumn } from "./scaled";

/** Standard deviations from which on a cluster stands out in a column, and columns that are named at most. */
const TELLING = 0.5;
const NAMED = 3;

/** The mean of a column by cluster. */
const meansBy = (values: Float64Array, clusterAt: Uint32Array, sizes: Float64Array): number[] => {
  const sums = new Float64Array(sizes.length);
  clusterAt.forEach((cluster, place) => {
    sums[cluster] = (sums[cluster] as number) + (values[place] as number);
  });
  return Array.from(sums, (sum, cluster) => sum / (sizes[cluster] as number));
};

const traitsOf = (deviations: readonly number[]): readonly Trait[] =>
  deviations
    .map((each, column) => ({ column, deviations: each }))
    .filter(({ deviations: each }) => Math.abs(each) >= TELLING)
    .sort((one, other) => Math.abs(other.deviations) - Math.abs(one.deviations))
    .slice(0, NAMED);

/** The mean silhouette of each cluster, of those of its members that were measured. */
const silhouettesBy = (
  measured: Float64Array,
  clusters: Uint32Array,
  count: number,
): readonly (number | null)[] => {
  const sums = new Float64Array(count);
  const numbers = new Float64Array(count);
  measured.forEach((value, place) => {
    const cluster = clusters[place] as number;
    sums[cluster] = (sums[cluster] as number) + value;
    numbers[cluster] = (numbers[cluster] as number) + 1;
  });
  return Array.from(sums, (sum, k) => (numbers[k] === 0 ? null : sum / (numbers[k] as number)));
};

/** What is known of each cluster: how many, its centre, and what sets it apart. `measured` are silhouettes with the cluster of each. */
export const profilesOf = (
  columns: readonly ScaledColumn[],
  clusterAt: Uint32Array,
  k: number,
  measured: { readonly values: Float64Array; readonly clusters: Uint32Array },
): readonly Cluster[] => {
  const sizes = new Float64Array(k);
  for (const cluster of clusterAt) sizes[cluster] = (sizes[cluster] as number) + 1;
  const centres = columns.map(({ values }) => meansBy(values, clusterAt, sizes));
  const apart = columns.map(({ scaled }) => meansBy(scaled, clusterAt, sizes));
  const silhouettes = silhouettesBy(measured.values, measured.clusters, k);
  return Array.from(sizes, (size, cluster) => {
    const deviations = apart.map((means) => means[cluster] as number);
    return {
      size,
      share: size / clusterAt.length,
      centre: centres.map((means) => means[cluster] as number),
      deviations,
      traits: traitsOf(deviations),
      silhouette: silhouettes[cluster] ?? null,
    };
  });
};
