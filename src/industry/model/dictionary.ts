import { simplify } from "./traditional";

/** A class of any taxonomy, with all spellings of its name. */
export interface NamedClass {
  readonly code: string;
  readonly names: readonly string[];
}

/** Names as they are compared: width, case, script and punctuation do not matter, letters, digits and plus signs do. */
const keyOf = (name: string): string =>
  simplify(name.normalize("NFKC").toLowerCase())
    .replace(/&/gu, " and ")
    .replace(/其它/gu, "其他")
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "")
    .trim();

/**
 * A dictionary of official names to stand in front of a model: gives the codes that bear a name, in the order of the classes given. Several levels may share
 * one name (134 and 1340, 制糖业): all of them are given.
 */
export const exactDictionary = (
  classes: Iterable<NamedClass>,
): ((text: string) => readonly string[]) => {
  const codes = new Map<string, string[]>();
  for (const { code, names } of classes)
    for (const name of names) {
      const key = keyOf(name);
      const there = codes.get(key);
      if (key === "" || there?.includes(code)) continue;
      if (there) there.push(code);
      else codes.set(key, [code]);
    }
  return (text) => codes.get(keyOf(text)) ?? [];
};
