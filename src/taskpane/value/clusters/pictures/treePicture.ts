import type { PaneValueWords } from "../../../../text";
import type { Clustering, Tree } from "../../../../workbook";
import type { ChartProps } from "../../../charts/Chart";
import type { Draw } from "../../../charts/loadCharts";
import type { Language } from "../../../language";
import { averageText } from "../figures";

/** Branches at the foot of the picture: of more customers the first joins are left out. */
const LEAVES = 30;

/** Joins that the figures list. */
const LISTED = 12;

/** A place on the outline of the tree; the outline breaks where `x` is undefined. */
interface Place {
  readonly x: number | undefined;
  readonly y: number;
}

interface Branch {
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly outline: readonly Place[];
  /** By cluster the middle of its branches at the foot. */
  readonly feet: readonly { readonly x: number; readonly text: string }[];
}

const BREAK: Place = { x: undefined, y: 0 };

/** The first point of a branch: all of its points are in one cluster where it is not above the cut. */
const pointOf = ({ points, merges }: Tree, branch: number): number => {
  let at = branch;
  while (at >= points) at = merges[at - points]?.parts[0] ?? 0;
  return at;
};

/** The upper joins as lines, and where each cluster stands at their foot. */
const drawnOf = (tree: Tree, clusterAt: (point: number) => number): Drawn => {
  const { points, merges } = tree;
  const lowest = points + Math.max(0, merges.length - (LEAVES - 1));
  const outline: Place[] = [];
  const feet = new Map<number, number[]>();
  let next = 0;
  const branchOf = (branch: number): Branch => {
    const merge = branch < lowest ? undefined : merges[branch - points];
    if (merge === undefined) {
      const x = next++;
      const cluster = clusterAt(pointOf(tree, branch));
      feet.set(cluster, [...(feet.get(cluster) ?? []), x]);
      return { x, y: 0 };
    }
    const [left, right] = [branchOf(merge.parts[0]), branchOf(merge.parts[1])];
    const { height } = merge;
    outline.push(left, { x: left.x, y: height }, { x: right.x, y: height }, right, BREAK);
    return { x: (left.x + right.x) / 2, y: height };
  };
  if (merges.length > 0) branchOf(points + merges.length - 1);
  return {
    outline,
    feet: [...feet].map(([cluster, xs]) => ({
      x: xs.reduce((sum, x) => sum + x, 0) / xs.length,
      text: String(cluster + 1),
    })),
  };
};

/** A height at which the tree falls into so many clusters: half-way between two joins. */
const cutOf = ({ merges }: Tree, k: number): number => {
  const above = merges[merges.length - k + 1]?.height ?? 0;
  const below = merges[merges.length - k]?.height ?? 0;
  return (above + below) / 2;
};

const drawTree =
  ({ outline, feet }: Drawn, cut: number, label: string, t: PaneValueWords["clusters"]): Draw =>
  (marks, look) => ({
    height: 280,
    marginLeft: 44,
    marginRight: 10,
    marginBottom: 24,
    marginTop: 20,
    x: { axis: null },
    y: { label: t.tree.height, labelArrow: "none", ticks: 4 },
    marks: [
      marks.line(outline, { x: "x", y: "y", stroke: look.text, strokeWidth: 1.25 }),
      marks.ruleY([cut], { stroke: look.contrast, strokeDasharray: "5 3", strokeWidth: 2 }),
      marks.text([cut], {
        y: (at: number) => at,
        frameAnchor: "right",
        dy: -9,
        text: () => label,
        fontWeight: 600,
        fill: look.text,
        stroke: look.surface,
        strokeWidth: 4,
      }),
      marks.text(feet, { x: "x", y: 0, dy: 12, text: "text", fontWeight: 700, fill: look.text }),
    ],
  });

/** The tree in which customers were joined (a dendrogram), cut where it falls into the clusters. */
export function treePicture(
  { order, clusterOf, clusters }: Clustering,
  tree: Tree,
  t: PaneValueWords["clusters"],
  { count }: Language,
): ChartProps {
  const k = clusters.length;
  const { merges } = tree;
  const drawn = drawnOf(tree, (point) => clusterOf[order[point] ?? 0] ?? -1);
  return {
    name: t.tree.name({ k: count(k) }),
    draw: drawTree(drawn, cutOf(tree, k), t.tree.cut({ k: count(k) }), t),
    figures: {
      headers: [t.tree.left, t.tree.height, t.tree.joined],
      rows: [...merges.slice(-LISTED).entries()]
        .reverse()
        .map(([, { height, size }], at) => [count(at + 1), averageText(height), count(size)]),
    },
  };
}
