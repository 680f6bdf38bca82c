import {
  compile,
  serialOfIso,
  type ArgumentValue,
  type Explanation,
  type GradeContext,
  type Grades,
  type Models,
  type Scheme,
  type TextColumn,
} from "../../src/rules";
import { columnsOf, type TestRow } from "./columns";

/** How a test grades. */
export interface Grading {
  readonly asOf?: string;
  readonly arguments?: Readonly<Record<string, ArgumentValue>>;
  readonly groupBy?: TextColumn;
  /** The models that a scheme may ask; none unless given. */
  readonly models?: Models;
}

const contextOf = ({ asOf, groupBy }: Grading): GradeContext => {
  const day = asOf === undefined ? undefined : serialOfIso(asOf);
  return { ...(day !== undefined && { asOf: day }), ...(groupBy && { groupBy }) };
};

const NO_MODELS: Models = {};

const graderOf = (scheme: Scheme, { arguments: given, models = NO_MODELS }: Grading) =>
  compile(scheme, { models, ...(given && { arguments: given }) });

/** The grades of rows. */
export const gradesOf = (scheme: Scheme, rows: readonly TestRow[], grading: Grading = {}): Grades =>
  graderOf(scheme, grading).grade(columnsOf(scheme, rows), contextOf(grading));

/** The keys of the tiers of rows; for a row without one, the codes of its problems. */
export const tiersOf = (
  scheme: Scheme,
  rows: readonly TestRow[],
  grading: Grading = {},
): string[] => {
  const { tier, problems } = gradesOf(scheme, rows, grading);
  return rows.map(
    (_, row) =>
      scheme.tiers[tier[row] ?? -1]?.key ??
      (problems.get(row) ?? []).map(({ problem }) => problem.code).join(" "),
  );
};

/** The explanation of one row. */
export const explained = (
  scheme: Scheme,
  rows: readonly TestRow[],
  row: number,
  grading: Grading = {},
): Explanation => {
  const grader = graderOf(scheme, grading);
  const columns = columnsOf(scheme, rows);
  const context = contextOf(grading);
  return grader.explain(columns, context, grader.grade(columns, context), row);
};
