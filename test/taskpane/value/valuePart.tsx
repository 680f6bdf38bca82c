import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { purchaseRows } from "../../workbook/customerValue/purchasesBook";
import type { MemorySheet } from "../../workbook/memoryPort";
import { createMemoryAccess, type MemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

/** The purchases of a year as a sheet. */
export const buying = (headers = ["客户编号", "订单日期", "金额", "订单号"]): MemorySheet => ({
  name: "购买",
  table: "购买",
  rows: [headers, ...purchaseRows().map((row) => [...row])],
});

/** Opens a part of the page of customer value over sheets. */
export const showPart = async (
  part: string,
  sheets: readonly MemorySheet[] = [buying()],
): Promise<MemoryAccess> => {
  const access = createMemoryAccess(sheets);
  show(access);
  await press("客户价值");
  await userEvent.click(await screen.findByRole("tab", { name: part }, PATIENCE));
  return access;
};

/** Waits for a text. */
export const text = (wanted: RegExp | string) => screen.findByText(wanted, undefined, PATIENCE);

/** The sheet whose name begins so. */
export const sheetOf = ({ port }: MemoryAccess, name: string): MemorySheet =>
  port.sheets.find((sheet) => sheet.name.startsWith(name)) ?? { name: "", rows: [] };
