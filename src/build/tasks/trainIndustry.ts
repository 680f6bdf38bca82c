import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { trainEn } from "../industry/trainEn";
import { trainZh } from "../industry/trainZh";
import { inProject } from "../project/paths";

const WEIGHTS = "src/industry/model/weights";

/**
 * `npm run train:industry -- <folder of reference tables> [zh|en]`: trains the models that code descriptions and writes their weights. The same tables give the same bytes, every time.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  const [folder, only] = args;
  if (folder === undefined) {
    console.error(
      "Which folder holds the reference tables? npm run train:industry -- <folder> [zh|en]",
    );
    return 2;
  }
  mkdirSync(inProject(WEIGHTS), { recursive: true });
  for (const [language, train] of [
    ["zh", trainZh],
    ["en", trainEn],
  ] as const) {
    if (only !== undefined && only !== language) continue;
    const started = performance.now();
    const bytes = train(folder, console.log);
    writeFileSync(inProject(`${WEIGHTS}/${language}.bin`), bytes);
    const seconds = Math.round((performance.now() - started) / 1000);
    const packed = gzipSync(bytes, { level: 9 }).length;
    console.log(`${language}: ${bytes.length} bytes, ${packed} gz, ${seconds} s`);
  }
  return 0;
};
