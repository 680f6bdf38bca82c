import { relative } from "node:path";

import { build, version } from "../bundle/build";
import { officeJsFrom } from "../bundle/officeJs";
import { readBuildOptions } from "../bundle/options";
import { inProject } from "../project/paths";
import { assemble } from "../release/assemble";

const usage =
  "npm run release -- --host https://grades.example.com/clientele [--office-js global|china|self|https://...] [--namespace KH]";

/** `npm run release`: one folder with the site, its manifest, the settings of web servers, licences, bill of materials and checksums. Gives the exit code. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const options = readBuildOptions(args, process.env);
    if (!options.production) throw new Error(`A release needs its address.\n${usage}`);
    await build(options);
    const copiesOfficeJs = officeJsFrom(options.officeJs).copy;
    const folder = assemble({ base: options.base, version: version(), copiesOfficeJs });
    console.log(
      `Released ${version()} for ${options.base} into ${relative(inProject(), folder)}/.`,
    );
    console.log("Serve its folder site/ there, and install its manifest.xml: docs/hosting.md.");
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
};
