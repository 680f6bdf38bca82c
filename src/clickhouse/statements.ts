import type { ArgumentValue, Scheme } from "../rules";
import { compileSql, type CompiledSql, type ResultColumn, type SqlProblem } from "../sql";
import type { Mapping } from "../cells";
import type { SourceTable } from "./look";
import { columnsRead } from "./mapTable";
import { quoteName, quoteTable, quoteText, type TableName } from "./quote";
import { createTarget, dropTarget, namedApart, type Target } from "./target";

/** What is to be graded, by what, and where to. */
export interface Grading {
  readonly scheme: Scheme;
  readonly source: SourceTable;
  readonly mapping: Mapping;
  readonly target: Target;
  /** The day of grading as an Excel serial. */
  readonly asOf: number;
  /** The column within whose values customers are ranked. */
  readonly groupBy?: string;
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
}

/** A grading as statements. */
export interface Statements {
  readonly create: readonly string[];
  readonly insert: string;
  /** The SELECT that is inserted: what a plan can be asked of. */
  readonly select: string;
  /** Takes away what `create` has made. */
  readonly drop: readonly string[];
  /** The results by what they are ("tier", "problems"), under the names that they have in the target. */
  readonly results: readonly ResultColumn[];
  /** Parameters with which `insert` is sent. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A statement, or why the scheme cannot be said in SQL. */
export type Stated =
  | { readonly ok: true; readonly value: Statements }
  | { readonly ok: false; readonly problem: SqlProblem };

/** A name that every printer of SQL puts in quotes safely: none that ends a quotation, or begins an escape. */
const isPlain = (name: string): boolean => !/["\\`]/.test(name);

/** The table as the statement reads it, and the names by which it knows the columns: other ones where a name could be taken for more than a name, or is that of a result. */
const readAs = ({ columns, name }: SourceTable, at: TableName, results: ReadonlySet<string>) => {
  const isOwn = (column: string): boolean => isPlain(column) && !results.has(column);
  if (columns.every((column) => isOwn(column.name)))
    return { table: quoteTable(at), named: (column: string) => column };
  const taken = new Set([...results, ...columns.map((column) => column.name)]);
  const names = new Map<string, string>();
  for (const column of columns) {
    const own = isOwn(column.name) ? column.name : namedApart("other", taken);
    taken.add(own);
    names.set(column.name, own);
  }
  const listed = columns.map(
    (column) => `${quoteName(column.name)} AS ${quoteName(names.get(column.name) ?? name.table)}`,
  );
  return {
    table: `(SELECT ${listed.join(", ")} FROM ${quoteTable(at)})`,
    named: (column: string) => names.get(column) ?? column,
  };
};

/** A scheme said of a table that is named so; no column goes by the name of one of `results`. */
const compiled = (grading: Grading, at: TableName, results: ReadonlySet<string>) => {
  const { scheme, source, mapping, asOf, groupBy } = grading;
  const { table, named } = readAs(source, at, results);
  return compileSql(scheme, {
    dialect: "clickhouse",
    table,
    columns: columnsRead(scheme, source, mapping, named),
    keep: source.columns.map(({ name }) => named(name)),
    asOf,
    arguments: grading.arguments,
    ...(groupBy !== undefined && { groupBy: named(groupBy) }),
  });
};

/** Results under names that the table's own columns leave free. */
const renamed = ({ columns }: CompiledSql, source: SourceTable): readonly ResultColumn[] => {
  const taken = new Set(source.columns.map(({ name }) => name));
  return columns.map((column) => {
    const name = namedApart(column.name, taken);
    taken.add(name);
    return { ...column, name };
  });
};

/** A SELECT on the rows of each shard, graded there: servers write view() out as the statement of its own shard. */
const onShards = (select: string, cluster: string): string =>
  `SELECT *\nFROM cluster(${quoteText(cluster)}, view(\n${select}\n))`;

/**
 * A grading as statements. Where a row is graded by itself, the rows of a Distributed table are graded on their shards, and stay there where the target lies on the same cluster.
 * Where customers are compared with each other, the server that is asked brings the shards' rows together.
 */
export const statementsOf = (grading: Grading): Stated => {
  const { source, target } = grading;
  const { shards } = source;
  const first = compiled(grading, source.name, new Set());
  if (!first.ok) return first;
  const apart = shards !== undefined && first.value.scope === "row";
  const given = new Set(first.value.columns.map(({ name }) => name));
  const own = compiled(grading, apart ? shards.table : source.name, given);
  if (!own.ok) return own;
  const select = apart ? onShards(own.value.statement, shards.cluster) : own.value.statement;
  const results = renamed(own.value, source);
  const names = [...source.columns, ...results].map(({ name }) => quoteName(name));
  return {
    ok: true,
    value: {
      create: createTarget(target, source, results),
      insert: `INSERT INTO ${quoteTable(target.name)} (${names.join(", ")})\n${select}`,
      select,
      drop: dropTarget(target),
      results,
      // 2: each shard grades its own rows into its own part of the target.
      parameters: target.cluster === undefined ? {} : { parallel_distributed_insert_select: "2" },
    },
  };
};
