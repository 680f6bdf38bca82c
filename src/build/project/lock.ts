import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { inProject } from "./paths";

const LOCK = inProject(".cache/build.lock");
const PAUSE_MS = 200;
/** Between creating the lock and writing the number of the process into it. */
const SIGNING_MS = 1000;
/** Exit code of a program that Ctrl-C ended. */
const INTERRUPTED = 130;
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be signalled, but is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Who holds the lock; null where the process that signed it is gone, or where it was left unsigned for a while. */
const holder = (file: string): number | "signing" | null => {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    if (pid > 0) return isAlive(pid) ? pid : null;
    return Date.now() - statSync(file).mtimeMs < SIGNING_MS ? "signing" : null;
  } catch {
    // Given back meanwhile.
    return null;
  }
};

/** Creating a file that must not exist succeeds for one process only. */
const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (holder(file) === null) rmSync(file, { force: true, recursive: true });
    return false;
  }
};

const waitFor = async (file: string): Promise<void> => {
  let said = false;
  while (!take(file)) {
    const pid = holder(file);
    if (typeof pid === "number" && !said) {
      console.error(`Waiting for another build (process ${pid}) ...`);
      said = true;
    }
    await pause(PAUSE_MS);
  }
};

/**
 * Does the work while no other process of this checkout does: two builds at once would write one dist/. Ctrl-C meanwhile gives the lock back
 * and ends the program; the lock of a process that died is taken over.
 */
export const alone = async <T>(work: () => Promise<T>, file = LOCK): Promise<T> => {
  mkdirSync(dirname(file), { recursive: true });
  await waitFor(file);
  const release = (): void => rmSync(file, { force: true });
  const stop = (): never => {
    release();
    process.exit(INTERRUPTED);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    release();
  }
};
