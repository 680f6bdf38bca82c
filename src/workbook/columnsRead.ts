import type { GradeRequest } from "./gradeResult";
import { labelColumns } from "./totalsRow";

/** Columns of the region that grading reads: inputs, key, group, and what stands left of them and may say "合计", each once. */
export const columnsRead = (request: GradeRequest): readonly number[] => {
  const inputs = Object.values(request.mapping.columns);
  const others = [request.customers.key, request.groupBy];
  return [
    ...new Set([
      ...inputs.map(({ column }) => column),
      ...others.filter((column) => typeof column === "number"),
      ...labelColumns(request),
    ]),
  ].sort((a, b) => a - b);
};
