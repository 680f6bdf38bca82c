/**
 * Times the pane over a large table, in a browser and through the real Office.js: `npx tsx test/bench/pane/large.bench.ts [rows]`, 100,000 when no number is given.
 * Prints how long preview, apply, cancel and undo take, every task of the pane that is over 50 ms (PerformanceObserver "longtask"; in brackets the milliseconds that it took the processor,
 * which do not depend on what else the machine does), and what the pane keeps in memory. The pane is a process of its own, as in Excel, so that tasks and memory of the workbench, which plays Excel, are not counted;
 * once it is open, all others give way to it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { findBrowser } from "../../../src/build/browser/find";
import { startBrowser } from "../../../src/build/browser/launch";
import { build } from "../../../src/build/bundle/build";
import { localBuild } from "../../../src/build/bundle/options";
import { host } from "../../../src/build/serve/host";
import { largeBook } from "../../e2e/largeBook";
import { giveWay } from "./giveWay";
import type { LongTasks } from "./longTasks";
import { openPane, OWN_PROCESSES, type Pane } from "./pane";

const rows = Number(process.argv[2] ?? 100_000);

const say = (name: string, value: string): void => console.log(`${name.padEnd(56)} ${value}`);
const ms = (time: number): string => `${Math.round(time)} ms`;

const listed = ({ tasks, tidying }: LongTasks): string => {
  const observed = tasks.map(({ clock, processor }) => `${ms(clock)} (${Math.round(processor)})`);
  const rest = tidying.length === 0 ? "" : `   tidying: ${tidying.map(ms).join(", ")}`;
  return `over 50 ms: ${observed.join(", ") || "none"}${rest}`;
};

/** Does something and says how long it took, and which of the pane's tasks were long meanwhile. */
const phase = async (pane: Pane, name: string, work: () => Promise<number>): Promise<void> => {
  const { value, long } = await pane.watch(work);
  say(name, `${ms(value).padStart(9)}   ${listed(long)}`);
};

const APPLY = /^应用到/;

const measure = async (pane: Pane): Promise<void> => {
  await phase(pane, "preview, from the choice of the scheme", () => pane.regrade());
  // The first one meets code that has never run, in the pane and in the workbench.
  for (const which of ["first", "second", "third"])
    await phase(pane, `cancel, the ${which}, from the click to the sheet as it was`, async () => {
      const { heard, done } = await pane.cancelAt(0.6);
      say("cancel, from the click until the pane stops", ms(heard).padStart(9));
      await pane.idle();
      return done;
    });
  for (const tab of ["why", "what-if", "to-do", "insight"])
    await phase(pane, `tab: ${tab}`, () => pane.tab(tab));
  for (const question of ["concentration", "migration", "quality"])
    await phase(pane, `question: ${question}`, () => pane.ask(question));
  await phase(pane, "tab: grade", () => pane.tab("grade"));
  await phase(pane, "apply, two columns", () => pane.press(APPLY, "已写入"));
  await phase(pane, "put on record, and graded again", () => pane.idle());
  await phase(pane, "apply over the former columns", () => pane.press(APPLY, "已写入"));
  await phase(pane, "put on record, and graded again", () => pane.idle());
  await phase(pane, "undo", async () => {
    const undone = await pane.press(/^撤销/, "已撤销");
    await pane.idle();
    return undone;
  });
  say("kept by the pane", `${((await pane.memory()) / 1e6).toFixed(0)} MB`);
};

const main = async (): Promise<void> => {
  await build(localBuild());
  const folder = mkdtempSync(join(tmpdir(), "clientele-large-"));
  const found = await findBrowser();
  const browser = await startBrowser({ ...found, args: [...found.args, ...OWN_PROCESSES] });
  const running = await host(0);
  try {
    const { pane, long } = await openPane(browser, running.origin, largeBook(folder, rows));
    await giveWay(browser, long.process);
    say("pane opened, table found and graded", `${"".padStart(9)}   ${listed(long)}`);
    await measure(pane);
  } finally {
    await browser.close();
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

void main();
