import type { Page } from "playwright-core";

export type Language = "zh" | "en";
type Theme = "light" | "dark";

/** A part of the page, in pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of the workbench, or of the pane alone. */
export interface Shot {
  readonly name: string;
  readonly language: Language;
  readonly theme: Theme;
  /** Width of the pane in pixels. */
  readonly width: number;
  /** Only the pane, or a part of the page, rather than the whole workbench. */
  readonly pane?: boolean;
  readonly clip?: Clip;
  /** Size of the page, where it is not the usual one. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What happens before the picture is taken. */
  readonly stage: (page: Page) => Promise<void>;
}

/** Gives the page's own program a line to run: its handle for tests is of the workbench, which this room does not know. */
export const say = (page: Page, line: string): Promise<unknown> => page.evaluate(line);

/** Goes to a cell as people do, by the name box, so that it is in view. */
export const goTo = async (page: Page, address: string): Promise<void> => {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(address);
  await box.press("Enter");
};

/** Formulas beside the customers: industry codes, tiers, scores and shares, each spilling from one cell. */
const FORMULAS: readonly (readonly [string, string])[] = [
  ["AK3", "行业代码"],
  ["AK4", "=INDUSTRYCODE(C4:C603)"],
  ["AL3", "等级"],
  ["AL4", '=CLIENTTIER(A4:AH603,A3:AH3,"gov-score",DATE(2026,1,31))'],
  ["AM3", "得分"],
  ["AM4", '=CLIENTSCORE(A4:AH603,A3:AH3,"gov-score",DATE(2026,1,31))'],
  ["AN3", "ABC"],
  ["AN4", "=ABCTIER(F4:F603)"],
];

const formulas = async (page: Page): Promise<void> => {
  for (const [address, text] of FORMULAS) {
    await say(page, `window.workbench.enter(${JSON.stringify(address)}, ${JSON.stringify(text)})`);
  }
  await goTo(page, "AM4");
};

const apply = async (page: Page): Promise<void> => {
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: /^(应用到|Apply to)/ }).click();
  await pane
    .getByRole("button", { name: /^(撤销|Undo)/ })
    .first()
    .waitFor();
  await say(page, "window.workbench.settled()");
  await goTo(page, "AI4");
};

const selectCustomer = async (page: Page): Promise<void> => {
  await goTo(page, "B10");
};

/** The list of schemes, as it opens. */
const openPicker = async (page: Page): Promise<void> => {
  await page.frameLocator("iframe").getByRole("combobox").first().click();
};

const openTemplates = async (page: Page): Promise<void> => {
  await page
    .frameLocator("iframe")
    .getByRole("button", { name: /^(模板|Templates)$/ })
    .click();
};

/** A sheet for a scheme that also checks its customers as a whole, graded. */
const insertTemplate = async (page: Page): Promise<void> => {
  await openTemplates(page);
  await page
    .frameLocator("iframe")
    .getByRole("button", { name: /^(插入工作表：甲乙丙|Insert sheet: Training)/ })
    .click();
};

/** The rules of the scheme that fits, in a sheet of their own beside what the pane says of them. */
export const editRules = async (page: Page): Promise<void> => {
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: /^(规则|Rules)$/ }).click();
  await pane.getByRole("button", { name: /^(编辑规则|Edit rules)$/ }).click();
  await pane.getByRole("button", { name: /^(转到规则|Go to the rules)$/ }).waitFor();
};

/** The pictures of docs/images. */
export const shots: readonly Shot[] = [
  { name: "workbench-zh-light", language: "zh", theme: "light", width: 350, stage: selectCustomer },
  { name: "workbench-en-dark", language: "en", theme: "dark", width: 350, stage: selectCustomer },
  { name: "formulas-zh-light", language: "zh", theme: "light", width: 350, stage: formulas },
  { name: "graded-zh-light", language: "zh", theme: "light", width: 350, stage: apply },
  {
    name: "pane-zh-light-320",
    language: "zh",
    theme: "light",
    width: 320,
    pane: true,
    stage: selectCustomer,
  },
  {
    name: "pane-zh-dark-350",
    language: "zh",
    theme: "dark",
    width: 350,
    pane: true,
    stage: selectCustomer,
  },
  {
    name: "pane-en-light-350",
    language: "en",
    theme: "light",
    width: 350,
    pane: true,
    stage: selectCustomer,
  },
  {
    name: "pane-en-dark-320",
    language: "en",
    theme: "dark",
    width: 320,
    pane: true,
    stage: selectCustomer,
  },
  {
    name: "pane-applied-en-light-350",
    language: "en",
    theme: "light",
    width: 350,
    pane: true,
    stage: apply,
  },
  {
    name: "pane-picker-zh-light-350",
    language: "zh",
    theme: "light",
    width: 350,
    pane: true,
    stage: openPicker,
  },
  {
    name: "pane-picker-en-dark-320",
    language: "en",
    theme: "dark",
    width: 320,
    pane: true,
    stage: openPicker,
  },
  {
    name: "pane-templates-en-light-350",
    language: "en",
    theme: "light",
    width: 350,
    pane: true,
    stage: openTemplates,
  },
  { name: "rules-zh-light", language: "zh", theme: "light", width: 350, stage: editRules },
  {
    name: "pane-rules-en-dark-320",
    language: "en",
    theme: "dark",
    width: 320,
    pane: true,
    stage: editRules,
  },
  {
    name: "template-zh-light",
    language: "zh",
    theme: "light",
    width: 350,
    stage: insertTemplate,
  },
];
