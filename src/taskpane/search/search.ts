import { pinyin } from "./pinyin";
import { typesSyllables } from "./syllables";

/** What a search looks at of a thing. */
export interface Searchable {
  /** By this the pinyin of its name is known, where it is. */
  readonly id: string;
  /** What it stands under, with pinyin too. */
  readonly topic?: string;
  /** Id and names, in both languages. */
  readonly names: readonly string[];
  /** What else is said of it, in both languages. */
  readonly text: string;
}

/** What a search found: by name first, then what is only mentioned. Each in the order given. */
export interface Found<T> {
  readonly named: readonly T[];
  readonly mentioned: readonly T[];
}

/** Width, case, blanks and punctuation do not matter. */
const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLocaleLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "");

/** Fewer letters than these are in the pinyin of nearly everything. */
const INITIALS = 2;

interface Prepared<T> {
  readonly item: T;
  readonly names: readonly string[];
  readonly syllables: readonly string[];
  readonly topic: readonly string[];
  readonly text: string;
}

const syllablesOf = (key = ""): readonly string[] => pinyin.get(key)?.split(" ") ?? [];

const prepared = <T extends Searchable>(item: T): Prepared<T> => {
  const names = item.names.map(folded);
  return {
    item,
    names,
    syllables: syllablesOf(item.id),
    topic: syllablesOf(item.topic),
    text: [...names, folded(item.text)].join(" "),
  };
};

/** 0 where a name begins so, 1 where it holds it, 2 where its pinyin is typed so, 3 where all the words are mentioned; null where nothing is. */
const rankOf = (
  { names, syllables, topic, text }: Prepared<unknown>,
  whole: string,
  words: readonly string[],
): number | null => {
  const typed = (letters: readonly string[]): boolean =>
    whole.length >= INITIALS && typesSyllables(whole, letters);
  if (names.some((name) => name.startsWith(whole))) return 0;
  if (names.some((name) => name.includes(whole))) return 1;
  if (typed(syllables)) return 2;
  return words.every((word) => text.includes(word)) || typed(topic) ? 3 : null;
};

/**
 * Makes a search over things: by id and name in both languages, by the pinyin of the Chinese name (initials, in full, or mixed), and by what else is said of
 * them, word by word. Nothing typed finds null: everything.
 */
export function searchOver<T extends Searchable>(
  items: readonly T[],
): (typed: string) => Found<T> | null {
  const all = items.map(prepared);
  return (typed) => {
    const whole = folded(typed);
    if (whole === "") return null;
    const words = typed.split(/\s+/).map(folded);
    const ranked = all
      .map((one) => ({ item: one.item, rank: rankOf(one, whole, words) }))
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => Number(a.rank) - Number(b.rank));
    const ofRank = (from: number, to: number): T[] =>
      ranked
        .filter(({ rank }) => rank !== null && rank >= from && rank <= to)
        .map(({ item }) => item);
    return { named: ofRank(0, 2), mentioned: ofRank(3, 3) };
  };
}
