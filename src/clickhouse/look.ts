import { askRows, SHORT } from "./ask";
import { answered, unanswered, type Asked } from "./fault";
import { quoteTable, quoteText, type TableName } from "./quote";
import type { Server } from "./server";

/** A column of a table, as the server describes it. */
export interface ServerColumn {
  readonly name: string;
  /** "Nullable(Decimal(18, 2))", "LowCardinality(String)". */
  readonly type: string;
}

/** Where the rows of a Distributed table lie: the same table on every shard of a cluster. */
export interface Shards {
  readonly cluster: string;
  readonly table: TableName;
}

/** A table that is to be read. */
export interface SourceTable {
  readonly name: TableName;
  readonly columns: readonly ServerColumn[];
  readonly engine: string;
  /** As the server counts them without reading; null where it cannot. */
  readonly rows: number | null;
  /** Absent for a table that lies on the server itself. */
  readonly shards?: Shards;
}

/** Who answers. */
export interface Greeting {
  readonly version: string;
  /** The database that names without one mean. */
  readonly database: string;
}

/** Asks a server for its version: whether it is there, is a ClickHouse, and takes the password. */
export const greet = async (server: Server): Promise<Asked<Greeting>> => {
  const found = await askRows(server, { statement: "SELECT version(), currentDatabase()" });
  if (!found.ok) return found;
  const [version, database] = found.value[0] ?? [];
  return answered({ version: String(version), database: String(database) });
};

const ARGUMENT = /^\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`|([\w{}]+))\s*(?:,|\)|$)/su;

/** The first three arguments of "Distributed('cluster', 'database', 'table', …)"; null where one of them is an expression. */
const shardsIn = (engine: string): Shards | null => {
  let rest = engine.replace(/^Distributed\(/, "");
  if (rest === engine) return null;
  const found: string[] = [];
  while (found.length < 3) {
    const argument = ARGUMENT.exec(rest);
    if (argument === null) return null;
    const [whole, text, name, word] = argument;
    found.push((text ?? name ?? word ?? "").replace(/\\(.)/gsu, "$1"));
    rest = rest.slice(whole.length);
  }
  const [cluster = "", database = "", table = ""] = found;
  return { cluster, table: { database, table } };
};

/** The server's own count of a table's rows; a Distributed one asks its shards, which know theirs without reading. */
const rowsOf = async (server: Server, name: TableName, shards: Shards | null, told: unknown) => {
  if (told !== null && told !== undefined) return Number(told);
  if (shards === null) return null;
  const counted = await askRows(server, { statement: `SELECT count() FROM ${quoteTable(name)}` });
  return counted.ok ? Number(counted.value[0]?.[0]) : null;
};

/** Columns that a statement can read: not those that exist only while rows are written. */
const columnsOf = (rows: readonly (readonly unknown[])[]): readonly ServerColumn[] =>
  rows
    .filter(([, , kind]) => kind !== "EPHEMERAL")
    .map(([name, type]) => ({ name: String(name), type: String(type) }));

/** Looks at a table: its columns, its engine, how many rows it has. */
export const lookAt = async (server: Server, name: TableName): Promise<Asked<SourceTable>> => {
  const described = await askRows(server, { statement: `DESCRIBE TABLE ${quoteTable(name)}` });
  if (!described.ok) return described;
  const { database, table } = name;
  const known = await askRows(server, {
    statement: `SELECT engine, engine_full, total_rows FROM system.tables WHERE database = ${quoteText(database)} AND name = ${quoteText(table)}`,
    seconds: SHORT,
  });
  // Whoever may read the table need not be allowed to read system.tables.
  const [engine = "", full = "", total = null] = (known.ok ? known.value[0] : undefined) ?? [];
  const shards = shardsIn(String(full));
  return answered({
    name,
    columns: columnsOf(described.value),
    engine: String(engine),
    rows: await rowsOf(server, name, shards, total),
    ...(shards && { shards }),
  });
};

/** Whether a table of that name is there. */
export const exists = async (server: Server, name: TableName): Promise<Asked<boolean>> => {
  const found = await askRows(server, { statement: `EXISTS TABLE ${quoteTable(name)}` });
  return found.ok ? answered(Number(found.value[0]?.[0]) === 1) : found;
};

/** The number of copies that each shard of a cluster has; the fault no-such-cluster where there is none of that name. */
export const copiesIn = async (server: Server, cluster: string): Promise<Asked<number>> => {
  const found = await askRows(server, {
    statement: `SELECT max(replica_num) FROM system.clusters WHERE cluster = ${quoteText(cluster)}`,
  });
  if (!found.ok) return found;
  const copies = Number(found.value[0]?.[0]);
  return copies > 0 ? answered(copies) : unanswered({ code: "no-such-cluster", detail: cluster });
};
