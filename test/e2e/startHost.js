import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Starts what browser tests stand on, of the checkout or of a release; gives the process, which ends with its standard input, and the line that says where all is. */
export const startHost = async (release) => {
  const args = ["src/build/run.mjs", "testHost", ...(release === undefined ? [] : [release])];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const gone = once(child, "exit").then(([code]) => {
    throw new Error(`The server of the browser tests ended with ${code}.`);
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), "line"), gone]);
  gone.catch(() => undefined);
  return { child, line };
};
