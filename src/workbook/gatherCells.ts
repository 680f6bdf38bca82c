import type { Cell } from "../cells";
import type { Block } from "./readBlocks";

/** Cells by column of the region, in the order of the rows. */
export type CellsByColumn = ReadonlyMap<number, readonly Cell[]>;

/** The columns of a run as they come in block by block. */
export interface GatheredCells {
  /** All columns to read, each once. */
  readonly columns: readonly number[];
  /** The columns that decide. */
  readonly cells: CellsByColumn;
  /** The columns that former runs wrote. */
  readonly former: CellsByColumn;
  /** Keeps a block; gives it with the columns that decide alone. */
  take(block: Block): Block;
}

/**
 * Gathers the columns that decide and, to be compared when results are written, those that former runs wrote. `known` are cells that somebody keeps of a reading before: a text that
 * still stands in its place is taken from there, so that it is kept once.
 */
export const gatherCells = (
  wanted: readonly number[],
  former: readonly number[],
  known: CellsByColumn = new Map(),
): GatheredCells => {
  const all = new Map<number, Cell[]>([...wanted, ...former].map((column) => [column, []]));
  const only = (columns: readonly number[]): CellsByColumn =>
    new Map(columns.map((column) => [column, all.get(column) ?? []]));
  const decides = new Set(wanted);
  return {
    columns: [...all.keys()],
    cells: only(wanted),
    former: only(former),
    take(block) {
      for (const { column, cells } of block.columns) {
        const had = known.get(column);
        const kept = all.get(column);
        cells.forEach((cell, at) => {
          const before = had?.[block.from + at];
          kept?.push(Object.is(before, cell) ? (before as Cell) : cell);
        });
      }
      return { ...block, columns: block.columns.filter(({ column }) => decides.has(column)) };
    },
  };
};
