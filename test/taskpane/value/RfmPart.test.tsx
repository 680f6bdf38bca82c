import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { MemorySheet } from "../../workbook/memoryPort";
import { shipments } from "../memoryAccess";
import { PATIENCE, press } from "../showPane";
import { buying, sheetOf, showPart, text } from "./valuePart";
import { installWorkers, type Workers } from "./worker";

jest.setTimeout(60_000);

let workers: Workers;
beforeEach(() => {
  workers = installWorkers();
});

const found = () => text(/^截至 2025-12-28，60 户客户中/);

/** Where each customer stood half a year before, as the part has put it into the workbook then. */
const before = (segment: string, customers: readonly string[]): MemorySheet => ({
  name: "RFM 客户分群 2025-06-30",
  table: "RFM_客户分群_2025_06_30",
  rows: [["客户", "RFM 分", "RFM 客群"], ...customers.map((name) => [name, 555, segment])],
});

test("a list of purchases is found and scored as soon as the part is open", async () => {
  await showPart("RFM", [shipments(), buying()]);
  await found();
  expect(screen.getByRole("img", { name: /^按最近购买\(R/ })).toBeInTheDocument();
  const [list] = screen.getAllByRole("list").filter((one) => /冠军客户/.test(one.textContent));
  expect(list).toHaveTextContent(/专人维护/);
  const counts = within(list!).getAllByText(/^\d+ · [\d.]+%$/).map((one) => parseInt(one.textContent)); // prettier-ignore
  expect(counts.reduce((all, one) => all + one, 0)).toBe(60);
});

test("what was left out is told, with the way to the first cell", async () => {
  const access = await showPart("RFM");
  await found();
  const rows = access.port.sheets[0]!.rows.length;
  await press(`1 行金额读不懂或为空：不计入。去 C${rows - 1}`);
  await waitFor(() =>
    expect(access.port.shown).toMatchObject({ sheet: "购买", row: rows - 2, column: 2 }),
  );
});

test("scores go into a sheet, and a sheet that sums them up follows it", async () => {
  const access = await showPart("RFM");
  await found();
  await press("放入工作簿");
  await text("已放在工作表“RFM 客群汇总 2025-12-28”和“RFM 客户分群 2025-12-28”。");
  const { rows, table } = sheetOf(access, "RFM 客户分群");
  expect(table).toBe("RFM_客户分群_2025_12_28");
  expect(rows.at(-60)?.[0]).toBe("K01");
  expect(rows.at(-61)).toEqual(["客户", "距最近购买天数", "购买次数", "累计金额", "R 分", "F 分", "M 分", "RFM 分", "RFM 客群"]); // prettier-ignore
  const { area, table: summary } = (await access.port.regions()).find(({ area: { sheet } }) => sheet.startsWith("RFM 客群汇总"))!; // prettier-ignore
  expect(summary).toBe("RFM_客群汇总_2025_12_28");
  expect(area.columns).toBe(4);
});

test("other segments and scores are other answers", async () => {
  await showPart("RFM");
  await found();
  await press(/^打分/);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "客群" }), "八类(三项高低)");
  await text("重要价值");
  fireEvent.change(screen.getByLabelText("截至"), { target: { value: "2025-06-30" } });
  await text(/^截至 2025-06-30，60 户客户中/);
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "各档怎样划分" }),
    "按我给的界线",
  );
  const borders = screen.getByRole("textbox", { name: "F(购买次数) 的界线" });
  await userEvent.type(borders, "3，x{Enter}");
  await text("请填用逗号隔开的数字，最多 8 个");
  await userEvent.clear(borders);
  await userEvent.type(borders, "3，6{Enter}");
  await press(/^各档界线/);
  await waitFor(() => {
    const [, frequency] = screen.getAllByRole("table");
    expect(within(frequency!).getAllByRole("row")).toHaveLength(4);
  }, PATIENCE);
});

test("against an earlier run it says who moved", async () => {
  await showPart("RFM", [buying(), before("冠军客户", ["K01", "K02", "K99"])]);
  await text(/^自 2025-06-30 以来：\d+ 户仍在原客群，\d+ 户换了客群，58 户新来，1 户不再出现。$/);
  await press(/^打分/);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "与哪次比较" }), "不比较");
  await waitFor(() => expect(screen.queryByText(/^自 2025-06-30/)).toBeNull(), PATIENCE);
});

test("segments follow the rules sheet that the button makes", async () => {
  const access = await showPart("RFM");
  await found();
  await press("修改客群表");
  await text(/^客群表在工作表“.*”。在那里改，这里马上照办。$/);
  await text(/^客群按工作表“.*”里的规则。$/);
  const rules = access.port.sheets.at(-1)!;
  const champions = rules.rows.findIndex((row) => row.includes("冠军客户"));
  expect(champions).toBeGreaterThan(0);
  rules.rows[champions] = rules.rows[champions]!.map((cell) =>
    cell === "冠军客户" ? "已流失" : cell,
  );
  access.edit();
  await waitFor(() => expect(screen.queryByText("冠军客户")).toBeNull(), PATIENCE);
});

test("columns that no header names are chosen", async () => {
  await showPart("RFM", [buying(["甲", "乙", "丙", "丁"])]);
  await text("请在上面选出还缺的列。");
  const choose = async (name: RegExp, column: RegExp): Promise<void> => {
    const box = await screen.findByRole("combobox", { name }, PATIENCE);
    await userEvent.selectOptions(box, within(box).getByRole("option", { name: column }));
  };
  await choose(/^客户$/, /甲/);
  await choose(/^购买日期$/, /乙/);
  await text(/^请选出金额所在的列/);
  await choose(/^金额$/, /丙/);
  await found();
});

test("a table with a row a customer is read as such", async () => {
  const rows = Array.from({ length: 20 }, (_, at) => [`K${at}`, 10 * at, 20 - at, 1000 - 40 * at]);
  await showPart("RFM", [
    { name: "客户", table: "客户", rows: [["客户编号", "距最近消费天数", "消费次数", "消费金额"], ...rows, ["K20", "很久", 3, 50]] }, // prettier-ignore
  ]);
  await text(/^截至 2026-01-31，21 户客户中/);
  expect(screen.getByRole("combobox", { name: "每一行是" })).toHaveDisplayValue("一位客户");
  await text(/^1 户没有得分：最近购买、次数或金额读不懂，第一处 A22$/);
});

test("work can be stopped and begun again", async () => {
  workers.hold();
  await showPart("RFM");
  await waitFor(() => expect(workers.begun).toBe(1), PATIENCE);
  const { ended } = workers;
  await press("取消");
  await text("已停止。");
  expect(workers.ended).toBe(ended + 1);
  workers.go();
  await press("计算");
  await found();
});

test("without any table it says what is needed", async () => {
  await showPart("RFM", [{ name: "空", rows: [] }]);
  await text("选中购买流水里的任一单元格");
});
