import { clusterOfNode, leavesOf, type Node } from "./splitTree";

const rightIn = ({ counts }: Node): number => counts.reduce((most, count) => Math.max(most, count));

const rightBelow = (node: Node): number =>
  leavesOf(node).reduce((sum, leaf) => sum + rightIn(leaf), 0);

/** Whether some cluster has its only leaf below a node, which would have none as one leaf. */
const isNeeded = (node: Node, root: Node): boolean => {
  const below = leavesOf(node);
  const elsewhere = new Set(
    leavesOf(root)
      .filter((leaf) => !below.includes(leaf))
      .map(clusterOfNode),
  );
  const kept = clusterOfNode(node);
  return below.map(clusterOfNode).some((cluster) => cluster !== kept && !elsewhere.has(cluster));
};

/**
 * Takes back splits, the deepest first, that put fewer than `least` rows more into their cluster; not one that alone gives a cluster a leaf.
 * Changes the tree.
 */
export const prune = (node: Node, least: number, root = node): void => {
  if (node.split === null) return;
  prune(node.split.left, least, root);
  prune(node.split.right, least, root);
  if (rightBelow(node) - rightIn(node) < least && !isNeeded(node, root)) node.split = null;
};
