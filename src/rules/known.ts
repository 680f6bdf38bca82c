import type { ValueType } from "./column";
import type { Problem } from "./problem";

/** What is known of a value: there is one, it is known that there is none, or nothing is known. */
export const Knowledge = { value: 0, none: 1, unknown: 2 } as const;

/** Why a model has no answer on a row, and at which of the columns that it was asked about this is told (0 the first). */
export interface Flaw {
  readonly problem: Problem;
  readonly of: number;
}

/** A column as rules see it: blanks are decided, implausible values are unknown, derived inputs are computed. */
export interface Known {
  readonly type: ValueType;
  readonly values: Float64Array | Uint8Array | Uint32Array;
  readonly dictionary: readonly string[];
  /** A `Knowledge` a row; null where every row has a value. */
  readonly knowledge: Uint8Array | null;
  /** Of what a model computes: why rows are unknown though everything behind them is known; sparse, by row. */
  readonly problems?: ReadonlyMap<number, Flaw>;
}

/** A value of one row as it is shown: null where there is none or it is not known. */
export const valueAt = (column: Known, row: number): number | string | boolean | null => {
  if (column.knowledge !== null && column.knowledge[row] !== Knowledge.value) return null;
  const value = column.values[row] ?? NaN;
  if (column.type === "boolean") return value === 1;
  if (column.type === "text" || column.type === "choice") return column.dictionary[value] ?? "";
  return value;
};

/** What is known of one row of a column (`Knowledge`; 0 is a value). */
export const knowledgeAt = ({ knowledge }: Known, row: number): number =>
  knowledge === null ? 0 : (knowledge[row] as number);

/** One row of a column, as a column of so many equal rows. */
export const only = (
  { type, values, dictionary, knowledge }: Known,
  row: number,
  rows = 1,
): Known => {
  const known = knowledge === null ? Knowledge.value : (knowledge[row] as number);
  const value = values[row] as number;
  return {
    type,
    values:
      values instanceof Float64Array
        ? new Float64Array(rows).fill(value)
        : values instanceof Uint8Array
          ? new Uint8Array(rows).fill(value)
          : new Uint32Array(rows).fill(value),
    dictionary,
    knowledge: known === Knowledge.value ? null : new Uint8Array(rows).fill(known),
  };
};
