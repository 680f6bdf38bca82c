import { once } from "node:events";
import { resolve } from "node:path";

import { findBrowser, type Browser } from "../browser/find";
import { build } from "../bundle/build";
import { officeJsFrom } from "../bundle/officeJs";
import { localBuild } from "../bundle/options";
import { host } from "../serve/host";
import { serveByNginx } from "../serve/nginx";

/** Where the browser tests find what they open: the checkout on a server of our own, or a release on its own. */
export interface Stand {
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

interface Running extends Stand {
  readonly close: () => Promise<void>;
}

const local = async (): Promise<Running> => {
  const options = localBuild();
  await build(options);
  const [{ origin, close }, browser] = [await host(0), await findBrowser()];
  return {
    origin,
    addin: "/addin",
    workbench: "/workbench",
    samples: "/assets/samples",
    officeJs: officeJsFrom(options.officeJs).src,
    browser,
    close,
  };
};

/** A release under its own address, which the browser finds on this machine. */
const released = async (folder: string): Promise<Running> => {
  const browser = await findBrowser();
  if (browser.viaNode)
    throw new Error("A release is tested with an installed browser: the bundled one cannot be told where its host is."); // prettier-ignore
  const { base, port, close } = await serveByNginx(folder);
  const { origin, hostname, port: own, pathname } = new URL(base);
  const path = pathname.replace(/\/$/, "");
  const args = [
    ...browser.args,
    `--host-resolver-rules=MAP ${hostname}:${own || 443} 127.0.0.1:${port}`,
  ];
  return {
    origin,
    addin: path,
    workbench: `${path}/workbench`,
    samples: `${path}/samples`,
    officeJs: officeJsFrom("self").src,
    browser: { ...browser, args },
    close,
  };
};

/**
 * What the browser tests stand on: a build on a server of our own, or the release in the folder of the argument on nginx, and a browser. Prints where
 * as one line of JSON and lives until its standard input closes, so that it cannot outlive the tests. A process of its own, since jest would compile it as CommonJS.
 */
export const run = async ([release]: readonly string[]): Promise<number> => {
  const { close, ...stand } = release === undefined ? await local() : await released(resolve(release)); // prettier-ignore
  process.stdout.write(`${JSON.stringify(stand)}\n`);
  process.stdin.resume();
  await once(process.stdin, "close");
  await close();
  return 0;
};
