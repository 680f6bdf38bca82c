import type { Count } from "../sql";
import type { Shards } from "./look";
import { quoteTable, quoteText, type TableName } from "./quote";
import { everywhere, engineOf, type Target } from "./target";

/**
 * The first pass of a ranking over the shards of a cluster: each counts its own rows by value, so that what travels is one row a different value.
 * The counts are put together where they are read.
 */
const together = (from: string): string =>
  `(SELECT ranked_within, value, sum(rows_with_it) AS rows_with_it\n  FROM ${from}\n  GROUP BY ranked_within, value)`;

/** A SELECT on the rows of each shard, made there: servers write view() out as the statement of its own shard. */
export const onShards = ({ cluster }: Shards, select: string): string =>
  `cluster(${quoteText(cluster)}, view(\n${select}\n))`;

/** Counts that the shards make while the statement that reads them runs. */
export const countedOnShards = (shards: Shards, { statement }: Pick<Count, "statement">): string =>
  together(onShards(shards, statement));

/** The table in which each shard keeps the counts of its rows while a target is filled, for all shards to read. */
export const countsTable = ({ database, table }: TableName): TableName => ({
  database,
  table: `${table}_counts`,
});

const kept = ({ cluster }: Shards, { database, table }: TableName): string =>
  `cluster(${[cluster, database, table].map(quoteText).join(", ")}`;

/** Counts that the shards have made before. */
export const countedBefore = (shards: Shards, at: TableName, name: string): string =>
  together(`${kept(shards, at)})\n  WHERE ranking = ${quoteText(name)}`);

/** The statement that creates the table of counts on each shard. */
export const createCounts = (target: Target, at: TableName): string =>
  [
    `CREATE TABLE ${quoteTable(at)}${everywhere(target)} (`,
    "  ranking LowCardinality(String),",
    "  ranked_within String,",
    "  value Float64,",
    "  rows_with_it UInt64",
    `) ENGINE = ${engineOf(target)} ORDER BY ranking COMMENT ${quoteText(target.comment)}`,
  ].join("\n");

/** The SELECT with which each shard counts its own rows by value. */
export const countsOf = (shards: Shards, { name, statement }: Count): string => {
  const counted = `SELECT ${quoteText(name)} AS ranking, counted.*\nFROM (\n${statement}\n) AS counted`;
  return `SELECT *\nFROM ${onShards(shards, counted)}`;
};

/** The statement with which each shard keeps its counts. Where a shard has several copies they are on all of them before it ends: the next statement reads any. */
export const fillCounts = (shards: Shards, at: TableName, { copies }: Target, count: Count) => {
  const quorum = copies > 1 ? ` SETTINGS insert_quorum = ${String(copies)}` : "";
  const columns = "ranking, ranked_within, value, rows_with_it";
  return `INSERT INTO FUNCTION ${kept(shards, at)}, rand()) (${columns})${quorum}\n${countsOf(shards, count)}`;
};
