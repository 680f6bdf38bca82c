import { normalise } from "./normalise";
import { keyAccount } from "./keyAccount";
import { terms } from "./terms";

/** A word found in a text, and the groups that it stands for. */
export interface WordMatch {
  readonly words: string;
  readonly codes: readonly string[];
}

interface Entry {
  readonly words: string;
  readonly latin: boolean;
  readonly codes: readonly string[];
}

const entries: readonly Entry[] = [
  ...terms.flatMap(({ words, codes }) => words.map((word) => ({ words: normalise(word), codes }))),
  // Names of groups are words like any other; names of divisions and sections say too little about the group.
  ...keyAccount.classes
    .filter(({ level }) => level === "group")
    .flatMap(({ name, code }) =>
      [name.zh, name.en].map((word) => ({
        words: normalise(word),
        codes: [code],
      })),
    ),
]
  // A term says more than a group's name of the same spelling: it knows which other class claims the word.
  .filter((entry, index, all) => all.findIndex((other) => other.words === entry.words) === index)
  .map((entry) => ({ ...entry, latin: !/\p{Script=Han}/u.test(entry.words) }));

/** Where an entry stands in a text: Chinese words anywhere, Latin ones as whole words. */
const positions = (text: string, entry: Entry): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(entry.words); at >= 0; at = text.indexOf(entry.words, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + entry.words.length] ?? " ";
    if (
      !entry.latin ||
      !(/[\p{Script=Latin}\p{N}]/u.test(before) || /[\p{Script=Latin}\p{N}]/u.test(after))
    )
      found.push(at);
  }
  return found;
};

/** The longest known words in a text (normalised): a word inside a longer one says nothing of its own. Longest first, the later one first among equals. */
export const matchWords = (text: string): readonly WordMatch[] => {
  const found = entries.flatMap((entry) =>
    positions(text, entry).map((at) => ({
      at,
      end: at + entry.words.length,
      entry,
    })),
  );
  const longest = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.at <= one.at &&
          other.end >= one.end &&
          other.end - other.at > one.end - one.at,
      ),
  );
  const ordered = longest.sort(
    (one, other) => other.end - other.at - (one.end - one.at) || other.at - one.at,
  );
  return ordered.map(({ entry }) => ({
    words: entry.words,
    codes: entry.codes,
  }));
};
