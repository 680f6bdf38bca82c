/** Gives out keys that are valid in a scheme, each once, and the same for the same thing. */
export interface Keys {
  /** The key of a thing that is called so; `mark` tells things of one name apart. */
  keyOf(name: string, mark: unknown): string;
}

// What a method computes has these names in an explanation.
const TAKEN: ReadonlySet<string> = new Set(["score", "share", "before", "rank", "true", "false"]);

const LONGEST = 40;

/** The Latin words of a name as one: "Pre-bureau risk" is preBureauRisk; "" where there are none. */
const wordOf = (name: string): string => {
  const words = name.normalize("NFKD").match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words
    .map((word) => (/^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : word))
    .map((word, index) =>
      index === 0
        ? word.charAt(0).toLowerCase() + word.slice(1)
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join("")
    .replace(/^[0-9]+/, "");
  return joined.slice(0, LONGEST);
};

// "constructor" and the like are found in every object.
const isTaken = (key: string): boolean => TAKEN.has(key) || key in Object.prototype;

/** Starts giving out keys; a name without Latin letters is called `fallback` with a number. */
export const keysWith = (fallback: string): Keys => {
  const given = new Map<unknown, string>();
  const used = new Set<string>();
  return {
    keyOf: (name, mark) => {
      const known = given.get(mark);
      if (known !== undefined) return known;
      const word = wordOf(name).replace(/^[A-Z]/, (first) => first.toLowerCase());
      const base = word === "" ? fallback : word;
      let key = word === "" ? `${base}1` : base;
      for (let number = 2; used.has(key) || isTaken(key); number++) key = `${base}${number}`;
      used.add(key);
      given.set(mark, key);
      return key;
    },
  };
};

/** A key for a tier: the Latin letters and digits of a label with hyphens between; "" where it begins with none. */
export const tierKeyOf = (label: string): string =>
  label
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");

/** An id for a scheme, of the Latin words of a name; "" where there are none. */
export const schemeIdOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
