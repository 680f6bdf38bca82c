import type { Frame, Page } from "playwright-core";

import { purchases } from "./purchases";

/** A screen of the pane, and how to come to it from any other. */
export interface Screen {
  readonly name: string;
  /** Opens it over the sample workbook, of which nothing is graded yet but what screens before it have done. */
  readonly open: (pane: Frame, page: Page) => Promise<void>;
}

const PATIENCE = { timeout: 30_000 };

/** Time for what has come into sight to be measured and drawn. */
const REST_MS = 300;

const MONTH_MS = 28 * 86_400_000;

/** So many looks one after the other must find nothing at work. */
const CALM_LOOKS = 3;

type Name = RegExp;

const press = (pane: Frame, name: Name): Promise<void> =>
  pane.getByRole("button", { name }).first().click(PATIENCE);

/** Back to the work page, from a page that was opened over it or over another one. */
const home = async (pane: Frame): Promise<void> => {
  const back = pane.getByRole("button", { name: /^(返回|Back)$/ });
  while ((await back.count()) > 0) await back.click(PATIENCE);
};

/** Waits until nothing in sight is at work any more: work may begin a moment after what has asked for it. */
const rest = async (pane: Frame): Promise<void> => {
  const atWork = pane.getByRole("progressbar").filter({ visible: true });
  for (let calm = 0; calm < CALM_LOOKS; calm++) {
    await pane.waitForTimeout(REST_MS);
    if ((await atWork.count()) === 0) continue;
    await atWork.first().waitFor({ state: "hidden", ...PATIENCE });
    calm = -1;
  }
};

const screen = (name: string, ...steps: readonly Screen["open"][]): Screen => ({
  name,
  open: async (pane, page) => {
    for (const step of steps) await step(pane, page);
    await rest(pane);
  },
});

const tab =
  (name: Name): Screen["open"] =>
  async (pane) => {
    await home(pane);
    await pane.getByRole("tab", { name }).click(PATIENCE);
  };

const page =
  (name: Name): Screen["open"] =>
  async (pane) => {
    await home(pane);
    await press(pane, name);
  };

const button =
  (name: Name): Screen["open"] =>
  (pane) =>
    press(pane, name);

/** A part of the page that is open. */
const part =
  (name: Name): Screen["open"] =>
  (pane) =>
    pane.getByRole("tab", { name }).click(PATIENCE);

const question =
  (value: string): Screen["open"] =>
  async (pane) => {
    await pane.getByRole("tabpanel").getByRole("combobox").first().selectOption(value, PATIENCE);
  };

/** Selects a customer in the sheet, as its user would: what is selected decides what the pane shows. */
const select =
  (address: string): Screen["open"] =>
  async (_, page) => {
    // The page's own program takes lines to run: its handle for tests is of the workbench, which this room does not know.
    await page.evaluate(`window.workbench.select(${JSON.stringify(address)})`);
  };

/** Types into cells of the sheet in view. */
const type =
  (cells: Readonly<Record<string, string>>): Screen["open"] =>
  async (_, page) => {
    for (const [address, text] of Object.entries(cells))
      await page.evaluate(
        `window.workbench.enter(${JSON.stringify(address)}, ${JSON.stringify(text)})`,
      );
  };

/** Lets a month go by. */
const monthLater: Screen["open"] = async (_, page) => {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now + MONTH_MS);
};

/** Waits for a heading or a sentence of the page. */
const said =
  (text: Name): Screen["open"] =>
  (pane) =>
    pane.getByText(text).first().waitFor(PATIENCE);

const APPLY = /^(应用到|Apply to)/;

/** Expected sales of some customers, as they are a month later: some rise, some fall. */
const MONTH_LATER = { AA8: "3", AA11: "900", AA13: "900", AA14: "2", AA16: "900", AA17: "900" };

const GRADE = /^(分级|Grade)$/;
const WHY = /^(解释|Why)$/;
const INSIGHT = /^(洞察|Insight)$/;

/** Every screen of the pane, in an order in which each can be opened after the one before. */
export const screens: readonly Screen[] = [
  screen("grade", tab(GRADE), select("B10")),
  screen("grade-inputs", button(/^(输入|Inputs)/)),
  screen("grade-thresholds", button(/^(输入|Inputs)/), button(/^(基准日|As of)/)),
  screen("grade-ungraded", button(/^(基准日|As of)/), button(/^(未分级|Not graded)/)),
  screen("why", tab(WHY), select("B10")),
  screen("what-if", tab(/^(试算|What if)$/)),
  screen("insight-tiers", tab(INSIGHT), question("tiers")),
  screen("insight-concentration", question("concentration")),
  screen("insight-quality", question("quality")),
  screen("to-do", tab(/^(待办|To do)$/)),
  screen("grade-applied", tab(GRADE), button(APPLY), said(/^(已写入|Wrote)/)),
  screen(
    "grade-changes",
    monthLater,
    type(MONTH_LATER),
    tab(GRADE),
    said(/^(与上次相比|Changes since the last run)$/),
  ),
  screen(
    "insight-migration",
    button(APPLY),
    said(/^(与上次相比，等级都没有变|No tier changes)/),
    tab(INSIGHT),
    question("migration"),
  ),
  screen("rules", page(/^(规则|Rules)$/)),
  screen("history", page(/^(历史|History)$/)),
  screen(
    "stamp",
    page(/^(历史|History)$/),
    select("AI10"),
    button(/^(哪些规则定的|Which rules made)/),
  ),
  screen("templates", page(/^(模板|Templates)$/)),
  screen("industry", page(/^(行业编码|Industry coding)$/)),
  screen("functions", page(/^(函数|Functions)$/)),
  screen(
    "functions-insert",
    select("AM4"),
    button(/^CLIENTGRADE$/),
    button(/CLIENTGRADE (插入到单元格|into a cell)$/),
  ),
  screen("value-clusters", page(/^(客户价值|Customer value)$/), part(/^(分群|Clusters)$/)),
  screen("value-rfm", part(/^RFM$/), purchases, said(/^(截至 .*最多|As of .*: most)/)),
  screen("value-lifetime", part(/^(终身价值|Lifetime)$/), said(/仍在购买|still buy/)),
  screen("value-overdue", part(/^(提前预警|Overdue)$/), said(/个已逾期|are overdue/)),
  screen("value-backtest", part(/^(回测|Backtest)$/)),
  screen("settings", page(/^(设置|Settings)$/)),
  screen("self-test", page(/^(设置|Settings)$/), button(/^(打开自检|Open the self-test)$/)),
];
