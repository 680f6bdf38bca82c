import type { Level } from "./level";
import { normalise } from "./normalise";
import { lineage, type IndustryClass, type Taxonomy } from "./taxonomy";

/** Codes by normalised name: official names before translations, these before other spellings. */
type Index = readonly [
  official: ReadonlyMap<string, readonly string[]>,
  translated: ReadonlyMap<string, readonly string[]>,
  aliases: ReadonlyMap<string, readonly string[]>,
];

const indices = new WeakMap<Taxonomy, Index>();

const indexed = (
  within: Taxonomy,
  namesOf: (entry: IndustryClass) => readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const entry of within.classes) {
    for (const name of namesOf(entry)) {
      const key = normalise(name);
      const codes = index.get(key);
      if (codes) codes.push(entry.code);
      else index.set(key, [entry.code]);
    }
  }
  return index;
};

const indexOf = (within: Taxonomy): Index => {
  const known = indices.get(within);
  if (known) return known;
  const other = within.official === "zh" ? "en" : "zh";
  const index: Index = [
    indexed(within, ({ name }) => [name[within.official]]),
    indexed(within, ({ name }) => [name[other]]),
    indexed(within, ({ aliases = [] }) => aliases),
  ];
  indices.set(within, index);
  return index;
};

/** The classes of a name, from the top down, in either language: normally one, or one below the other. */
export const classesNamed = (text: string, within: Taxonomy): readonly IndustryClass[] => {
  const key = normalise(text);
  if (key === "") return [];
  for (const index of indexOf(within)) {
    const codes = index.get(key);
    if (codes) return codes.map((code) => within.byCode.get(code)!);
  }
  return [];
};

/**
 * The class of an exact name: the one at the asked level where the name stands there, otherwise the deepest of that name.
 * Undefined where no class has the name, or where classes of different branches have it.
 */
export const classNamed = (
  text: string,
  within: Taxonomy,
  level?: Level,
): IndustryClass | undefined => {
  const found = classesNamed(text, within);
  const asked = found.filter((entry) => entry.level === level);
  const candidates = asked.length > 0 ? asked : found;
  const deepest = candidates.at(-1);
  if (deepest === undefined) return undefined;
  const line = lineage(within, deepest.code);
  return candidates.every((entry) => line.includes(entry)) ? deepest : undefined;
};
