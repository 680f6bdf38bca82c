import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { newWorkbook } from "../../src/files";

/** What the scheme for shipments reads, between columns that it does not. */
const HEADERS = [
  "客户编号",
  "公司名称",
  "首单",
  "常年量大",
  "单次订单量(支)",
  "竞争激烈地区",
  "最近严重投诉日期",
  "最近一般投诉日期",
  "物流敏感",
  "物流要求较多",
  "省份",
  "负责人",
];

/** 2026-01-31. */
const TODAY = 46_053;

const yes = (is: boolean): string => (is ? "是" : "否");

/** One in a thousand cannot be graded: nothing but the quantity decides, and that cannot be read. */
const isUnreadable = (row: number): boolean => row % 1000 === 999;

const rowOf = (row: number) => [
  `C${String(row + 1).padStart(6, "0")}`,
  `客户有限公司第 ${row + 1} 号`,
  yes(row % 17 === 0 && !isUnreadable(row)),
  yes(row % 11 === 0 && !isUnreadable(row)),
  isUnreadable(row) ? "约三万" : (row * 7919) % 60_000,
  yes(row % 5 === 0),
  row % 13 === 0 ? TODAY - (row % 700) : null,
  row % 9 === 0 ? TODAY - (row % 500) : null,
  yes(row % 7 === 0),
  yes(row % 3 === 0),
  "上海",
  "王芳",
];

/** Writes a workbook of so many shipments into a folder; gives its path. One customer in a thousand has a cell that cannot be read. */
export const largeBook = (folder: string, rows: number): string => {
  const path = join(folder, `${rows}.xlsx`);
  const dates = new Set(["最近严重投诉日期", "最近一般投诉日期"]);
  writeFileSync(
    path,
    newWorkbook({
      name: "客户",
      table: "客户",
      columns: HEADERS.map((header) => ({
        header,
        note: "-",
        ...(dates.has(header) && { format: "yyyy-mm-dd" }),
      })),
      rows: Array.from({ length: rows }, (_, row) => rowOf(row)),
    }),
  );
  return path;
};
