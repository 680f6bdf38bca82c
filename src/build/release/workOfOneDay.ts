import type { Frame, Page } from "playwright-core";

import { launchBrowser } from "../browser/launch";
import { runScript } from "../project/command";
import { inProject } from "../project/paths";
import { host } from "../serve/host";

/** What a day's work leaves behind. */
export interface Left {
  /** Grades, the rules that made them, and the runs on record. */
  readonly workbook: Uint8Array<ArrayBuffer>;
  /** What the pane keeps for its user, by key. */
  readonly settings: Readonly<Record<string, string>>;
}

const PATIENCE = { timeout: 60_000 };
const BOOK = ".cache/day.xlsx";

const press = (pane: Frame, name: RegExp): Promise<void> =>
  pane.getByRole("button", { name, disabled: false }).first().click(PATIENCE);

const said = (pane: Frame, text: RegExp): Promise<void> =>
  pane.getByText(text).first().waitFor({ ...PATIENCE, state: "attached" });

/** Grades, changes a rule in the sheet, grades by it, and chooses how the pane looks. */
const work = async (page: Page, pane: Frame): Promise<void> => {
  await press(pane, /^Apply to 6 rows/);
  await said(pane, /^Wrote 6/);
  await press(pane, /^Rules$/);
  await press(pane, /^Edit rules$/);
  await said(pane, /^11 rules: every case has a result\.$/);
  await page.evaluate('window.workbench.enter("Rules_LogisticsABC!E8", ">= 29000")');
  await said(pane, /^1 cell changed/);
  await press(pane, /^Back$/);
  await press(pane, /^Apply to 6 rows/);
  await said(pane, /^(Wrote|No tier)/);
  await press(pane, /^Settings$/);
  await pane.getByRole("radio", { name: "Dark" }).check(PATIENCE);
  await page.evaluate("window.workbench.settled()");
};

const openBook = async (page: Page, origin: string): Promise<Frame> => {
  const query = new URLSearchParams({ test: "1", locale: "en-US", file: "/day.xlsx" });
  await page.route("**/day.xlsx", (route) => route.fulfill({ path: inProject(BOOK) }));
  await page.goto(`${origin}/workbench/index.html?${query}`);
  await page.evaluate("window.workbench.ready");
  const pane = await (await page.waitForSelector('iframe[src*="/taskpane.html"]')).contentFrame();
  if (pane === null) throw new Error("The pane has no page.");
  return pane;
};

/** Works for a day with what is built: on the examples of the shipment scheme, in the workbench. */
export const workOfOneDay = async (): Promise<Left> => {
  await runScript("dist/cli/clientele.mjs", ["template", "logistics-abc", "--lang", "en", "--out", BOOK], true); // prettier-ignore
  const [server, browser] = [await host(0), await launchBrowser()];
  try {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    const pane = await openBook(page, server.origin);
    await work(page, pane);
    const workbook = Buffer.from(await page.evaluate<string>("window.workbench.save()"), "base64");
    const settings = await pane.evaluate(() => ({ ...localStorage }) as Record<string, string>);
    return { workbook: new Uint8Array(workbook), settings };
  } finally {
    await browser.close();
    await server.close();
  }
};
