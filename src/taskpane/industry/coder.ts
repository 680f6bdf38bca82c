import {
  fileReaders,
  openCoder,
  openTaxonomies,
  type IndustryCoder,
  type Taxonomies,
} from "../../workbook";
import type { Access } from "../access";

/** Taxonomies and the coder over them. */
export interface Coder extends IndustryCoder {
  readonly taxonomies: Taxonomies;
}

const known = new WeakMap<Access, Coder>();

/** The coder of an add-in: tables and models are fetched when they are first asked for, once; one that failed is asked for anew. */
export function coderOver(access: Access): Coder {
  const before = known.get(access);
  if (before !== undefined) return before;
  const { readData, readModel } = fileReaders((path) => access.asset(path));
  const taxonomies = openTaxonomies(readData);
  const made = { ...openCoder(taxonomies, readModel), taxonomies };
  known.set(access, made);
  return made;
}
