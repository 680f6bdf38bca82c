import type { Browser as Running } from "playwright-core";

import type { Browser } from "../../src/build/browser/find";
import { startBrowser } from "../../src/build/browser/launch";

interface Host {
  readonly origin: string;
  readonly browser: Browser;
}

/** Server and browser of this run, as globalSetup.js left them. */
const host = (): Host => {
  const line = process.env["CLIENTELE_E2E"];
  if (line === undefined) throw new Error("Run browser tests through jest's e2e project.");
  return JSON.parse(line) as Host;
};

/** Address of the server: "https://localhost:41234". */
export const origin = (): string => host().origin;

/** Starts a browser without a window; every test file has its own, so that a crash takes no other file with it. */
export const launch = (): Promise<Running> => startBrowser(host().browser);
