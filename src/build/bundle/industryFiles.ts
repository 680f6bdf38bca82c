import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { dataTexts, MODEL_LANGUAGES, modelPath, tablePath, type DataFile } from "../../industry";
import { inProject } from "../project/paths";

/** Puts the tables and models that functions and pane fetch when they first need them into the add-in's folder. */
export const writeIndustry = (out: string): void => {
  mkdirSync(join(out, "industry"), { recursive: true });
  for (const file of Object.keys(dataTexts) as DataFile[])
    writeFileSync(join(out, tablePath(file)), dataTexts[file]);
  for (const language of MODEL_LANGUAGES)
    cpSync(
      inProject("src/industry/model/weights", `${language}.bin`),
      join(out, modelPath(language)),
    );
};
