import { decodeUtf8 } from "../xml/decode";
import { nextAttribute, readInteger, tagCursor } from "../xml/bytes";
import type { CellNames } from "./rawCell";

/** A row's start tag as places in the bytes; reused from row to row. */
export interface RawRow {
  /** Zero-based. */
  row: number;
  /** Points; NaN where the row has the default height. */
  height: number;
  hidden: boolean;
  /** The style that the row's empty cells have; -1 for none. */
  style: number;
  empty: boolean;
  /** Where the value of `spans` stands; -1 where there is none. */
  readonly spans: { start: number; end: number };
}

/** A raw row to read into; its first row will be row 0. */
export const rawRow = (): RawRow => ({
  row: -1,
  height: NaN,
  hidden: false,
  style: -1,
  empty: false,
  spans: { start: -1, end: -1 },
});

const cursor = tagCursor();

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** Reads the row whose `<` stands at `start`; gives the place behind its start tag, or -1 where the bytes run out (and the row as before). */
export const readRow = (
  bytes: Uint8Array,
  start: number,
  end: number,
  row: RawRow,
  names: CellNames,
): number => {
  const read: Record<string, string> = {};
  let number = row.row + 1;
  row.spans.start = -1;
  for (
    let at = nextAttribute(bytes, start + 1 + names.row.length, end, cursor);
    ;
    at = nextAttribute(bytes, at, end, cursor)
  ) {
    if (at < 0) return -1;
    if (cursor.kind !== "attribute") {
      row.row = number;
      row.empty = cursor.kind === "empty";
      row.height = isTrue(read["customHeight"]) ? Number(read["ht"] ?? NaN) : NaN;
      row.hidden = isTrue(read["hidden"]);
      row.style = isTrue(read["customFormat"]) ? Number(read["s"] ?? -1) : -1;
      return at;
    }
    const { nameStart, nameEnd, valueStart, valueEnd } = cursor;
    if (nameEnd - nameStart === 1 && bytes[nameStart] === 0x72)
      number = readInteger(bytes, valueStart, valueEnd) - 1;
    else if (bytes[nameStart + 1] === 0x70) {
      row.spans.start = valueStart;
      row.spans.end = valueEnd;
    }
    // The descent of Office's extensions stands on every row and says nothing here.
    else if (bytes[nameStart] !== 0x78)
      read[decodeUtf8(bytes, nameStart, nameEnd)] = decodeUtf8(bytes, valueStart, valueEnd);
  }
};
