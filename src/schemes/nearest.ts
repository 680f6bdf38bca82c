/** A name as it is compared: width, case, blanks and hyphens do not matter. */
export const plainName = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/gu, "");

const pairs = (name: string): ReadonlySet<string> => {
  const letters = [...`^${plainName(name)}$`];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
};

/** Dice's coefficient of the letter pairs of two names, the first given by its pairs: 0 for nothing in common, 1 for the same pairs. */
const likeness = (first: ReadonlySet<string>, other: string): number => {
  const second = pairs(other);
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
};

const LIKE = 0.25;
// Beside one that is nearly it, those that have a few letters in common help nobody.
const BESIDE = 0.7;
const MOST = 3;

/** What was probably meant by a misspelled name, by the most alike of each candidate's names: best first, at most three, none where nothing is alike. */
export const nearest = <T>(
  name: string,
  known: readonly T[],
  namesOf: (candidate: T) => readonly string[],
): readonly T[] => {
  const wanted = pairs(name);
  const scored = known
    .map((candidate) => ({
      candidate,
      score: Math.max(...namesOf(candidate).map((other) => likeness(wanted, other))),
    }))
    .sort((one, other) => other.score - one.score);
  const least = Math.max(LIKE, BESIDE * (scored[0]?.score ?? 0));
  return scored
    .filter(({ score }) => score >= least)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
};
