import type { Browser as Running } from "playwright-core";

import type { Browser } from "../../src/build/browser/find";
import { startBrowser } from "../../src/build/browser/launch";

/** Server and browser of this run: the checkout on a server of our own, or a release on its own. */
interface Stand {
  /** Address of the server: "https://localhost:41234". */
  readonly origin: string;
  /** Folders on it: that of taskpane.html, the workbench's, and the samples'. */
  readonly addin: string;
  readonly workbench: string;
  readonly samples: string;
  /** Address of Office.js, as the add-in's page has it. */
  readonly officeJs: string;
  readonly browser: Browser;
}

/** What globalSetup.js left. */
export const stand = (): Stand => {
  const line = process.env["CLIENTELE_E2E"];
  if (line === undefined) throw new Error("Run browser tests through jest's e2e project.");
  return JSON.parse(line) as Stand;
};

/** Starts a browser without a window; every test file has its own, so that a crash takes no other file with it. */
export const launch = (): Promise<Running> => startBrowser(stand().browser);
