// Starts src/build/tasks/testHost.ts and hands its address and browser to the tests through the environment.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export default async () => {
  const child = spawn(process.execPath, ["src/build/run.mjs", "testHost"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const gone = once(child, "exit").then(([code]) => {
    throw new Error(`The server of the browser tests ended with ${code}.`);
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), "line"), gone]);
  gone.catch(() => undefined);
  process.env.CLIENTELE_E2E = line;
  globalThis.clienteleTestHost = child;
};
