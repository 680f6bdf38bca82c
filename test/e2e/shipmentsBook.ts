import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { newWorkbook } from "../../src/files";

/** Writes a workbook of three shipments into a folder, one of them just under the threshold of A; gives its path. */
export const shipmentsBook = (folder: string, locale: "zh-CN" | "en-US"): string => {
  const zh = locale === "zh-CN";
  const path = join(folder, `${locale}.xlsx`);
  const headers = zh
    ? ["客户编号", "首单", "常年量大", "单次订单量(支)", "竞争激烈地区", "最近严重投诉日期", "最近一般投诉日期", "物流敏感", "物流要求较多"]
    : ["Customer no.", "First order", "Consistently high volume", "Order quantity (pcs)", "Competitive region", "Last severe complaint", "Last general complaint", "Logistics-sensitive", "Many logistics requirements"]; // prettier-ignore
  const no = zh ? "否" : "No";
  const row = (key: string, quantity: number) => [key, no, no, quantity, no, null, null, no, no];
  writeFileSync(
    path,
    newWorkbook({
      name: zh ? "客户" : "Customers",
      table: zh ? "客户" : "Customers",
      columns: headers.map((header) => ({ header, note: "-" })),
      rows: [row("C1", 30_000), row("C2", 29_999), row("C3", 100)],
    }),
  );
  return path;
};
