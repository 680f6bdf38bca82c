import { existsSync } from "node:fs";
import { join } from "node:path";

import { DATA_FOLDER, writeTaxonomies } from "../taxonomies/write";

/**
 * `npm run taxonomies -- <folder of reference tables>`: writes the taxonomies and crosswalks of the product. The folder holds
 * gbt4754-2017_to_keyaccount.csv and, below classifications/, the tables of the offices.
 */
export const run = async ([folder]: readonly string[]): Promise<number> => {
  if (folder === undefined || !existsSync(join(folder, "classifications"))) {
    console.error(
      "Give the folder of the reference tables: npm run taxonomies -- ../shared/industry",
    );
    return 2;
  }
  writeTaxonomies(folder);
  console.log(`Written to ${DATA_FOLDER}/.`);
  return 0;
};
