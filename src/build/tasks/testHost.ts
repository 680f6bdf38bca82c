import { once } from "node:events";

import { findBrowser } from "../browser/find";
import { build } from "../bundle/build";
import { localBuild } from "../bundle/options";
import { host } from "../serve/host";

/**
 * What the browser tests stand on: a build, a server on a free port, a browser. Prints both as one line of JSON and lives until
 * its standard input closes, so that it cannot outlive the tests. A process of its own, since jest would compile it as CommonJS.
 */
export const run = async (): Promise<number> => {
  await build(localBuild());
  const [running, browser] = [await host(0), await findBrowser()];
  process.stdout.write(`${JSON.stringify({ origin: running.origin, browser })}\n`);
  process.stdin.resume();
  await once(process.stdin, "close");
  await running.close();
  return 0;
};
