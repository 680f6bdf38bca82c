import { writeFileSync } from "node:fs";

import { inProject } from "../project/paths";
import { pinyinTable } from "./table";

/** Where the pane's search finds the table. */
export const PINYIN_FILE = "src/taskpane/search/pinyin.ts";

/** Writes the table anew. */
export const writePinyin = (): void => writeFileSync(inProject(PINYIN_FILE), pinyinTable());
