import { clusterNames } from "../../text";
import {
  sheetRow,
  tierKey,
  type Clustering,
  type ClusterResult,
  type ClusterRules,
  type Locale,
} from "../../workbook";

/** Values by the names of columns. */
const byColumn = (
  { columns }: Clustering,
  values: readonly number[],
): Readonly<Record<string, number>> =>
  Object.fromEntries(values.map((value, column) => [columns[column]?.name ?? "", value]));

const clustersOf = (clustering: Clustering, rules: ClusterRules, locale: Locale) => {
  const names = clusterNames(clustering, locale);
  return clustering.clusters.map((cluster, place) => ({
    cluster: tierKey(place),
    name: names[place],
    size: cluster.size,
    share: cluster.share,
    silhouette: cluster.silhouette,
    centre: byColumn(clustering, cluster.centre),
    deviations: byColumn(clustering, cluster.deviations),
    traits: cluster.traits.map(({ column, deviations }) => ({
      column: clustering.columns[column]?.name,
      deviations,
    })),
    fidelity: rules.byCluster[place],
  }));
};

const rulesOf = ({ columns }: Clustering, { fidelity, rules }: ClusterRules) => ({
  fidelity,
  rules: rules.map(({ cluster, bounds, rows, right }) => ({
    cluster: tierKey(cluster),
    when: bounds.map(({ column, ...bound }) => ({ column: columns[column]?.name, ...bound })),
    rows,
    right,
  })),
});

const componentsOf = ({ components, columns }: Clustering) => ({
  columns: components.columns.map((column) => columns[column]?.name),
  variances: components.variances,
  shares: components.shares,
  loadings: components.loadings,
});

const headOf = (clustering: Clustering, rules: ClusterRules, locale: Locale) => ({
  method: clustering.method,
  k: clustering.clusters.length,
  silhouette: clustering.silhouette,
  measured: clustering.measured.rows.length,
  inertia: clustering.inertia,
  total: clustering.total,
  elbow: clustering.elbow,
  trials: clustering.trials,
  columns: clustering.columns.map(({ name, logged, constant, mean, deviation }) => ({
    name,
    logged,
    constant,
    mean,
    deviation,
  })),
  components: componentsOf(clustering),
  clusters: clustersOf(clustering, rules, locale),
  rules: rulesOf(clustering, rules),
});

const BATCH = 1000;

function* listOf(lines: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let first = true;
  const piece = (): string => `${first ? "" : ","}${batch.join(",")}`;
  for (const line of lines) {
    batch.push(`\n${line}`);
    if (batch.length < BATCH) continue;
    yield piece();
    first = false;
    batch = [];
  }
  if (batch.length > 0) yield piece();
}

function* rowLines({ request, rows, answer, cells }: ClusterResult): Generator<string> {
  const { region, key } = request.customers;
  const keys = key === null ? [] : (cells.get(key) ?? []);
  for (let row = 0; row < rows; row++) {
    const cluster = answer.ok ? (answer.value.clusterOf[row] ?? -1) : -1;
    yield JSON.stringify({
      row: sheetRow(region, row),
      key: keys[row] ?? null,
      cluster: cluster < 0 ? null : tierKey(cluster),
    });
  }
}

/** The tree of a linkage: the rows of its leaves, and its merges in order; a part below the number of leaves is a leaf, others are merges. */
const treeOf = ({ tree, order }: Clustering, result: ClusterResult) =>
  tree === null
    ? null
    : {
        rows: Array.from(order, (row) => sheetRow(result.request.customers.region, row)),
        merges: tree.merges,
      };

/** The result as one JSON object in pieces, one line a row; where there are no clusters, `problem` says why. */
export function* clusterJson(result: ClusterResult, locale: Locale): Generator<string> {
  const { answer, rules, unread } = result;
  const notes = {
    notes: [
      ...(answer.ok ? answer.value.notes : []),
      ...unread.map(({ cell: _, ...each }) => ({ code: "unreadable", ...each })),
    ],
  };
  const head =
    answer.ok && rules !== null
      ? { ...headOf(answer.value, rules, locale), ...notes, tree: treeOf(answer.value, result) }
      : { problem: answer.ok ? null : answer.problem, ...notes };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  yield* listOf(rowLines(result));
  yield "\n]}\n";
}
