import { readdirSync } from "node:fs";
import { constants, platform, setPriority } from "node:os";

import type { Browser } from "playwright-core";

/** What a priority is set for: on Linux each thread has its own. */
const threadsOf = (process: number): readonly number[] =>
  platform() === "linux" ? readdirSync(`/proc/${process}/task`).map(Number) : [process];

const standBack = (process: number): void => {
  for (const thread of threadsOf(process)) {
    try {
      setPriority(thread, constants.priority.PRIORITY_LOW);
    } catch {
      // It has ended meanwhile.
    }
  }
};

/** Makes this process and all of a browser's but one give way to that one: what plays Excel here, and what measures, has a machine of its own where Excel is on the web. */
export const giveWay = async (browser: Browser, to: number): Promise<void> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  for (const { id } of processInfo) if (id !== to) standBack(id);
  standBack(process.pid);
  await session.detach();
};
