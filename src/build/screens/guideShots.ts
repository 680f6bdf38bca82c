import type { Page } from "playwright-core";

import { editRules, goTo, say, type Language, type Shot } from "./shots";

type Cells = readonly (readonly [string, string])[];

const enter = async (page: Page, cells: Cells): Promise<void> => {
  for (const [address, text] of cells)
    await say(page, `window.workbench.enter(${JSON.stringify(address)}, ${JSON.stringify(text)})`);
};

/** The first formulas of the guide for managers, with headers over them. */
const FORMULAS: Readonly<Record<Language, Cells>> = {
  en: [
    ["AJ3", "Tier"],
    ["AJ4", '=CLIENTTIER(Customers, Customers[#Headers], "logistics-abc", GradingDay)'],
    ["AK3", "Why"],
    ["AK4", '=CLIENTWHY(Customers, Customers[#Headers], "logistics-abc", GradingDay)'],
    ["AN4", '=COUNTIF(AJ4#, "A")'],
    ["AO3", "By sales"],
    ["AO4", "=ABCTIER(Customers[Annual sales (yuan)])"],
  ],
  zh: [
    ["AJ3", "等级"],
    ["AJ4", '=CLIENTTIER(客户, 客户[#Headers], "logistics-abc", 评级日期)'],
    ["AK3", "原因"],
    ["AK4", '=CLIENTWHY(客户, 客户[#Headers], "logistics-abc", 评级日期)'],
    ["AN4", '=COUNTIF(AJ4#, "A")'],
    ["AO3", "按销售额"],
    ["AO4", "=ABCTIER(客户[年销售额(元)])"],
  ],
};

const formulas =
  (language: Language): Shot["stage"] =>
  async (page) => {
    await enter(page, FORMULAS[language]);
    await goTo(page, "AJ4");
  };

/** Chooses the scheme that the guides grade by. */
const pickScheme = async (page: Page): Promise<void> => {
  const pane = page.frameLocator("iframe");
  await pane.getByRole("combobox").first().click();
  await pane
    .getByRole("option", { name: /商务部发货 ABC|Logistics ABC/ })
    .first()
    .click();
};

/** The rule of the guide for analysts: 25,000 pieces in place of 30,000. */
const rules: Shot["stage"] = async (page) => {
  await pickScheme(page);
  await editRules(page);
  await enter(page, [["E8", ">= 25000"]]);
  await goTo(page, "E8");
};

const COUNT_ONLY: Readonly<Record<Language, string>> = {
  zh: "不看金额，只数客户",
  en: "No amounts, customers only",
};

/** The chart of the guide for analysts: customers by tier, from the grades of Logistics ABC. */
const chart =
  (language: Language): Shot["stage"] =>
  async (page) => {
    const pane = page.frameLocator("iframe");
    const press = (name: RegExp): Promise<void> =>
      pane.getByRole("button", { name }).filter({ visible: true }).first().click();
    const said = (text: RegExp): Promise<void> => pane.getByText(text).first().waitFor();
    // Before the scheme is chosen: what the pane then reads is what it will write to.
    await enter(page, [["J18", "30000"]]);
    await pickScheme(page);
    await press(/^(基准日与参数|As of and thresholds)/);
    await pane.getByLabel(/^(分级基准日|Grade as of)$/).fill("2026-01-31");
    await press(/^(应用到|Apply to) 596/);
    // What was written has been read again: only then can a chart follow it.
    await said(/^(与上次相比，等级都没有变|No tier changes)/);
    await pane.getByRole("tab", { name: /^(洞察|Insight)$/ }).click();
    await pane
      .getByLabel(/^(按哪一列金额|By which column of amounts\?)$/)
      .selectOption({ label: COUNT_ONLY[language] });
    await said(/^(户数最多|Most are)/);
    await press(/^(放入工作簿|Put into the workbook)$/);
    await said(/^(已放入|“Tiers” is there)/);
  };

/** Below the workbench's own ribbon: the sheet from its formula bar on. */
const TOP = 75;

const picturesIn = (
  language: Language,
): readonly Pick<Shot, "name" | "stage" | "clip" | "viewport">[] => [
  {
    name: "formulas",
    stage: formulas(language),
    viewport: { width: 1250, height: 700 },
    clip: { x: 0, y: TOP, width: 890, height: 260 },
  },
  {
    name: "rules",
    stage: rules,
    viewport: { width: 1400, height: 700 },
    clip: { x: 0, y: TOP, width: 1040, height: 270 },
  },
  {
    name: "chart",
    stage: chart(language),
    viewport: { width: 1640, height: 900 },
    clip: { x: 0, y: TOP, width: 1240, height: 480 },
  },
];

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** The pictures of docs/guides/images. */
export const guideShots: readonly Shot[] = LANGUAGES.flatMap((language) =>
  picturesIn(language).map((picture) => ({
    ...picture,
    name: `${picture.name}-${language}`,
    language,
    theme: "light" as const,
    width: 350,
  })),
);
