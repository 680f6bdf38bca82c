import {
  cellAddress,
  PortError,
  sameCell,
  type Cell,
  type ColumnWrite,
  type Content,
  type Progress,
  type Region,
  type WriteReceipt,
} from "../workbook";
import { placed, type ColumnReader, type Overlay, type WrittenColumn } from "./overlay";

/** Reads a column of the sheet as it is now, unsaved ones included. */
export type ColumnAt = (column: number) => ColumnReader;

/** What a writer needs of its port. */
export interface Reading {
  read(region: Region): Promise<ColumnAt>;
  /** The contents of body columns, by index within the region. */
  contents(region: Region, columns: readonly number[]): Promise<readonly (readonly Content[])[]>;
}

interface Kept {
  readonly now: WrittenColumn;
  readonly before: WrittenColumn | undefined;
}

/** What an undo did: cells put back, and addresses of those that were left. */
export interface Undone {
  readonly restored: number;
  readonly left: readonly string[];
}

const LONGEST_TEXT = 32_767;

/** Throws `PortError("too-long")` for a text that no cell holds; its row and column on the sheet give the address. */
export const refuseLong = (content: Content, row: number, column: number): void => {
  if (typeof content === "string" && content.length > LONGEST_TEXT)
    throw new PortError("too-long", cellAddress(row, column));
};

const bodyOf = (at: ColumnReader, { area }: Region): readonly Cell[] =>
  Array.from({ length: area.rows - 1 }, (_, row) => at(area.row + 1 + row));

const check = (columnAt: ColumnAt, region: Region, plan: readonly WrittenColumn[]): void => {
  const { area } = region;
  const end = area.column + area.columns;
  for (const { column, cells } of plan) {
    cells.forEach((cell, row) => refuseLong(cell ?? null, area.row + 1 + row, column));
    if (column < end) continue;
    const at = columnAt(column);
    for (let row = area.row; row < area.row + area.rows; row++)
      if (!sameCell(at(row), null)) throw new PortError("taken", cellAddress(row, column));
  }
};

/** Writing columns and taking them back, on one overlay. */
export const createColumnWriter = (overlay: Overlay, { read, contents }: Reading) => {
  const kept = new WeakMap<WriteReceipt, readonly Kept[]>();
  const writeColumns = async (
    region: Region,
    columns: readonly ColumnWrite[],
    progress: Progress,
  ): Promise<WriteReceipt> => {
    const at = await read(region);
    const plan = placed(overlay, region, columns);
    const { area } = region;
    const indexes = plan.map(({ column }) => column - area.column);
    check(at, region, plan);
    if (progress.cancelled) throw new PortError("cancelled");
    const over = indexes.filter((index) => index < area.columns);
    const before = new Map<number, readonly Content[]>();
    const held = over.length > 0 ? await contents(region, over) : [];
    over.forEach((index, place) => before.set(index, held[place] ?? []));
    const receipt: WriteReceipt = {
      region,
      added: indexes.filter((index) => index >= area.columns),
      overwritten: over.map((column) => ({
        column,
        before: bodyOf(at(area.column + column), region),
      })),
      written: columns.map(({ header, cells }, index) => ({
        column: indexes[index] ?? 0,
        header,
        cells,
        before: before.get(indexes[index] ?? 0) ?? null,
      })),
    };
    kept.set(
      receipt,
      plan.map((now) => ({ now, before: overlay.get(area.sheet, now.column) })),
    );
    plan.forEach(overlay.put);
    progress.report(area.rows - 1, area.rows - 1);
    return receipt;
  };
  /** Takes a write back that is not in the file yet; null where it is, or was not written here. */
  const undoUnsaved = (receipt: WriteReceipt): Undone | null => {
    const { sheet, row } = receipt.region.area;
    const columns = kept.get(receipt);
    if (columns === undefined || columns.every(({ now }) => !overlay.get(sheet, now.column)))
      return null;
    let restored = 0;
    const left: string[] = [];
    for (const { now, before } of columns) {
      if (overlay.get(sheet, now.column) !== now) {
        left.push(cellAddress(row, now.column));
        continue;
      }
      if (before === undefined) overlay.remove(sheet, now.column);
      else overlay.put(before);
      restored += now.cells.length;
    }
    return { restored, left };
  };
  return { writeColumns, undoUnsaved };
};
