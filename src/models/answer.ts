import { Knowledge, type Flaw, type Known, type ModelQuestion, type Problem } from "../rules";

/** What is known of each row over several columns together: unknown where one is unknown, none where one has none or where the row takes no part. */
export const togetherOf = (
  { rows, excluded }: ModelQuestion,
  columns: readonly Known[],
): Uint8Array => {
  const found = new Uint8Array(rows);
  for (const { knowledge } of columns) {
    if (knowledge === null) continue;
    for (let row = 0; row < rows; row++)
      found[row] = Math.max(found[row] as number, knowledge[row] as number);
  }
  if (excluded)
    for (let row = 0; row < rows; row++) if (excluded[row] === 1) found[row] = Knowledge.none;
  return found;
};

/** The rows of which everything is known. */
export const rowsWithValue = (knowledge: Uint8Array): Uint32Array => {
  const rows = new Uint32Array(knowledge.length);
  let count = 0;
  for (let row = 0; row < knowledge.length; row++)
    if (knowledge[row] === Knowledge.value) rows[count++] = row;
  return rows.slice(0, count);
};

/** An answer before it is said what is known of it. */
export type Answer = Pick<Known, "type" | "values" | "dictionary">;

/** An answer in which rows that have a problem are unknown; `knowledge` is taken over and changed. */
export const withProblems = (
  answer: Answer,
  knowledge: Uint8Array,
  problems: ReadonlyMap<number, Flaw>,
): Known => {
  for (const row of problems.keys()) knowledge[row] = Knowledge.unknown;
  const full = knowledge.every((each) => each === Knowledge.value);
  return { ...answer, knowledge: full ? null : knowledge, problems };
};

/** The same problem for each of the rows, told at the first column. */
export const allOf = (rows: Uint32Array, problem: Problem): ReadonlyMap<number, Flaw> =>
  new Map(Array.from(rows, (row) => [row, { problem, of: 0 }]));
