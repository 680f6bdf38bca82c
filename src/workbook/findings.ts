import { shown } from "../cells";
import type { Located } from "../rules";
import { cellAddress, sheetRow } from "./address";
import { hasGrade } from "./joinGrades";
import type { Finding, GradeRequest, GradeResult } from "./gradeResult";
import { inPieces, type Host } from "./pace";
import type { Progress } from "./port";

const finding = (
  request: GradeRequest,
  cells: GradeResult["cells"],
  row: number,
  { input, problem }: Located,
  graded: boolean,
): Finding => {
  const { region } = request.customers;
  const column = input === undefined ? undefined : request.mapping.columns[input]?.column;
  const cell = column === undefined ? null : (cells.get(column)?.[row] ?? null);
  const { area } = region;
  return {
    row,
    sheetRow: sheetRow(region, row),
    ...(input !== undefined && { input }),
    ...(column !== undefined && { column }),
    address: cellAddress(area.row + 1 + row, area.column + (column ?? 0)),
    content: shown(cell),
    problem,
    graded,
  };
};

/** Every problem of a graded region with the cell that it stands in, in the order of the rows; blank rows have none. In pieces short enough for the screen. */
export const findingsOf = async (
  request: GradeRequest,
  result: Pick<GradeResult, "grades" | "cells" | "blank">,
  host: Host,
  progress: Progress,
): Promise<readonly Finding[]> => {
  const { grades, cells, blank } = result;
  const rows = [...grades.problems.keys()].filter((row) => blank[row] !== 1).sort((a, b) => a - b);
  const found: Finding[] = [];
  const tell = (at: number): void => {
    const row = rows[at] ?? -1;
    const graded = hasGrade(request.scheme, grades, row);
    for (const located of grades.problems.get(row) ?? [])
      found.push(finding(request, cells, row, located, graded));
  };
  await inPieces(host, rows.length, tell, progress);
  return found;
};
