import type { TaxonomyId } from "../../industry";
import { readTable, type Row } from "../industry/tables";
import { readList } from "./lists";

/** A class as the reference tables and our own lists have it. */
export interface ReferenceClass {
  readonly code: string;
  /** The official name. */
  readonly name: string;
  /** Our translation. */
  readonly translation: string;
  /** How other editions and tables spell the official name. */
  readonly aliases: readonly string[];
}

/** The taxonomies that are generated. */
export type Generated = Exclude<TaxonomyId, "key-account" | "business-sectors">;

/** Which table of the folder holds a taxonomy, and in which column the official name stands. */
const TABLES: Readonly<Record<Generated, { readonly file: string; readonly name: string }>> = {
  gbt4754: { file: "gbt4754-2017.csv", name: "name_zh" },
  isic4: { file: "isic4.csv", name: "name_en" },
  naics2022: { file: "naics2022.csv", name: "title" },
  nace2: { file: "nace2.csv", name: "name_en" },
};

/** British and American spelling, width of spaces and case make no other name. */
const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/is(e|ed|ing|ation|ations|er|ers)\b/g, "iz$1")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

interface Named {
  readonly code: string;
  readonly name: string;
  readonly before: string;
}

/** Puts the classes that a table lacks behind their sisters. */
const withMissing = (classes: readonly Named[], missing: readonly Named[]): readonly Named[] =>
  missing.reduce((all, entry) => {
    const behind = all
      .map(({ code }) => code.startsWith(entry.code.slice(0, -1)))
      .lastIndexOf(true);
    return [...all.slice(0, behind + 1), entry, ...all.slice(behind + 1)];
  }, classes);

/** NACE has the sections of ISIC, and its table has them at its end: puts each in front of its divisions. */
const withSections = (folder: string, classes: readonly Named[]): readonly Named[] => {
  const sections = new Map(
    readTable(folder, TABLES.isic4.file).map((row) => [row["code"] ?? "", row["section"] ?? ""]),
  );
  const sectionOf = ({ code }: Named): string => sections.get(code.slice(0, 2)) ?? code;
  const isSection = ({ code }: Named): boolean => /^[A-Z]$/.test(code);
  return classes
    .filter(isSection)
    .flatMap((section) => [
      section,
      ...classes.filter((entry) => !isSection(entry) && sectionOf(entry) === section.code),
    ]);
};

/** The classes of a table with what we mended: names put right, classes added. */
const mendedClasses = (folder: string, id: Generated): readonly Named[] => {
  const { file, name } = TABLES[id];
  const mended = id === "gbt4754" || id === "nace2" ? readList(`mended/${id}.txt`) : new Map();
  const rows = readTable(folder, file).map((row: Row): Named => {
    const [code = "", before = ""] = [row["code"], row[name]];
    return { code, name: mended.get(code) ?? before, before };
  });
  const known = new Set(rows.map(({ code }) => code));
  const missing = [...mended]
    .filter(([code]) => !known.has(code))
    .map(([code, added]): Named => ({ code, name: added, before: added }));
  const all = withMissing(rows, missing);
  return id === "nace2" ? withSections(folder, all) : all;
};

/** Our translations by official name; those of ISIC serve NACE where the two say the same. */
const translations = (classes: readonly Named[], id: Generated): ReadonlyMap<string, string> => {
  const names = new Map(classes.map(({ code, name }) => [code, name]));
  return new Map(
    [...readList(`words/${id}.txt`)].map(([code, translation]) => {
      const name = names.get(code);
      if (name === undefined) throw new Error(`words/${id}.txt: there is no ${code}`);
      return [key(name), translation];
    }),
  );
};

const depth = (code: string): number => code.replace(".", "").length;

/** How often a name stands at a level, in the table as it came and as it was mended. */
const countNames = (classes: readonly Named[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { code, name, before } of classes)
    for (const spelling of new Set([key(name), key(before)])) {
      const at = `${depth(code)} ${spelling}`;
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  return counts;
};

/** All classes of a taxonomy, in the order of its table. */
export const referenceClasses = (folder: string, id: Generated): readonly ReferenceClass[] => {
  const classes = mendedClasses(folder, id);
  const words = new Map([
    ...(id === "nace2" ? translations(mendedClasses(folder, "isic4"), "isic4") : []),
    ...translations(classes, id),
  ]);
  const counts = countNames(classes);
  return classes.map(({ code, name, before }) => {
    const translation = words.get(key(name));
    if (translation === undefined)
      throw new Error(`words/${id}.txt: ${code} ${name} has no translation`);
    // A name that a table copied to several classes, or that is another class's own, is no other spelling of this one.
    const own = before !== name && counts.get(`${depth(code)} ${key(before)}`) === 1;
    return { code, name, translation, aliases: own ? [before] : [] };
  });
};
