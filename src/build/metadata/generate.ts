import { readdirSync, readFileSync } from "node:fs";

import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

import { inProject } from "../project/paths";
import type { Metadata } from "./shape";

/** The files of src/functions that declare a function, in order of their names. */
const functionFiles = (): string[] =>
  readdirSync(inProject("src/functions"))
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => inProject("src/functions", name))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));

/**
 * Reads the functions' metadata out of their sources by Microsoft's generator.
 * Throws with all its complaints at once. It drops an arrow function without a word: the test of the registered ids sees that.
 */
export const generateMetadata = async (): Promise<Metadata> => {
  const files = functionFiles();
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return JSON.parse(metadataJson) as Metadata;
};
