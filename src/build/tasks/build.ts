import { parseArgs } from "node:util";

import { build } from "../bundle/build";
import { localBuild } from "../bundle/options";

const usage = "npm run build takes no arguments; for another address: npm run release -- --host https://…"; // prettier-ignore

/** `npm run build`: bundles, metadata, help and manifest into dist/, for localhost. Gives the exit code. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    parseArgs({ args: [...args] });
  } catch {
    console.error(usage);
    return 1;
  }
  try {
    const seconds = await build(localBuild(process.env["CLIENTELE_NAMESPACE"]));
    console.log(seconds === 0 ? "dist/ is up to date." : `Built dist/ in ${seconds.toFixed(0)} s.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
};
