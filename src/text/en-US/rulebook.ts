import type { Problem, Words } from "../../rules";
import type { RulesFault, RulesFaultCode } from "../../rulebook";

type Sentences = {
  readonly [Code in RulesFaultCode]: (
    fault: Extract<RulesFault, { code: Code }>,
    problem: (problem: Problem) => string,
  ) => string;
};

const list = (items: readonly Words[], most = 12): string => {
  const said = [...new Set(items.map(({ en }) => en))];
  return said.length > most ? `${said.slice(0, most).join(", ")} …` : said.join(", ");
};

/** Before a fault, where a table is read without a sheet to point at. */
const rowOfTable = (p: { row: number }): string => `row ${String(p.row)} of the table: `;

/** What each fault of a rules table says in English: what was found, and what helps. No full stop. */
const sentences: Sentences = {
  "no-scheme": () =>
    "no row says which scheme this is; restore the row “Scheme id” or write the rules anew",
  "unknown-scheme": ({ id }) =>
    `there is no scheme “${id}”, and the table does not define one; check the scheme id`,
  "other-scheme": ({ content, id }) =>
    `“${content}” is another scheme than “${id}”, which this table is for; correct it, or take the row away`,
  "missing-column": ({ header }) =>
    `the column “${header}” is missing; restore it, or undo its renaming`,
  "duplicate-column": ({ header }) => `the column “${header}” stands twice; rename or delete one`,
  "missing-row": ({ item }) => `the row “${item.en}” is missing; restore it`,
  "duplicate-row": ({ item }) => `there may be only one such row (${item.en}); delete one`,
  "unknown-kind": ({ content, known }) =>
    content === ""
      ? `“Part” does not say what this row is; write one of: ${list(known, 20)}`
      : `“${content}” is no part of a rules table; write one of: ${list(known, 20)}`,
  "kind-not-here": ({ content, known }) =>
    `this scheme has no rows “${content}”; it has: ${list(known, 20)}`,
  "unknown-part": ({ content, known }) =>
    `“${content}” is no part of this scheme${known.length > 0 ? `; there are: ${list(known)}` : ""}`,
  "bad-number": ({ content }) => `“${content}” is no number that rows could be ordered by`,
  "duplicate-number": ({ content }) =>
    `the number ${content} stands twice; give this row another, such as one with .5, or clear it`,
  "order-unclear": () =>
    "the table is sorted by another column, and this row has no number: where it belongs is not clear; number it, or sort by “No.”",
  "no-parent": ({ parent }) => `this row belongs to a row “${parent.en}” that is not there`,
  "cell-error": ({ content }) => `the cell holds the error ${content}`,
  "missing-value": () => "a value is missing here",
  "number-expected": ({ content }) => `“${content}” is not a number that can be read`,
  "yes-or-no-expected": ({ content }) => `“${content}” is neither Yes nor No`,
  "unknown-tier": ({ content, known }) =>
    `“${content}” is no tier of the scheme; there are: ${list(known)}`,
  "unknown-input": ({ content, known }) =>
    `“${content}” is no input of the scheme; there are: ${list(known)}`,
  "unknown-choice": ({ content, known }) => `“${content}” is none of ${list(known)}`,
  "unknown-setting": ({ content, known }) =>
    `“${content}” is no setting of the scheme${known.length > 0 ? `; there are: ${list(known)}` : ""}`,
  "not-one-of": ({ content, known }) => `“${content}” is none of ${list(known)}`,
  "bad-test": ({ content, at }) =>
    `“${content}” cannot be read from character ${String(at)} on; write >= 5, [3..5), "A","B" or -`,
  "unfit-test": ({ content, type }) =>
    `“${content}” cannot be asked of a ${type}; names in it must be number settings, and intervals run from low to high`,
  "bad-setting": ({ problem }, say) => say(problem),
  "bad-party": ({ content }) =>
    `“${content}” has no key; write the name and a key in square brackets: Sales [sales]`,
  "bad-rhythm": ({ content }) => `“${content}” is no rhythm; write “2 months” or “30 days”`,
  "bad-visits": ({ content }) =>
    `“${content}” does not say who visits how often; write “Sales: 4 in 1 month”`,
  "bad-definition": ({ content }) => `“${content}” defines nothing that can be placed`,
  "cutoffs-not-falling": () =>
    "cut-offs go from the best tier down, each lower than the one before",
  "last-cutoff-bound": () => "the last tier takes the rest: leave its bound blank",
  invalid: ({ path, message }) => `the rules do not hold together: ${message} (${path})`,
};

export const rulebook = { sentences, rowOfTable };
