import { readFileSync } from "node:fs";

import type { Browser, BrowserContext, CDPSession, Frame, Page } from "playwright-core";

import type {} from "../../../src/workbench/testing";
import { PANE_PATH, WATCHED, watched, watchLongTasks, type LongTasks } from "./longTasks";

/** The pane over a large table, and what can be measured of it. */
export interface Pane {
  /** Grades anew by another scheme and back; milliseconds from the choice to the counts. */
  regrade(): Promise<number>;
  /** Presses a button; milliseconds until the pane says something. */
  press(button: RegExp, says: string): Promise<number>;
  /** Applies, and cancels at a share of the rows; milliseconds from the click until the pane says that it is stopping, and that all is as it was. */
  cancelAt(share: number): Promise<{ readonly heard: number; readonly done: number }>;
  /** Opens a tab and waits until it shows no more; milliseconds. */
  tab(id: string): Promise<number>;
  /** Asks a question of the tab of answers and waits for what it shows; milliseconds. */
  ask(question: string): Promise<number>;
  /** Waits until the pane has nothing more to do; milliseconds. */
  idle(): Promise<number>;
  /** Does something, and tells what kept the pane for over 50 ms meanwhile. */
  watch<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly long: LongTasks }>;
  /** Bytes on the heap of the pane's process, after collecting what is garbage. */
  memory(): Promise<number>;
}

const PATIENCE = { timeout: 180_000 };

const frameOf = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector(`iframe[src*="${PANE_PATH}"]`, PATIENCE);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The add-in has no frame.");
  return frame;
};

/** Presses the first button of a name in the pane; milliseconds until a text stands there that did not before. */
const pressed = (frame: Frame, button: RegExp, says: string): Promise<number> =>
  frame.evaluate(
    ([source, text]) =>
      new Promise<number>((resolve) => {
        const named = [...document.querySelectorAll("button")].find((one) =>
          new RegExp(source).test(one.textContent ?? ""),
        );
        const said = () => document.body.textContent?.includes(text) === true;
        const began = performance.now();
        let wasAway = !said();
        named?.click();
        const watcher = new MutationObserver(() => {
          wasAway ||= !said();
          if (!wasAway || !said()) return;
          watcher.disconnect();
          resolve(performance.now() - began);
        });
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    [button.source, says] as const,
  );

const ready = (frame: Frame): Promise<void> =>
  frame.getByRole("button", { name: /^应用到/, disabled: false }).waitFor(PATIENCE);

/** The add-in's page and all that it loads, from an origin of its own: as in Excel, it is then a process of its own, and its tasks and memory are its own. */
const withOwnProcess = async (context: BrowserContext, origin: string): Promise<void> => {
  const other = `https://localhost:${Number(new URL(origin).port) === 1 ? 2 : 1}`;
  await context.route(`${other}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(other, origin) });
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers: { ...headers, "origin-agent-cluster": "?1" } });
  });
  await context.route(`${origin}/**/manifest.xml`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // Written a little differently, it is not taken for a release that is tried from another server (takenHere.ts).
    const body = text
      .replaceAll(origin + PANE_PATH, other + PANE_PATH)
      .replaceAll("<SourceLocation DefaultValue", '<SourceLocation lang="" DefaultValue');
    await route.fulfill({ response, body });
  });
};

/** Opens a workbook in the workbench, waits for its first grades, and tells what kept the pane until then. The browser keeps origins in processes of their own (`OWN_PROCESSES`). */
export const openPane = async (
  browser: Browser,
  origin: string,
  file: string,
): Promise<{ readonly pane: Pane; readonly long: LongTasks }> => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
  });
  // tsx has functions tell their names by a function that the page does not have.
  await context.addInitScript("globalThis.__name = (it) => it");
  await context.addInitScript(watchLongTasks, WATCHED);
  await withOwnProcess(context, origin);
  const path = "/test-files/large.xlsx";
  await context.route(`${origin}${path}`, (route) => route.fulfill({ body: readFileSync(file) }));
  const page = await context.newPage();
  let frame: Frame | undefined;
  const { value: pane, long } = await watched(
    browser,
    page,
    () => frame,
    async () => {
      await page.goto(`${origin}/workbench/index.html?test=1&locale=zh-CN&file=${path}`);
      frame = await frameOf(page);
      await ready(frame);
      return frame;
    },
  );
  // Fails where the frame is no process of its own.
  return { pane: paneIn(browser, page, pane, await context.newCDPSession(pane)), long };
};

/** What a browser is started with so that the pane is a process of its own. */
export const OWN_PROCESSES = [
  "--site-per-process",
  "--enable-features=OriginKeyedProcessesByDefault",
];

const applyLabel = (frame: Frame): Promise<string> =>
  frame.getByRole("button", { name: /^应用到/ }).innerText(PATIENCE);

const paneIn = (browser: Browser, page: Page, frame: Frame, session: CDPSession): Pane => {
  const choose = async (typed: string): Promise<void> => {
    await frame.getByRole("combobox").first().click(PATIENCE);
    await page.keyboard.type(typed);
  };
  const idle = async (): Promise<number> => {
    const began = Date.now();
    // Edits are looked at after 600 ms, and what is written is put on record before the table is graded again, which the pane says all the while.
    for (let quiet = 0, last = ""; quiet < 12;) {
      const now = await frame.evaluate(() => document.body.innerText);
      const log = await page.evaluate(() => window.workbench!.book.history.undoable);
      const state = `${now} ${log}`;
      quiet = state === last && !/正在(分级|记录)/.test(now) ? quiet + 1 : 0;
      last = state;
      await page.waitForTimeout(250);
    }
    return Date.now() - began - 3000;
  };
  return {
    idle,
    async regrade() {
      const wanted = await applyLabel(frame);
      await choose("甲乙丙");
      await page.keyboard.press("Enter");
      await idle();
      await choose("发货");
      await frame.getByRole("option", { name: "商务部发货 ABC" }).waitFor(PATIENCE);
      return frame.evaluate(
        (label) =>
          new Promise<number>((resolve, reject) => {
            const began = performance.now();
            const watcher = new MutationObserver(() => {
              const shown = [...document.querySelectorAll("footer button")];
              if (!shown.some(({ textContent }) => textContent === label)) return;
              watcher.disconnect();
              resolve(performance.now() - began);
            });
            setTimeout(() => reject(new Error(document.body.innerText)), 60_000);
            watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
            [...document.querySelectorAll<HTMLElement>('[role="option"]')]
              .find(({ textContent }) => textContent?.includes("商务部发货 ABC"))
              ?.click();
          }),
        wanted,
      );
    },
    async tab(id) {
      await frame.locator(`#tab-${id}`).click(PATIENCE);
      return idle();
    },
    async ask(question) {
      await frame.locator("#panel-insight select").first().selectOption(question, PATIENCE);
      return idle();
    },
    press: (button, says) => pressed(frame, button, says),
    cancelAt: (share) =>
      frame.evaluate(
        (at) =>
          new Promise<{ heard: number; done: number }>((resolve) => {
            let began: number | undefined;
            let heard = 0;
            const button = (name: RegExp) =>
              [...document.querySelectorAll("button")].find((one) =>
                name.test(one.textContent ?? ""),
              );
            const watcher = new MutationObserver(() => {
              const text = document.body.textContent ?? "";
              if (began === undefined) {
                const [, done = "0", total = "1"] = /([\d,]+) \/ ([\d,]+) 行/.exec(text) ?? [];
                const number = (digits: string) => Number(digits.replaceAll(",", ""));
                if (number(done) / number(total) < at) return;
                began = performance.now();
                button(/^取消$/)?.click();
                return;
              }
              if (heard === 0 && text.includes("正在停止")) heard = performance.now() - began;
              if (!text.includes("已停止")) return;
              watcher.disconnect();
              resolve({ heard, done: performance.now() - began });
            });
            watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
            button(/^应用到/)?.click();
          }),
        share,
      ),
    watch: (work) => watched(browser, page, () => frame, work),
    memory: async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      return usedSize;
    },
  };
};
