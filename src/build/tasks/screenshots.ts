import { mkdirSync } from "node:fs";

import type { Browser } from "playwright-core";

import { launchBrowser } from "../browser/launch";
import { build } from "../bundle/build";
import { localBuild } from "../bundle/options";
import { inProject } from "../project/paths";
import { DAY } from "../screens/day";
import { guideShots } from "../screens/guideShots";
import { say, shots, type Shot } from "../screens/shots";
import { host } from "../serve/host";

const VIEWPORT = { width: 1440, height: 900 };
/** Time for the pane to read the table, grade it and come to rest. */
const REST_MS = 3000;

const take = async (
  browser: Browser,
  origin: string,
  folder: string,
  shot: Shot,
): Promise<void> => {
  const locale = shot.language === "zh" ? "zh-CN" : "en-US";
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: shot.viewport ?? VIEWPORT,
    locale,
    colorScheme: shot.theme,
  });
  await context.clock.install({ time: DAY });
  const page = await context.newPage();
  const query = `file=/assets/samples/customers-${shot.language}.xlsx&locale=${locale}&theme=${shot.theme}&paneWidth=${shot.width}&test=1`;
  await page.goto(`${origin}/workbench/index.html?${query}`);
  await say(page, "window.workbench.ready");
  await page.waitForTimeout(REST_MS);
  await shot.stage(page);
  await page.waitForTimeout(REST_MS);
  const path = inProject(`${folder}/${shot.name}.png`);
  const clip = shot.clip === undefined ? {} : { clip: shot.clip };
  await (shot.pane
    ? page.locator("iframe").screenshot({ path })
    : page.screenshot({ path, ...clip }));
  await context.close();
};

/** The pictures by the folder that they lie in. */
const folders: Readonly<Record<string, readonly Shot[]>> = {
  "docs/images": shots,
  "docs/guides/images": guideShots,
};

/** `npm run screenshots`: takes the pictures of docs/images and of the guides in a real browser; arguments name single ones. */
export const run = async (args: readonly string[]): Promise<number> => {
  await build(localBuild());
  const [running, browser] = [await host(0), await launchBrowser()];
  for (const [folder, all] of Object.entries(folders)) {
    mkdirSync(inProject(folder), { recursive: true });
    for (const shot of all.filter(({ name }) => args.length === 0 || args.includes(name))) {
      console.log(shot.name);
      await take(browser, running.origin, folder, shot);
    }
  }
  await browser.close();
  await running.close();
  return 0;
};
