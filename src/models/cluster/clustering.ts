import type { TooManyPoints } from "./hierarchy";
import type { Linkage, Tree } from "./linkage/tree";
import type { NoLogarithm, ScaledColumn } from "./scaled";

/** How customers are put into clusters. */
export type ClusterMethod = "kmeans" | Linkage;

/** What to find; every choice has a default. */
export interface ClusterOptions {
  /** k-means by default. */
  readonly method?: ClusterMethod;
  /** How many clusters, from 2 to `MOST_ASKED`; the number with the best silhouette when absent. */
  readonly k?: number;
  /** Takes log(1 + value) of columns that are skewed and not negative. */
  readonly log?: boolean;
  /** Clusters on as many principal components as hold this share of the variance (0 to 1); on the columns themselves when absent. */
  readonly share?: number;
}

/** The greatest number of clusters that may be asked for. */
export const MOST_ASKED = 30;

/** Why there are no clusters. */
export type ClusterProblem =
  | TooManyPoints
  | { readonly code: "no-columns" }
  /** Columns of other lengths than the first. */
  | { readonly code: "unequal-columns"; readonly column: string }
  /** Fewer rows than clusters need in which every column is known. */
  | { readonly code: "too-few-customers"; readonly got: number; readonly min: number }
  /** All customers are the same in all columns. */
  | { readonly code: "all-alike"; readonly rows: number }
  | {
      readonly code: "bad-number-of-clusters";
      readonly got: number;
      readonly min: number;
      readonly max: number;
    };

/** What to know about clusters that there are. */
export type ClusterNote =
  /** Rows with a gap in one of the columns: they are in no cluster. */
  | { readonly code: "gaps"; readonly rows: number; readonly of: number }
  | { readonly code: "constant-column"; readonly column: string }
  | { readonly code: "no-logarithm"; readonly column: string; readonly why: NoLogarithm }
  /** Fewer different customers than clusters that were asked for. */
  | { readonly code: "fewer-clusters"; readonly asked: number; readonly got: number }
  /** The silhouettes are of so many rows, drawn from all by a fixed rule. */
  | { readonly code: "silhouette-sampled"; readonly measured: number; readonly of: number }
  /** Clusters of so few customers that they are outliers rather than groups. */
  | { readonly code: "tiny-cluster"; readonly cluster: number; readonly size: number };

/** A number of clusters that was tried. */
export interface Trial {
  readonly k: number;
  /** Sum of the squared distances from the centres. */
  readonly inertia: number;
  /** Mean silhouette; null for one cluster. */
  readonly silhouette: number | null;
}

/** A column in which a cluster stands out, by so many standard deviations of all customers. */
export interface Trait {
  /** Index among the columns. */
  readonly column: number;
  readonly deviations: number;
}

/** A cluster of customers. */
export interface Cluster {
  readonly size: number;
  /** Of the customers in clusters, 0 to 1. */
  readonly share: number;
  /** The mean of each column in its own unit. */
  readonly centre: readonly number[];
  /** How many standard deviations the cluster's mean is from that of all, by column, on the scale that was clustered on; 0 for constant columns. */
  readonly deviations: readonly number[];
  /** The columns that set it apart, the most telling first; empty where it is about average in all. */
  readonly traits: readonly Trait[];
  /** The mean silhouette of its measured members; null where none was measured. */
  readonly silhouette: number | null;
}

/** Principal components of the columns, for plots and to see what goes together. */
export interface ComponentTable {
  /** Indices of the columns that vary; loadings are in this order. */
  readonly columns: readonly number[];
  readonly variances: readonly number[];
  /** Of the whole variance, 0 to 1. */
  readonly shares: readonly number[];
  /** By component: the weight of each column, the greatest by size positive. */
  readonly loadings: readonly (readonly number[])[];
  /** The first two coordinates of each of `order`'s rows; the second is all 0 where one column varies. */
  readonly scores: readonly [Float64Array, Float64Array];
}

/** Customers in clusters. Cluster 0 has the greatest average of the first column, and so on down. */
export interface Clustering {
  readonly method: ClusterMethod;
  /** Rows that were given. */
  readonly rows: number;
  /** The rows that are in clusters, in the order in which they were clustered: points of `tree`, scores and scaled columns are in it. */
  readonly order: Uint32Array;
  /** The cluster of each row that was given; -1 where there is none. */
  readonly clusterOf: Int32Array;
  readonly columns: readonly ScaledColumn[];
  readonly clusters: readonly Cluster[];
  /** Sum of the squared distances from the centres, and from the mean of all. */
  readonly inertia: number;
  readonly total: number;
  /** Mean silhouette. */
  readonly silhouette: number;
  /** Rows whose silhouette was measured, with it: all of few, a sample of many. */
  readonly measured: { readonly rows: Uint32Array; readonly values: Float64Array };
  /** Numbers of clusters that were tried, from 1; the one that was asked for among them. */
  readonly trials: readonly Trial[];
  /** Where the curve of the inertia bends most; null where too few numbers were tried. */
  readonly elbow: number | null;
  readonly components: ComponentTable;
  /** How clusters were joined; null for k-means. */
  readonly tree: Tree | null;
  readonly notes: readonly ClusterNote[];
}

/** Clusters, or why there are none. */
export type ClusterAnswer =
  | { readonly ok: true; readonly value: Clustering }
  | { readonly ok: false; readonly problem: ClusterProblem };
