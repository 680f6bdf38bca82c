/** How near two clusters are: by the growth of the sum of squares (Ward), by the nearest, the furthest, or all pairs of points. */
export type Linkage = "ward" | "single" | "complete" | "average";

/** Two clusters that become one: points are 0 to n - 1, the cluster of the i-th merge is n + i. */
export interface Merge {
  /** The parts in R's order: points before clusters, then the one that is older. */
  readonly parts: readonly [number, number];
  /** How far apart they were. */
  readonly height: number;
  /** Points in the new cluster. */
  readonly size: number;
}

/** The tree of a hierarchical clustering (a dendrogram). */
export interface Tree {
  /** Number of points. */
  readonly points: number;
  /** n - 1 merges of rising height. */
  readonly merges: readonly Merge[];
}

/** A merge as an algorithm finds it: a point of each cluster stands for the whole. */
export interface Joined {
  readonly one: number;
  readonly other: number;
  readonly height: number;
}

/** The root of a point in a forest of parents, with paths made short. */
const rootOf = (parents: Int32Array, point: number): number => {
  let root = point;
  while ((parents[root] as number) >= 0) root = parents[root] as number;
  for (let at = point; at !== root;) {
    const next = parents[at] as number;
    parents[at] = root;
    at = next;
  }
  return root;
};

/**
 * A tree of merges found in any order, a part always before the whole: sorts them by height and names the clusters.
 * Heights of a whole that lie under those of its parts by a rounding error must have been raised before.
 */
export const treeOf = (points: number, joined: readonly Joined[]): Tree => {
  const sorted = [...joined].sort((one, other) => one.height - other.height);
  const parents = new Int32Array(Math.max(0, 2 * points - 1)).fill(-1);
  const sizes = new Uint32Array(parents.length).fill(1, 0, points);
  const merges = sorted.map(({ one, other, height }, step): Merge => {
    const [first, second] = [rootOf(parents, one), rootOf(parents, other)];
    const whole = points + step;
    parents[first] = whole;
    parents[second] = whole;
    sizes[whole] = (sizes[first] as number) + (sizes[second] as number);
    const parts = first < second ? ([first, second] as const) : ([second, first] as const);
    return { parts, height, size: sizes[whole] as number };
  });
  return { points, merges };
};

/** The points from left to right as a dendrogram draws them without crossing lines: R's `hclust()$order`. */
export const orderOf = ({ points, merges }: Tree): Uint32Array => {
  const order = new Uint32Array(points);
  const open = points === 0 ? [] : [points + merges.length - 1];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const merge = merges[next - points];
    if (merge === undefined) order[count++] = next;
    else open.push(merge.parts[1], merge.parts[0]);
  }
  return order;
};

/** The cluster of each point where a tree is cut into k, numbered by their first points as R's `cutree` does; k is at most the number of points. */
export const cutTree = ({ points, merges }: Tree, k: number): Uint32Array => {
  const parents = new Int32Array(Math.max(0, 2 * points - 1)).fill(-1);
  merges.slice(0, Math.max(0, points - k)).forEach(({ parts }, step) => {
    for (const part of parts) parents[part] = points + step;
  });
  const numbers = new Map<number, number>();
  return Uint32Array.from({ length: points }, (_, point) => {
    const root = rootOf(parents, point);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
};
