import type { Cell } from "../../cells";

/** An error value as hosts hand it over: a CustomFunctions.Error (`code`), a data type (`basicValue`), or a plain record (`error`). */
interface ErrorLike {
  readonly code?: unknown;
  readonly basicValue?: unknown;
  readonly error?: unknown;
}

const errorName = ({ code, basicValue, error }: ErrorLike): string | undefined =>
  [code, basicValue, error].find((name) => typeof name === "string" && name.startsWith("#")) as
    string | undefined;

/**
 * Takes one value of an argument as a cell. A blank arrives as "", null or undefined, depending on host and type; a cell with a data type
 * (a stock, a formatted number) is read by its basic value.
 */
export const toCell = (value: unknown): Cell => {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (typeof value !== "object") return { error: "#VALUE!" };
  const name = errorName(value);
  if (name !== undefined) return { error: name };
  const { basicValue } = value as ErrorLike;
  return basicValue === undefined || typeof basicValue === "object"
    ? { error: "#VALUE!" }
    : toCell(basicValue);
};

/** Takes a range argument as rows of cells; a single value is a range of one cell, an omitted one of none. */
export const toCells = (range: unknown): readonly (readonly Cell[])[] => {
  if (range === null || range === undefined) return [];
  if (!Array.isArray(range)) return [[toCell(range)]];
  return range.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
};

/** An optional argument of one cell: null where it was left out, or where it points at an empty cell. */
export const toOptional = (value: unknown): Cell => {
  const cell = toCells(value)[0]?.[0] ?? null;
  return typeof cell === "string" && cell.trim() === "" ? null : cell;
};
