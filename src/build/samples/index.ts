import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "../../rules";
import { createWorkbook } from "../../xlsx";
import { samplePurchases } from "./purchases";
import { sampleWorkbook } from "./workbook";

export { samplePurchases } from "./purchases";
export { dirtyCells, type Dirt } from "./dirt";
export { SAMPLE_SIZE } from "./customers";
export { HEADER_ROW, sampleNames, sampleWorkbook } from "./workbook";

/** File names of the samples under `assets/samples`. */
export const sampleFiles: Record<Locale, string> = {
  "zh-CN": "customers-zh.xlsx",
  "en-US": "customers-en.xlsx",
};

/** File names of their purchases, beside them. */
export const purchaseFiles: Record<Locale, string> = {
  "zh-CN": "purchases-zh.csv",
  "en-US": "purchases-en.csv",
};

/** The bytes of the sample of a locale; the same on every machine and every run. */
export const sampleBytes = (locale: Locale): Uint8Array => {
  const created = createWorkbook(sampleWorkbook(locale));
  if (!created.ok)
    throw new Error(`The sample cannot be written: ${JSON.stringify(created.problem)}`);
  return created.value;
};

/** Writes the samples of both languages into a folder. */
export const writeSamples = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const locale of ["zh-CN", "en-US"] as const) {
    await writeFile(join(folder, sampleFiles[locale]), sampleBytes(locale));
    await writeFile(join(folder, purchaseFiles[locale]), samplePurchases(locale));
  }
};
