/** Names of sheets end here; those of tables could be longer. */
const LONGEST_NAME = 31;

/** The name, or the first of "name 2", "name 3" ... that nothing has yet, of at most 31 characters; case does not matter. */
export const freeName = (name: string, separator: " " | "_", taken: readonly string[]): string => {
  const known = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; known.has(free.toLowerCase()); number++) {
    const behind = `${separator}${String(number)}`;
    free = `${name.slice(0, LONGEST_NAME - behind.length).trimEnd()}${behind}`;
  }
  return free;
};
