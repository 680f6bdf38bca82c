import { compile, type Grader, type Scheme } from "../../rules";
import type { GradeResult, Slice } from "../gradeResult";
import { joinGrades, type JoinedGrades } from "../joinGrades";
import { models } from "../models";
import type { Host } from "../pace";
import type { Progress } from "../port";
import { columnsBetween } from "./columnsBetween";
import { turns } from "../turns";

/** Rows that are graded at most between two turns of the screen, where rows stand by themselves. */
const ROWS = 5_000;
type Columns = Pick<Slice, "from" | "columns">;

const pieces = new WeakMap<GradeResult, readonly Columns[]>();

/** The columns of a result in pieces that are short to grade; cut once a result. */
const piecesOf = (result: GradeResult): readonly Columns[] => {
  const known = pieces.get(result);
  if (known !== undefined) return known;
  const cut = result.slices.flatMap(({ from, columns }): Columns[] =>
    columns.rows <= ROWS
      ? [{ from, columns }]
      : Array.from({ length: Math.ceil(columns.rows / ROWS) }, (_, piece) => {
          const start = piece * ROWS;
          const end = Math.min(columns.rows, start + ROWS);
          return { from: from + start, columns: columnsBetween(columns, start, end) };
        }),
  );
  pieces.set(result, cut);
  return cut;
};

/** Where customers are ranked, all that were ranked together are again. */
const columnsFor = (grader: Grader, result: GradeResult): readonly Columns[] =>
  grader.scope === "row" ? piecesOf(result) : result.slices;

/**
 * The grades of a result's customers by another scheme with the same inputs, from the columns that are in memory: nothing is read. Arguments are those of the scheme. Rows that
 * are no customers stay aside, groups stay groups. In pieces, with a moment for the screen between them; null where `progress.cancelled` turns true.
 * Throws `InvalidSchemeError` for a broken scheme.
 */
export const gradeAgain = async (
  result: GradeResult,
  scheme: Scheme,
  host: Host,
  progress: Pick<Progress, "cancelled">,
): Promise<JoinedGrades | null> => {
  const grader = compile(scheme, { models });
  const turn = turns(host);
  const slices: Slice[] = [];
  for (const { from, columns } of columnsFor(grader, result)) {
    const steps = grader.gradeSteps(columns, result.context);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      await turn();
      if (progress.cancelled) return null;
    }
    slices.push({ from, columns, grades: step.value });
  }
  await host.yieldToHost();
  return progress.cancelled ? null : joinGrades(scheme, result.rows, slices, result.blank);
};
