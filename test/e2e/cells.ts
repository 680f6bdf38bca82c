/** Cells of an open workbench, as a person sees and types them. */
import type { Page } from "playwright-core";

import type { SeenCell } from "../../src/workbench/testing";
import { openWorkbench, type Opening, type Workbench } from "./workbench";

/** Opens the workbench and waits until the workbook is calculated and the add-in's functions can be called. */
export const opened = async (opening: Opening): Promise<Workbench> => {
  const workbench = await openWorkbench(opening);
  await workbench.page.evaluate(() => window.workbench!.ready);
  return workbench;
};

/** One cell; an address without a sheet is on the active one. */
export const cell = (page: Page, address: string): Promise<SeenCell> =>
  page.evaluate((at) => window.workbench!.cell(at), address);
/** What an area shows, row by row. */
export const texts = (page: Page, address: string): Promise<string[][]> =>
  page.evaluate((at) => window.workbench!.texts(at), address);
/** Types into cells one after the other and waits until all is calculated. */
export const enter = (page: Page, entries: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(async (all) => {
    await Promise.all(all.map(([at, text]) => window.workbench!.enter(at!, text!)));
  }, Object.entries(entries));
