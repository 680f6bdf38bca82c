import { spread } from "../../numeric/order";
import type { Clustering } from "../clustering";
import { prune } from "./prune";
import { readable, treeFinder } from "./readable";
import { clusterOfNode, grownTree, leavesOf, type Labelled, type Node } from "./splitTree";

/** Rows that rules are found on at most; how well they hold is counted on all. */
const LEARNT = 20_000;

/** Levels that a tree may have, so that a rule asks for no more than so many things. */
const DEEPEST = 5;

/** Leaves that a tree may have for each cluster. */
const LEAVES = 3;

/** A split must put this share of the rows more into their cluster. */
const WORTH = 0.01;

/** From where to where a column may be: `from` included, `below` not. */
export interface Bounds {
  /** Index among the columns of the clustering. */
  readonly column: number;
  readonly from?: number;
  readonly below?: number;
}

/** Customers within all bounds belong to a cluster, more or less. */
export interface ClusterRule {
  readonly cluster: number;
  readonly bounds: readonly Bounds[];
  /** Customers within the bounds, and those of them that are in the cluster. */
  readonly rows: number;
  readonly right: number;
}

/** Rules that approximate clusters; they cover everything, and no two overlap. */
export interface ClusterRules {
  readonly rules: readonly ClusterRule[];
  /** The share of customers to whom the rules give their cluster, 0 to 1; and of each cluster's own customers: 0 where no rule gives it. */
  readonly fidelity: number;
  readonly byCluster: readonly number[];
}

/** A leaf with the bounds on the way to it. */
interface Region {
  readonly leaf: Node;
  readonly bounds: readonly Bounds[];
}

const narrowed = (
  bounds: readonly Bounds[],
  column: number,
  by: { readonly from: number } | { readonly below: number },
): readonly Bounds[] => {
  const known = bounds.find((one) => one.column === column) ?? { column };
  const others = bounds.filter((one) => one.column !== column);
  return [...others, { ...known, ...by }].sort((one, other) => one.column - other.column);
};

/** The leaves of a tree with their bounds: a deeper split narrows what one above it has left. */
const regionsOf = (node: Node, bounds: readonly Bounds[] = []): readonly Region[] => {
  if (node.split === null) return [{ leaf: node, bounds }];
  const { column, threshold, left, right } = node.split;
  return [
    ...regionsOf(left, narrowed(bounds, column, { below: threshold })),
    ...regionsOf(right, narrowed(bounds, column, { from: threshold })),
  ];
};

const labelledOf = ({ columns, order, clusterOf, clusters }: Clustering): Labelled => ({
  columns: columns.map(({ values }) => values),
  clusterAt: Uint32Array.from(order, (row) => clusterOf[row] as number),
  k: clusters.length,
});

const sampled = ({ columns, clusterAt, k }: Labelled): Labelled => {
  const places = spread(clusterAt.length, LEARNT);
  return {
    columns: columns.map((column) => Float64Array.from(places, (at) => column[at] as number)),
    clusterAt: places.map((at) => clusterAt[at] as number),
    k,
  };
};

/** By leaf, how many rows of each cluster it takes. */
const takenBy = (
  root: Node,
  { columns, clusterAt, k }: Labelled,
): ReadonlyMap<Node, Uint32Array> => {
  const taken = new Map(leavesOf(root).map((leaf) => [leaf, new Uint32Array(k)]));
  const leafOf = treeFinder(root, columns);
  clusterAt.forEach((cluster, row) => {
    const counts = taken.get(leafOf(row));
    if (counts !== undefined) counts[cluster] = (counts[cluster] as number) + 1;
  });
  return taken;
};

const byCluster = (one: ClusterRule, other: ClusterRule): number =>
  one.cluster - other.cluster || other.rows - one.rows;

/**
 * A few rules on the columns, in their own units, that give most customers their cluster: the leaves of a small classification tree, with round figures as bounds.
 * Learnt on at most 20,000 customers, counted on all.
 */
export const clusterRules = (clustering: Clustering): ClusterRules => {
  const all = labelledOf(clustering);
  const learnt = sampled(all);
  const { k } = all;
  const root = grownTree(learnt, LEAVES * k, DEEPEST);
  prune(root, Math.max(1, WORTH * learnt.clusterAt.length));
  readable(root, learnt);
  const taken = takenBy(root, all);
  const rules = regionsOf(root).map(({ leaf, bounds }): ClusterRule => {
    const counts = taken.get(leaf) ?? new Uint32Array(k);
    const cluster = clusterOfNode(leaf);
    const rows = counts.reduce((sum, count) => sum + count, 0);
    return { cluster, bounds, rows, right: counts[cluster] as number };
  });
  const rightIn = new Float64Array(k);
  for (const { cluster, right } of rules) rightIn[cluster] = (rightIn[cluster] as number) + right;
  return {
    rules: [...rules].sort(byCluster),
    fidelity: rightIn.reduce((sum, right) => sum + right, 0) / all.clusterAt.length,
    byCluster: clustering.clusters.map(({ size }, cluster) => (rightIn[cluster] as number) / size),
  };
};
