import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";

import { launchBrowser } from "../browser/launch";
import { inProject } from "../project/paths";

/** The sizes of the add-in's own icon that Office asks for on its platforms, in pixels. */
const ADDIN_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

/** The sizes of a ribbon button. */
const BUTTON_SIZES = [16, 32, 80];

const drawings: Readonly<Record<string, readonly number[]>> = {
  icon: ADDIN_SIZES,
  grade: BUTTON_SIZES,
  why: BUTTON_SIZES,
  "to-do": BUTTON_SIZES,
  rules: BUTTON_SIZES,
  "self-test": BUTTON_SIZES,
  help: BUTTON_SIZES,
};

const draw = async (page: Page, name: string, size: number): Promise<void> => {
  const svg = readFileSync(inProject(`assets/${name}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: inProject(`assets/${name}-${size}.png`), omitBackground: true });
};

/** `npm run icons`: draws the .svg files of assets/ at every size that Office asks for, as assets/<name>-<size>.png. */
export const run = async (): Promise<number> => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(drawings)) {
    for (const size of sizes) await draw(page, name, size);
  }
  await browser.close();
  return 0;
};
