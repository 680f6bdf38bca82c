import { CellState, type Column } from "./column";
import type { Located } from "./grader";
import { Knowledge, type Known } from "./known";
import { foursOf, marksOf } from "./marked";
import type { Problem } from "./problem";
import type { Input } from "./scheme/input";

/** Rows that are marked (1) on the way from cells to known values (`marksOf`); what is wrong with them is told of those that someone looks at. */
export interface Findings {
  /** A cell that could not be read or is implausible. */
  readonly troubled: Uint8Array;
  /** Rows that are not graded whatever the rules say: a blank where a blank is an error. */
  readonly barred: Uint8Array;
}

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

const isImplausible = ({ min = -Infinity, max = Infinity }: Input, value: number): boolean =>
  !(value >= min && value <= max);

/** What is wrong with an input's cell, by itself. */
export const problemOfCell = (
  input: Input,
  column: Column | undefined,
  row: number,
): Problem | undefined => {
  const state = column?.state[row];
  if (column === undefined || state === CellState.problem) return column?.problems.get(row);
  if (state === CellState.blank)
    return input.blank === "error" ? { code: "missing-input", input: input.key } : undefined;
  if (column.type !== "number" && column.type !== "date") return undefined;
  const value = column.values[row] as number;
  if (!isImplausible(input, value)) return undefined;
  const { min, max } = input;
  return {
    code: "out-of-range",
    got: column.contents?.get(row) ?? value,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
};

/** What is wrong with the cells of a row, in the order of the inputs. */
export const problemsOfCells = (
  inputs: Iterable<Input>,
  columns: Readonly<Record<string, Column>>,
  row: number,
): readonly Located[] =>
  [...inputs].flatMap((input) => {
    const problem = problemOfCell(input, columns[input.key], row);
    return problem ? [{ input: input.key, problem }] : [];
  });

/** The first row from `from` on whose number lies outside a range; what is no number lies outside every range. It calls nothing: see `firstMarked`. */
const firstOutside = (values: Float64Array, min: number, max: number, from: number): number => {
  let row = from;
  while (row < values.length && (values[row] as number) >= min && (values[row] as number) <= max)
    row++;
  return row;
};

/** One in each of four bytes; a state is a blank where this bit is set, and a problem where the next is. */
const BLANKS = 0x01010101 * CellState.blank;
const PROBLEMS = 0x01010101 * CellState.problem;

/** Turns states into what is known, four rows at a time, and marks blanks where they bar; whether any row has no value. */
const decide = (states: Int32Array, meaning: number, barred: Int32Array | null): boolean => {
  let any = false;
  for (let four = 0; four < states.length; four++) {
    const found = states[four] as number;
    // Most cells have values.
    if (found === 0) continue;
    any = true;
    const blanks = found & BLANKS;
    if (barred !== null) barred[four] = (barred[four] as number) | blanks;
    states[four] = (found & PROBLEMS) | (blanks * meaning);
  }
  return any;
};

/** What is known of each row of a column, null where every row has a value; marks the rows that a blank bars or an implausible value troubles. */
const knowledgeOf = (
  input: Input,
  { state, values }: Column,
  { troubled, barred }: Findings,
): Uint8Array | null => {
  const knowledge = marksOf(state.length);
  knowledge.set(state);
  const bars = input.blank === "error" ? foursOf(barred) : null;
  let any = decide(foursOf(knowledge), meaningOfBlank(input), bars);
  if (values instanceof Float64Array) {
    const { min = -Infinity, max = Infinity } = input;
    for (let row = 0; (row = firstOutside(values, min, max, row)) < values.length; row++) {
      if (state[row] !== CellState.value) continue;
      any = true;
      knowledge[row] = Knowledge.unknown;
      troubled[row] = 1;
    }
  }
  return any ? knowledge : null;
};

/**
 * What is known of an input: its column with blanks decided as the scheme says; cells that could not be read, or hold an implausible value, are unknown and marked.
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
  for (const row of column.problems.keys()) findings.troubled[row] = 1;
  const dictionary = "dictionary" in column ? column.dictionary : [];
  const isBlank = (row: number) => column.state[row] === CellState.blank;
  const knowledge = knowledgeOf(input, column, findings);
  return {
    type: input.type,
    ...(knowledge
      ? stated(input, column.values, dictionary, isBlank)
      : { values: column.values, dictionary }),
    knowledge,
  };
};
