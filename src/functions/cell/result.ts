import { isCellError, shown, type Cell } from "../../cells";
import type { Outcome } from "../../rules";
import { toCells, toOptional } from "./arguments";
import { errorOf } from "./error";

/** What a function puts into a cell: "" is an empty one. */
export type Result = string | number | boolean | CustomFunctions.Error;

/** The value of an outcome; its problem is thrown, as the error of the whole result. */
export const valueOrThrow = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.ok) return outcome.value;
  throw errorOf(outcome.problem);
};

/** An optional text argument: null where it was left out, points at an empty cell, or is 0, as some hosts send an empty cell. */
export const textOrThrow = (value: unknown): string | null => {
  const cell = toOptional(value);
  if (cell === null || cell === 0) return null;
  if (isCellError(cell)) throw errorOf({ code: "cell-error", got: cell.error });
  return shown(cell);
};

/** An outcome as a cell. */
export const toResult = (outcome: Outcome<string | number>): Result =>
  outcome.ok ? outcome.value : errorOf(outcome.problem);

/** Whether a cell shows nothing. */
export const isEmpty = (cell: Cell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

/** Gives a result for each cell of a range, in its shape; an empty cell stays empty and an error cell becomes a problem. */
export const eachResult = (
  range: unknown,
  read: (cell: number | string | boolean, place: number) => Result,
): Result[][] => {
  let place = -1;
  return toCells(range).map((row) =>
    row.map((cell) => {
      place += 1;
      if (cell === null || isEmpty(cell)) return "";
      if (isCellError(cell)) return errorOf({ code: "cell-error", got: cell.error });
      return read(cell, place);
    }),
  );
};

/** The same of outcomes. `read` gets the cell and its place, counted from 0 through the rows. */
export const eachCell = (
  range: unknown,
  read: (cell: number | string | boolean, place: number) => Outcome<string | number>,
): Result[][] => eachResult(range, (cell, place) => toResult(read(cell, place)));
