import type { PaneWhyWords } from "../../text";
import {
  explainRow,
  inLocale,
  keyOf,
  nameOf,
  type Explanation,
  type GradeResult,
  type ReadCell,
  type Scheme,
} from "../../workbook";
import type { Language } from "../language";
import type { CellLink } from "./views";

/** A row that is explained, and the words to do it in. */
export interface Subject {
  readonly result: GradeResult;
  readonly scheme: Scheme;
  readonly row: number;
  readonly explanation: Explanation;
  readonly cells: readonly ReadCell[];
  readonly language: Language;
  readonly words: PaneWhyWords;
  /** The day by which something is due, as a serial. */
  readonly today: number;
}

/** What an explanation is made of besides the result and its row. */
export type Speaking = Pick<Subject, "language" | "words" | "today">;

/** Explains a customer's row. */
export const subjectAt = (result: GradeResult, row: number, speaking: Speaking): Subject => {
  const { explanation, cells } = explainRow(result, row);
  return { result, scheme: result.request.scheme, row, explanation, cells, ...speaking };
};

/** The cells that inputs were read from. */
export const linksTo = (
  { cells }: Pick<Subject, "cells">,
  inputs: readonly string[],
): readonly CellLink[] =>
  cells
    .filter(({ input }) => inputs.includes(input))
    .map(({ address, column }) => ({ address, column }));

/** The customer's key; "row 12" where there is none. */
const keyOr = (result: GradeResult, row: number, words: PaneWhyWords): string => {
  const { region } = result.request.customers;
  return keyOf(result, row) || words.row({ row: String(region.area.row + row + 2) });
};

/** The customer as people call him: his name and his key, as far as the table has them. */
export const whoIs = (result: GradeResult, row: number, words: PaneWhyWords): string =>
  [nameOf(result, row), keyOr(result, row, words)].filter((each) => each !== "").join(" ");

/** The tier's label; of a scheme without tiers the value that it computes; null where there is none. */
export const gradeText = (
  result: GradeResult,
  row: number,
  { locale, number }: Language,
): string | null => {
  const { tiers } = result.request.scheme;
  const tier = tiers[result.grades.tier[row] ?? -1];
  if (tier !== undefined) return inLocale(tier.label, locale);
  const score = result.grades.score[row] ?? NaN;
  return tiers.length > 0 || Number.isNaN(score) ? null : number(score);
};
