/** The pane in an open workbench, as a person uses it. */
import type { Frame } from "playwright-core";

import type {} from "../../src/workbench/testing";
import { openWorkbench, type Opening, type Workbench } from "./workbench";

/** For what the pane shows after work. */
export const PATIENCE = { timeout: 30_000 };

export interface Opened extends Workbench {
  press(name: RegExp | string): Promise<void>;
  texts(address: string): Promise<string[][]>;
}

/** Opens a workbook with the pane, and waits until it is up. */
export async function openedEmpty(opening: Opening = {}): Promise<Opened> {
  const workbench = await openWorkbench(opening);
  const { page, addin } = workbench;
  await page.evaluate(() => window.workbench?.ready);
  return {
    ...workbench,
    press: (name) => addin.getByRole("button", { name }).first().click(PATIENCE),
    texts: (address) => page.evaluate((at) => window.workbench!.texts(at), address),
  };
}

/** Opens the sample with the pane and waits for its first result. */
export async function opened(opening: Opening = {}): Promise<Opened> {
  const book = await openedEmpty(opening);
  await readyToApply(book.addin, /^(应用到|Apply to)/);
  return book;
}

/** Chooses a scheme by typing part of its name. */
export const choose = async (addin: Frame, typed: string, name: string): Promise<void> => {
  await addin.getByRole("combobox").first().click(PATIENCE);
  await addin.page().keyboard.type(typed);
  await addin.getByRole("option", { name }).click(PATIENCE);
};

export const readyToApply = (addin: Frame, name: RegExp): Promise<void> =>
  addin.getByRole("button", { name, disabled: false }).waitFor(PATIENCE);
