import { build } from "../bundle/build";
import { localBuild, readReleaseOptions } from "../bundle/options";
import { inProject } from "../project/paths";
import { version } from "../project/version";
import { assemble } from "../release/assemble";

const usage =
  "npm run release -- --host https://grades.example.com/clientele [--office-js global|china|self|https://...] [--namespace KH] [--out FOLDER]";

/** `npm run release`: one folder with the site, its manifest, the settings of web servers, licences, bill of materials and checksums. Gives the exit code. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { out, ...options } = readReleaseOptions(args, process.env);
    // The bundles are the same for every address: those of dist/ are taken.
    await build(localBuild());
    const folder = out ?? inProject("release", `clientele-${version()}`);
    await assemble(options, folder);
    console.log(`Released ${version()} for ${options.base} into ${folder}.`);
    console.log("Serve its folder site/ there, and install its manifest.xml: docs/hosting.md.");
    return 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 1;
  }
};
