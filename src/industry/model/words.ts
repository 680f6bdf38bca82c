import { fnv, hashOf } from "./hash";
import { isStopWord, stem } from "./stem";
import { activitiesOfWord } from "./verbs";

/** What an English word says, worked out once: words come again and again. */
export interface WordFeatures {
  /** The hash of its stem; undefined where the word says nothing (stop words, numbers, endless strings). */
  readonly hash: number | undefined;
  /** Hashes of its runs of four and five letters. */
  readonly grams: readonly number[];
  /** What is done, by index. */
  readonly activities: readonly number[];
}

const WORD_START = hashOf("#word");
const CHARS_START = hashOf("#chars");
const CHARS = { shortest: 4, longest: 5 };
const LONGEST = 40;
/** More different words than these are not kept: a column of noise must not fill the memory. */
const MOST = 20_000;

const gramsOf = (word: string): readonly number[] => {
  if (word.length < 4) return [];
  const grams: number[] = [];
  const spelled = `^${word}$`;
  for (let from = 0; from + CHARS.shortest <= spelled.length; from++) {
    let hash = CHARS_START;
    for (let length = 1; length <= CHARS.longest && from + length <= spelled.length; length++) {
      hash = fnv(hash, spelled.charCodeAt(from + length - 1));
      if (length >= CHARS.shortest) grams.push(hash);
    }
  }
  return grams;
};

const known = new Map<string, WordFeatures>();

/** What a word of a normalised English text says. */
export const wordFeatures = (word: string): WordFeatures => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const activities = activitiesOfWord(word);
  const silent = isStopWord(word) || /^\d+$/u.test(word) || word.length > LONGEST;
  const found: WordFeatures = silent
    ? { hash: undefined, grams: [], activities }
    : {
        hash: hashOf(stem(word), WORD_START),
        grams: gramsOf(word),
        activities,
      };
  if (known.size >= MOST) known.clear();
  known.set(word, found);
  return found;
};

const PAIR_START = hashOf("#words");

/** The hash of two words that follow each other. */
export const pairHash = (one: number, other: number): number => fnv(fnv(PAIR_START, one), other);
