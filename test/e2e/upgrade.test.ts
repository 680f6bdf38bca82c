/** An upgrade takes a while to reach everybody: Excel keeps functions.js for up to a day, and a pane stays open. What is still the last release's works beside what is this one's. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { contentPolicy, officeJsFrom } from "../../src/build/bundle/officeJs";
import { pageOf } from "../../src/build/bundle/page";
import { keptRelease } from "../releases/kept";
import { stand } from "./browser";
import { cell, enter } from "./cells";
import { callEveryFunction } from "./everyFunction";
import { openedEmpty, PATIENCE, readyToApply, type Opened } from "./openedPane";

jest.setTimeout(240_000);

const kept = keptRelease();
const folder = mkdtempSync(join(tmpdir(), "clientele-upgrade-"));
const file = join(folder, "workbook.xlsx");
writeFileSync(file, kept.workbook);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The last release's page, as this site would have it. */
const page = pageOf(kept.page, {
  officeJs: stand().officeJs,
  policy: contentPolicy(officeJsFrom("self")),
  version: kept.version,
  namespace: "",
});

/** Of the programs of the last release those that are still about. */
const stillAbout = (is: (path: string) => boolean): ReadonlyMap<string, Buffer> =>
  new Map([...kept.programs].filter(([path]) => is(path)));

const isFunctions = (path: string): boolean => path === "functions.js";
const isPane = (path: string): boolean => /\.[0-9a-f]{8}\.js$/.test(path);
const isPart = (path: string): boolean => /^(?:rules|models|industry)\//.test(path);

/** The last release's workbook, in English and with the settings that its pane left. */
const openedBeside = (old: ReadonlyMap<string, Buffer>, withPage: boolean): Promise<Opened> =>
  openedEmpty({
    file,
    locale: "en-US",
    stored: kept.settings,
    instead: new Map<string, string | Buffer>(withPage ? [...old, ["taskpane.html", page]] : old),
  });

/** Every function, one by the rules of the workbook, and the pane: what it graded then and grades now. */
const works = async ({ page: tab, addin, press, texts }: Opened): Promise<void> => {
  await readyToApply(addin, /^Apply to 6 rows/);
  await enter(tab, { Q1: "=CLIENTTIER(A2:J7,A1:J1,Rules_LogisticsABC[#All],DATE(2026,1,31))" });
  const sheet = tab.evaluate(() => window.workbench!.book.state.sheets.map(({ name }) => name));
  expect(await sheet).toContain("Grading runs");
  expect((await cell(tab, "Q1")).text).toMatch(/^[ABC]$/);
  await press(/^Apply to 6 rows/);
  await addin.getByText(/^(Wrote|No tier)/).first().waitFor(PATIENCE); // prettier-ignore
  expect((await texts("Q1:Q1")).flat()).toEqual([expect.stringMatching(/^[ABC]$/)]);
  await press("History");
  await addin
    .getByText(/^\d+ runs|^Runs/)
    .first()
    .waitFor(PATIENCE);
};

const inAnEmptySheet = async ({ page: tab, addin }: Opened): Promise<string[]> => {
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Functions").activate();
      await context.sync();
    }),
  );
  return callEveryFunction(tab);
};

test("functions of the last release, beside the pane and the parts of this one; what its user has set is still set", async () => {
  const book = await openedBeside(stillAbout(isFunctions), false);
  await works(book);
  expect(await inAnEmptySheet(book)).toEqual([]);
  expect(book.served).toEqual(new Set(["functions.js"]));
  await book.press("Back");
  await book.press("Settings");
  const dark = book.addin.getByRole("radio", { name: "Dark" });
  await dark.waitFor(PATIENCE);
  expect(await dark.isChecked()).toBe(true);
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test("the pane and the parts of the last release, beside functions of this one", async () => {
  const old = stillAbout((path) => isPane(path) || isPart(path));
  const book = await openedBeside(old, true);
  await works(book);
  expect(await inAnEmptySheet(book)).toEqual([]);
  for (const one of [
    "taskpane.html",
    "rules/reader.js",
    "models/statistics.js",
    "industry/coder.js",
  ])
    expect(book.served).toContain(one);
  expect(book.log.errors).toEqual([]);
  await book.close();
});
