import { failWith } from "../problem";
import {
  type Archive,
  type ArchiveEntry,
  partKey,
  uint16,
  uint32,
  uint64,
  wideFields,
} from "./archive";

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;

/** Beyond this, a part that unpacks to more than `BOMB_RATIO` times its size is taken for a bomb; real sheets stay under 100. */
const BOMB_BYTES = 256 * 1024 * 1024;
const BOMB_RATIO = 300;

/** `EncryptedPackage` as an OLE directory spells it: the stream that holds a workbook protected by a password. */
const ENCRYPTED_PACKAGE = Uint8Array.from(
  [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
);

const holds = (bytes: Uint8Array, wanted: Uint8Array): boolean => {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return true;
  }
  return false;
};

/** Office's older file format, of .xls and of everything that is protected by a password. */
const COMPOUND_FILE = 0xe011cfd0;

const findEnd = (bytes: Uint8Array): number => {
  // Asked first: an old file can hold a zip, with an end that looks like its own.
  if (uint32(bytes, 0) === COMPOUND_FILE)
    failWith({ code: holds(bytes, ENCRYPTED_PACKAGE) ? "encrypted" : "legacy-xls" });
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) if (uint32(bytes, at) === END) return at;
  return failWith({ code: uint32(bytes, 0) === LOCAL ? "truncated" : "not-a-zip" });
};

interface Directory {
  readonly count: number;
  readonly start: number;
}

const directoryOf = (bytes: Uint8Array, end: number): Directory => {
  const plain = { count: uint16(bytes, end + 10), start: uint32(bytes, end + 16) };
  if (end < 20 || uint32(bytes, end - 20) !== LOCATOR_64) return plain;
  const wide = uint64(bytes, end - 12);
  return uint32(bytes, wide) === END_64
    ? { count: uint64(bytes, wide + 32), start: uint64(bytes, wide + 48) }
    : plain;
};

const decoder = new TextDecoder();

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

const checkEntry = (bytes: Uint8Array, entry: ArchiveEntry): void => {
  if (entry.size > BOMB_BYTES && entry.size > entry.packedSize * BOMB_RATIO)
    failWith({ code: "zip-bomb", part: entry.path, bytes: entry.size });
  if (entry.start + 30 + entry.packedSize > entry.end || entry.end > bytes.length)
    failWith({ code: "truncated" });
  if (uint32(bytes, entry.start) !== LOCAL) failWith({ code: "corrupt-part", part: entry.path });
};

/** Opens a zip by its central directory; nothing is unpacked. Fails for what is no zip, is cut off, or unpacks absurdly. */
export const openArchive = (bytes: Uint8Array): Archive => {
  const end = findEnd(bytes);
  const directory = directoryOf(bytes, end);
  const records: Omit<ArchiveEntry, "end">[] = [];
  for (
    let at = directory.start;
    records.length < directory.count;
    at += records.at(-1)?.record.length ?? 0
  )
    records.push(readRecord(bytes, at));
  const starts = [...records.map((record) => record.start), directory.start].sort((a, b) => a - b);
  const nextStart = new Map(starts.map((start, i) => [start, starts[i + 1] ?? directory.start]));
  const entries = records.map((record) => ({
    ...record,
    end: nextStart.get(record.start) ?? directory.start,
  }));
  for (const entry of entries) checkEntry(bytes, entry);
  return {
    bytes,
    entries,
    byPath: new Map(entries.map((entry) => [partKey(entry.path), entry])),
    comment: bytes.subarray(end + 22),
  };
};

/** The packed bytes of an entry; its local header may be longer than the directory's record. */
export const packedBytes = (archive: Archive, entry: ArchiveEntry): Uint8Array => {
  const dataStart =
    entry.start +
    30 +
    uint16(archive.bytes, entry.start + 26) +
    uint16(archive.bytes, entry.start + 28);
  return archive.bytes.subarray(dataStart, dataStart + entry.packedSize);
};
