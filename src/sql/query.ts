import type { Expr } from "./expr";

/** A column that a step adds. */
export interface Added {
  readonly name: string;
  readonly is: Expr;
  readonly note?: string | undefined;
}

/** What a step takes a further column from: one row for each of its own, or none. */
export interface Join {
  readonly step: string;
  readonly on: Expr;
}

/** A step of a statement, a table of its own: what it takes from the step before, and what it adds. */
export interface Step {
  readonly name: string;
  /** What the step is for, a line each. */
  readonly notes: readonly string[];
  readonly from: string;
  /** Whether all columns of the step before go on. */
  readonly all: boolean;
  readonly adds: readonly Added[];
  readonly joins?: readonly Join[];
  readonly where?: Expr;
  /** Names of the columns to group by. */
  readonly groupBy?: readonly Expr[];
  /** Whether it is the first pass of a ranking, which may be made elsewhere. */
  readonly counts?: boolean;
}

/** Steps as they are put together. */
export interface Query {
  readonly steps: Step[];
  readonly names: Set<string>;
  /** The step that holds the rows so far. */
  last: string;
}

/** A query that begins with a step. */
export const queryOf = (...steps: readonly Step[]): Query => ({
  steps: [...steps],
  names: new Set(steps.map(({ name }) => name)),
  last: steps.at(-1)?.name ?? "",
});

const freeName = ({ names }: Query, wanted: string): string => {
  let name = wanted;
  for (let k = 2; names.has(name); k++) name = `${wanted}_${k}`;
  names.add(name);
  return name;
};

/** Puts a step behind the last one that keeps all of its columns; nothing where it adds none. */
export const addStep = (
  query: Query,
  wanted: string,
  notes: readonly string[],
  adds: readonly Added[],
  joins: readonly Join[] = [],
): void => {
  if (adds.length === 0) return;
  const name = freeName(query, wanted);
  query.steps.push({ name, notes, from: query.last, all: true, adds, joins });
  query.last = name;
};

/** Puts a table beside the rows, made of them or of another; gives its name. */
export const addTable = (
  query: Query,
  table: Omit<Step, "name"> & { readonly wanted: string },
): string => {
  const { wanted, ...step } = table;
  const name = freeName(query, wanted);
  query.steps.push({ name, ...step });
  return name;
};
