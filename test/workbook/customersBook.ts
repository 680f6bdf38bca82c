import {
  schemeNamed,
  type Cell,
  type Customers,
  type GradeRequest,
  type Scheme,
  type WorkbookPort,
} from "../../src/workbook";
import { findCustomers, mapColumns } from "../../src/workbook";
import { createMemoryPort, type MemoryPort } from "./memoryPort";

/** 2026-01-31 as a serial. */
export const DAY = 46_053;

const HEADERS = ["客户编号", "单次订单量(支)", "首单", "最近严重投诉", "物流敏感", "常年量大"];

/** Customers of the scheme logistics-abc, three clean ones, one dirty, one without a quantity. */
export const ROWS: readonly (readonly Cell[])[] = [
  ["C1", 30_000, "否", null, "否", "否"],
  ["C2", "1.2万", "否", null, "否", "否"],
  ["C3", 500, "否", null, "否", "否"],
  ["C4", "约三万", "否", null, "否", "否"],
  ["C5", null, "否", null, "否", "否"],
];

/** A sheet of customers. */
export const bookOf = (rows: readonly (readonly Cell[])[], table?: string): MemoryPort =>
  createMemoryPort([
    {
      name: "客户",
      rows: [[...HEADERS], ...rows.map((row) => [...row])],
      ...(table !== undefined && { table }),
    },
  ]);

/** A built-in scheme that must be there. */
export const scheme = (id: string): Scheme => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

/** The first customers of a workbook, graded by a scheme with the columns that the headers say. */
export const requestFor = async (
  port: WorkbookPort,
  id = "logistics-abc",
): Promise<GradeRequest> => {
  const [customers] = (await findCustomers(port)) as [Customers];
  const { mapping } = await mapColumns(port, customers.region, scheme(id));
  return { customers, scheme: scheme(id), mapping, asOf: DAY };
};
