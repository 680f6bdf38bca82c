import type { Cell } from "../../src/cells";
import type { ArgumentValue, Input, Models, Scheme } from "../../src/rules";
import { compileSql } from "../../src/sql";
import type { Engine, Stored } from "./engines";
import { expectedOf, type Answer } from "./expected";

/** Rows of one table: a list of cells a column. */
export interface Table {
  readonly inputs: readonly Input[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** The group of each row; one for all where it is absent. */
  readonly groups?: readonly string[];
}

/** How a table is graded. */
export interface Grading {
  readonly asOf: number;
  readonly arguments?: Readonly<Record<string, ArgumentValue>>;
  /** What the engine asks where the database reads a column. */
  readonly models?: Models;
}

/** A row on which a database says something else than the engine. */
export interface Difference {
  readonly row: number;
  readonly what: string;
  readonly engine: unknown;
  readonly database: unknown;
  readonly cells: Readonly<Record<string, string | null>>;
}

/** How far scores may lie apart where they are not the same to the last digit: within the nine decimals that are kept. */
const NEAR = 1e-9;
const same = (a: Stored, b: Stored): boolean => {
  if (a === b) return true;
  if (typeof a === "boolean" || typeof b === "boolean")
    return Boolean(a) === Boolean(b) && a !== null && b !== null;
  return (
    typeof a === "number" &&
    typeof b === "number" &&
    Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a))
  );
};

const cellsOf = ({ inputs, rows }: Table): Readonly<Record<string, readonly Cell[]>> =>
  Object.fromEntries(inputs.map(({ key }, k) => [key, rows.map((row) => row[k] ?? null)]));

const engineAnswers = (scheme: Scheme, table: Table, grading: Grading): readonly Answer[] =>
  expectedOf(scheme, cellsOf(table), table.rows.length, {
    ...grading,
    ...(table.groups && { groups: table.groups }),
  });

const differencesIn = (
  answer: Answer,
  row: Readonly<Record<string, Stored>>,
  names: ReadonlyMap<string, string>,
  exact: boolean,
): readonly (readonly [string, unknown, unknown])[] => {
  const problems = String(row["problems"] ?? "")
    .split("; ")
    .filter((each) => each !== "")
    .sort();
  const score = row["score"] ?? null;
  const found: (readonly [string, unknown, unknown])[] = [];
  if ((row["tier"] ?? null) !== answer.tier) found.push(["tier", answer.tier, row["tier"]]);
  if (exact ? score !== answer.score : !same(score, answer.score))
    found.push(["score", answer.score, score]);
  if (problems.join("; ") !== answer.problems.join("; "))
    found.push(["problems", answer.problems.join("; "), problems.join("; ")]);
  for (const [key, value] of Object.entries(answer.outputs)) {
    const theirs = row[names.get(key) ?? ""] ?? null;
    if (!same(theirs, value)) found.push([key, value, theirs]);
  }
  return found;
};

/** What a database says of a table of that name, by the number of the row. */
const databaseSays = async (
  engine: Engine,
  scheme: Scheme,
  { inputs, groups }: Table,
  grading: Grading,
) => {
  const compiled = compileSql(scheme, {
    dialect: engine.dialect,
    table: "customers",
    keep: ["n"],
    columns: Object.fromEntries(inputs.map(({ key }) => [key, { name: key }])),
    ...(groups && { groupBy: "population" }),
    ...grading,
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
  const { columns, statement } = compiled.value;
  return {
    names: new Map(columns.map(({ key, name }) => [key, name])),
    found: new Map((await engine.rows(statement)).map((row) => [Number(row["n"]), row])),
  };
};

/** Loads a table and gives the places in which a database differs from the engine on it: tiers, scores, problems, further outputs. */
export const compared = async (
  engine: Engine,
  scheme: Scheme,
  table: Table,
  grading: Grading,
): Promise<readonly Difference[]> => {
  const { inputs, rows, groups } = table;
  const keys = inputs.map(({ key }) => key);
  await engine.load(
    "customers",
    groups ? [...keys, "population"] : keys,
    groups ? rows.map((row, n) => [...row, groups[n] ?? null]) : rows,
  );
  const { names, found } = await databaseSays(engine, scheme, table, grading);
  // Powers are rounded by each engine in its own way, and sums of shares are taken in another order.
  const exact = !["formula", "share"].includes(scheme.method.kind);
  if (found.size !== rows.length) throw new Error(`${found.size} rows instead of ${rows.length}`);
  return engineAnswers(scheme, table, grading).flatMap((answer, row) =>
    differencesIn(answer, found.get(row) ?? {}, names, exact).map(([what, ours, theirs]) => ({
      row,
      what,
      engine: ours,
      database: theirs,
      cells: Object.fromEntries(keys.map((key, k) => [key, rows[row]?.[k] ?? null])),
    })),
  );
};
