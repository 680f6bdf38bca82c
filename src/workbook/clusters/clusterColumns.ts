import type { Locale } from "../../rules";
import { clusterLabel, clusterNames } from "../../text";
import { applyColumns, type Applied } from "../applyColumns";
import type { ColumnToWrite } from "../checkRows";
import type { Progress, WorkbookPort } from "../port";
import { clusterHeader, clusterKinds, formerClusterColumn } from "./clusterHeader";
import type { ClusterResult } from "./clusterRegion";

/** The columns of a result: each customer's cluster, and what sets it apart; blank for who is in none. Empty where there are no clusters. */
export const clusterColumns = (
  { answer }: ClusterResult,
  locale: Locale,
): readonly ColumnToWrite[] => {
  if (!answer.ok) return [];
  const { clusters, clusterOf } = answer.value;
  const cells = {
    cluster: clusters.map((_, cluster) => clusterLabel(cluster, locale)),
    apart: clusterNames(answer.value, locale),
  };
  return clusterKinds.map((kind) => ({
    header: clusterHeader(kind, locale),
    cells: Array.from(clusterOf, (cluster) => cells[kind][cluster] ?? null),
    former: (now) => formerClusterColumn(now, kind),
  }));
};

/** Writes columns of clusters beside the customers, as grades are written: see `applyColumns`. */
export const applyClusters = (
  port: WorkbookPort,
  { request: { customers }, rows, cells, former, answer }: ClusterResult,
  columns: readonly ColumnToWrite[],
  progress: Progress,
): Promise<Applied> =>
  applyColumns(
    port,
    {
      customers,
      rows,
      compared: [...cells.keys()],
      cells,
      former,
      hasResult: (row) => answer.ok && (answer.value.clusterOf[row] ?? -1) >= 0,
    },
    columns,
    progress,
  );
