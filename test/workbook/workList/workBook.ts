import {
  gradeRegion,
  unwatched,
  workListOf,
  type Cell,
  type GradeResult,
  type WorkList,
} from "../../../src/workbook";
import { DAY, requestFor } from "../customersBook";
import { createMemoryPort, tickingHost, type MemoryPort } from "../memoryPort";

export const HEADERS = ["客户编号", "客户名称", "客户类别", "上次回访日期", "客户经理"];

/** Customers by cti-callback: A is seen every month, B every second, C every third, D never. */
export const ROWS: readonly (readonly Cell[])[] = [
  ["C1", "甲厂", "A", DAY - 40, "张伟"],
  ["C2", "乙厂", "A", DAY - 31, "李娜"],
  ["C3", "丙厂", "B", DAY - 100, "张伟"],
  ["C4", "丁厂", "C", null, "张伟"],
  ["C5", "戊厂", "A", "月初", "李娜"],
  ["C6", "己厂", "A", DAY + 5, null],
  ["C7", "庚厂", "D", DAY - 400, "张伟"],
  ["C8", "辛厂", "C", DAY - 20, "张伟"],
];

/** A sheet of customers that is graded, and the list of who is due. */
export const worked = async (
  rows = ROWS,
  headers: readonly string[] = HEADERS,
  id = "cti-callback",
): Promise<{
  readonly port: MemoryPort;
  readonly result: GradeResult;
  readonly list: WorkList | null;
}> => {
  const cells = [[...headers], ...rows.map((row) => [...row])];
  const port = createMemoryPort([{ name: "客户", table: "客户", rows: cells }]);
  const request = await requestFor(port, id);
  const outcome = await gradeRegion(port, request, tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const result = outcome.value;
  return { port, result, list: await workListOf(port, result, DAY, tickingHost(), unwatched) };
};
