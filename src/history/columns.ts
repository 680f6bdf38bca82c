import {
  CellState,
  type Column,
  type ColumnSet,
  type Input,
  type Problem,
  type TextColumn,
} from "../rules";
import { GROUP, readReading, readingText, type Reading, type ReadValue } from "./reading";

const BROKEN: Problem = { code: "cell-error", got: "" };

/** What an input makes of a value that was read for it, maybe when it was of another type: a number for its column, or a problem. */
const coded = (
  value: ReadValue,
  { type, choices }: Input,
  codeOf: (text: string) => number,
): number | null | Problem => {
  if (value === null) return null;
  if (typeof value === "object") return { code: "cell-error", got: value.unread };
  const got = String(value);
  switch (type) {
    case "number":
      return typeof value === "number" ? value : { code: "not-a-number", got };
    case "date":
      return typeof value === "number" ? value : { code: "not-a-date", got };
    case "boolean":
      return typeof value === "boolean" ? Number(value) : { code: "not-a-boolean", got };
    case "text":
      return codeOf(got);
    case "choice": {
      const code = (choices ?? []).findIndex(({ key }) => key === got);
      return code >= 0
        ? code
        : { code: "not-a-choice", got, choices: (choices ?? []).map(({ key }) => key) };
    }
  }
};

const emptyValues = (type: Input["type"], rows: number) => {
  if (type === "boolean") return new Uint8Array(rows);
  return type === "text" || type === "choice" ? new Uint32Array(rows) : new Float64Array(rows);
};

const dictionaryCoder = () => {
  const codes = new Map<string, number>();
  const codeOf = (text: string): number => {
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
  };
  return { codes, codeOf };
};

const columnOf = (input: Input, readings: readonly (Reading | null)[]): Column => {
  const rows = readings.length;
  const values = emptyValues(input.type, rows);
  const state = new Uint8Array(rows);
  const problems = new Map<number, Problem>();
  const { codes, codeOf } = dictionaryCoder();
  readings.forEach((reading, row) => {
    const found = reading === null ? BROKEN : coded(reading[input.key] ?? null, input, codeOf);
    if (typeof found === "number") values[row] = found;
    else if (found === null) state[row] = CellState.blank;
    else {
      state[row] = CellState.problem;
      problems.set(row, found);
    }
  });
  const keys =
    input.type === "choice" ? (input.choices ?? []).map(({ key }) => key) : [...codes.keys()];
  return { type: input.type, values, state, problems, dictionary: keys } as Column;
};

/** The group of each customer; undefined where they were not ranked in groups. */
export const groupsOf = (readings: readonly (Reading | null)[]): TextColumn | undefined => {
  if (!readings.some((reading) => reading !== null && GROUP in reading)) return undefined;
  const input = { key: GROUP, type: "text" } as Input;
  return columnOf(input, readings) as TextColumn;
};

/** The columns that were read, as grading takes them; an input that nobody had a column for has none. */
export const columnsOf = (
  readings: readonly (Reading | null)[],
  inputs: readonly Input[],
): ColumnSet => {
  const had = new Set(
    readings.flatMap((reading) => (reading === null ? [] : Object.keys(reading))),
  );
  return {
    rows: readings.length,
    columns: Object.fromEntries(
      inputs
        .filter(({ key }) => had.has(key))
        .map((input) => [input.key, columnOf(input, readings)]),
    ),
  };
};

/** What a column holds in a row. */
const valueAt = (column: Column, row: number): ReadValue => {
  const state = column.state[row];
  if (state === CellState.blank) return null;
  if (state === CellState.problem) {
    const problem = column.problems.get(row);
    return { unread: problem !== undefined && "got" in problem ? String(problem.got) : "" };
  }
  const value = column.values[row] ?? 0;
  if (column.type === "boolean") return value === 1;
  return "dictionary" in column && (column.type === "text" || column.type === "choice")
    ? (column.dictionary[value] ?? null)
    : value;
};

/** Puts rows of columns into text, for the record; the group of each row behind, where there are groups. */
export const readingTexts = (
  { columns }: ColumnSet,
  groups?: TextColumn,
): ((row: number) => string) => {
  const all = [...Object.entries(columns), ...(groups ? [[GROUP, groups] as const] : [])];
  const dates = new Set(all.flatMap(([key, { type }]) => (type === "date" ? [key] : [])));
  return (row) =>
    readingText(Object.fromEntries(all.map(([key, column]) => [key, valueAt(column, row)])), dates);
};

/** Reads the texts of many customers. */
export const readingsOf = (texts: readonly string[]): readonly (Reading | null)[] =>
  texts.map(readReading);
