import { CellState, inputsOf } from "../../rules";
import type { GradeResult } from "../gradeResult";
import { keyText } from "../keyColumn";
import type { Host } from "../pace";

/** A cell of the customers, by body row and column of the region. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What the cells of one input hold. */
export interface InputQuality {
  /** Key of the input. */
  readonly input: string;
  /** Null where it has no column: then nothing else is known. */
  readonly column: number | null;
  readonly read: number;
  readonly blank: number;
  readonly unreadable: number;
  /** Read, and beyond what is plausible. */
  readonly outOfRange: number;
  /** The first cell that cannot be used; otherwise the first blank. */
  readonly first: Spot | null;
}

/** How well the customers can be read. */
export interface Quality {
  readonly customers: number;
  readonly inputs: readonly InputQuality[];
  /** Customers without a name, and those whose name stands in a row above; null without a column of names. */
  readonly key: {
    readonly column: number;
    readonly blank: number;
    readonly repeated: number;
    readonly first: Spot | null;
  } | null;
  /** Rows that add others up. */
  readonly totals: { readonly count: number; readonly first: Spot | null };
  /** Of the cells of all inputs with a column, and of those how many are read and plausible. */
  readonly cells: number;
  readonly usable: number;
}

const BEYOND = new Set(["out-of-range", "negative-share"]);

/** Rows of an input that were read and are beyond what is plausible. */
const beyondIn = ({ findings }: GradeResult): ReadonlyMap<string, ReadonlySet<number>> => {
  const rows = new Map<string, Set<number>>();
  for (const { input, row, problem } of findings) {
    if (input === undefined || !BEYOND.has(problem.code)) continue;
    rows.set(input, (rows.get(input) ?? new Set()).add(row));
  }
  return rows;
};

const inputQuality = (
  result: GradeResult,
  input: string,
  beyond: ReadonlySet<number>,
): InputQuality => {
  const column = result.request.mapping.columns[input]?.column ?? null;
  const count = { read: 0, blank: 0, unreadable: 0, outOfRange: 0 };
  const first = { unusable: -1, blank: -1 };
  const note = (what: keyof typeof first, row: number): void => {
    if (first[what] < 0) first[what] = row;
  };
  for (const { from, columns } of result.slices) {
    const state = columns.columns[input]?.state ?? [];
    for (let at = 0; at < state.length; at++) {
      const row = from + at;
      if (result.blank[row] === 1) continue;
      if (state[at] === CellState.blank) {
        count.blank++;
        note("blank", row);
      } else if (state[at] === CellState.value && (beyond.size === 0 || !beyond.has(row)))
        count.read++;
      else {
        if (state[at] === CellState.value) count.outOfRange++;
        else count.unreadable++;
        note("unusable", row);
      }
    }
  }
  const row = first.unusable < 0 ? first.blank : first.unusable;
  return { input, column, ...count, first: column === null || row < 0 ? null : { row, column } };
};

/** Rows of names between two looks at the screen. */
const PIECE = 10_000;

const keyQuality = async (
  { request, cells, blank, rows }: GradeResult,
  host: Host,
): Promise<Quality["key"]> => {
  const column = request.customers.key;
  if (column === null) return null;
  const body = cells.get(column) ?? [];
  const known = new Set<string>();
  const found = { blank: 0, repeated: 0, first: -1 };
  for (let row = 0; row < rows; row++) {
    if (row % PIECE === PIECE - 1) await host.yieldToHost();
    if (blank[row] === 1) continue;
    const key = keyText(body[row] ?? null);
    if (key !== null && !known.has(key)) {
      known.add(key);
      continue;
    }
    if (key === null) found.blank++;
    else found.repeated++;
    if (found.first < 0) found.first = row;
  }
  const { first, ...counts } = found;
  return { column, ...counts, first: first < 0 ? null : { row: first, column } };
};

/** Says of each input how many cells could be read, of the names whether they tell customers apart, and which rows are none; in pieces. */
export const qualityOf = async (result: GradeResult, host: Host): Promise<Quality> => {
  const beyond = beyondIn(result);
  const none: ReadonlySet<number> = new Set();
  const inputs: InputQuality[] = [];
  for (const { key } of inputsOf(result.request.scheme)) {
    inputs.push(inputQuality(result, key, beyond.get(key) ?? none));
    await host.yieldToHost();
  }
  const there = inputs.filter(({ column }) => column !== null);
  const customers = result.graded + result.ungraded;
  const [total] = result.totals;
  return {
    customers,
    inputs,
    key: await keyQuality(result, host),
    totals: {
      count: result.totals.length,
      first: total === undefined ? null : { row: total, column: 0 },
    },
    cells: customers * there.length,
    usable: there.reduce((all, { read }) => all + read, 0),
  };
};
