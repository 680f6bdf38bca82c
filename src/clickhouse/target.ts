import type { ResultColumn } from "../sql";
import type { SourceTable } from "./look";
import { quoteName, quoteTable, quoteText, type TableName } from "./quote";

/** The table that grades are written to. */
export interface Target {
  readonly name: TableName;
  /** The cluster that it is spread over; absent for a table of the server itself. */
  readonly cluster?: string;
  /** Copies of each shard of that cluster. */
  readonly copies: number;
  /** What the table says of itself. */
  readonly comment: string;
}

const TYPES: Readonly<Record<ResultColumn["type"], string>> = {
  number: "Nullable(Float64)",
  date: "Nullable(Float64)",
  boolean: "Nullable(Bool)",
  text: "Nullable(String)",
  choice: "LowCardinality(Nullable(String))",
};

/** A name that is not taken: the wanted one, or with a number behind it. */
export const namedApart = (wanted: string, taken: ReadonlySet<string>): string => {
  let name = wanted;
  for (let next = 2; taken.has(name); next += 1) name = `${wanted}_${String(next)}`;
  return name;
};

// Tiers and problems are few different texts.
const typeOf = ({ key, type }: ResultColumn): string =>
  key === "tier" || key === "problems" ? TYPES.choice : TYPES[type];

/** The part of a spread table that lies on each shard. */
export const partOf = ({ database, table }: TableName): TableName => ({
  database,
  table: `${table}_local`,
});

/** Where a table of a target is created and dropped: on all servers of its cluster. */
export const everywhere = ({ cluster }: Target): string =>
  cluster === undefined ? "" : ` ON CLUSTER ${quoteName(cluster)}`;

/** The engine of a part of a table that lies on a shard. */
export const engineOf = ({ copies }: Target): string =>
  copies > 1 ? "ReplicatedMergeTree" : "MergeTree";

/**
 * The statements that create a target: the source's columns as they are, then the results, in no order, so that nothing is sorted.
 * On a cluster a part on each shard, and a Distributed table over the parts. None of them writes over a table that is there.
 */
export const createTarget = (
  target: Target,
  { columns }: SourceTable,
  results: readonly ResultColumn[],
): readonly string[] => {
  const { name, cluster, comment } = target;
  const lines = [
    ...columns.map((column) => `  ${quoteName(column.name)} ${column.type}`),
    ...results.map((column) => `  ${quoteName(column.name)} ${typeOf(column)}`),
  ];
  const said = `COMMENT ${quoteText(comment)}`;
  const part = cluster === undefined ? name : partOf(name);
  const table = [
    `CREATE TABLE ${quoteTable(part)}${everywhere(target)} (`,
    lines.join(",\n"),
    `) ENGINE = ${engineOf(target)} ORDER BY tuple() ${said}`,
  ].join("\n");
  if (cluster === undefined) return [table];
  const over = [cluster, part.database, part.table].map(quoteText).join(", ");
  return [
    table,
    `CREATE TABLE ${quoteTable(name)}${everywhere(target)} AS ${quoteTable(part)} ENGINE = Distributed(${over}, rand()) ${said}`,
  ];
};

/** The statement that takes a table of a target away. */
export const dropTable = (target: Target, table: TableName): string =>
  `DROP TABLE IF EXISTS ${quoteTable(table)}${everywhere(target)} SYNC`;

/** The statements that take a target away again. */
export const dropTarget = (target: Target): readonly string[] => {
  const { name, cluster } = target;
  const tables = cluster === undefined ? [name] : [name, partOf(name)];
  return tables.map((table) => dropTable(target, table));
};
