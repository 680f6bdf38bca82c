import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { newWorkbook } from "../../src/files";

const HEADERS = {
  "zh-CN": ["客户编号", "潜力", "忠诚度", "年销售额(元)"],
  "en-US": ["Customer no.", "Potential", "Loyalty", "Annual sales (yuan)"],
};

/** Potential, loyalty and sales; the fourth says nothing of his potential, two bought for as much. */
const CUSTOMERS = [
  ["high", "high", 520_000],
  ["high", "high", 310_000],
  ["high", "low", 240_000],
  [null, "low", 60_000],
  ["high", "low", 120_000],
  ["low", "high", 90_000],
  ["low", "high", 90_000],
  ["low", "low", 30_000],
  ["low", "low", 12_000],
  ["low", "low", 8000],
] as const;

/** Writes a workbook of ten customers for the scheme of enterprise layers into a folder; gives its path. */
export const insightBook = (folder: string, locale: "zh-CN" | "en-US"): string => {
  const zh = locale === "zh-CN";
  const path = join(folder, `insight-${locale}.xlsx`);
  const word = { high: zh ? "高" : "High", low: zh ? "低" : "Low" };
  const rows = CUSTOMERS.map(([potential, loyalty, sales], at) => [
    `C${String(at + 1).padStart(2, "0")}`,
    potential === null ? null : word[potential],
    word[loyalty],
    sales,
  ]);
  writeFileSync(
    path,
    newWorkbook({
      name: zh ? "客户" : "Customers",
      table: zh ? "客户" : "Customers",
      columns: HEADERS[locale].map((header) => ({ header, note: "-" })),
      rows,
    }),
  );
  return path;
};
