import { applyColumns, type Applied } from "./applyColumns";
import { columnsRead } from "./columnsRead";
import type { GradeResult } from "./gradeResult";
import { hasGrade } from "./joinGrades";
import type { Progress, WorkbookPort } from "./port";
import type { ResultColumn } from "./resultColumns";
import { formerColumn } from "./resultHeader";

/** Writes result columns beside the customers, over the columns of a former run of the same scheme where there are such: see `applyColumns`. */
export const apply = (
  port: WorkbookPort,
  result: GradeResult,
  columns: readonly ResultColumn[],
  progress: Progress,
): Promise<Applied> => {
  const { customers, scheme } = result.request;
  return applyColumns(
    port,
    {
      customers,
      rows: result.rows,
      compared: columnsRead(result.request),
      cells: result.cells,
      former: result.former,
      hasResult: (row) => hasGrade(scheme, result.grades, row),
    },
    columns.map((column) => ({
      ...column,
      former: (headers) => formerColumn(headers, scheme, column.kind),
    })),
    progress,
  );
};

/** Takes a write back in one step; cells that somebody changed since are left and named. */
export const undo = (
  port: WorkbookPort,
  applied: Applied,
): Promise<{ readonly restored: number; readonly left: readonly string[] }> =>
  port.undo(applied.receipt);
