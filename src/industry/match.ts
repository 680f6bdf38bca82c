import { isOwnBusiness } from "./activity";
import { normalise } from "./normalise";
import { keyAccount } from "./keyAccount";
import { terms } from "./terms";

/** A word found in a text, and the groups that it stands for. */
export interface WordMatch {
  readonly words: string;
  readonly codes: readonly string[];
  /** Whether the word says what the business does; otherwise it only names what it deals with, and is no more than a candidate. */
  readonly own: boolean;
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

interface Found {
  readonly at: number;
  readonly end: number;
  readonly entry: Entry;
}

const isWithin = (one: Found, other: Found): boolean =>
  other.at <= one.at && other.end >= one.end && other.end - other.at > one.end - one.at;

/** A text with all known words blotted out, place by place. */
const withoutWords = (text: string, found: readonly Found[]): string => {
  const rest = [...Array(text.length).keys()].map((at) =>
    found.some((word) => word.at <= at && at < word.end) ? "|" : text.charAt(at),
  );
  return rest.join("");
};

const namesOf = ({ codes }: Entry): readonly string[] =>
  codes.flatMap((code) => Object.values(keyAccount.byCode.get(code)?.name ?? {}));

/**
 * The longest known words in a text (normalised): a word inside a longer one says nothing of its own. Those that say what the business does first,
 * then the longest, the later one first among equals.
 */
export const matchWords = (text: string): readonly WordMatch[] => {
  const found = entries.flatMap((entry) =>
    positions(text, entry).map((at): Found => ({ at, end: at + entry.words.length, entry })),
  );
  const longest = found.filter((one) => !found.some((other) => isWithin(one, other)));
  const rest = withoutWords(text, longest);
  return longest
    .map(({ at, end, entry }) => ({
      at,
      words: entry.words,
      codes: entry.codes,
      own: isOwnBusiness(rest.slice(0, at), rest.slice(end), namesOf(entry)),
    }))
    .sort(
      (one, other) =>
        Number(other.own) - Number(one.own) ||
        other.words.length - one.words.length ||
        other.at - one.at,
    )
    .map(({ words, codes, own }) => ({ words, codes, own }));
};
