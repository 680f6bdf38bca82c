import type { Browser as Running } from "playwright-core";

import { startBrowser } from "../../src/build/browser/launch";
import type { Stand } from "../../src/build/tasks/testHost";

/** What globalSetup.js left. */
export const stand = (): Stand => {
  const line = process.env["CLIENTELE_E2E"];
  if (line === undefined) throw new Error("Run browser tests through jest's e2e project.");
  return JSON.parse(line) as Stand;
};

/** Starts a browser without a window; every test file has its own, so that a crash takes no other file with it. */
export const launch = (): Promise<Running> => startBrowser(stand().browser);
