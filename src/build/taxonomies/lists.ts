import { readFileSync } from "node:fs";

import { inProject } from "../project/paths";

/** Lines of one of our own lists beside this file, without blank ones. */
export const readLines = (name: string): readonly string[] =>
  readFileSync(inProject("src/build/taxonomies", name), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** One of our own lists as a map: a code, a space, and the rest of the line. */
export const readList = (name: string): ReadonlyMap<string, string> =>
  new Map(
    readLines(name).map((line) => {
      const space = line.indexOf(" ");
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
