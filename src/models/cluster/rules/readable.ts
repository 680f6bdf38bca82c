import { clusterOfNode, leavesOf, type Labelled, type Node, type Split } from "./splitTree";
import { roundest, toDigits } from "./threshold";

/** Finds the leaf that a row falls into. */
export const treeFinder =
  (root: Node, columns: readonly Float64Array[]) =>
  (row: number): Node => {
    let node = root;
    while (node.split !== null) {
      const { column, threshold, left, right } = node.split;
      node = ((columns[column] as Float64Array)[row] as number) < threshold ? left : right;
    }
    return node;
  };

const splitsOf = (node: Node): readonly Split[] =>
  node.split === null
    ? []
    : [node.split, ...splitsOf(node.split.left), ...splitsOf(node.split.right)];

/** How many rows get their cluster; -1 where a leaf is left without rows. */
const rightOf = (root: Node, { columns, clusterAt }: Labelled): number => {
  const leafOf = treeFinder(root, columns);
  const clusters = new Map(leavesOf(root).map((leaf) => [leaf, clusterOfNode(leaf)]));
  const reached = new Set<Node>();
  let right = 0;
  clusterAt.forEach((cluster, row) => {
    const leaf = leafOf(row);
    reached.add(leaf);
    if (clusters.get(leaf) === cluster) right++;
  });
  return reached.size < clusters.size ? -1 : right;
};

/** Digits that people read at a glance, the fewest first. */
const DIGITS = [1, 2, 3];

/**
 * Makes the thresholds of a tree round: each the roundest number that divides the same rows, and then as round as it may be without a row less in its cluster.
 * Changes the tree.
 */
export const readable = (root: Node, labelled: Labelled): void => {
  const splits = splitsOf(root);
  for (const split of splits) split.threshold = roundest(split.low, split.high);
  let right = rightOf(root, labelled);
  for (const split of splits) {
    const exact = split.threshold;
    for (const digits of DIGITS) {
      split.threshold = toDigits(exact, digits);
      const now = split.threshold === exact ? right : rightOf(root, labelled);
      if (now >= right) {
        right = now;
        break;
      }
      split.threshold = exact;
    }
  }
};
