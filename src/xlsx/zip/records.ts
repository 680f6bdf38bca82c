import { uint16, uint32, WIDE, wideFields } from "./archive";
import type { PackedPart } from "./pack";

/** What a local header and a directory record say of a new part. */
export interface Header {
  readonly name: Uint8Array;
  readonly part: PackedPart;
  readonly time: number;
  readonly date: number;
  readonly attributes: number;
}

const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** The zip64 extra field. */
const WIDE_FIELD = 1;
const WIDE_VERSION = 45;

const little = (length: number, write: (view: DataView) => void): Uint8Array => {
  const view = new DataView(new ArrayBuffer(length));
  write(view);
  return new Uint8Array(view.buffer);
};

/** An extra field of 64-bit values (APPNOTE 4.5.3); nothing where there are none. */
const wideField = (values: readonly number[]): Uint8Array =>
  values.length === 0
    ? new Uint8Array(0)
    : little(4 + 8 * values.length, (view) => {
        view.setUint16(0, WIDE_FIELD, true);
        view.setUint16(2, 8 * values.length, true);
        values.forEach((value, i) => view.setBigUint64(4 + 8 * i, BigInt(value), true));
      });

const narrow = (value: number): number => Math.min(value, WIDE);
const isWide = (value: number): boolean => value >= WIDE;

/** The 26 bytes that a local header and a directory record share, from "version needed" on. */
const sharedFields = (
  view: DataView,
  at: number,
  { name, part, time, date }: Header,
  extra: Uint8Array,
): void => {
  // Bit 11: the name is UTF-8. Set only where it matters, as Office does.
  const flags = name.some((byte) => byte > 127) ? 0x0800 : 0;
  const version = extra.length > 0 ? WIDE_VERSION : 20;
  [version, flags, 8, time, date].forEach((value, i) => view.setUint16(at + 2 * i, value, true));
  // Where one size is wide, a local header has both in its extra field.
  const both = isWide(part.size) || isWide(part.packedSize);
  const size = (value: number): number => (both ? WIDE : value);
  [part.crc, size(part.packedSize), size(part.size)].forEach((value, i) =>
    view.setUint32(at + 10 + 4 * i, value, true),
  );
  view.setUint16(at + 22, name.length, true);
  view.setUint16(at + 24, extra.length, true);
};

const wideSizes = ({ size, packedSize }: PackedPart): readonly number[] =>
  isWide(size) || isWide(packedSize) ? [size, packedSize] : [];

/** The local header of a new part, its name behind it. */
export const localHeader = (header: Header): readonly Uint8Array[] => {
  const extra = wideField(wideSizes(header.part));
  const fixed = little(30, (view) => {
    view.setUint32(0, LOCAL, true);
    sharedFields(view, 4, header, extra);
  });
  return [fixed, header.name, extra];
};

/** The directory record of a new part whose local header stands at `offset`. */
export const directoryRecord = (header: Header, offset: number): readonly Uint8Array[] => {
  const extra = wideField([...wideSizes(header.part), ...(isWide(offset) ? [offset] : [])]);
  const fixed = little(46, (view) => {
    view.setUint32(0, RECORD, true);
    view.setUint16(4, extra.length > 0 ? WIDE_VERSION : 20, true);
    sharedFields(view, 6, header, extra);
    view.setUint32(38, header.attributes, true);
    view.setUint32(42, narrow(offset), true);
  });
  return [fixed, header.name, extra];
};

/** A record of the directory as it stands, with its part at another place. */
export const movedRecord = (record: Uint8Array, offset: number): readonly Uint8Array[] => {
  const moved = record.slice();
  const view = new DataView(moved.buffer);
  const wide = wideFields(moved).offset;
  if (wide !== undefined) view.setBigUint64(wide, BigInt(offset), true);
  else if (isWide(offset)) return widenedRecord(moved, offset);
  else view.setUint32(42, offset, true);
  return [moved];
};

/** A record with a 64-bit place in front of its other extra fields, behind the 64-bit sizes that it may have. */
const widenedRecord = (record: Uint8Array, offset: number): readonly Uint8Array[] => {
  const known = wideFields(record);
  const view = new DataView(record.buffer);
  const values = [known.size, known.packedSize].filter((at) => at !== undefined);
  const extraStart = 46 + uint16(record, 28);
  const extraEnd = extraStart + uint16(record, 30);
  const extra = wideField([...values.map((at) => Number(view.getBigUint64(at, true))), offset]);
  const others: Uint8Array[] = [];
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + uint16(record, at + 2))
    if (uint16(record, at) !== WIDE_FIELD)
      others.push(record.slice(at, at + 4 + uint16(record, at + 2)));
  const length = others.reduce((sum, one) => sum + one.length, extra.length);
  view.setUint16(6, WIDE_VERSION, true);
  view.setUint16(30, length, true);
  view.setUint32(42, WIDE, true);
  return [record.subarray(0, extraStart), extra, ...others, record.subarray(extraEnd)];
};

/** The end of a zip whose directory has `count` records from `start` to `end`. */
export const endRecords = (
  count: number,
  start: number,
  end: number,
  comment: Uint8Array,
): readonly Uint8Array[] => {
  const plain = little(22, (view) => {
    view.setUint32(0, END, true);
    view.setUint16(8, Math.min(count, 0xffff), true);
    view.setUint16(10, Math.min(count, 0xffff), true);
    view.setUint32(12, narrow(end - start), true);
    view.setUint32(16, narrow(start), true);
    view.setUint16(20, comment.length, true);
  });
  if (count < 0xffff && !isWide(start) && !isWide(end - start)) return [plain, comment];
  const wide = little(56 + 20, (view) => {
    view.setUint32(0, END_64, true);
    view.setBigUint64(4, 44n, true);
    view.setUint16(12, WIDE_VERSION, true);
    view.setUint16(14, WIDE_VERSION, true);
    [count, count, end - start, start].forEach((value, i) =>
      view.setBigUint64(24 + 8 * i, BigInt(value), true),
    );
    view.setUint32(56, LOCATOR_64, true);
    view.setBigUint64(64, BigInt(end), true);
    view.setUint32(72, 1, true);
  });
  return [wide, plain, comment];
};

/** What a replaced part keeps of the record that it had. */
export const headerOf = (record: Uint8Array, part: PackedPart): Header => ({
  name: record.subarray(46, 46 + uint16(record, 28)),
  part,
  time: uint16(record, 12),
  date: uint16(record, 14),
  attributes: uint32(record, 38),
});
