import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { zipSync } from "fflate";

import { build } from "../bundle/build";
import { localBuild } from "../bundle/options";
import { inProject } from "../project/paths";
import { version } from "../project/version";
import { filesIn } from "../release/checksums";
import { workOfOneDay } from "../release/workOfOneDay";

/** Of the add-in's folder: all programs, but neither help nor data, which are looked up by what they are called and never by a release. */
const PROGRAMS = /^(?!help\/|industry\/.*\.(?:txt|bin)$|assets\/).*\.js$/;

/**
 * `npm run release:keep`: keeps the programs of this version and a workbook that they have worked on in test/releases/, for the tests of the versions to come:
 * what people have cached, and what they have saved, must go on working.
 */
export const run = async (): Promise<number> => {
  await build(localBuild());
  const programs = filesIn(inProject("dist/addin")).filter((file) => PROGRAMS.test(file));
  const { workbook, settings } = await workOfOneDay();
  const bytes = zipSync(
    {
      ...Object.fromEntries(programs.map((file) => [`site/${file}`, new Uint8Array(readFileSync(inProject("dist/addin", file)))])), // prettier-ignore
      "taskpane.html": new Uint8Array(readFileSync(inProject("dist/taskpane.html"))),
      "workbook.xlsx": workbook,
      "settings.json": new TextEncoder().encode(JSON.stringify(settings)),
    },
    { level: 9, mtime: new Date(2026, 0, 1) },
  );
  const file = inProject("test/releases", `${version()}.zip`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(
    `Kept ${version()}: ${programs.length} programs, ${Math.round(bytes.length / 1024)} kB.`,
  );
  return 0;
};
