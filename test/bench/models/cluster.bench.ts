/**
 * Times clustering: `npx tsx test/bench/models/cluster.bench.ts`, with a folder that has ml-kmeans and ml-hclust as an argument to put them beside it
 * (`npm install --prefix FOLDER ml-kmeans ml-hclust`). Time of the processor, the best of three.
 * Tried: ml-kmeans 7.0.1 makes one start in the time of our thirty, and ends at a worse inertia on skewed data; ml-hclust 4 takes the cube of the points.
 */
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { argv } from "node:process";
import { clusterCustomers, hierarchy, inertiaOf, kMeans, pointsOf } from "../../../src/models";
import { randomFrom } from "../../../src/models/numeric/random";

const random = randomFrom(7);
const normal = (): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Columns of customers: without any groups, skewed as amounts are, or in five groups. */
const KINDS = {
  normal: () => normal(),
  skewed: () => Math.exp(1.2 * normal()),
  groups: (group: number, axis: number) => normal() + 3 * ((group * (axis + 1) * 7) % 5),
};
const columnsOf = (kind: keyof typeof KINDS, rows: number): Float64Array[] => {
  const groups = Array.from({ length: rows }, () => Math.floor(random() * 5));
  return Array.from({ length: 6 }, (_, axis) =>
    Float64Array.from(groups, (group) => KINDS[kind](group, axis)),
  );
};

const timed = <T>(what: string, work: () => T, told: (result: T) => string, times = 3): void => {
  let best = Infinity;
  let result: T | undefined;
  for (let k = 0; k < times; k++) {
    const start = process.cpuUsage();
    result = work();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  console.log(`${best.toFixed(0).padStart(6)} ms  ${what}: ${told(result as T)}`);
};

interface Libraries {
  readonly kmeans?: (
    rows: number[][],
    k: number,
    options: object,
  ) => { clusters: number[]; centroids: number[][] };
  readonly agnes?: (rows: number[][], options: object) => { height: number };
}

const libraries = async (folder: string | undefined): Promise<Libraries> => {
  if (folder === undefined) return {};
  const load = (name: string): Promise<Record<string, never>> =>
    import(pathToFileURL(join(folder, "node_modules", name, "lib/index.js")).href);
  const [one, other] = await Promise.all([load("ml-kmeans"), load("ml-hclust")]);
  return { kmeans: one["kmeans"] as never, agnes: other["agnes"] as never };
};

const { kmeans, agnes } = await libraries(argv[2]);
const rowsOf = (columns: readonly Float64Array[]): number[][] =>
  Array.from(columns[0] ?? [], (_, row) => columns.map((column) => column[row] ?? 0));

for (const kind of ["normal", "skewed", "groups"] as const) {
  const columns = columnsOf(kind, 100_000);
  const points = pointsOf(columns);
  timed(
    `k-means, ${kind}, 100,000 x 6, k = 5`,
    () => kMeans(points, 5),
    ({ inertia }) => `inertia ${inertia.toFixed(0)}`,
  );
  if (kmeans === undefined) continue;
  const rows = rowsOf(columns);
  timed(
    `  ml-kmeans, one start`,
    () => kmeans(rows, 5, { seed: 1 }),
    ({ clusters, centroids }) => {
      const partition = {
        assignment: Uint32Array.from(clusters),
        centres: Float64Array.from(centroids.flat()),
      };
      return `inertia ${inertiaOf(points, partition).toFixed(0)}`;
    },
  );
}

for (const [linkage, count] of [
  ["ward", 10_000],
  ["single", 10_000],
  ["complete", 5000],
  ["average", 5000],
] as const)
  for (const kind of ["skewed", "groups"] as const) {
    const points = pointsOf(columnsOf(kind, count));
    timed(
      `${linkage}, ${kind}, ${count} x 6`,
      () => hierarchy(points, linkage),
      (tree) =>
        tree.ok ? `last height ${tree.value.merges.at(-1)?.height.toFixed(1)}` : tree.problem.code,
      1,
    );
  }
if (agnes !== undefined) {
  const rows = rowsOf(columnsOf("groups", 500));
  timed(
    "  ml-hclust, ward, 500 x 6",
    () => agnes(rows, { method: "ward" }),
    ({ height }) => `last height ${height.toFixed(1)}`,
    1,
  );
}

for (const [rows, options] of [
  [3000, {}],
  [100_000, {}],
  [100_000, { k: 5, log: true }],
  [1_000_000, { k: 5 }],
] as const) {
  const columns = columnsOf("skewed", rows).map((values, k) => ({ name: `x${k}`, values }));
  timed(
    `customers to clusters, ${rows} x 6, ${JSON.stringify(options)}`,
    () => clusterCustomers(columns, options),
    (answer) => (answer.ok ? `${answer.value.clusters.length} clusters` : answer.problem.code),
    1,
  );
}
