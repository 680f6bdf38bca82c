import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { inProject } from "../project/paths";
import { referenceClasses, type Generated, type ReferenceClass } from "./classes";
import { crosswalkText } from "./crosswalks";

const TAXONOMIES: readonly Generated[] = ["gbt4754", "isic4", "naics2022", "nace2"];

/** Where the tables are committed. */
export const DATA_FOLDER = "src/industry/data";

/** A code's class above, by the forms that codes have; the sections of a table come before their divisions. */
const isBelow = (code: string, above: string): boolean => code.startsWith(above);

/** A line a class; a name that is the same as that of the class above is left out. */
const tableText = (classes: readonly ReferenceClass[]): string => {
  const byCode = new Map(classes.map((entry) => [entry.code, entry]));
  let section: ReferenceClass | undefined;
  const above = (code: string): ReferenceClass | undefined => {
    for (let length = code.length - 1; length > 1; length--) {
      const entry = byCode.get(code.slice(0, length).replace(/\.$/, ""));
      if (entry && isBelow(code, entry.code)) return entry;
    }
    return section;
  };
  return classes
    .map((entry) => {
      const { code, name, translation, aliases } = entry;
      const isSection = /^[A-Z]$|-/.test(code);
      const parent = isSection ? undefined : above(code);
      if (isSection) section = entry;
      const same = parent?.name === name && parent.translation === translation;
      return [
        code,
        ...(same ? (aliases.length > 0 ? ["", ""] : []) : [name, translation]),
        ...aliases,
      ].join("|");
    })
    .join("\n");
};

const moduleOf = (name: string, text: string): string =>
  [
    "// Written by npm run taxonomies: not to be edited. Codes and names only; docs/industry-taxonomies.md says whose they are.",
    `/** See the reader of the format, in ../${name === "crosswalks" ? "crosswalk/links" : "table"}.ts. */`,
    `export const ${name} = String.raw\`\n${text}\n\`;`,
    "",
  ].join("\n");

/** The committed tables by file name, as the reference tables in a folder and our own lists give them. */
export const taxonomyFiles = (folder: string): ReadonlyMap<string, string> => {
  const classifications = join(folder, "classifications");
  return new Map([
    ...TAXONOMIES.map((id): [string, string] => [
      `${id}.ts`,
      moduleOf(id, tableText(referenceClasses(classifications, id))),
    ]),
    ["crosswalks.ts", moduleOf("crosswalks", crosswalkText(classifications, folder))],
  ]);
};

/** Writes the tables anew. */
export const writeTaxonomies = (folder: string): void => {
  mkdirSync(inProject(DATA_FOLDER), { recursive: true });
  for (const [name, text] of taxonomyFiles(folder))
    writeFileSync(inProject(DATA_FOLDER, name), text);
};
