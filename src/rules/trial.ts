import { CellState, type Column, type ColumnSet } from "./column";
import { run, type Core } from "./run";
import type { Input } from "./scheme/input";

/** A changed cell, or another day of grading, to try on a row. */
export interface Change {
  /** The input whose cell changes; none where only the day does. */
  readonly input?: Input;
  readonly value?: number | string | boolean;
  readonly asOf?: number;
}

/** One row of columns, as columns of one row. */
export const rowOf = (columns: ColumnSet, row: number): ColumnSet => ({
  rows: 1,
  columns: Object.fromEntries(
    Object.entries(columns.columns).map(([key, column]) => [key, repeated(column, row, 1)]),
  ),
});

const repeated = (column: Column, row: number, rows: number): Column => {
  const problem = column.problems.get(row);
  const every = Array.from({ length: rows }, (_, each) => each);
  const shared = {
    state: new Uint8Array(rows).fill(column.state[row] ?? CellState.blank),
    problems: new Map(problem ? every.map((each) => [each, problem]) : []),
  };
  const value = column.values[row] ?? 0;
  const content = "contents" in column ? column.contents?.get(row) : undefined;
  switch (column.type) {
    case "number":
    case "date":
      return {
        ...shared,
        type: column.type,
        values: new Float64Array(rows).fill(value),
        ...(content !== undefined && { contents: new Map(every.map((each) => [each, content])) }),
      };
    case "boolean":
      return {
        ...shared,
        type: column.type,
        values: new Uint8Array(rows).fill(value),
      };
    default:
      return {
        ...shared,
        type: column.type,
        values: new Uint32Array(rows).fill(value),
        dictionary: column.dictionary,
      };
  }
};

const blank = ({ type }: Input, rows: number): Column => {
  const state = new Uint8Array(rows).fill(CellState.blank);
  const shared = { state, problems: new Map() };
  if (type === "boolean") return { ...shared, type, values: new Uint8Array(rows) };
  return type === "number" || type === "date"
    ? { ...shared, type, values: new Float64Array(rows) }
    : { ...shared, type, values: new Uint32Array(rows), dictionary: [] };
};

const withWord = (column: Column, value: unknown): [Column, number] => {
  if (typeof value !== "string" || !("dictionary" in column)) return [column, Number(value)];
  const code = column.dictionary.indexOf(value);
  return code >= 0
    ? [column, code]
    : [{ ...column, dictionary: [...column.dictionary, value] }, column.dictionary.length];
};

/** The tiers that a row would have after each of the changes, each by itself; all changes are graded as one batch. */
export const tryChanges = (
  core: Core,
  row: ColumnSet,
  changes: readonly Change[],
  asOf: number | undefined,
  others: Readonly<Record<string, number>> | undefined,
): Int16Array => {
  const rows = changes.length;
  const columns: Record<string, Column> = {};
  for (const [key, column] of Object.entries(row.columns)) columns[key] = repeated(column, 0, rows);
  changes.forEach(({ input, value }, at) => {
    if (input === undefined) return;
    const [column, code] = withWord(columns[input.key] ?? blank(input, rows), value);
    column.values[at] = code;
    column.state[at] = CellState.value;
    columns[input.key] = column;
  });
  const days =
    asOf === undefined ? undefined : Float64Array.from(changes, (change) => change.asOf ?? asOf);
  return run(core, { rows, columns }, { asOf: days, others }).verdict.tier;
};
