import { existsSync, readFileSync, rmSync } from "node:fs";

import { runScript } from "../project/command";
import { inProject } from "../project/paths";

/** Where test/reporter.js leaves the counts. */
const SUMMARY = inProject(".cache/test-summary.txt");

/** `npm test`: all tests, browser tests included; arguments go to jest. Ends with the counts; gives jest's exit code. */
export const run = async (args: readonly string[]): Promise<number> => {
  rmSync(SUMMARY, { force: true });
  const { code } = await runScript("node_modules/jest/bin/jest.js", [
    "-c",
    "test/jest.config.js",
    ...args,
  ]);
  if (existsSync(SUMMARY)) console.log(readFileSync(SUMMARY, "utf8").trim());
  return code;
};
