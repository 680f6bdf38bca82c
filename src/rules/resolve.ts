import { CellState, type Column } from "./column";
import type { Located } from "./grader";
import { Knowledge, type Known } from "./known";
import type { Problem } from "./problem";
import type { Input } from "./scheme/input";

/** What was found on the way from cells to known values. */
export interface Findings {
  /** Cells that could not be read or are implausible, by row. */
  readonly problems: Map<number, Located[]>;
  /** Rows that are not graded whatever the rules say: a blank where a blank is an error. */
  readonly barred: Set<number>;
}

const note = ({ problems }: Findings, row: number, input: string, problem: Problem): void => {
  const located = problems.get(row);
  if (located === undefined) problems.set(row, [{ input, problem }]);
  else located.push({ input, problem });
};

const isTextual = (type: Input["type"]): boolean => type === "text" || type === "choice";

const fits = (input: Input, column: Column): boolean => {
  if (input.type === "boolean") return column.type === "boolean";
  if (isTextual(input.type)) return isTextual(column.type);
  return column.type === "number" || column.type === "date";
};

const emptyValues = (type: Input["type"], rows: number): Known["values"] => {
  if (type === "boolean") return new Uint8Array(rows);
  return isTextual(type) ? new Uint32Array(rows) : new Float64Array(rows);
};

const stated = (
  input: Input,
  values: Known["values"],
  dictionary: readonly string[],
  isBlank: (row: number) => boolean,
): { values: Known["values"]; dictionary: readonly string[] } => {
  if (typeof input.blank === "string" || input.blank.value === null) return { values, dictionary };
  const { value } = input.blank;
  const filled = values.slice();
  let words = dictionary;
  let code = Number(value);
  if (typeof value === "string") {
    code = dictionary.indexOf(value);
    if (code < 0) code = dictionary.length;
    if (code === dictionary.length) words = [...dictionary, value];
  }
  for (let row = 0; row < filled.length; row++) if (isBlank(row)) filled[row] = code;
  return { values: filled, dictionary: words };
};

const meaningOfBlank = ({ blank }: Input): number => {
  if (typeof blank === "string") return Knowledge.unknown;
  return blank.value === null ? Knowledge.none : Knowledge.value;
};

const absent = (input: Input, rows: number): Known => {
  const meaning = meaningOfBlank(input);
  const knowledge = new Uint8Array(rows).fill(meaning);
  const empty = emptyValues(input.type, rows);
  return {
    type: input.type,
    ...stated(input, empty, [], () => true),
    knowledge: meaning === Knowledge.value ? null : knowledge,
  };
};

/** Sets values outside the plausible range aside as problems; true where there was one. */
const setAside = (
  input: Input,
  column: Column,
  knowledge: Uint8Array,
  findings: Findings,
): boolean => {
  const { min = -Infinity, max = Infinity } = input;
  if (column.type !== "number" && column.type !== "date") return false;
  const range = {
    ...(input.min === undefined ? {} : { min }),
    ...(input.max === undefined ? {} : { max }),
  };
  const { values, state } = column;
  const { value: VALUE } = CellState;
  let found = false;
  for (let row = 0; row < values.length; row++) {
    const got = values[row] as number;
    if ((got >= min && got <= max) || state[row] !== VALUE) continue;
    found = true;
    knowledge[row] = Knowledge.unknown;
    note(findings, row, input.key, {
      code: "out-of-range",
      got: column.contents?.get(row) ?? got,
      ...range,
    });
  }
  return found;
};

const notePlainProblems = (input: Input, column: Column, findings: Findings): void => {
  for (const [row, problem] of column.problems) note(findings, row, input.key, problem);
};

const bar = (input: Input, column: Column, findings: Findings): void => {
  if (input.blank !== "error") return;
  column.state.forEach((state, row) => {
    if (state !== CellState.blank) return;
    findings.barred.add(row);
    note(findings, row, input.key, { code: "missing-input", input: input.key });
  });
};

const knowledgeOf = ({ state }: Column, meaning: number): Uint8Array => {
  const meanings = [Knowledge.value, meaning, Knowledge.unknown];
  const knowledge = new Uint8Array(state.length);
  for (let row = 0; row < state.length; row++)
    knowledge[row] = meanings[state[row] as number] as number;
  return knowledge;
};

const isFull = ({ state }: Column): boolean => {
  for (const each of state) if (each !== 0) return false;
  return true;
};

/**
 * What is known of an input: its column with blanks decided as the scheme says; cells that could not be read, or hold an implausible value, are unknown and noted.
 * Throws a TypeError for a column of another type: whoever reads the cells asks the scheme what they hold.
 */
export const resolve = (
  input: Input,
  column: Column | undefined,
  rows: number,
  findings: Findings,
): Known => {
  if (column === undefined) return absent(input, rows);
  if (!fits(input, column))
    throw new TypeError(`${input.key} takes a ${input.type}, not a ${column.type}`);
  notePlainProblems(input, column, findings);
  bar(input, column, findings);
  const dictionary = "dictionary" in column ? column.dictionary : [];
  const base = { type: input.type, values: column.values, dictionary };
  const meaning = meaningOfBlank(input);
  const allThere = isFull(column);
  const knowledge = allThere ? new Uint8Array(rows) : knowledgeOf(column, meaning);
  const strange = setAside(input, column, knowledge, findings);
  if (allThere) return { ...base, knowledge: strange ? knowledge : null };
  const filled =
    meaning === Knowledge.value
      ? stated(input, column.values, dictionary, (row) => column.state[row] === CellState.blank)
      : base;
  return { ...base, ...filled, knowledge };
};
