import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Paths of all files under a folder, within it, with slashes and in the order of their bytes. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort((a, b) => (a < b ? -1 : 1));

/** SHA-256 of files of a folder, a line each, as `sha256sum -c` reads it. */
export const checksums = (folder: string, files: readonly string[]): string =>
  files
    .map((file) => {
      const digest = createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex");
      return `${digest}  ${file}\n`;
    })
    .join("");
