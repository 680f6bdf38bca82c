import { mkdirSync } from "node:fs";

import type { Browser, Frame, Page } from "playwright-core";

import { launchBrowser } from "../browser/launch";
import { build } from "../bundle/build";
import { localBuild } from "../bundle/options";
import { inProject } from "../project/paths";
import { DAY } from "../screens/day";
import { screens } from "../screens/tour";
import { host } from "../serve/host";

const FOLDER = "docs/screens";

/** How each screen is drawn: both languages, both widths that a pane has, light and dark. */
const variants = [
  { language: "zh", theme: "light", width: 320 },
  { language: "zh", theme: "dark", width: 350 },
  { language: "en", theme: "dark", width: 320 },
  { language: "en", theme: "light", width: 350 },
] as const;

type Variant = (typeof variants)[number];

const VIEWPORT = { width: 1440, height: 1000 };

const open = async (
  browser: Browser,
  origin: string,
  { language, theme, width }: Variant,
): Promise<{ readonly page: Page; readonly pane: Frame }> => {
  const locale = language === "zh" ? "zh-CN" : "en-US";
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: VIEWPORT,
    locale,
    colorScheme: theme,
  });
  await context.clock.install({ time: DAY });
  const page = await context.newPage();
  const file = `/assets/samples/customers-${language}.xlsx`;
  const query = new URLSearchParams({ file, locale, theme, paneWidth: String(width), test: "1" });
  await page.goto(`${origin}/workbench/index.html?${query}`);
  await page.evaluate("window.workbench.ready");
  const element = await page.waitForSelector("iframe");
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("The pane has no frame.");
  await pane.getByRole("button", { name: /^(应用到|Apply to)/ }).waitFor();
  return { page, pane };
};

/** `npm run screens`: takes a picture of every screen of the pane into docs/screens; arguments name single ones (all are opened on the way). Gives 2 for a name that none has. */
export const run = async (args: readonly string[]): Promise<number> => {
  const unknown = args.filter((name) => !screens.some((screen) => screen.name === name));
  if (unknown.length > 0) {
    console.error(`No screen is called ${unknown.join(", ")}. There are: ${screens.map(({ name }) => name).join(", ")}.`); // prettier-ignore
    return 2;
  }
  const count = args.length > 0 ? args.length : screens.length;
  await build(localBuild());
  mkdirSync(inProject(FOLDER), { recursive: true });
  const [running, browser] = [await host(0), await launchBrowser()];
  for (const variant of variants) {
    const { page, pane } = await open(browser, running.origin, variant);
    for (const screen of screens) {
      await screen.open(pane, page);
      if (args.length > 0 && !args.includes(screen.name)) continue;
      const { language, theme, width } = variant;
      const path = inProject(`${FOLDER}/${screen.name}-${language}-${width}-${theme}.png`);
      // What the pointer rests on has a colour of its own.
      await page.mouse.move(1, 1);
      await page.locator("iframe").screenshot({ path });
    }
    console.log(`${variant.language} ${variant.width} ${variant.theme}: ${count} pictures`);
    await page.context().close();
  }
  await browser.close();
  await running.close();
  return 0;
};
