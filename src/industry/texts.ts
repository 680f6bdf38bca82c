import { crosswalks } from "./data/crosswalks";
import { gbt4754 } from "./data/gbt4754";
import { isic4 } from "./data/isic4";
import { nace2 } from "./data/nace2";
import { naics2022 } from "./data/naics2022";
import { openTaxonomies, type DataFile, type Taxonomies } from "./shelf";

/** The tables as texts: whoever uses this has them all in its bundle. */
export const dataTexts: Readonly<Record<DataFile, string>> = {
  gbt4754,
  isic4,
  naics2022,
  nace2,
  crosswalks,
};

let opened: Taxonomies | undefined;

/** All taxonomies, at hand at once: for Node, the command line and tests. */
export const allTaxonomies = (): Taxonomies =>
  (opened ??= openTaxonomies((file) => dataTexts[file]));
