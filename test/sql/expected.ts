import { toColumnSet, type Cell } from "../../src/cells";
import {
  answersOf,
  compile,
  inputsOf,
  planOf,
  type ArgumentValue,
  type Grades,
  type Models,
  type Scheme,
  type Words,
} from "../../src/rules";
import { groupsOf } from "../rules/columns";
import type { Stored } from "./engines";

/** What one row comes to: the tier, the score, what stood in the way, the further outputs. */
export interface Answer {
  readonly tier: string | null;
  readonly score: number | null;
  readonly problems: readonly string[];
  readonly outputs: Readonly<Record<string, Stored>>;
}

const value = (number: number | undefined): number | null =>
  number === undefined || Number.isNaN(number) ? null : number;

const problemsOf = (grades: Grades, row: number): readonly string[] =>
  (grades.problems.get(row) ?? [])
    .flatMap(({ input, problem }) =>
      problem.code === "missing-column"
        ? problem.inputs.map((key) => `${key} ${problem.code}`)
        : [input === undefined ? problem.code : `${input} ${problem.code}`],
    )
    .sort();

/** What the engine says of rows of cells, one list a column. */
export const expectedOf = (
  scheme: Scheme,
  cells: Readonly<Record<string, readonly Cell[]>>,
  rows: number,
  options: {
    readonly asOf: number;
    readonly arguments?: Readonly<Record<string, ArgumentValue>>;
    readonly models?: Models;
    readonly groups?: readonly string[];
  },
): readonly Answer[] => {
  const sources = inputsOf(scheme).flatMap((input) =>
    cells[input.key] ? [{ input, cells: cells[input.key] ?? [] }] : [],
  );
  const grader = compile(scheme, {
    models: options.models ?? {},
    ...(options.arguments && { arguments: options.arguments }),
  });
  const grades = grader.grade(toColumnSet(rows, sources), {
    asOf: options.asOf,
    ...(options.groups && { groupBy: groupsOf(options.groups) }),
  });
  const { outputs } = grades;
  const plan = planOf(scheme, {}, {});
  /** A word of a result as databases have it: the key of the answer, or the text itself. */
  const keyOf = (key: string, word: Words | undefined): string | null =>
    answersOf(plan, key)?.find(({ label }) => label.zh === word?.zh)?.key ?? word?.zh ?? null;
  return Array.from({ length: rows }, (_, row) => {
    const score = value(grades.score[row]);
    return {
      tier: scheme.tiers[grades.tier[row] ?? -1]?.key ?? null,
      score,
      problems: problemsOf(grades, row),
      outputs: Object.fromEntries(
        outputs.map(({ key, type, values, words }) => {
          const got = value(values[row]);
          if (got === null) return [key, null];
          if (type === "boolean") return [key, got === 1];
          return [key, type === "text" || type === "choice" ? keyOf(key, words[got]) : got];
        }),
      ),
    };
  });
};
