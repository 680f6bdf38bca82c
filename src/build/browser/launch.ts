import {
  chromium,
  type Browser as Running,
  type BrowserContext,
  type Route,
} from "playwright-core";

import { findBrowser, type Browser } from "./find";

/** Answers a request of localhost by Node, and refuses all others: they would leave this machine. */
const answer = async (route: Route): Promise<void> => {
  if (new URL(route.request().url()).hostname !== "localhost") return route.abort();
  try {
    await route.fulfill({ response: await route.fetch({ maxRedirects: 0 }) });
  } catch {
    // The page has gone meanwhile: nobody waits for the answer.
    await route.abort().catch(() => undefined);
  }
};

/** Makes every context of a browser ask Node for what it wants by https. Routes of the caller come first. */
const viaNode = (browser: Running): Running => {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options): Promise<BrowserContext> => {
    const context = await open(options);
    await context.route("https://**/*", answer);
    return context;
  };
  return browser;
};

/** Starts a browser that was found, without a window. */
export const startBrowser = async (browser: Browser): Promise<Running> => {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const running = await chromium.launch({
    executablePath: browser.executablePath,
    args: [...browser.args],
    env: { ...Object.fromEntries(inherited), ...browser.env },
  });
  return browser.viaNode ? viaNode(running) : running;
};

/** Finds a browser and starts it, for the tasks that draw. Throws where none can be found. */
export const launchBrowser = async (): Promise<Running> => startBrowser(await findBrowser());
