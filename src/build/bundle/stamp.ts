import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { inProject } from "../project/paths";
import type { BuildOptions } from "./options";

const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const STAMP = inProject("dist/.stamp");

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];

/** What a build would be made of: changes when a source file or an option does. */
export const stampOf = (options: BuildOptions): string => {
  const hash = createHash("sha256").update(JSON.stringify(options));
  for (const file of SOURCES.flatMap((name) => filesUnder(inProject(name)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest("hex");
};

/** Whether dist/ was built with this stamp. */
export const isBuilt = (stamp: string): boolean =>
  existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp;

/** Records that dist/ was built with this stamp. */
export const recordBuilt = (stamp: string): void => {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
};
