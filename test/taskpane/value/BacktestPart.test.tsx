import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { customersOf, ranOn } from "../../workbook/history/recordedBook";
import { bookOf, DAY, ROWS } from "../../workbook/customersBook";
import type { MemorySheet } from "../../workbook/memoryPort";
import { PATIENCE, press } from "../showPane";
import { sheetOf, showPart, text } from "./valuePart";
import { installWorkers } from "./worker";

jest.setTimeout(60_000);

beforeEach(() => void installWorkers());

/** Tier A averages 200, B 100 and C 50: 100 in all; one value is no number. */
const graded = (): MemorySheet => ({
  name: "客户",
  table: "客户",
  rows: [
    ["客户编号", "等级", "去年销售额", "次年销售额", "新等级"],
    ...[150, 250].map((value, at) => [`A${at}`, "A", 300, value, "A"]),
    ...[100, 100].map((value, at) => [`B${at}`, "B", 90, value, "A"]),
    ...[0, 50, 100, 50].map((value, at) => [`C${at}`, "C", 50, value, "C"]),
    ["X", "C", 40, "停业", "C"],
  ],
});

const SENTENCE = "“A”的客户后来的平均值是全体的 2 倍；等级次序成立。";
const choose = (name: string, option: string) =>
  userEvent.selectOptions(screen.getByRole("combobox", { name }), option);

test("tiers are tested by what came afterwards as soon as the part is open, and said in a sentence", async () => {
  await showPart("回测", [graded()]);
  await text(SENTENCE);
  expect(screen.getByRole("combobox", { name: "后来的结果" })).toHaveDisplayValue("次年销售额");
  expect(screen.getByRole("img", { name: SENTENCE })).toBeInTheDocument();
  expect(screen.getByText(/^“A”平均 200，“B”平均 100：成立/)).toBeInTheDocument();
});

test("a cell that is no number leads to itself", async () => {
  const access = await showPart("回测", [graded()]);
  await press(/“次年销售额”有 1 个单元格不是数字/);
  await waitFor(() => expect(access.port.shown).toMatchObject({ row: 9, column: 3 }));
});

test("the user says which tier is the best, and which pair is out of order is told", async () => {
  await showPart("回测", [graded()]);
  await text(SENTENCE);
  await press(/^更多选项/);
  const field = screen.getByLabelText("从好到差");
  await userEvent.clear(field);
  await userEvent.type(field, "B，A，C{Enter}");
  await text(/等级次序不成立：“B”不高于“A”。$/);
});

test("how far the tiers have moved is told where their column is chosen", async () => {
  await showPart("回测", [graded()]);
  await text(SENTENCE);
  await press(/^更多选项/);
  await choose("现在的等级", "新等级");
  await text(/^等级分布：变化很大（PSI \d/);
});

test("the test is put into a sheet", async () => {
  const access = await showPart("回测", [graded()]);
  await text(SENTENCE);
  await press("放入工作簿");
  await text("已放在工作表“等级回测”。");
  expect(sheetOf(access, "等级回测").rows.flat()).toContain(SENTENCE);
});

test("what is chosen is still chosen after another part and another page", async () => {
  await showPart("回测", [graded()]);
  await text(SENTENCE);
  await choose("后来的结果", "去年销售额");
  await text(/^“A”的客户后来的平均值是全体的 \d\.\d+ 倍/);
  await userEvent.click(screen.getByRole("tab", { name: "RFM" }));
  await press("返回");
  await press("客户价值");
  expect(screen.getByRole("tab", { name: "RFM", selected: true })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("tab", { name: "回测" }));
  await text(/^“A”的客户后来的平均值是全体的 \d\.\d+ 倍/);
});

test("two runs on record test the tiers of the first, and say how far inputs have moved", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1", weigh: "orderQty" });
  customersOf(port)[1]![1] = 42_000;
  await ranOn(port, { id: "r2", asOf: DAY + 30, weigh: "orderQty" });
  await showPart("回测", port.sheets);
  await text(/^“A”的客户后来的平均值是全体的 2\.\d+ 倍；等级次序成立。$/);
  expect(screen.getByText(/^单次订单量：/)).toBeInTheDocument();
  await choose("用什么检验", "表中的列");
  await screen.findByRole("combobox", { name: "后来的结果" }, PATIENCE);
});

test("without any table it says what can be tested", async () => {
  await showPart("回测", [{ name: "空", rows: [] }]);
  await text("选中带等级的表里的任一单元格");
});
