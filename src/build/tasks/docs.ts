import { readFileSync } from "node:fs";

import { architecture, writeArchitecture } from "../architecture/graph";
import { writeReference } from "../pages/write";
import { writePinyin } from "../pinyin/write";
import { inProject } from "../project/paths";

/**
 * `npm run docs`: writes the reference of functions and schemes, the pinyin of their names that the pane searches, and the graph of the rooms.
 * With `--check` it writes nothing, and gives 1 where the graph in docs/architecture.md is not the one that the sources draw.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  if (args.includes("--check")) {
    const current = await architecture();
    if (current === readFileSync(inProject("docs/architecture.md"), "utf8")) return 0;
    console.log("docs/architecture.md is not current: npm run docs draws it anew.");
    return 1;
  }
  writePinyin();
  await writeReference();
  await writeArchitecture();
  return 0;
};
