import { build } from "../bundle/build";
import { readBuildOptions } from "../bundle/options";

/** `npm run build`: bundles, metadata, help and manifest into dist/. Gives the exit code. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const options = readBuildOptions(args, process.env);
    const seconds = await build(options);
    console.log(
      seconds === 0
        ? "dist/ is up to date."
        : `Built dist/ for ${options.base} in ${seconds.toFixed(0)} s.`,
    );
    if (options.production)
      console.log("Serve the folder dist/addin/ there, and install dist/addin/manifest.xml.");
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
};
