import type { Cell } from "../../src/cells";
import type { ArgumentValue, Input, Scheme } from "../../src/rules";
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

/** The answers of the engine for a table. */
export const engineAnswers = (scheme: Scheme, table: Table, grading: Grading): readonly Answer[] =>
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
    const name = names.get(key);
    if (name !== undefined && !same(row[name] ?? null, value)) found.push([key, value, row[name]]);
  }
  return found;
};

/** The places in which a database differs from the engine on a table that it has loaded. */
export const differencesOf = async (
  engine: Engine,
  scheme: Scheme,
  name: string,
  table: Table,
  grading: Grading,
  answers: readonly Answer[],
): Promise<readonly Difference[]> => {
  const compiled = compileSql(scheme, {
    dialect: engine.dialect,
    table: name,
    keep: ["n"],
    columns: Object.fromEntries(table.inputs.map(({ key }) => [key, { name: key }])),
    ...(table.groups && { groupBy: "goldenCase" }),
    ...grading,
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
  const rows = await engine.rows(compiled.value.statement);
  if (rows.length !== answers.length)
    throw new Error(`${rows.length} rows instead of ${answers.length}`);
  const choices = new Map(
    compiled.value.columns
      .filter(({ type }) => type !== "choice" && type !== "text")
      .map(({ key, name: column }) => [key, column]),
  );
  // Powers are rounded by each engine in its own way, and sums of shares are taken in another order.
  const near = ["formula", "share"].includes(scheme.method.kind);
  return rows.flatMap((row) => {
    const at = Number(row["n"]);
    const answer = answers[at];
    if (answer === undefined) throw new Error(`no row ${at}`);
    return differencesIn(answer, row, choices, !near).map(([what, ours, theirs]) => ({
      row: at,
      what,
      engine: ours,
      database: theirs,
      cells: Object.fromEntries(
        table.inputs.map(({ key }, k) => [key, table.rows[at]?.[k] ?? null]),
      ),
    }));
  });
};

/** Loads a table and gives the places in which a database differs from the engine on it. */
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
    groups ? [...keys, "goldenCase"] : keys,
    groups ? rows.map((row, n) => [...row, groups[n] ?? null]) : rows,
  );
  return differencesOf(
    engine,
    scheme,
    "customers",
    table,
    grading,
    engineAnswers(scheme, table, grading),
  );
};
