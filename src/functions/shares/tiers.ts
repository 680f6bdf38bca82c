import { readColumn, type Cell } from "../../cells";
import { fail, ok, type Column, type Outcome, type Problem } from "../../rules";
import type { Compiled } from "../clients/graders";

/** The key of the tier of one cell among many (A, B, C in every language), or what stands in its way. */
export type TierOf = (row: number) => Outcome<string>;

const MISSING: Problem = { code: "empty-population" };

/** Grades the cells of a column among each other; rows count from 0. Cells that cannot be read take no part. */
export const gradeAmong = ({ scheme, grader }: Compiled, cells: readonly Cell[]): TierOf => {
  const [input] = scheme.inputs;
  if (!input) return () => fail(MISSING);
  const column: Column = readColumn(input, cells);
  const grades = grader.grade({ rows: cells.length, columns: { [input.key]: column } }, {});
  return (row) => {
    const tier = grades.tier[row] ?? -1;
    if (tier >= 0) return ok(scheme.tiers[tier]?.key ?? "");
    return fail(grades.problems.get(row)?.[0]?.problem ?? MISSING);
  };
};

/**
 * Grades a cell as a member of a population: as the row that holds the same number, or, where none does, as one more.
 */
export const gradeWithin = (compiled: Compiled, population: readonly Cell[]) => {
  const [input] = compiled.scheme.inputs;
  const members = new Map<number, number>();
  if (input) {
    const { state, values } = readColumn(input, population);
    for (let row = values.length - 1; row >= 0; row -= 1)
      if (state[row] === 0) members.set(values[row] ?? NaN, row);
  }
  const among = gradeAmong(compiled, population);
  return (cell: Cell): Outcome<string> => {
    const value = input ? readColumn(input, [cell]) : null;
    const member = value?.state[0] === 0 ? members.get(value.values[0] ?? NaN) : undefined;
    if (member !== undefined) return among(member);
    return gradeAmong(compiled, [...population, cell])(population.length);
  };
};
