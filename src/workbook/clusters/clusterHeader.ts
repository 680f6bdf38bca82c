import type { Cell } from "../../cells";
import { inLocale, type Locale, type Words } from "../../rules";
import { columnHeaded } from "../columnNamed";

/** What a column of clusters holds: the cluster, or what sets it apart. */
export type ClusterKind = "cluster" | "apart";

/** The kinds of columns, in the order in which they are written. */
export const clusterKinds: readonly ClusterKind[] = ["cluster", "apart"];

// These words stand in the customers' own workbooks and are looked for there again: they are data, and must not change.
const NAMES: Readonly<Record<ClusterKind, Words>> = {
  cluster: { zh: "客户群 · 聚类", en: "Cluster · Clustering" },
  apart: { zh: "群特征 · 聚类", en: "What sets it apart · Clustering" },
};

/** The header of a column; the dot tells it from one that the user keeps by hand. */
export const clusterHeader = (kind: ClusterKind, locale: Locale): string =>
  inLocale(NAMES[kind], locale);

/** The column of a region that a former run wrote, in either language; null where there is none. */
export const formerClusterColumn = (headers: readonly Cell[], kind: ClusterKind): number | null =>
  columnHeaded(
    headers,
    (["zh-CN", "en-US"] as const).map((locale) => clusterHeader(kind, locale)),
  );

/** Columns of a region that former runs wrote. */
export const formerClusterColumns = (headers: readonly Cell[]): readonly number[] =>
  clusterKinds.flatMap((kind) => formerClusterColumn(headers, kind) ?? []);
