import { inOrder, picked, spread } from "../numeric/order";
import { FEWEST } from "./chooseClusters";
import {
  MOST_ASKED,
  type ClusterAnswer,
  type ClusterNote,
  type ClusterOptions,
  type ClusterProblem,
} from "./clustering";
import { componentsOf, componentTable } from "./componentTable";
import { hierarchy } from "./hierarchy";
import { kMeans } from "./kMeans";
import type { Tree } from "./linkage/tree";
import type { Partition } from "./lloyd";
import { countOf, differentPoints, pointsAt, pointsOf, type Points } from "./points";
import { componentsFor, scoresOf, type Components } from "./principalComponents";
import { profilesOf } from "./profile";
import { ranksOf } from "./ranks";
import { knownRows, scaledColumns, type CustomerColumn, type ScaledColumn } from "./scaled";
import { silhouettes } from "./silhouette";
import { clearest, cutting, elbowOf, partitionOf, trialsOf } from "./trials";

/** Customers that clusters need at least. */
const LEAST = 3;

/** Silhouettes are of all customers up to so many, of more on a sample of as many: they take time with the square. */
const MEASURED = 5000;

/** Below this share of the customers a cluster is told as outliers. */
const TINY = 0.005;

const problemOf = (
  columns: readonly CustomerColumn[],
  { k }: ClusterOptions,
): ClusterProblem | null => {
  const [first] = columns;
  if (first === undefined) return { code: "no-columns" };
  const odd = columns.find(({ values }) => values.length !== first.values.length);
  if (odd !== undefined) return { code: "unequal-columns", column: odd.name };
  if (k !== undefined && !(Number.isInteger(k) && k >= FEWEST && k <= MOST_ASKED))
    return { code: "bad-number-of-clusters", got: k, min: FEWEST, max: MOST_ASKED };
  return null;
};

/** The points to cluster: the columns that vary, or as many components as hold the share that is asked for. */
const pointsFor = (
  columns: readonly ScaledColumn[],
  components: Components,
  share: number | undefined,
): Points => {
  const varying = columns.filter(({ constant }) => !constant).map(({ scaled }) => scaled);
  if (share === undefined) return pointsOf(varying);
  const count = componentsFor(components.components, Math.min(1, Math.max(0, share)));
  return pointsOf(scoresOf(components, Math.max(1, count)));
};

interface Prepared {
  readonly order: Uint32Array;
  readonly columns: readonly ScaledColumn[];
  readonly components: Components;
  readonly points: Points;
}

const prepared = (
  columns: readonly CustomerColumn[],
  rows: Uint32Array,
  { log = false, share }: ClusterOptions,
): Prepared => {
  // In an order of their own, so that customers get the same clusters however the sheet is sorted.
  const order = inOrder(
    columns.map(({ values }) => values),
    rows,
  );
  const own = columns.map(({ name, values }) => ({ name, values: picked(values, order) }));
  const scaled = scaledColumns(own, log);
  const components = componentsOf(scaled);
  return { order, columns: scaled, components, points: pointsFor(scaled, components, share) };
};

/** The partition with its clusters in the order of their averages, the greatest first. */
const ranked = ({ columns, points }: Prepared, { assignment }: Partition, k: number): Partition => {
  const values = columns.map((column) => column.values);
  const ranks = ranksOf(values, assignment);
  return partitionOf(
    points,
    assignment.map((cluster) => ranks[cluster] as number),
    k,
  );
};

const notesOf = (
  { columns, order }: Prepared,
  rows: number,
  measured: number,
): readonly ClusterNote[] => [
  ...(order.length < rows ? [{ code: "gaps", rows: rows - order.length, of: rows } as const] : []),
  ...columns.flatMap(({ name, constant, whyNot }): readonly ClusterNote[] => {
    if (constant) return [{ code: "constant-column", column: name }];
    return whyNot === undefined ? [] : [{ code: "no-logarithm", column: name, why: whyNot }];
  }),
  ...(measured < order.length
    ? [{ code: "silhouette-sampled", measured, of: order.length } as const]
    : []),
];

const measuredOf = (points: Points, { assignment }: Partition) => {
  const places = spread(countOf(points), MEASURED);
  const clusters = places.map((place) => assignment[place] as number);
  return { places, clusters, values: silhouettes(pointsAt(points, places), clusters) };
};

const clustered = (
  ready: Prepared,
  tree: Tree | null,
  options: ClusterOptions,
  rows: number,
): ClusterAnswer => {
  const { points, order, columns } = ready;
  const different = differentPoints(points, MOST_ASKED);
  const asked = options.k === undefined ? undefined : Math.min(options.k, different);
  const trials = trialsOf(points, tree, asked);
  const k = asked ?? clearest(trials);
  const found = ranked(ready, (tree === null ? kMeans : cutting(tree))(points, k), k);
  const measured = measuredOf(points, found);
  const clusters = profilesOf(columns, found.assignment, k, measured);
  const clusterOf = new Int32Array(rows).fill(-1);
  order.forEach((row, place) => (clusterOf[row] = found.assignment[place] as number));
  const notes: readonly ClusterNote[] = [
    ...notesOf(ready, rows, measured.values.length),
    ...(asked !== undefined && asked < (options.k ?? 0)
      ? [{ code: "fewer-clusters", asked: options.k ?? 0, got: asked } as const]
      : []),
    ...clusters.flatMap(({ size, share }, cluster): readonly ClusterNote[] =>
      share <= TINY ? [{ code: "tiny-cluster", cluster, size }] : [],
    ),
  ];
  return {
    ok: true,
    value: {
      method: options.method ?? "kmeans",
      rows,
      order,
      clusterOf,
      columns,
      clusters,
      inertia: found.inertia,
      total: partitionOf(points, new Uint32Array(order.length), 1).inertia,
      silhouette: measured.values.reduce((sum, each) => sum + each, 0) / measured.values.length,
      measured: {
        rows: measured.places.map((place) => order[place] as number),
        values: measured.values,
      },
      trials,
      elbow: elbowOf(trials),
      components: componentTable(ready.components),
      tree,
      notes,
    },
  };
};

/**
 * Puts customers into clusters of those who are alike in all columns: standardised, after logarithms where they are asked for, by k-means or by joining the nearest
 * (Ward and other linkages), with the number of clusters that has the best silhouette where none is asked for. The same customers get the same clusters in any order of rows.
 * Where there is no answer the problem says why; what is to be known about an answer stands in its notes.
 */
export const clusterCustomers = (
  columns: readonly CustomerColumn[],
  options: ClusterOptions = {},
): ClusterAnswer => {
  const problem = problemOf(columns, options);
  if (problem !== null) return { ok: false, problem };
  const known = knownRows(columns);
  if (known.length < LEAST)
    return { ok: false, problem: { code: "too-few-customers", got: known.length, min: LEAST } };
  const ready = prepared(columns, known, options);
  if (ready.columns.every(({ constant }) => constant))
    return { ok: false, problem: { code: "all-alike", rows: known.length } };
  const { method = "kmeans" } = options;
  const tree = method === "kmeans" ? null : hierarchy(ready.points, method);
  if (tree?.ok === false) return tree;
  return clustered(ready, tree?.value ?? null, options, columns[0]?.values.length ?? 0);
};
