import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { serialOf } from "../../../src/workbook";
import type { MemorySheet } from "../../workbook/memoryPort";
import { createMemoryAccess, shipments, type MemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";
import { installWorkers } from "./worker";

jest.setTimeout(60_000);

beforeEach(() => void installWorkers());

const day = (month: number, date: number): number => serialOf(2025, month, date) ?? 0;

/** K1 bought every ten days and has stopped; K2 still does; K3 bought once. */
const purchases = (headers = ["客户", "日期", "金额"]): MemorySheet => ({
  name: "购买",
  table: "购买",
  rows: [
    headers,
    ...[1, 11, 21, 31].map((date) => ["K1", day(1, date), 100]),
    ...[2, 9, 19, 28].flatMap((date) => [2, 3].map((month) => ["K2", day(month, date), 50])),
    ["K3", day(3, 1), 20],
    ["K2", "某天", 50],
  ],
});

const showOverdue = async (sheets: readonly MemorySheet[]): Promise<MemoryAccess> => {
  const access = createMemoryAccess(sheets);
  show(access);
  await press("客户价值");
  await userEvent.click(await screen.findByRole("tab", { name: "提前预警" }, PATIENCE));
  return access;
};

/** The part in front: another one was open before, and stays behind it with the same words. */
const part = () => within(screen.getByRole("tabpanel"));
const text = (wanted: RegExp | string) => part().findByText(wanted, undefined, PATIENCE);

test("who has not bought for longer than is usual for him is told as soon as the part is open", async () => {
  await showOverdue([shipments(), purchases()]);
  await text("截至 2025-03-28，2 个有购买节奏的客户中，1 个已逾期。");
  await text("1 个客户购买不足 4 天，次数太少，无法判断。");
  const list = screen.getByRole("list", { name: "已逾期的客户，最反常的在前" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(1);
  expect(list).toHaveTextContent(/^K1逾期 \d+ 天/);
  expect(part().getByText(/^1 行日期读不懂/)).toBeInTheDocument();
});

test("a click goes to the customer's last purchase", async () => {
  const access = await showOverdue([purchases()]);
  await userEvent.click(await screen.findByRole("button", { name: /^K1，逾期/ }, PATIENCE));
  await waitFor(() =>
    expect(access.port.shown).toMatchObject({ sheet: "购买", row: 4, column: 1 }),
  );
});

test("the list is put into a sheet", async () => {
  const access = await showOverdue([purchases()]);
  await press("放入工作表");
  await text("已放在工作表“逾期客户 2025-03-28”。");
  const sheet = access.port.sheets.find(({ name }) => name.startsWith("逾期客户"));
  expect(sheet?.rows.find((row) => row[0] === "K1")?.[1]).toBe(day(1, 31));
});

test("another day is another answer", async () => {
  await showOverdue([purchases()]);
  await text(/^截至 2025-03-28/);
  fireEvent.change(part().getByLabelText("截至"), { target: { value: "2025-02-05" } });
  await text("截至 2025-02-05，1 个有购买节奏的客户中，0 个已逾期。");
});

test("columns that no header names are chosen", async () => {
  await showOverdue([purchases(["甲", "乙", "丙"])]);
  await text(/^请选择客户列和日期列/);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "客户" }), "甲");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "日期" }), "乙");
  await text(/1 个已逾期。$/);
});

test("without any table it says what a list of purchases is", async () => {
  await showOverdue([{ name: "空", rows: [] }]);
  await text("选中购买记录里的任一单元格");
});
