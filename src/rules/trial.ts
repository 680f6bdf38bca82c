import { CellState, type Column, type ColumnSet } from "./column";
import { Knowledge, only } from "./known";
import { run, type Core } from "./run";
import type { Input } from "./scheme/input";
import type { Surroundings } from "./setting";

/** A changed cell, or another day of grading, to try on a row. */
export interface Change {
  /** The input whose cell changes; none where only the day or a part does. */
  readonly input?: Input;
  /** The part, held otherwise, that takes the tier `value`. */
  readonly part?: string;
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

/** What is held, a row a change; the change of a part has its tier. */
const heldWith = (held: Surroundings["held"], changes: readonly Change[]): Surroundings["held"] =>
  Object.fromEntries(
    Object.entries(held).map(([key, { tier, score }]) => {
      const tiers = only(tier, 0, changes.length);
      const knowledge = tiers.knowledge ?? new Uint8Array(changes.length);
      changes.forEach(({ part, value }, at) => {
        if (part !== key) return;
        tiers.values[at] = tiers.dictionary.indexOf(String(value));
        knowledge[at] = Knowledge.value;
      });
      return [key, { tier: { ...tiers, knowledge }, score: only(score, 0, changes.length) }];
    }),
  );

const tryTogether = (
  core: Core,
  row: ColumnSet,
  changes: readonly Change[],
  asOf: number | undefined,
  surroundings: Surroundings | undefined,
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
  const around = surroundings && {
    ...surroundings,
    held: heldWith(surroundings.held, changes),
  };
  return run(core, { rows, columns }, { asOf: days, surroundings: around }).verdict.tier;
};

/** The tiers that a row would have after each of the changes, each by itself; changes that need the same columns are graded as one batch. */
export const tryChanges = (
  core: Core,
  row: ColumnSet,
  changes: readonly Change[],
  asOf: number | undefined,
  surroundings: Surroundings | undefined,
): Int16Array => {
  const tiers = new Int16Array(changes.length);
  // A column that is there for one change only must not be there for the others: a criterion or precondition that nobody asked for stays out.
  const batches = new Map<string, number[]>();
  changes.forEach(({ input }, at) => {
    const added = input && row.columns[input.key] === undefined ? input.key : "";
    const batch = batches.get(added);
    if (batch) batch.push(at);
    else batches.set(added, [at]);
  });
  for (const places of batches.values()) {
    const batch = places.map((at) => changes[at] as Change);
    tryTogether(core, row, batch, asOf, surroundings).forEach(
      (tier, k) => (tiers[places[k] as number] = tier),
    );
  }
  return tiers;
};
