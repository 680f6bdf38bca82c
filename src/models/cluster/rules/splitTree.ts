/** Rows with their columns and the cluster of each. */
export interface Labelled {
  readonly columns: readonly Float64Array[];
  readonly clusterAt: Uint32Array;
  /** How many clusters there are. */
  readonly k: number;
}

/** Where a node divides: rows below the threshold go left, the others right. Any threshold above `low` and up to `high` divides the same rows. */
export interface Split {
  readonly column: number;
  readonly low: number;
  readonly high: number;
  threshold: number;
  left: Node;
  right: Node;
}

/** A node of a classification tree. */
export interface Node {
  /** Rows by cluster. */
  readonly counts: Uint32Array;
  readonly depth: number;
  split: Split | null;
}

/** A leaf that is still open: its rows in the rising order of each column. */
interface Open {
  readonly node: Node;
  readonly orders: readonly Uint32Array[];
  readonly best: Candidate | null;
}

interface Candidate {
  readonly column: number;
  /** So many rows of the column's order go left. */
  readonly at: number;
  readonly gain: number;
}

const countsOf = ({ clusterAt, k }: Labelled, rows: Uint32Array): Uint32Array => {
  const counts = new Uint32Array(k);
  for (const row of rows) {
    const cluster = clusterAt[row] as number;
    counts[cluster] = (counts[cluster] as number) + 1;
  }
  return counts;
};

const squaresOf = (counts: Uint32Array): number =>
  counts.reduce((sum, count) => sum + count * count, 0);

/** The place in one column's order that makes the two sides purest: the greatest fall of Gini's impurity. */
const bestOf = (
  { columns, clusterAt, k }: Labelled,
  column: number,
  order: Uint32Array,
  counts: Uint32Array,
): Candidate | null => {
  const values = columns[column] as Float64Array;
  const left = new Uint32Array(k);
  const size = order.length;
  const whole = squaresOf(counts);
  let [leftSquares, rightSquares] = [0, whole];
  let best: Candidate | null = null;
  for (let at = 1; at < size; at++) {
    const row = order[at - 1] as number;
    const cluster = clusterAt[row] as number;
    const before = left[cluster] as number;
    leftSquares += 2 * before + 1;
    rightSquares -= 2 * ((counts[cluster] as number) - before) - 1;
    left[cluster] = before + 1;
    if (values[row] === values[order[at] as number]) continue;
    const gain = leftSquares / at + rightSquares / (size - at) - whole / size;
    if (gain > (best?.gain ?? 1e-9)) best = { column, at, gain };
  }
  return best;
};

const openLeaf = (
  labelled: Labelled,
  orders: readonly Uint32Array[],
  depth: number,
  deepest: number,
): Open => {
  const counts = countsOf(labelled, orders[0] as Uint32Array);
  const node: Node = { counts, depth, split: null };
  if (depth >= deepest) return { node, orders, best: null };
  const best = orders.reduce<Candidate | null>((found, order, column) => {
    const next = bestOf(labelled, column, order, counts);
    return next !== null && next.gain > (found?.gain ?? 0) ? next : found;
  }, null);
  return { node, orders, best };
};

/** Divides an open leaf where that is best; gives its two parts. */
const divide = (
  labelled: Labelled,
  { node, orders }: Open,
  { column, at }: Candidate,
  deepest: number,
): readonly [Open, Open] => {
  const values = labelled.columns[column] as Float64Array;
  const own = orders[column] as Uint32Array;
  const low = values[own[at - 1] as number] as number;
  const high = values[own[at] as number] as number;
  const part = (goesLeft: boolean): Open =>
    openLeaf(
      labelled,
      orders.map((order) => order.filter((row) => (values[row] as number) < high === goesLeft)),
      node.depth + 1,
      deepest,
    );
  const [left, right] = [part(true), part(false)];
  node.split = { column, low, high, threshold: high, left: left.node, right: right.node };
  return [left, right];
};

/**
 * A classification tree of at most so many leaves and levels, grown at the leaf that gains most. Breiman, Friedman, Olshen & Stone,
 * "Classification and Regression Trees" (1984).
 */
export const grownTree = (labelled: Labelled, leaves: number, deepest: number): Node => {
  const rows = Uint32Array.from(labelled.clusterAt, (_, row) => row);
  const orders = labelled.columns.map((values) =>
    rows.slice().sort((one, other) => (values[one] as number) - (values[other] as number)),
  );
  const root = openLeaf(labelled, orders, 0, deepest);
  const open = [root];
  for (let count = 1; count < leaves; count++) {
    const next = open.reduce((most, leaf) =>
      (leaf.best?.gain ?? 0) > (most.best?.gain ?? 0) ? leaf : most,
    );
    if (next.best === null) break;
    open.splice(open.indexOf(next), 1, ...divide(labelled, next, next.best, deepest));
  }
  return root.node;
};

/** The cluster that most rows of a node have, the first of equals. */
export const clusterOfNode = ({ counts }: Node): number =>
  counts.reduce((most, count, cluster) => (count > (counts[most] as number) ? cluster : most), 0);

/** The leaves below a node, from left to right. */
export const leavesOf = (node: Node): readonly Node[] =>
  node.split === null ? [node] : [...leavesOf(node.split.left), ...leavesOf(node.split.right)];
