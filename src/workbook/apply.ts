import { applyColumns, type Applied } from "./applyColumns";
import { columnsRead } from "./columnsRead";
import type { RowFormulas } from "./formulas";
import type { GradeResult } from "./gradeResult";
import type { HalfApplied } from "./halfApplied";
import { hasGrade } from "./joinGrades";
import type { Progress, WorkbookPort } from "./port";
import type { ResultColumn } from "./resultColumns";
import { formerColumn } from "./resultHeader";

/**
 * Writes result columns beside the customers, over the columns of a former run of the same scheme where there are such, as `formulas` where those are given; goes on with a write that came half-way: see
 * `applyColumns`.
 */
export const apply = (
  port: WorkbookPort,
  result: GradeResult,
  columns: readonly ResultColumn[],
  progress: Progress,
  formulas: RowFormulas = new Map(),
  half?: HalfApplied,
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
    columns.map((column) => {
      const formula = formulas.get(column.kind);
      return {
        ...column,
        former: (headers) => formerColumn(headers, scheme, column.kind),
        // Rows that are no customers stay blank.
        ...(formula && {
          formula: (place, row, was) => (result.blank[was] === 1 ? null : formula(place, row)),
        }),
      };
    }),
    progress,
    half,
  );
};

/** Takes a write back in one step; cells that somebody changed since are left and named. */
export const undo = (
  port: WorkbookPort,
  { receipt }: Pick<Applied, "receipt">,
): Promise<{ readonly restored: number; readonly left: readonly string[] }> => port.undo(receipt);
