import type { ColumnSet } from "../column";
import { ranBy } from "../compile";
import type { CheckFinding, GradeContext, Grader, Grades } from "../grader";
import { findingsOf } from "./findings";

/** What a scheme asks of a graded population as a whole, and what of it holds. Throws for a grader that `compile` has not made. */
export const checkGrades = (
  grader: Grader,
  columns: ColumnSet,
  context: GradeContext,
  grades: Grades,
): readonly CheckFinding[] => {
  const ran = ranBy.get(grader);
  if (ran === undefined) throw new Error("This grader was not compiled.");
  return findingsOf(ran.core, ran.runOf(columns, context, grades));
};
