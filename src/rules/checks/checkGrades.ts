import type { ColumnSet } from "../column";
import { ranOf } from "../compile";
import type { CheckFinding, GradeContext, Grader, Grades } from "../grader";
import { findingsOf } from "./findings";

/** What a scheme asks of a graded population as a whole, and what of it holds. */
export const checkGrades = (
  grader: Grader,
  columns: ColumnSet,
  context: GradeContext,
  grades: Grades,
): readonly CheckFinding[] => {
  const { core, run } = ranOf(grader, columns, context, grades);
  return findingsOf(core, run);
};
