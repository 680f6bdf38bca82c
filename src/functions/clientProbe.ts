import { toCell } from "./cell/arguments";
import { isCellError } from "../cells";

/** One value as it arrived, before anything is made of it. */
const describeValue = (value: unknown): string => {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return `string "${value}"`;
  if (typeof value !== "object") return `${typeof value} ${String(value)}`;
  const cell = toCell(value);
  return isCellError(cell) ? `error ${cell.error}` : `object of ${describeValue(cell)}`;
};

const describe = (value: unknown): string => {
  if (!Array.isArray(value)) return describeValue(value);
  const rows = value as unknown[][];
  const size = `${String(rows.length)}x${String(rows[0]?.length ?? 0)}`;
  return `matrix ${size}: ${rows.flat().map(describeValue).join(", ")}`;
};

/**
 * Says how its arguments arrived; the self-test asks it.
 * @customfunction CLIENTPROBE
 * @param [value] Any value or cell.
 * @param [range] Any range.
 * @returns The type and content of the arguments, in one text.
 * @excludeFromAutoComplete
 */
export function clientProbe(value?: unknown, range?: unknown[][]): string {
  return range === null || range === undefined
    ? describe(value)
    : `${describe(value)}; ${describe(range)}`;
}
