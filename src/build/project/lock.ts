import { mkdirSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { inProject } from "./paths";

const LOCK = inProject(".cache/build.lock");
const STALE_MS = 5 * 60_000;
const PAUSE_MS = 200;

const isStale = (): boolean => {
  const found = statSync(LOCK, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > STALE_MS;
};

/** Making a folder either succeeds or fails as a whole: the oldest lock there is. */
const take = (): boolean => {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    if (isStale()) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
};

/** Does the work while no other process of this checkout does: two builds at once would write one dist/. A lock left by a crash is taken over after five minutes. */
export const alone = async <T>(work: () => Promise<T>): Promise<T> => {
  mkdirSync(dirname(LOCK), { recursive: true });
  while (!take()) await pause(PAUSE_MS);
  try {
    return await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
};
