import type { ValueType } from "./column";

/** What is known of a value: there is one, it is known that there is none, or nothing is known. */
export const Knowledge = { value: 0, none: 1, unknown: 2 } as const;

/** A column as rules see it: blanks are decided, implausible values are unknown, derived inputs are computed. */
export interface Known {
  readonly type: ValueType;
  readonly values: Float64Array | Uint8Array | Uint32Array;
  readonly dictionary: readonly string[];
  /** A `Knowledge` a row; null where every row has a value. */
  readonly knowledge: Uint8Array | null;
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
