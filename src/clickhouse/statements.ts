import type { ArgumentValue, Scheme } from "../rules";
import {
  compileSql,
  type CompiledSql,
  type Count,
  type ResultColumn,
  type SqlOptions,
  type SqlProblem,
} from "../sql";
import type { Mapping } from "../cells";
import {
  countedBefore,
  countedOnShards,
  countsOf,
  countsTable,
  createCounts,
  fillCounts,
  onShards,
} from "./counts";
import type { Shards, SourceTable } from "./look";
import { columnsRead } from "./mapTable";
import { quoteName, quoteTable, type TableName } from "./quote";
import { createTarget, dropTable, dropTarget, namedApart, type Target } from "./target";

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
  /** What is run before `insert`, in order: each shard counts its rows by value. */
  readonly counts: readonly string[];
  readonly insert: string;
  /** What a plan can be asked of before anything is created: the SELECT of the first of `counts`, or that of `insert`. */
  readonly select: string;
  /** Takes away what nobody needs once `insert` has run. */
  readonly clear: readonly string[];
  /** Takes away what `create` has made. */
  readonly drop: readonly string[];
  /** The results by what they are ("tier", "problems"), under the names that they have in the target. */
  readonly results: readonly ResultColumn[];
  /** Parameters with which `counts` and `insert` are sent. */
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

/** A scheme said of a table that is named so; no column goes by the name of one of `results`; `counted` says where counts are made elsewhere. */
const compiled = (
  grading: Grading,
  at: TableName,
  results: ReadonlySet<string>,
  counted?: SqlOptions["counted"],
) => {
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
    ...(counted && { counted }),
  });
};

/** Results under names that the table's own columns leave free. */
const renamed = (columns: CompiledSql["columns"], source: SourceTable): readonly ResultColumn[] => {
  const taken = new Set(source.columns.map(({ name }) => name));
  return columns.map((column) => {
    const name = namedApart(column.name, taken);
    taken.add(name);
    return { ...column, name };
  });
};

/** How the rows come to their grades: the SELECT that gives them, and what has to be counted before it is run. */
interface Way extends Pick<CompiledSql, "columns"> {
  readonly select: string;
  readonly counts: readonly Count[];
}
type Found = { readonly ok: true; readonly value: Way } | (Stated & { readonly ok: false });

/** Each shard grades its own rows. Where customers are compared with each other, it reads what all shards have counted before. */
const onTheirShards = (grading: Grading, shards: Shards, results: ReadonlySet<string>): Found => {
  const at = countsTable(grading.target.name);
  const own = compiled(grading, shards.table, results, (name) => countedBefore(shards, at, name));
  if (!own.ok) return own;
  const { statement, columns, counts } = own.value;
  return {
    ok: true,
    value: { columns, counts, select: `SELECT *\nFROM ${onShards(shards, statement)}` },
  };
};

/**
 * The server that is asked grades the rows. Where customers are compared with each other, the shards of a Distributed table count their rows by value first;
 * what is counted of other rankings (the percentile of a share) it counts itself, since no shard has those.
 */
const onServer = (grading: Grading, results: ReadonlySet<string>): Found => {
  const { shards, name } = grading.source;
  const apart = shards && compiled(grading, shards.table, results);
  if (apart && !apart.ok) return apart;
  const own = compiled(grading, name, results, (wanted, after) => {
    const count = apart?.value.counts.find((each) => each.name === wanted);
    return shards && count && after.length === 0 ? countedOnShards(shards, count) : undefined;
  });
  if (!own.ok) return own;
  const { statement, columns } = own.value;
  return { ok: true, value: { columns, counts: [], select: statement } };
};

/**
 * A grading as statements. The rows of a Distributed table are graded on their shards where each is graded by itself, and where the target lies on the same cluster:
 * then they stay there. Otherwise the server that is asked reads them all.
 */
export const statementsOf = (grading: Grading): Stated => {
  const { source, target } = grading;
  const { shards } = source;
  const first = compiled(grading, source.name, new Set());
  if (!first.ok) return first;
  const given = new Set(first.value.columns.map(({ name }) => name));
  const apart =
    shards && (first.value.scope === "row" || target.cluster === shards.cluster) ? shards : null;
  const way = apart ? onTheirShards(grading, apart, given) : onServer(grading, given);
  if (!way.ok) return way;
  const { select, counts, columns } = way.value;
  const results = renamed(columns, source);
  const names = [...source.columns, ...results].map(({ name }) => quoteName(name));
  const at = countsTable(target.name);
  const [firstCount] = counts;
  const clear = firstCount ? [dropTable(target, at)] : [];
  return {
    ok: true,
    value: {
      create: [
        ...createTarget(target, source, results),
        ...(firstCount ? [createCounts(target, at)] : []),
      ],
      counts: apart ? counts.map((count) => fillCounts(apart, at, target, count)) : [],
      insert: `INSERT INTO ${quoteTable(target.name)} (${names.join(", ")})\n${select}`,
      select: apart && firstCount ? countsOf(apart, firstCount) : select,
      clear,
      drop: [...clear, ...dropTarget(target)],
      results,
      // 2: each shard grades its own rows into its own part of the target.
      parameters: target.cluster === undefined ? {} : { parallel_distributed_insert_select: "2" },
    },
  };
};
