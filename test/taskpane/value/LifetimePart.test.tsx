import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { PATIENCE, press } from "../showPane";
import { buying, sheetOf, showPart, text } from "./valuePart";
import { installWorkers } from "./worker";

jest.setTimeout(60_000);

beforeEach(() => void installWorkers());

const found = () => text(/^截至 2025-12-28，60 户客户中约 \d+ 户仍在购买；今后 52 周预计购买/);

const picture = async (name: string): Promise<void> =>
  userEvent.selectOptions(await screen.findByRole("combobox", { name: "图" }, PATIENCE), name);

test("a sentence says who still buys and what is to come, and another what that is worth", async () => {
  await showPart("终身价值");
  expect(await found()).toHaveTextContent(/金额 [\d,]+。$/);
  await text(/^全部客户 10 年的终身价值\(年贴现率 10%\)：[\d,]+。$/);
  expect(
    screen.getByRole("img", { name: /^到 2025-12-\d\d 为止，客户实际回购/ }),
  ).toBeInTheDocument();
});

test("a day of checking shows how good the forecast is", async () => {
  await showPart("终身价值");
  await found();
  await press(/^模型与时间/);
  fireEvent.change(screen.getByLabelText("从哪天起验证"), { target: { value: "2025-08-31" } });
  await screen.findByRole("img", { name: /^2025-09-01 至 2025-12-28，客户实际购买 \d+ 次，模型预测 \d+ 次\([+-][\d.]+%\)。$/ }, PATIENCE); // prettier-ignore
  await text(/^平均每户相差 [\d.]+ 次/);
  await press(/^模型参数/);
  await text("验证期：按回购次数看");
});

test("a day with nothing behind it is told", async () => {
  await showPart("终身价值");
  await found();
  await press(/^模型与时间/);
  const until = screen.getByLabelText("从哪天起验证");
  fireEvent.change(until, { target: { value: "2026-02-01" } });
  await text("2026-02-01 之后没有购买，无从检验预测");
  fireEvent.change(until, { target: { value: "2024-02-01" } });
  await text("到 2024-02-01 还没有人买过：请把验证日选晚一些。");
});

test("there is a picture of who still buys, and one of the best customers", async () => {
  await showPart("终身价值");
  await found();
  await picture("谁仍在购买");
  await screen.findByRole("img", { name: /^客龄 \d+ 周的客户/ }, PATIENCE);
  await picture("最有价值的客户");
  await screen.findByRole("img", { name: /^最有价值的 10 户占终身价值的/ }, PATIENCE);
  await press(/^数据明细/);
  expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(11);
});

test("another model, and parameters with their errors", async () => {
  await showPart("终身价值");
  await found();
  await press(/^模型与时间/);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "模型" }), "Pareto/NBD");
  await press(/^模型参数/);
  await text(/^Pareto\/NBD，时间以周计；对数似然/);
  await text(/^Gamma-Gamma\(每次金额\)/);
  expect(screen.getAllByText("标准误")).toHaveLength(2);
});

test("values go into a sheet, and beside it what was bought week by week", async () => {
  const access = await showPart("终身价值");
  await found();
  await press("放入工作簿");
  await text("已放在工作表“回购跟踪 2025-12-28”和“客户终身价值 2025-12-28”。");
  expect(sheetOf(access, "客户终身价值").rows.at(-61)).toContain("预测终身价值");
  const track = sheetOf(access, "回购跟踪");
  expect(track.rows.some((row) => row[1] === "实际累计回购")).toBe(true);
});

test("a table of customers says when too few have bought again", async () => {
  const rows = Array.from({ length: 12 }, (_, at) => [`K${at}`, 0, 0, 10 + at]);
  const headers = ["客户编号", "回购次数", "首末次间隔天数", "客龄天数"];
  await showPart("终身价值", [{ name: "客户", table: "客户", rows: [headers, ...rows] }]);
  expect(await screen.findByRole("status", undefined, PATIENCE)).toHaveTextContent(/3/);
});

test("without amounts there are purchases, and a word on why there is no value", async () => {
  await showPart("终身价值", [buying(["客户编号", "订单日期", "丙", "订单号"])]);
  expect(await found()).toHaveTextContent(/次。$/);
  await text(/^没有预测金额：/);
});
