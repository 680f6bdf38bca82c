import type { Codec } from "./codec";
import type { ByteSource } from "./source";

/** One file of a zip as its directory has it; offsets are into the archive's bytes. */
export interface ArchiveEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Its local header, packed bytes, and whatever stands behind them before the next entry: `start` to `end`. */
  readonly start: number;
  readonly end: number;
  /** Its record in the central directory, as it stands. */
  readonly record: Uint8Array;
}

/** An opened zip: where its bytes are, how they are unpacked, and the directory, in the directory's order. */
export interface Archive {
  readonly source: ByteSource;
  readonly codec: Codec;
  readonly entries: readonly ArchiveEntry[];
  /** By `partKey`. */
  readonly byPath: ReadonlyMap<string, ArchiveEntry>;
  /** The archive's comment, mostly empty. */
  readonly comment: Uint8Array;
}

/** How parts are looked up: without a leading slash, slashes forward, ASCII case folded, as OPC compares part names. */
export const partKey = (path: string): string =>
  path
    .replaceAll("\\", "/")
    .replace(/^\/+/, "")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Little-endian numbers of a zip's records. */
export const uint16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
export const uint32 = (bytes: Uint8Array, at: number): number =>
  (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;
/** Exact up to 2^53, which no file reaches. */
export const uint64 = (bytes: Uint8Array, at: number): number =>
  uint32(bytes, at) + uint32(bytes, at + 4) * 0x1_0000_0000;

/** A 32-bit field that says "see the zip64 extra field". */
export const WIDE = 0xffffffff;

/**
 * Where the 64-bit values of a central directory record stand, in the fixed order that the format gives them; a value whose
 * 32-bit field is not `WIDE` has none (APPNOTE 4.5.3).
 */
export const wideFields = (
  record: Uint8Array,
): { readonly size?: number; readonly packedSize?: number; readonly offset?: number } => {
  let at = 46 + uint16(record, 28);
  const end = at + uint16(record, 30);
  while (at + 4 <= end && uint16(record, at) !== 1) at += 4 + uint16(record, at + 2);
  if (at + 4 > end) return {};
  let next = at + 4;
  const take = (field: number): number | undefined =>
    uint32(record, field) === WIDE ? (next += 8) - 8 : undefined;
  const size = take(24);
  const packedSize = take(20);
  const offset = take(42);
  return {
    ...(size !== undefined && { size }),
    ...(packedSize !== undefined && { packedSize }),
    ...(offset !== undefined && { offset }),
  };
};
