import { call, choose, col, nothing, or, val, type Expr } from "./expr";
import { addStep, type Query } from "./query";
import type { Cause } from "./scope";

/** A problem of cells: the column that says it, at its input. */
export interface CellProblem {
  readonly input: string;
  readonly column: string;
}

const told = (when: Expr, text: string): Expr => choose("text", [{ when, then: val(text) }]);

/** Causes with the same code at the same input, said once; what never holds is left out. */
const merged = (causes: readonly Cause[]): readonly Cause[] => {
  const found = new Map<string, Cause>();
  for (const cause of causes) {
    const mark = `${cause.input ?? ""} ${cause.code}`;
    const known = found.get(mark);
    if (cause.when.op === "value" && cause.when.value === false) continue;
    found.set(mark, known ? { ...known, when: or(known.when, cause.when) } : cause);
  }
  return [...found.values()];
};

const toldAt = (causes: readonly Cause[], input: string | undefined): readonly Expr[] =>
  merged(causes.filter((cause) => cause.input === input)).map(({ code, when }) =>
    told(when, input === undefined ? code : `${input} ${code}`),
  );

/** Puts the causes of a part into columns of their own, so that whoever asks for the part need not carry along all that they come from. */
export const settledCauses = (
  query: Query,
  prefix: string,
  causes: readonly Cause[],
): readonly Cause[] => {
  const all = merged(causes).map((cause, k) => ({ ...cause, column: `${prefix}lacks_${k + 1}` }));
  addStep(
    query,
    `${prefix}lacks`,
    ["Why rows have no tier here."],
    all.map(({ column, when, input, code }) => ({
      name: column,
      is: when,
      note: input === undefined ? code : `${input} ${code}`,
    })),
  );
  return all.map(({ column, input, code }) => ({
    ...(input !== undefined && { input }),
    code,
    when: col(column),
  }));
};

/** Adds the column of problems: everything that stood in the way of a row, in the order of the inputs, and what it was graded in spite of. */
export const addProblems = (
  query: Query,
  order: readonly string[],
  cells: readonly CellProblem[],
  causes: readonly Cause[],
): string => {
  const inputs = [...new Set([...order, ...causes.flatMap(({ input }) => input ?? [])])];
  const texts = [
    ...inputs.flatMap((input) => [
      ...cells
        .filter((cell) => cell.input === input)
        .map(({ column }): Expr => call("concat", val(`${input} `), col(column))),
      ...toldAt(causes, input),
    ]),
    ...toldAt(causes, undefined),
  ];
  const joined = texts.length === 0 ? nothing("text") : call("join", ...texts);
  addStep(
    query,
    "told",
    [
      "Everything that stood in the way of a row, and what it was graded in spite of: input and code.",
    ],
    [{ name: "all_problems", is: joined }],
  );
  addStep(
    query,
    // Not "problems", as the result is called: ClickHouse takes a table and a column of one name for a clash where a statement goes to shards.
    "problems_told",
    [],
    [
      {
        name: "row_problems",
        is: choose("text", [
          {
            when: { op: "compare", sign: "<>", left: col("all_problems"), right: val("") },
            then: col("all_problems"),
          },
        ]),
      },
    ],
  );
  return "row_problems";
};
