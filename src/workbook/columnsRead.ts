import { dueColumns } from "./dueColumns";
import type { GradeRequest } from "./gradeResult";
import { labelColumns } from "./totalsRow";

const numbers = (columns: readonly (number | null | undefined)[]): readonly number[] =>
  columns.filter((column) => typeof column === "number");

/** Columns of the region that name customers or grade them: inputs, key, and what stands left of them and may say "合计". */
export const decidingColumns = (request: GradeRequest): readonly number[] => {
  const inputs = Object.values(request.mapping.columns).map(({ column }) => column);
  const { key } = request.customers;
  return [...new Set([...inputs, ...numbers([key]), ...labelColumns(request)])];
};

/** Columns of the region that grading reads: those that decide, the group, and what says when customers are seen and by whom; each once. */
export const columnsRead = (request: GradeRequest): readonly number[] => {
  const { last, owner } = dueColumns(request);
  const others = numbers([request.groupBy, last, owner]);
  return [...new Set([...decidingColumns(request), ...others])].sort((a, b) => a - b);
};
