import { relative } from "node:path";

import { inProject } from "../project/paths";

/** Up to the package's name, behind the last node_modules: a package may bring others of its own. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** The folders, from the project's own, of the packages that files belong to: each once, in the order of the alphabet. Files of the project itself belong to none. */
export const packageFolders = (files: readonly string[]): readonly string[] => {
  const folders = files.flatMap((file) => {
    const found = PACKAGE.exec(file.replaceAll("\\", "/"));
    return found ? [relative(inProject(), found[0]).replaceAll("\\", "/")] : [];
  });
  return [...new Set(folders)].sort();
};
