import type { Content } from "./content";
import type { WriteReceipt, WrittenColumn } from "./port";
import { HalfWritten } from "./portError";

/** Thrown where results stand in some rows and the rest is still to be written: what is needed to go on, or to take all of it back. */
export class HalfApplied extends HalfWritten {
  constructor(
    half: HalfWritten,
    /** By row of the write: the row as it was read, -1 for none. */
    readonly source: Int32Array,
  ) {
    super(half, half.receipt, half.reach);
    this.name = "HalfApplied";
  }
}

/** The row of an earlier write in which each row of a later one stood; -1 for none. */
const rowsThen = (now: Int32Array, then: Int32Array): Int32Array => {
  const most = then.reduce((last, was) => Math.max(last, was), -1);
  const places = new Int32Array(most + 1).fill(-1);
  then.forEach((was, row) => {
    if (was >= 0) places[was] = row;
  });
  return now.map((was) => (was < 0 ? -1 : (places[was] ?? -1)));
};

/**
 * The receipt of a write that went on with one that had come half-way, as if both had been one: what stood in a cell before is what stood there before the first, wherever its
 * row is by now. `source` gives the row as it was read.
 */
export const joinedReceipt = (
  receipt: WriteReceipt,
  source: Int32Array,
  half: HalfApplied,
): WriteReceipt => {
  const places = rowsThen(source, half.source);
  const joined = (later: WrittenColumn): WrittenColumn => {
    const first = half.receipt.written.find(({ header }) => header === later.header);
    if (first === undefined) return later;
    const { before, formatBefore } = first;
    const contentAt = (place: number, row: number): Content =>
      (place < 0 ? later.before?.[row] : before?.[place]) ?? null;
    const { formatBefore: _, ...column } = later;
    return {
      ...column,
      before: before === null ? null : Array.from(places, contentAt),
      ...(formatBefore !== undefined && { formatBefore }),
    };
  };
  const written = receipt.written.map(joined);
  const isNew = (at: number): boolean =>
    written.some(({ column, before }) => column === at && before === null);
  return {
    ...receipt,
    written,
    added: written.flatMap(({ column }) => (isNew(column) ? [column] : [])),
    overwritten: receipt.overwritten.filter(({ column }) => !isNew(column)),
  };
};
