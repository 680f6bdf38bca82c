import { renameSync, rmSync } from "node:fs";

import { alone } from "../project/lock";
import { inProject } from "../project/paths";
import { writeAddinFiles } from "./addinFiles";
import { writeBundles } from "./compile";
import type { BuildOptions } from "./options";
import { isBuilt, recordBuilt, stampOf } from "./stamp";

/** Builds beside dist/ and moves the result there in one step: a failed build leaves the old one, a running server never sees half of one. */
const rebuild = async (options: BuildOptions, stamp: string): Promise<void> => {
  const next = inProject(".cache/dist-next");
  rmSync(next, { recursive: true, force: true });
  await writeBundles(next);
  await writeAddinFiles(options, next, `${next}/addin`);
  rmSync(inProject("dist"), { recursive: true, force: true });
  renameSync(next, inProject("dist"));
  recordBuilt(stamp);
};

/**
 * Makes dist/ what the options ask for; nothing is done where it is already so. Gives the seconds that it took, 0 for nothing.
 * Throws with the words of the compiler or of the check that failed.
 */
export const build = (options: BuildOptions): Promise<number> =>
  alone(async () => {
    const stamp = stampOf(options);
    if (isBuilt(stamp)) return 0;
    const started = performance.now();
    console.error("Building (up to a minute the first time) ...");
    await rebuild(options, stamp);
    return (performance.now() - started) / 1000;
  });
