import { inProject } from "../project/paths";
import { run as release } from "./release";
import { run as test } from "./test";

const HOST = "https://grades.example.com/clientele";

/**
 * Suites of the browser tests that a release has no part in: the server and the folder of developers, the command line, the protocol of Office.js with an
 * add-in of its own, and the suite that makes and serves releases itself.
 */
const NOT_OF_A_RELEASE = ["server", "start", "dist", "commandLine", "protocol", "release"];

/**
 * `npm run test:release`: makes a release, serves it by nginx with the settings that it brings, and runs the browser tests on it; arguments go to jest. Gives the exit code.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  const folder = inProject(".cache/test-release");
  const made = await release(["--host", HOST, "--office-js", "self", "--out", folder]);
  if (made !== 0) return made;
  process.env["CLIENTELE_RELEASE"] = folder;
  const skipped = NOT_OF_A_RELEASE.map((name) => `test/e2e/${name}\\.test`);
  return test(["--selectProjects", "e2e", ...args, "--testPathIgnorePatterns", ...skipped]);
};
