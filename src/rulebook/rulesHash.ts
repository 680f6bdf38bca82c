import type { Scheme } from "../rules";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What of a scheme says, shows or proves, and does not decide. Whatever is not listed counts, so that a new rule of the schema counts at once. */
const ASIDE = new Set([
  "id",
  "version",
  "name",
  "about",
  "source",
  "topic",
  "remarks",
  "open",
  "examples",
  "shows",
  "contact",
  "checks",
  "personal",
]);
/** What of an input, a tier, a rule and the like are words. */
const WORDS = new Set(["label", "synonyms", "about", "from", "name", "policy", "unit", "base"]);
/** Records whose keys are a scheme's own: an input may be called "label". */
const OWN_KEYS = new Set(["when", "with"]);
/** Lists in which the order says nothing. */
const KEYED = new Set(["inputs", "arguments", "parts"]);

/** A cell of a rule without the blanks that say nothing: those outside of quotes. */
const bare = (test: string): string =>
  test.replace(/("(?:[^"\\]|\\[^])*(?:"|\\?$))|\s+/g, (_, quoted?: string) => quoted ?? "");

/** The cells of a rule; "-" is the same as no cell. */
const testsOf = (cells: Readonly<Record<string, Json>>): Json =>
  Object.fromEntries(
    Object.entries(cells)
      .map(([key, cell]) => [key, typeof cell === "string" ? bare(cell) : cell] as const)
      .filter(([, cell]) => cell !== "-"),
  );

const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(",")}}`;
};

const sorted = (items: readonly Json[]): readonly Json[] =>
  [...items].sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1));

const decidingMember = (key: string, value: Json): Json => {
  if (key === "scheme") return decidingScheme(value);
  if (OWN_KEYS.has(key) && typeof value === "object" && value !== null && !Array.isArray(value))
    return testsOf(value as Readonly<Record<string, Json>>);
  if (key === "test" && typeof value === "string") return bare(value);
  return deciding(value);
};

const members = (value: Readonly<Record<string, Json>>, aside: ReadonlySet<string>): Json =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !aside.has(key))
      .map(([key, each]) => {
        const said = decidingMember(key, each);
        return [key, KEYED.has(key) && Array.isArray(said) ? sorted(said) : said];
      }),
  );

const deciding = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(deciding);
  if (typeof value !== "object" || value === null) return value;
  const { unit } = value as Readonly<Record<string, Json>>;
  const scale = typeof unit === "object" && unit !== null && "scale" in unit ? unit.scale : null;
  const said = members(value as Readonly<Record<string, Json>>, WORDS);
  return scale === null ? said : { ...(said as object), scale };
};

const decidingScheme = (scheme: Json): Json =>
  members(scheme as Readonly<Record<string, Json>>, ASIDE);

/** Two lanes of 32 bits over the UTF-16 units of a text, mixed into each other at the end; the upper lane is the result. */
const hashOf = (text: string): number => {
  let [upper, lower] = [0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    upper = Math.imul(upper ^ unit, 0x9e3779b1);
    lower = Math.imul(lower ^ unit, 0x5f356495);
    upper ^= lower >>> 15;
  }
  upper =
    Math.imul(upper ^ (upper >>> 16), 0x85ebca6b) ^ Math.imul(lower ^ (lower >>> 13), 0xc2b2ae35);
  upper = Math.imul(upper ^ (upper >>> 13), 0x27d4eb2f);
  return (upper ^ (upper >>> 16)) >>> 0;
};

const known = new WeakMap<Scheme, string>();

/**
 * Eight hex digits over what decides grades: rules, thresholds, weights, settings, inputs (type, unit, blanks, limits), derived inputs, tiers, parts
 * and the precondition. Words, sources, policies, examples, remarks, the version and the order of keys, inputs and settings do not count, nor blanks in FEEL.
 * It tells versions of one scheme apart (two differ unnoticed once in 4 billion) and is no proof against intent.
 */
export const rulesHash = (scheme: Scheme): string => {
  const hash = known.get(scheme) ?? eightDigits(scheme);
  known.set(scheme, hash);
  return hash;
};

const eightDigits = (scheme: Scheme): string =>
  hashOf(canonical(decidingScheme(scheme as unknown as Json)))
    .toString(16)
    .padStart(8, "0");
