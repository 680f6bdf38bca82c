/** Whether what was typed goes on from a syllable: each of the next ones by any part of its beginning, so that "sw", "shangwu" and "shangw" all do. */
const goesOn = (typed: string, syllables: readonly string[], at: number): boolean => {
  if (typed === "") return true;
  const syllable = syllables[at] ?? "";
  for (let length = syllable.length; length > 0; length--)
    if (
      typed.startsWith(syllable.slice(0, length)) &&
      goesOn(typed.slice(length), syllables, at + 1)
    )
      return true;
  return false;
};

/** Whether letters type a run of syllables, by initials, in full, or mixed: "swbfh" and "fahuo" both type "shang wu bu fa huo". */
export const typesSyllables = (letters: string, syllables: readonly string[]): boolean =>
  /^[a-z\d]+$/.test(letters) && syllables.some((_, at) => goesOn(letters, syllables, at));
