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

/** Gathers the columns that decide and, to be compared when results are written, those that former runs wrote. */
export const gatherCells = (
  wanted: readonly number[],
  former: readonly number[],
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
      for (const { column, cells } of block.columns)
        for (const cell of cells) all.get(column)?.push(cell);
      return { ...block, columns: block.columns.filter(({ column }) => decides.has(column)) };
    },
  };
};
