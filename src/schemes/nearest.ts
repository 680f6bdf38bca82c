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

/** Dice's coefficient of the letter pairs of two names: 0 for nothing in common, 1 for the same pairs. */
const likeness = (one: string, other: string): number => {
  const [first, second] = [pairs(one), pairs(other)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
};

/** The ids whose names are most like a misspelled one, best first, at most three; none where nothing is alike. */
export const nearest = (
  name: string,
  known: readonly { readonly id: string; readonly names: readonly string[] }[],
): readonly string[] =>
  known
    .map(({ id, names }) => ({
      id,
      score: Math.max(...names.map((candidate) => likeness(name, candidate))),
    }))
    .filter(({ score }) => score >= 0.25)
    .sort((one, other) => other.score - one.score)
    .slice(0, 3)
    .map(({ id }) => id);
