import { OWN_FUNCTIONS } from "./ownFunctions";

const OWN = new Set(OWN_FUNCTIONS);

/** Texts, quoted sheets and columns of tables are passed over; what is left with a bracket behind is a call. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;

/** What Excel puts before the name of an add-in's function while the add-in is not there (https://github.com/OfficeDev/office-js/issues/3558). */
const PREFIXES = /^(?:_xlfn\.|_xludf\.|_xldudf_)+/i;

/** The name of our function that a word calls; null for another function. A namespace before it, whichever, does not matter. */
const ownName = (word: string): string | null => {
  if (word.startsWith('"') || word.startsWith("'") || word.startsWith("[")) return null;
  const bare = word.replace(PREFIXES, "").toUpperCase();
  const name = bare.slice(bare.lastIndexOf(".") + 1).replace(PREFIXES, "");
  if (OWN.has(name)) return name;
  // A namespace in the name of a file stands before an underscore.
  const behind = name.slice(name.lastIndexOf("_") + 1);
  return PREFIXES.test(word) && OWN.has(behind) ? behind : null;
};

/** Our functions that a formula calls, in its order. */
export const ownCalls = (formula: string): readonly string[] =>
  [...formula.matchAll(WORDS)].flatMap(([word]) => ownName(word) ?? []);

/** Whether a formula calls one of our functions. */
export const callsOwn = (formula: string): boolean => ownCalls(formula).length > 0;

/** Whether a formula spells one of our functions as files do, which means nothing in a cell. */
export const isFileSpelling = (formula: string): boolean =>
  [...formula.matchAll(WORDS)].some(([word]) => PREFIXES.test(word) && ownName(word) !== null);

/** The formula with our functions called by the names that this installation has: `namespace` before them, or nothing where it is "". */
export const respelled = (formula: string, namespace: string): string =>
  formula.replace(WORDS, (word) => {
    const name = ownName(word);
    if (name === null) return word;
    return namespace === "" ? name : `${namespace.toUpperCase()}.${name}`;
  });
