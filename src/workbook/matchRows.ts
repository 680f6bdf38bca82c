import type { Cell } from "../cells";
import { sameCell } from "./cellText";
import { keyText } from "./keyColumn";
import { inPieces, unhurried, unwatched } from "./pace";
import type { Progress } from "./port";

/** Cells of some columns, each a list by row; the same columns in the same order on both sides. */
export type Columns = readonly (readonly Cell[])[];

/** Which row of what was read a row of the sheet is now. */
export interface RowMatch {
  /** By present row: the row as it was read, or -1 where the customer is new, or its cells are not what they were. */
  readonly source: Int32Array;
  /** Present rows of customers that were read but whose cells were changed since, with the row as it was read. */
  readonly changed: readonly { readonly row: number; readonly was: number }[];
  /** Present rows of customers that were not there. */
  readonly added: readonly number[];
  /** Rows, as they were read, of customers that are not there any more. */
  readonly gone: readonly number[];
  /** How many customers stand in another row now. */
  readonly moved: number;
}

const sameRow = (then: Columns, was: number, now: Columns, row: number) =>
  then.every((cells, column) => sameCell(cells[was] ?? null, now[column]?.[row] ?? null));

const rowsByKey = (keys: readonly Cell[]): Map<string, number[]> => {
  const rows = new Map<string, number[]>();
  keys.forEach((cell, row) => {
    const key = keyText(cell);
    if (key === null) return;
    const list = rows.get(key);
    if (list === undefined) rows.set(key, [row]);
    else list.push(row);
  });
  return rows;
};

const isFilled = (columns: Columns, row: number): boolean =>
  columns.some((cells) => keyText(cells[row] ?? null) !== null);

/**
 * Finds the customers that were read among the rows as they are now. A row that still holds what was read in its place is itself; any other is looked
 * for by its key (`key`: index of the key among the columns, null for none), so that sorting, inserting and deleting rows do no harm.
 * Where a key stands in several rows the one with the same cells counts.
 */
export const matchRows = async (
  then: Columns,
  now: Columns,
  key: number | null,
  progress: Progress = unwatched,
): Promise<RowMatch> => {
  const { host = unhurried } = progress;
  const rowsThen = then[0]?.length ?? 0;
  const rowsNow = now[0]?.length ?? 0;
  const source = new Int32Array(rowsNow).fill(-1);
  const taken = new Uint8Array(rowsThen);
  const take = (row: number, was: number): void => {
    source[row] = was;
    taken[was] = 1;
  };
  const inPlace = (row: number): void => {
    if (sameRow(then, row, now, row)) take(row, row);
  };
  await inPieces(host, Math.min(rowsNow, rowsThen), inPlace, progress);
  const open: number[] = [];
  const look = (row: number): void => {
    if (source[row] === -1 && isFilled(now, row)) open.push(row);
  };
  await inPieces(host, rowsNow, look, progress);
  const known =
    key === null || open.length === 0 ? new Map<string, number[]>() : rowsByKey(then[key] ?? []);
  const candidates = (row: number): number[] => {
    if (key === null) return row < rowsThen && taken[row] === 0 ? [row] : [];
    const text = keyText(now[key]?.[row] ?? null);
    const rows = text === null ? [] : (known.get(text) ?? []);
    return rows.filter((was) => taken[was] === 0);
  };
  let moved = 0;
  const strangers = open.filter((row) => {
    const was = candidates(row).find((one) => sameRow(then, one, now, row));
    if (was === undefined) return true;
    take(row, was);
    moved++;
    return false;
  });
  const changed: { row: number; was: number }[] = [];
  const added = strangers.filter((row) => {
    const [was] = candidates(row);
    if (was === undefined) return true;
    taken[was] = 1;
    changed.push({ row, was });
    return false;
  });
  const gone: number[] = [];
  for (let was = 0; was < rowsThen; was++)
    if (taken[was] === 0 && isFilled(then, was)) gone.push(was);
  return { source, changed, added, gone, moved };
};
