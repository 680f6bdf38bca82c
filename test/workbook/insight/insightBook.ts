import {
  findCustomers,
  gradeRegion,
  mapColumns,
  readWeights,
  unwatched,
  weightColumns,
  type Cell,
  type GradeResult,
  type Scheme,
  type Weights,
} from "../../../src/workbook";
import { DAY, scheme } from "../customersBook";
import { createMemoryPort, tickingHost, type MemoryPort } from "../memoryPort";

/** Rows under headers, as a table named 客户 (or as a plain block where `table` is null). */
export const bookOf = (
  rows: readonly (readonly Cell[])[],
  table: string | null = "客户",
): MemoryPort =>
  createMemoryPort([
    { name: "客户", rows: rows.map((row) => [...row]), ...(table !== null && { table }) },
  ]);

/** The customers of a workbook, graded by a scheme. */
export const gradedBy = async (port: MemoryPort, by: string | Scheme): Promise<GradeResult> => {
  const [customers] = await findCustomers(port);
  if (customers === undefined) throw new Error("no customers");
  const chosen = typeof by === "string" ? scheme(by) : by;
  const { mapping } = await mapColumns(port, customers.region, chosen);
  const request = { customers, scheme: chosen, mapping, asOf: DAY };
  const outcome = await gradeRegion(port, request, tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

/** The amounts of a column by its header. */
export const weighed = async (
  port: MemoryPort,
  result: GradeResult,
  header: string,
): Promise<Weights> => {
  const columns = await weightColumns(port, result.request);
  const column = columns.find((one) => one.header === header);
  if (column === undefined) throw new Error(`no numbers under ${header}`);
  return readWeights(port, result, column.column, tickingHost(), unwatched);
};

/** Potential and loyalty, in a mixed spelling, with what customers buy. */
export const LAYERS: readonly (readonly Cell[])[] = [
  ["客户编号", "潜力", "忠诚度", "销售额(元)"],
  ["C1", "高", "高", 500],
  ["C2", "高", "低", 300],
  ["C3", "高", "低", 100],
  ["C4", "低", "高", null],
  ["C5", "低", "低", 100],
  ["C6", null, "低", 50],
];
