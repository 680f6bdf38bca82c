import fc from "fast-check";
import { atOnce, Knowledge, type Known, type Model, type ModelQuestion } from "../../src/rules";

/** A cell of a model's column: unknown where it is undefined, none where it is null. */
export type Cell = number | boolean | null | undefined;

const knowledgeOf = (cells: readonly Cell[]): Uint8Array | null =>
  cells.every((cell) => cell != null)
    ? null
    : Uint8Array.from(cells, (cell) => {
        if (cell === undefined) return Knowledge.unknown;
        return cell === null ? Knowledge.none : Knowledge.value;
      });

/** A column of numbers. */
export const numbers = (cells: readonly Cell[]): Known => ({
  type: "number",
  values: Float64Array.from(cells, (cell) => Number(cell ?? 0)),
  dictionary: [],
  knowledge: knowledgeOf(cells),
});

/** A column of yes and no. */
export const booleans = (cells: readonly Cell[]): Known => ({
  type: "boolean",
  values: Uint8Array.from(cells, (cell) => Number(cell ?? 0)),
  dictionary: [],
  knowledge: knowledgeOf(cells),
});

/** A column of words; one that is empty is none. */
export const choices = (words: readonly string[]): Known => {
  const dictionary = [...new Set(words)];
  return {
    type: "choice",
    values: Uint32Array.from(words, (word) => dictionary.indexOf(word)),
    dictionary,
    knowledge: Uint8Array.from(words, (word) => (word === "" ? Knowledge.none : Knowledge.value)),
  };
};

/** A question over columns of equal length. */
export const ask = (...columns: readonly Known[]): ModelQuestion => ({
  rows: columns[0]?.values.length ?? 0,
  columns,
});

/** A model's answer, all steps at once. */
export const answered = (model: Model, question: ModelQuestion): Known =>
  atOnce(model.answer(question));

/** Rows in another order. */
export const shuffled = <T>(rows: readonly T[]): fc.Arbitrary<readonly number[]> =>
  fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length });

/** The values of an answer; null where there is none. */
export const valuesOf = ({ values, knowledge, dictionary }: Known): (number | string | null)[] =>
  Array.from(values, (value, row) => {
    if (knowledge !== null && knowledge[row] !== Knowledge.value) return null;
    return dictionary.length > 0 ? (dictionary[value] ?? "") : value;
  });

/** The problems of an answer as row and code. */
export const problemsOf = ({ problems }: Known): string[] =>
  [...(problems ?? [])].map(([row, { problem }]) => `${String(row)} ${problem.code}`);
