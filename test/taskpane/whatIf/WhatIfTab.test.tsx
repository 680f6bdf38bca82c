import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { MemorySheet } from "../../workbook/memoryPort";
import { change, rulesOf } from "../../workbook/rules/rulesBook";
import { createMemoryAccess, shipments, type MemoryAccess } from "../memoryAccess";
import { examples, PATIENCE, press, show } from "../showPane";

jest.setTimeout(60_000);

const RULES = "规则_商务部发货ABC";
const field = "单次订单量 A ≥，数字";

/** The tab over sheets in memory, when its first result is there. */
const showTab = (...sheets: readonly MemorySheet[]): Promise<MemoryAccess> =>
  showTabOf(createMemoryAccess(sheets));

const showTabOf = async (access: MemoryAccess): Promise<MemoryAccess> => {
  show(access);
  await userEvent.click(await screen.findByRole("tab", { name: "试算" }, PATIENCE));
  await screen.findByRole("region", { name: "会有什么变化" }, PATIENCE);
  return access;
};

const result = () => screen.getByRole("region", { name: "会有什么变化" });
const says = (text: RegExp | string) => within(result()).findByText(text, undefined, PATIENCE);

const type = async (name: string, value: string): Promise<void> => {
  const input = await screen.findByRole("textbox", { name }, PATIENCE);
  await userEvent.clear(input);
  await userEvent.type(input, `${value}{Enter}`);
};

const sheets = ({ port }: MemoryAccess) => port.sheets.map(({ name }) => name);

describe("moving a figure", () => {
  test("shows customers by tier now and then, and writes nothing", async () => {
    const access = await showTab(shipments());
    expect(within(result()).getByText("A：1，不变")).toBeInTheDocument();
    await type(field, "29000");
    await says("A：现在 1，试算 2；进 1，出 0");
    await says("1 户变动等级");
    expect(access.port.sheets[0]?.rows).toEqual(shipments().rows);
    expect(sheets(access)).toEqual(["客户"]);
  });

  test("names who moves, with the amount, and leads to the row", async () => {
    const access = await showTab(shipments());
    await type(field, "29000");
    const mover = await screen.findByRole("button", { name: /^C2.*B → A.*29,999/ }, PATIENCE);
    await userEvent.click(mover);
    await waitFor(() => expect(access.port.shown).toMatchObject({ sheet: "客户", row: 2 }));
  });

  test("by the slider: it says its value with the unit", async () => {
    await showTab(shipments());
    const slider = await screen.findByRole("slider", { name: "单次订单量 A ≥，滑块" }, PATIENCE);
    expect(slider).toHaveAttribute("aria-valuetext", "30,000 支");
    fireEvent.change(slider, { target: { value: slider.getAttribute("min") } });
    await waitFor(() => expect(slider.getAttribute("aria-valuetext")).not.toBe("30,000 支"));
    await says("1 户变动等级");
  });

  test("no figure passes its neighbour: the field says what it may be", async () => {
    await showTab(shipments());
    await type(field, "9000");
    expect(await screen.findByText("按其他数字，应大于 10,000 支")).toBeInTheDocument();
    expect(within(result()).getByText("还没有改动")).toBeInTheDocument();
  });

  test("is marked with what it was, and can be put back", async () => {
    await showTab(shipments());
    await type(field, "2.9万");
    expect(await screen.findByText("原 30,000 支")).toBeInTheDocument();
    await press("单次订单量 A ≥ 恢复为 30,000 支");
    await says("还没有改动");
    expect(screen.queryByText("原 30,000 支")).not.toBeInTheDocument();
  });

  test("stays while another tab is in front", async () => {
    await showTab(shipments());
    await type(field, "29000");
    await userEvent.click(screen.getByRole("tab", { name: "分级" }));
    await userEvent.click(screen.getByRole("tab", { name: "试算" }));
    expect(await screen.findByRole("textbox", { name: field }, PATIENCE)).toHaveValue("29000");
  });
});

describe("keeping", () => {
  const keep = async (): Promise<void> => {
    await type(field, "29000");
    await says("1 户变动等级");
    await press("保留");
  };

  test("makes a sheet of the rules, and the page grades by it", async () => {
    const access = await showTab(shipments());
    await keep();
    expect(
      await screen.findByText(`已保留，规则放在新工作表“${RULES}”：`, undefined, PATIENCE),
    ).toBeInTheDocument();
    expect(screen.getByText("单次订单量 A ≥：30,000 支 → 29,000 支")).toBeInTheDocument();
    expect(sheets(access)).toEqual(["客户", RULES]);
    await says("A：2，不变");
    expect(screen.queryByRole("button", { name: "保留" })).not.toBeInTheDocument();
  });

  test("changes the cells of the rules that are there, and can be undone", async () => {
    const access = await showTab(shipments(), rulesOf("logistics-abc"));
    await keep();
    await screen.findByText(`已写入“${RULES}”的规则：`, undefined, PATIENCE);
    await says("A：2，不变");
    await press("撤销");
    await screen.findByText("已撤销，规则和原来一样。", undefined, PATIENCE);
    await says("A：1，不变");
    expect(access.port.sheets[1]?.rows).toEqual(rulesOf("logistics-abc").rows);
  });

  test("taken back, is said when the page grades by the rules as they were, and no figure can be moved before", async () => {
    const book = createMemoryAccess([shipments(), rulesOf("logistics-abc")]);
    let recalled = Promise.resolve();
    const setting: MemoryAccess["workbookSetting"] = async (key) => {
      await recalled;
      return book.workbookSetting(key);
    };
    await showTabOf({ ...book, workbookSetting: setting });
    await keep();
    await screen.findByText(`已写入“${RULES}”的规则：`, undefined, PATIENCE);
    let grade: () => void = () => undefined;
    recalled = new Promise((resolve) => (grade = resolve));
    await press("撤销");
    await waitFor(() => expect(book.port.sheets[1]?.rows).toEqual(rulesOf("logistics-abc").rows));
    expect(screen.getByRole("textbox", { name: field })).toBeDisabled();
    expect(screen.queryByText("已撤销，规则和原来一样。")).not.toBeInTheDocument();
    grade();
    await screen.findByText("已撤销，规则和原来一样。", undefined, PATIENCE);
    expect(screen.getByRole("textbox", { name: field })).toHaveValue("30000");
    // What was kept before: by the rules as they are, it is a change.
    await keep();
    await screen.findByText(`已写入“${RULES}”的规则：`, undefined, PATIENCE);
  });

  test("keeps nothing where somebody has changed the figure meanwhile, and says where", async () => {
    const access = await showTab(shipments(), rulesOf("logistics-abc"));
    await type(field, "29000");
    await says("1 户变动等级");
    const table = access.port.sheets[1];
    if (table === undefined) throw new Error();
    change(table, 3, "单次订单量", ">= 40000");
    await press("保留");
    expect(
      await screen.findByText(/^没有保留：规则的 [A-Z]+\d+ 刚被别人改过。$/, undefined, PATIENCE),
    ).toBeInTheDocument();
  });

  test("discarding puts all figures back", async () => {
    const access = await showTab(shipments());
    await type(field, "29000");
    await says("1 户变动等级");
    await press("放弃");
    await says("还没有改动");
    expect(screen.getByRole("textbox", { name: field })).toHaveValue("30000");
    expect(access.port.sheets[0]?.rows).toEqual(shipments().rows);
  });

  test("what no longer fits changed rules is let go, and said", async () => {
    const access = await showTab(shipments(), rulesOf("logistics-abc"));
    await type(field, "29000");
    await says("1 户变动等级");
    const table = access.port.sheets[1];
    if (table === undefined) throw new Error();
    change(table, 3, "单次订单量", ">= 40000");
    access.edit();
    expect(
      await screen.findByText(
        "规则已改，这些改动不再适用，已去掉：单次订单量 A ≥。",
        undefined,
        PATIENCE,
      ),
    ).toBeInTheDocument();
  });
});

describe("weights and visits", () => {
  test("where one weight is moved the others make up for it", async () => {
    await showTab(examples("gov-score"));
    await type("权重 预计销售额，数字", "60");
    expect(await screen.findByRole("textbox", { name: "权重 毛利低于要求，数字" })).toHaveValue(
      "40",
    );
  });

  test("the visits that tiers need stand against those that can be made, and are remembered", async () => {
    const access = await showTab(examples("gov-score"));
    await userEvent.type(await screen.findByRole("textbox", { name: "人数" }), "2");
    await userEvent.type(screen.getByRole("textbox", { name: "每人次数" }), "5");
    expect(
      await screen.findByText(/^每月需 \d+ 次，2 人 × 5 次 = 10 次：(超出|还余) \d+ 次$|正好$/),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(access.kept.get("clientele.capacity")).toEqual({
        "gov-score": { people: 2, each: 5, per: "month", by: "" },
      }),
    );
  });

  test("a scheme whose tiers say nothing of visits says so", async () => {
    await showTab(shipments());
    expect(screen.getByText("本方案没有规定各等级多久拜访一次。")).toBeInTheDocument();
  });
});
