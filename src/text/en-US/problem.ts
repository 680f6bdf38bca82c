import type { Problem, ProblemCode } from "../../rules";

/** How inputs and choices are called where a problem names them by key. */
export interface ProblemNames {
  input(key: string): string;
  choice(key: string): string;
}

type Sentences = {
  readonly [Code in ProblemCode]: (
    problem: Extract<Problem, { code: Code }>,
    names: ProblemNames,
  ) => string;
};

const list = (items: readonly string[], most = 12): string =>
  items.length > most ? `${items.slice(0, most).join(", ")} …` : items.join(", ");

const perhaps = (near: readonly string[]): string =>
  near.length > 0 ? `; did you mean ${list(near)}?` : "";

/** What each problem says in English: what was found, and where it helps what to do. No full stop. */
const sentences: Sentences = {
  "not-a-number": ({ got }) => `“${got}” is not a number that can be read`,
  "other-unit": ({ got }) => `the unit of “${got}” is not clear or does not fit this column`,
  "not-a-date": ({ got }) => `“${got}” is not a date`,
  "not-a-boolean": ({ got }) => `“${got}” is neither yes nor no`,
  "not-a-choice": ({ got, choices }, names) =>
    `“${got}” is none of ${list(choices.map((key) => names.choice(key)))}`,
  "ambiguous-date": ({ got }) =>
    `“${got}” is not a complete date, or can be read as more than one day; write it as 2026-01-31`,
  "cell-error": ({ got }) => `the cell holds the error ${got}`,
  "out-of-range": ({ got, min, max }) => {
    if (min !== undefined && max !== undefined)
      return `“${String(got)}” is not between ${String(min)} and ${String(max)}`;
    return min !== undefined
      ? `“${String(got)}” is less than ${String(min)}`
      : `“${String(got)}” is more than ${String(max ?? "")}`;
  },
  "missing-input": ({ input }, names) => `${names.input(input)} is blank`,
  "missing-column": ({ inputs }, names) =>
    `no column for ${list(inputs.map((key) => names.input(key)))}`,
  "missing-as-of": () => "the day of grading (asOf) is missing; give a date, for example TODAY()",
  "duplicate-header": ({ header, input }, names) =>
    `more than one column could be ${names.input(input)}, “${header}” among them`,
  "unit-mismatch": ({ header, input, unit }, names) =>
    `“${header}” is in ${unit}, which ${names.input(input)} cannot be read from`,
  "no-such-scheme": ({ name, near }) => `there is no scheme “${name}”${perhaps(near)}`,
  "no-such-argument": ({ name, known }) =>
    `there is no argument “${name}”; the scheme takes ${list(known)}`,
  "wrong-scope": ({ scheme }) =>
    `${scheme} compares customers with each other: give it all rows at once`,
  "no-rule-matched": () => "no rule fits this customer",
  "rules-conflict": ({ rules }) => `the rules ${list(rules.map(String))} contradict each other`,
  "empty-population": () => "there is no value to compare with",
  "too-few-customers": ({ got, min }) =>
    `the model needs at least ${min} customers with all their figures; there are ${got}`,
  "total-too-large": () => "the values add up to more than can be counted with",
  "negative-share": ({ got }) => `a share cannot be taken of a negative value (“${String(got)}”)`,
  "shape-mismatch": ({ rows, columns, wantRows, wantColumns }) =>
    `the range has ${String(rows)} × ${String(columns)} cells where ${String(wantRows)} × ${String(wantColumns)} are needed`,
  "bad-cuts": ({ got }) =>
    `“${got}” are not valid cut-offs; give ascending shares as {0.8,0.95} or "80/95", or descending values`,
  "bad-choice-argument": ({ argument, got, choices }) =>
    `${argument} cannot be “${got}”: it must be ${choices.length === 2 ? choices.join(" or ") : `one of ${list(choices)}`}`,
  "not-given": ({ scheme, what, tier }) =>
    `${scheme} gives no ${what}${tier === undefined ? "" : ` to “${tier}”`}`,
  "ambiguous-industry": ({ got, readings }) =>
    `“${got}” may be ${list(readings.map(({ code, name }) => `${code} ${name}`))}; write the code as text with its zeros`,
  "no-industry-match": ({ text, candidates }) =>
    candidates.length === 0
      ? `no industry is certain for “${text}”`
      : `no industry is certain for “${text}”; perhaps ${list(candidates.map(({ code, name }) => `${code} ${name}`))}`,
  "no-such-industry": ({ got, near }) => `there is no industry “${got}”${perhaps(near)}`,
  "no-such-taxonomy": ({ name, known }) =>
    `there is no taxonomy “${name}”; known are ${list(known)}`,
};

/** Words of the problem area in English; its type is what the other locale must have. */
export const problem = {
  sentences,
  /** A problem and the column it stands in. */
  at: (column: string, sentence: string): string => `${column}: ${sentence}`,
  /** Several problems of one row. */
  join: (parts: readonly string[]): string => parts.join("; "),
};
