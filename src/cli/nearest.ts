/** How many letters must be put in, taken out, exchanged or swapped with their neighbour to make one text of the other (optimal string alignment). */
const distance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The known word that was probably meant; "" where none is near. Case does not matter, a word that begins with what was typed is near. */
export const nearest = (got: string, known: readonly string[]): string => {
  const typed = plain(got);
  const ranked = known
    .map((word) => ({
      word,
      far: typed !== "" && plain(word).startsWith(typed) ? 0 : distance(typed, plain(word)),
    }))
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best !== undefined && best.far <= Math.max(1, Math.floor(typed.length / 2))
    ? best.word
    : "";
};
