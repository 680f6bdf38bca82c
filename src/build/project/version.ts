import { readFileSync } from "node:fs";

import { inProject } from "./paths";

/** The version of the project. */
export const version = (): string =>
  (JSON.parse(readFileSync(inProject("package.json"), "utf8")) as { version: string }).version;
