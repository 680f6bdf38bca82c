import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Scheme } from "../../../src/workbook";
import { bookOf, DAY, ROWS, scheme } from "../../workbook/customersBook";
import type { GivenFormula } from "../../workbook/formulas/formulaContract";
import { createMemoryFormulas } from "../../workbook/formulas/memoryFormulas";
import { bodyOf, customersOf, ranOn } from "../../workbook/history/recordedBook";
import type { MemoryPort } from "../../workbook/memoryPort";
import { createMemoryAccess, shipments, type MemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

jest.setTimeout(60_000);

const text = (words: RegExp | string) => screen.findByText(words, undefined, PATIENCE);

/** The texts of a table, row by row. */
const textsIn = async (name: RegExp | string): Promise<string[][]> => {
  const table = await screen.findByRole("table", { name }, PATIENCE);
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("th,td")].map((cell) => cell.textContent ?? ""));
};

const abc = scheme("logistics-abc");

/** The scheme with another bound for A. */
const stricter = (bound: number): Scheme => {
  const { method } = abc;
  if (method.kind !== "decision-table") throw new Error(method.kind);
  const rules = method.rules.map((rule) =>
    rule.when["orderQty"] === ">= 30000"
      ? { ...rule, when: { ...rule.when, orderQty: `>= ${String(bound)}` } }
      : rule,
  );
  return { ...abc, method: { ...method, rules } };
};

/** Two months: C1 falls by new rules, C2 rises by new data, C3 goes, C6 comes. */
const twoMonths = async (): Promise<MemoryPort> => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1", who: "李", weigh: "orderQty" });
  const rows = customersOf(port);
  rows[2]![1] = 40_000;
  rows[3] = ["C6", 600, "否", null, "否", "否"];
  await ranOn(port, { id: "r2", asOf: DAY + 28, who: "王", scheme: stricter(35_000), weigh: "orderQty" }); // prettier-ignore
  return port;
};

/** The pane with the page of history over a workbook. */
const showHistory = async (port: MemoryPort, more: Partial<MemoryAccess> = {}) => {
  const shown = show({ ...createMemoryAccess([]), port, ...more });
  await press("历史");
  return shown;
};

test("says what a history would be good for, where there is none", async () => {
  await showHistory(createMemoryAccess([shipments()]).port);
  expect(await text("还没有历史")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "放入工作表" })).toBeNull();
});

test("the first run can be seen, and compared after the next one", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1", who: "李" });
  await showHistory(port);
  expect(
    await screen.findByRole(
      "checkbox",
      { name: /2026-01-31 00:00 · 李 · 商务部发货 ABC v1\.0/ },
      PATIENCE,
    ),
  ).toBeChecked();
  expect(await text(/这是第一次分级/)).toBeInTheDocument();
});

describe("two runs", () => {
  test("the last two are compared: a row for each tier before, a column for each tier now", async () => {
    await showHistory(await twoMonths());
    expect(await textsIn(/^行：2026-01-31 00:00/)).toEqual([
      ["原等级", "A", "B", "C", "未分级", "流失", "合计"],
      ["A", "", "1", "", "", "", "1"],
      ["B", "1", "", "", "", "", "1"],
      ["C", "", "", "", "", "1", "1"],
      ["未分级", "", "", "", "2", "", "2"],
      ["新增", "", "", "1", "", "", "1"],
      ["合计", "1", "1", "1", "2", "1", ""],
    ]);
  });

  test("ups and downs are told by count and value", async () => {
    await showHistory(await twoMonths());
    expect(await textsIn("升降")).toEqual([
      ["变动", "户数", "金额"],
      ["升级", "1", "4万"],
      ["降级", "1", "3万"],
      ["新增", "1", "600"],
      ["流失", "1", "500"],
    ]);
  });

  test("what data and rules have done adds up", async () => {
    await showHistory(await twoMonths());
    const [, ...lines] = await textsIn("起因");
    for (const [, ...figures] of lines) {
      const numbers = figures.map(Number);
      const total = numbers.pop();
      expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(total);
    }
    expect(lines.map(([way]) => way)).toEqual(["升级", "降级", "新增", "流失"]);
    expect(lines[0]?.slice(1)).toEqual(["1", "0", "0", "1"]);
    expect(lines[1]?.slice(1)).toEqual(["0", "1", "0", "1"]);
  });

  test("a cell lists the customers behind it, each of whom leads to his row", async () => {
    const port = await twoMonths();
    await showHistory(port);
    await press("A 到 B：1 户");
    const list = await screen.findByRole("list", { name: "A → B · 1 户" });
    expect(list).toHaveTextContent("C1规则变化3万");
    await press(/^C1/);
    await waitFor(() => expect(port.shown).toMatchObject({ sheet: "客户", row: 1, column: 0 }));
  });

  test("a customer who is gone leads nowhere, and that is said", async () => {
    await showHistory(await twoMonths());
    await press("C 到 流失：1 户");
    await press(/^C3/);
    expect(await text("C3 已不在“客户表”里。")).toBeInTheDocument();
  });

  test("amounts take the place of counts", async () => {
    await showHistory(await twoMonths());
    await userEvent.click(await screen.findByRole("radio", { name: "金额" }, PATIENCE));
    expect((await textsIn(/^行：/))[1]).toEqual(["A", "", "3万", "", "", "", "3万"]);
  });

  test("the report of changes goes into a sheet", async () => {
    const port = await twoMonths();
    await showHistory(port);
    await press("放入工作表");
    expect(await text("已插入“等级变动 2026-02-28”：4 条变动。")).toBeInTheDocument();
    expect(bodyOf(port, "等级变动 2026-02-28").map(([key]) => key)).toEqual([
      "C2",
      "C1",
      "C6",
      "C3",
    ]);
  });

  test("another pair is compared when it is ticked", async () => {
    const port = await twoMonths();
    await ranOn(port, { id: "r3", asOf: DAY + 60, who: "赵", scheme: stricter(35_000) });
    await showHistory(port);
    expect(await text(/两次分级之间没有客户变动等级/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: /李/ }));
    expect(
      await screen.findByRole("table", { name: /^行：2026-01-31/ }, PATIENCE),
    ).toBeInTheDocument();
    expect(screen.getByRole("checkbox", { name: /王/ })).not.toBeChecked();
  });

  test("runs whose rules are lost are told, and nothing is made up", async () => {
    const port = await twoMonths();
    const archive = port.sheets.find(({ name }) => name === "规则存档");
    archive?.rows.splice((archive.top ?? 0) + 1);
    await showHistory(port);
    expect(await text(/规则.*已不在.*规则存档/)).toBeInTheDocument();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("taking the last run back", () => {
  test("restores its cells, and the run is shown as undone", async () => {
    const port = await twoMonths();
    await showHistory(port);
    await press(/^撤销 02-28 00:00 王的分级$/);
    expect(await text(/^已撤销：恢复/)).toBeInTheDocument();
    expect(await text(/· 已撤销$/)).toBeInTheDocument();
    expect(customersOf(port)[1]?.[6]).toBe("A");
  });

  test("cells that were changed since are listed, and lead to their rows", async () => {
    const port = await twoMonths();
    customersOf(port)[2]![6] = "手改";
    await showHistory(port);
    await press(/^撤销 /);
    expect(await text(/1 个单元格之后被改过/)).toBeInTheDocument();
    await press(/^C2.*第 3 行/);
    await waitFor(() => expect(port.shown).toMatchObject({ sheet: "客户", row: 2 }));
  });

  test("a run whose table is gone is told", async () => {
    const port = await twoMonths();
    (port.sheets as unknown[]).splice(0, 1);
    await showHistory(port);
    await press(/^撤销 /);
    expect(await text("“客户表”已不在工作簿里，这次分级无法撤销。")).toBeInTheDocument();
  });
});

describe("formulas", () => {
  const at = (
    row: number,
    formula: string,
    shown: GivenFormula["shown"][number][number],
  ): GivenFormula => ({
    sheet: "客户",
    row,
    column: 8,
    formula,
    shown: [[shown]],
  });

  test("are frozen to values; one without a result stays, and is listed", async () => {
    const formulas = createMemoryFormulas([
      at(1, "=CLIENTTIER(A2:F2,A1:F1)", "A"),
      at(2, "=CLIENTTIER(A3:F3,A1:F1)", { error: "#NAME?" }),
    ]);
    const port = bookOf(ROWS, "客户表");
    await showHistory(port, { formulas });
    await press("公式");
    await press("冻结为数值");
    expect(await text("已冻结 1 个公式，共 1 个单元格。")).toBeInTheDocument();
    await press("去看 客户!I3");
    await waitFor(() => expect(port.shown).toMatchObject({ row: 2, column: 8 }));
    expect(formulas.constants.get("客户!1,8")).toBe("A");
  });

  test("are entered again", async () => {
    const formulas = createMemoryFormulas([
      at(1, "=_xldudf_CLIENTTIER(A2:F2)", { error: "#NAME?" }),
    ]);
    await showHistory(bookOf(ROWS, "客户表"), { formulas });
    await press("公式");
    await press("修复公式");
    expect(await text("已重新输入 1 个公式。")).toBeInTheDocument();
    expect(formulas.formulas[0]?.formula).toBe("=CLIENTTIER(A2:F2)");
  });

  test("where there are none, that is said", async () => {
    await showHistory(bookOf(ROWS, "客户表"));
    await press("公式");
    await press("冻结为数值");
    expect(await text("可见的工作表里没有本加载项的公式。")).toBeInTheDocument();
  });
});

describe("which rules made a cell", () => {
  const select = ({ access }: { access: MemoryAccess }, row: number, column: number): void =>
    act(() => access.select({ sheet: "客户", row, column }));

  const showStamp = async (port: MemoryPort, more: Partial<MemoryAccess> = {}) => {
    const shown = show({ ...createMemoryAccess([]), port, ...more });
    shown.wish("stamp");
    await screen.findByRole("heading", { name: "哪些规则定的？" });
    return shown;
  };

  test("tells scheme, version, hash, who, when and why of a cell that a run has written", async () => {
    const shown = await showStamp(await twoMonths());
    await text("选中一个等级单元格");
    select(shown, 1, 6);
    expect(await text("王")).toBeInTheDocument();
    expect(screen.getByText("2026-02-28 00:00")).toBeInTheDocument();
    expect(screen.getByText("商务部发货 ABC", { selector: "dd" })).toBeInTheDocument();
    expect(screen.getByText("已改：这个等级已过时")).toBeInTheDocument();
    expect(screen.getByText("C1", { selector: "dd" })).toBeInTheDocument();
    const reason = "单次订单量 30,000 支 ≥ 10,000 支";
    expect(await screen.findByText(reason, { selector: "dd span" }, PATIENCE)).toBeInTheDocument();
  });

  test("says what to select for any other cell", async () => {
    const shown = await showStamp(await twoMonths());
    await text("选中一个等级单元格");
    select(shown, 1, 1);
    expect(await text("本工作簿的历史里没有哪次分级写过这个单元格。")).toBeInTheDocument();
  });

  test("tells the rules table that a formula names", async () => {
    const formulas = createMemoryFormulas([
      {
        sheet: "客户",
        row: 1,
        column: 8,
        formula: '=CLIENTTIER(A2:F2,A1:F1,"gov-score")',
        shown: [["A"]],
      },
    ]);
    const shown = await showStamp(bookOf(ROWS, "客户表"), { formulas });
    await text("选中一个等级单元格");
    select(shown, 1, 8);
    expect(await text(/^内置方案：政府/)).toBeInTheDocument();
    expect(screen.getByText(/公式随单元格变化而重算/)).toBeInTheDocument();
  });
});
