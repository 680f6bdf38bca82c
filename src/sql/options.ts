import type { ArgumentValue, Problem, ValueType } from "../rules";

/** The databases that a scheme can be said to. */
export const DIALECTS = ["duckdb", "clickhouse", "postgres"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** A column of the table that an input is read from. */
export interface SourceColumn {
  readonly name: string;
  /**
   * What the column holds: "text" (the default) is read as people type; "number" (finite numbers), "boolean", or "date" are taken as they are. A number column
   * that holds dates is left "text": it is read as serials.
   */
  readonly type?: Exclude<ValueType, "choice">;
  /** What one plain number in the column is worth in base units, where its name says so: 10000 for "sales (万元)". */
  readonly scale?: number;
}

/** What a statement is made for. */
export interface SqlOptions {
  readonly dialect: Dialect;
  /** The table, as SQL names it: quoted where it must be by whoever gives it, else in parts ("sales.customers"). */
  readonly table: string;
  /** Columns by input key; an input that is not named has no column. The answer of a model is a column under the key of the derived input that asks it. */
  readonly columns: Readonly<Record<string, SourceColumn>>;
  /** Columns of the table that the result carries along, in front. */
  readonly keep?: readonly string[];
  /** The day of grading as an Excel serial. */
  readonly asOf?: number;
  /** The column within whose values population methods rank. */
  readonly groupBy?: string;
  /** Values in place of the defaults of the scheme's arguments. */
  readonly arguments?: Readonly<Record<string, ArgumentValue>>;
  /**
   * Where the rows of a ranking have been counted by value elsewhere: in SQL what to read the counts from, with the columns of `Count`. Undefined where they are counted
   * in the statement itself. `after` as in `Count`.
   */
  readonly counted?: (name: string, after: readonly string[]) => string | undefined;
}

/** The first pass of a ranking by itself: how many rows have each value, in the columns `ranked_within` (the group), `value` and `rows_with_it`. */
export interface Count {
  readonly name: string;
  readonly statement: string;
  /** The rankings whose counts it reads: it counts what others have made. */
  readonly after: readonly string[];
}

/** A column of the result. */
export interface ResultColumn {
  readonly name: string;
  /** "tier", "score", "problems", or the key of an output of the scheme. */
  readonly key: string;
  /** A date is an Excel serial, a choice the key of its answer. */
  readonly type: ValueType;
}

/** A scheme as one statement. */
export interface CompiledSql {
  /** A SELECT, with comments, without a semicolon at its end. */
  readonly statement: string;
  readonly scope: "row" | "column";
  /**
   * What the statement gives behind the columns that it keeps: the tier's key (NULL where there is none), the score, the problems of the row ("amount not-a-number; visits missing-input",
   * NULL where there are none), and the further outputs of the scheme.
   */
  readonly columns: readonly ResultColumn[];
  /** The rankings of the scheme, in an order in which they can be counted; none where rows are graded one by one. */
  readonly counts: readonly Count[];
}

/** Why a scheme cannot be said in SQL. */
export type SqlProblem =
  | Problem
  /** It asks models, and no column holds their answers: the keys of the derived inputs, and the models' names. */
  | {
      readonly code: "asks-model";
      readonly asks: readonly { readonly key: string; readonly model: string }[];
    };

/** The statement, or why there is none. */
export type SqlOutcome =
  | { readonly ok: true; readonly value: CompiledSql }
  | { readonly ok: false; readonly problem: SqlProblem };
