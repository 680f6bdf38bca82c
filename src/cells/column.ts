import { CellState, type Column, type ColumnSet, type Input, type Problem } from "../rules";

import type { Cell } from "./cell";
import { shown } from "./plain";
import { isProblem, readerOf, textOf, type Read, type ReadOptions } from "./reader";

/** Builds a column from blocks of cells, for sheets that are read piece by piece. */
export interface ColumnBuilder {
  /** Reads further cells behind those before. */
  append(cells: readonly Cell[]): void;
  /** The column of all cells appended so far; its arrays are its own. */
  column(): Column;
}

type Values = Float64Array | Uint8Array | Uint32Array;

const emptyValues = (type: Input["type"], rows: number): Values => {
  if (type === "boolean") return new Uint8Array(rows);
  return type === "text" || type === "choice" ? new Uint32Array(rows) : new Float64Array(rows);
};

const grown = <Rows extends Values>(rows: Rows, longer: Rows): Rows => {
  longer.set(rows);
  return longer;
};

/** The numbers that no problem has to name: neither negative nor outside the input's plausible range. */
const plainRange = ({ type, min = 0, max = Infinity }: Input): readonly [number, number] =>
  type === "number" || type === "date" ? [Math.max(min, 0), max] : [-Infinity, Infinity];

/** Codes texts by their place in a dictionary that grows with them. */
const textCodes = () => {
  const codes = new Map<string, number>();
  const code = (text: string): number => {
    const known = codes.get(text) ?? codes.size;
    if (known === codes.size) codes.set(text, known);
    return known;
  };
  return { code, dictionary: () => [...codes.keys()] };
};

/** Different texts of a column whose readings are remembered. */
const MOST_TEXTS = 10_000;

/**
 * Starts a column for an input. `capacity` is how many rows are expected, so that nothing need be copied; more may come.
 * Clean cells cost no object each, and problems are kept by row.
 */
export const columnBuilder = (
  input: Input,
  options: ReadOptions = {},
  capacity = 1024,
): ColumnBuilder => {
  const texts = textCodes();
  const ofText = (cell: Cell): Read<number> => {
    const text = textOf(cell);
    return typeof text === "string" ? texts.code(text) : text;
  };
  const read = input.type === "text" ? ofText : readerOf(input, options);
  /** What texts came to, so that each is read once. */
  const known = new Map<string, Read<number>>();
  let repeat = true;
  const [least, most] = plainRange(input);
  const problems = new Map<number, Problem>();
  const contents = new Map<number, string>();
  let values = emptyValues(input.type, capacity);
  let state = new Uint8Array(capacity);
  let rows = 0;
  const reserve = (needed: number): void => {
    if (needed <= state.length) return;
    const length = Math.max(needed, state.length * 2);
    values = grown(values, emptyValues(input.type, length));
    state = grown(state, new Uint8Array(length));
  };
  return {
    append: (cells) => {
      reserve(rows + cells.length);
      const [into, states, from] = [values, state, rows];
      for (let k = 0; k < cells.length; k++) {
        const cell = cells[k] as Cell;
        let value = repeat && typeof cell === "string" ? known.get(cell) : undefined;
        if (value === undefined) {
          value = read(cell);
          if (repeat && typeof cell === "string") {
            if (known.size < MOST_TEXTS) known.set(cell, value);
            // Where most texts were new so far, the next will be.
            else repeat = from + k > 2 * MOST_TEXTS;
          }
        }
        if (typeof value === "number") {
          into[from + k] = value;
          if (value < least || value > most) contents.set(from + k, shown(cell));
        } else if (isProblem(value)) {
          states[from + k] = CellState.problem;
          problems.set(from + k, value);
        } else states[from + k] = CellState.blank;
      }
      rows += cells.length;
    },
    column: () => {
      const dictionary =
        input.type === "text" ? texts.dictionary() : (input.choices ?? []).map(({ key }) => key);
      const column = {
        type: input.type,
        // Full arrays are left to the column: cells that come later go to longer ones.
        values: rows === values.length ? values : values.slice(0, rows),
        state: rows === state.length ? state : state.slice(0, rows),
        problems: new Map(problems),
        dictionary,
        ...(contents.size > 0 && { contents: new Map(contents) }),
      };
      return column as Column;
    },
  };
};

/** Reads a column of cells for an input in one pass. */
export const readColumn = (
  input: Input,
  cells: readonly Cell[],
  options: ReadOptions = {},
): Column => {
  const builder = columnBuilder(input, options, cells.length);
  builder.append(cells);
  return builder.column();
};

/** Where the columns of a set come from: the inputs, what is known of their columns, and the cells of each. */
export interface ColumnSource {
  readonly input: Input;
  readonly cells: readonly Cell[];
  readonly options?: ReadOptions;
}

/** Reads the columns of several inputs, all of `rows` rows; inputs that have no column are left out of `sources`. */
export const toColumnSet = (rows: number, sources: readonly ColumnSource[]): ColumnSet => ({
  rows,
  columns: Object.fromEntries(
    sources.map(({ input, cells, options }) => [input.key, readColumn(input, cells, options)]),
  ),
});
