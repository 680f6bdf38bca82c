import { failWith } from "../problem";
import { findBehind } from "../xml/bytes";
import {
  type Archive,
  type ArchiveEntry,
  partKey,
  uint16,
  uint32,
  uint64,
  wideFields,
} from "./archive";
import type { Codec } from "./codec";
import { checkBomb, checkBombs } from "./limits";
import { type ByteSource, joined, piecesOf } from "./source";

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;

const decoder = new TextDecoder();

/** `EncryptedPackage` as an OLE directory spells it: the stream that holds a workbook protected by a password. */
const ENCRYPTED_PACKAGE = Uint8Array.from(
  [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
);

/** Whether a source holds some bytes; looked at piece by piece, each with the end of the one before. */
const holds = (source: ByteSource, wanted: Uint8Array): boolean => {
  let kept = new Uint8Array(0);
  for (const piece of piecesOf(source, 0, source.length)) {
    const bytes = joined([kept, piece]);
    if (findBehind(bytes, 0, bytes.length, wanted) >= 0) return true;
    kept = bytes.slice(-wanted.length);
  }
  return false;
};

/** Office's older file format, of .xls and of everything that is protected by a password. */
const COMPOUND_FILE = 0xe011cfd0;
/** The record that .xls files of before 1995 begin with. */
const OLD_SHEET = 0x09;

/** Bytes looked at to tell what a file is that is no zip. */
const HEAD = 1024;

/** Whether a file begins as a web page or an XML of Office 2003 does: many programs save those under the name of a workbook. */
const isMarkup = (head: Uint8Array): boolean =>
  /^\W{0,3}<(?:!doctype|!--|html|\?xml|table|meta|head|body|div|style)/i.test(
    // UTF-16 has a zero on every other byte.
    decoder.decode(head.filter((byte) => byte !== 0)).trimStart(),
  );

/** Whether bytes are text of some encoding: no control characters but tabs and line ends. */
const isText = (head: Uint8Array): boolean =>
  head.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);

/** Fails for what is no zip, with what it seems to be. */
const refuse = (source: ByteSource): never => {
  const head = source.read(0, HEAD);
  if (uint32(head, 0) === LOCAL) return failWith({ code: "truncated" });
  if (head.length === 0) return failWith({ code: "empty" });
  // Of before 1995: a sheet without a container around it.
  if (head[0] === OLD_SHEET && [0, 2, 4, 8].includes(head[1] ?? -1))
    return failWith({ code: "legacy-xls" });
  if (isMarkup(head)) return failWith({ code: "markup" });
  return failWith({ code: isText(head) ? "plain-text" : "not-a-zip" });
};

/** The end of a zip's directory: the last bytes of the file, and where the record stands in the file. */
interface End {
  readonly tail: Uint8Array;
  readonly tailStart: number;
  readonly at: number;
}

const findEnd = (source: ByteSource): End => {
  // Asked first: an old file can hold a zip, with an end that looks like its own.
  if (uint32(source.read(0, 4), 0) === COMPOUND_FILE)
    failWith({ code: holds(source, ENCRYPTED_PACKAGE) ? "encrypted" : "legacy-xls" });
  const tailStart = Math.max(0, source.length - 22 - 0xffff);
  const tail = source.read(tailStart, source.length);
  for (let at = tail.length - 22; at >= 0; at--)
    if (uint32(tail, at) === END) return { tail, tailStart, at: tailStart + at };
  return refuse(source);
};

interface Directory {
  readonly count: number;
  readonly start: number;
}

const directoryOf = (source: ByteSource, { tail, tailStart, at }: End): Directory => {
  const end = at - tailStart;
  const plain = { count: uint16(tail, end + 10), start: uint32(tail, end + 16) };
  const locator = source.read(at - 20, at);
  if (at < 20 || uint32(locator, 0) !== LOCATOR_64) return plain;
  const wideAt = uint64(locator, 8);
  const wide = source.read(wideAt, wideAt + 56);
  return uint32(wide, 0) === END_64 ? { count: uint64(wide, 32), start: uint64(wide, 48) } : plain;
};

const readRecord = (bytes: Uint8Array, at: number): Omit<ArchiveEntry, "end"> => {
  if (uint32(bytes, at) !== RECORD) failWith({ code: "truncated" });
  const nameLength = uint16(bytes, at + 28);
  const record = bytes.subarray(
    at,
    at + 46 + nameLength + uint16(bytes, at + 30) + uint16(bytes, at + 32),
  );
  const path = decoder.decode(record.subarray(46, 46 + nameLength));
  const wide = wideFields(record);
  const value = (field: number, wideAt: number | undefined): number =>
    wideAt === undefined ? uint32(record, field) : uint64(record, wideAt);
  const method = uint16(record, 10);
  // Bit 0: the entry itself is encrypted, which no Office program writes.
  if ((uint16(record, 8) & 1) === 1 || (method !== 0 && method !== 8))
    failWith({ code: "unsupported-zip", part: path, method });
  return {
    path,
    method,
    crc: uint32(record, 16),
    record,
    packedSize: value(20, wide.packedSize),
    size: value(24, wide.size),
    start: value(42, wide.offset),
  };
};

const checkEntry = (source: ByteSource, entry: ArchiveEntry): void => {
  checkBomb(entry);
  if (entry.start + 30 + entry.packedSize > entry.end || entry.end > source.length)
    failWith({ code: "truncated" });
  if (uint32(source.read(entry.start, entry.start + 4), 0) !== LOCAL)
    failWith({ code: "corrupt-part", part: entry.path });
};

/** Opens a zip by its central directory; nothing is unpacked. Fails for what is no zip, is cut off, or unpacks absurdly. */
export const openArchive = (source: ByteSource, codec: Codec): Archive => {
  const end = findEnd(source);
  const directory = directoryOf(source, end);
  const bytes = source.read(directory.start, end.at);
  const records: Omit<ArchiveEntry, "end">[] = [];
  for (let at = 0; records.length < directory.count; at += records.at(-1)?.record.length ?? 0)
    records.push(readRecord(bytes, at));
  const starts = [...records.map((record) => record.start), directory.start].sort((a, b) => a - b);
  const nextStart = new Map(starts.map((start, i) => [start, starts[i + 1] ?? directory.start]));
  const entries = records.map((record) => ({
    ...record,
    end: nextStart.get(record.start) ?? directory.start,
  }));
  for (const entry of entries) checkEntry(source, entry);
  checkBombs(entries);
  return {
    source,
    codec,
    entries,
    byPath: new Map(entries.map((entry) => [partKey(entry.path), entry])),
    comment: end.tail.subarray(end.at - end.tailStart + 22),
  };
};

/** Where the packed bytes of an entry begin; its local header may be longer than the directory's record. */
export const dataStart = (source: ByteSource, { start }: ArchiveEntry): number => {
  const header = source.read(start, start + 30);
  return start + 30 + uint16(header, 26) + uint16(header, 28);
};
