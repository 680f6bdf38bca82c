import { PortError } from "../../workbook";
import { cellName, type XlsxProblem, type XlsxResult } from "../../xlsx";

const portError = (problem: XlsxProblem): PortError => {
  const { code, ...facts } = problem;
  if (problem.code === "text-too-long")
    return new PortError("too-long", cellName(problem.row, problem.column));
  const detail = [code, ...Object.values(facts).map(String)].join(" ");
  const isGone = code === "no-such-sheet" || code === "no-such-table";
  return new PortError(isGone ? "not-found" : "unreadable", detail);
};

/** The value of a result. Throws a `PortError` for a problem: "not-found" for sheets and tables, "too-long" for texts, "unreadable" with what is wrong. */
export const unwrap = <T>(result: XlsxResult<T>): T => {
  if (result.ok) return result.value;
  throw portError(result.problem);
};
