import { tidy } from "../tidy";

/** Texts, numbers with their sign, and words: what a number is found between. A date is a text in brackets. */
const TOKEN =
  /"(?:[^"\\]|\\.)*"|(?:-\s*)?(?:\d+(?:\.\d+)?|(?<!\.)\.\d+|(?<=\.\.)\.\d+)|\.\.|[\p{L}_][\p{L}\p{N}_]*/gu;

/** A number as a cell spells it: without an exponent. */
const decimal = (number: number): string =>
  // There is no zero below zero.
  (tidy(number) || 0).toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 9 });

/**
 * A cell with other numbers in place of those that it compares with: `of` gives the number for each. All else stays as it was typed, and so does a number that is given back.
 */
export const renumbered = (source: string, of: (number: number) => number): string =>
  source.replace(TOKEN, (token) => {
    if (!/^-?\s*[\d.]*\d$/.test(token)) return token;
    const number = Number(token.replace(/\s/g, ""));
    const next = of(number);
    return next === number ? token : decimal(next);
  });
