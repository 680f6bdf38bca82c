/** An industry with how sure it is, as words. */
interface Sure {
  readonly code: string;
  readonly name: string;
  readonly percent: string;
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");
const listed = (candidates: readonly Sure[]): string =>
  candidates.map(({ code, name, percent }) => `${code} ${name} ${percent}`).join(", ");
const from = (words: readonly string[]): string =>
  words.length === 0 ? "" : `, from ${quoted(words)}`;

/** Words on how a text got its industry in English; its type is what the other locale must have. */
export const coding = {
  found: (p: { code: string; name: string; how: string }): string =>
    `${p.code} ${p.name}: ${p.how}`,
  correction: "as somebody set it right",
  code: (p: { words: readonly string[] }): string => `by the code in it, ${quoted(p.words)}`,
  name: "that is its name",
  words: (p: { words: readonly string[] }): string => `by the words ${quoted(p.words)}`,
  model: (p: { percent: string; words: readonly string[]; behind: readonly Sure[] }): string =>
    `${p.percent} sure${from(p.words)}${p.behind.length === 0 ? "" : `; then ${listed(p.behind)}`}`,
  unsure: (p: { candidates: readonly Sure[]; words: readonly string[] }): string =>
    `No code, not sure enough: perhaps ${listed(p.candidates)}${from(p.words)}`,
  nothing: "No code: nothing in it says what the business does",
  /** A class and its name among several, with how sure it is. */
  candidate: (p: { name: string; percent: string }): string => `${p.name} ${p.percent}`,
  notLoaded:
    "a file of the add-in could not be loaded; check the connection and recalculate with Ctrl+Alt+F9. " +
    "If that does not help, whoever hosts the add-in should see whether all of its folders can be reached",
  /** How far a class of another taxonomy is the same. */
  kind: {
    exact: "exact",
    broader: "broader",
    narrower: "narrower",
    partial: "partial",
    inferred: "inferred",
  },
  sureness: { high: "high", medium: "medium", low: "low", alternative: "another reading" },
  inferred: (p: { kind: string; sureness: string }): string => `${p.kind} (${p.sureness})`,
};
