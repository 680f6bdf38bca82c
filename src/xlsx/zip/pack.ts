import { Deflate, deflateSync } from "fflate";
import type { Codec } from "./codec";
import { crc32 } from "./crc";

/** A part as it goes into a zip. */
export interface PackedPart {
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly packed: Iterable<Uint8Array>;
}

/** Deflated by fflate, whose bytes depend on its version alone, not on the platform. */
export const pack = (bytes: Uint8Array): PackedPart => {
  const packed = deflateSync(bytes, { level: 6 });
  return {
    crc: crc32(bytes, 0),
    size: bytes.length,
    packedSize: packed.length,
    packed: [packed],
  };
};

const BLOCK = 512 * 1024;

/** Up to so many bytes a loop copies sooner than the platform. */
const SHORT = 64;

/** Takes a part piece by piece; pieces may be reused by the caller after `push` returns. */
export interface Packer {
  push(piece: Uint8Array | string): void;
  /** `push` of a stretch of bytes. */
  copy(bytes: Uint8Array, start: number, end: number): void;
  /** Waits until what was pushed is on its way, so that memory stays bounded. */
  drain(): Promise<void>;
  finish(): Promise<PackedPart>;
}

const encoder = new TextEncoder();

/** A packer: gathers pieces into blocks and has them deflated by the host. */
export const createPacker = (codec: Codec): Packer => {
  const shelf = codec.shelf();
  let packedSize = 0;
  const deflater = codec.deflater((piece) => {
    packedSize += piece.length;
    shelf.put(piece);
  });
  let block = new Uint8Array(BLOCK);
  let [used, crc, size] = [0, 0, 0];
  const flush = (): void => {
    if (used === 0) return;
    const full = block.subarray(0, used);
    crc = codec.crc32(full, crc);
    size += used;
    deflater.push(full);
    block = new Uint8Array(BLOCK);
    used = 0;
  };
  const pushBytes = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length;) {
      const take = Math.min(BLOCK - used, bytes.length - at);
      block.set(take === bytes.length ? bytes : bytes.subarray(at, at + take), used);
      used += take;
      at += take;
      if (used === BLOCK) flush();
    }
  };
  const copy = (bytes: Uint8Array, start: number, end: number): void => {
    if (end - start > Math.min(SHORT, BLOCK - used)) return pushBytes(bytes.subarray(start, end));
    let to = used;
    for (let at = start; at < end; at++) block[to++] = bytes[at]!;
    used = to;
  };
  const pushText = (text: string): void => {
    // No character takes more than three bytes for each of its units.
    if (text.length * 3 > BLOCK - used) return pushBytes(encoder.encode(text));
    used += encoder.encodeInto(text, block.subarray(used)).written;
  };
  return {
    push: (piece) => (typeof piece === "string" ? pushText(piece) : pushBytes(piece)),
    copy,
    drain: deflater.drain,
    finish: async () => {
      flush();
      await deflater.close();
      return { crc, size, packedSize, packed: shelf.pieces() };
    },
  };
};

/** `pack` for a part too long for one piece: memory holds one block of it at a time. */
export const packTexts = (texts: Iterable<string>): PackedPart => {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (piece) => void packed.push(piece));
  let [crc, size, block] = [0, 0, ""];
  const flush = (last: boolean): void => {
    const bytes = encoder.encode(block);
    crc = crc32(bytes, crc);
    size += bytes.length;
    block = "";
    deflate.push(bytes, last);
  };
  for (const text of texts) {
    block += text;
    if (block.length >= BLOCK) flush(false);
  }
  flush(true);
  const packedSize = packed.reduce((sum, piece) => sum + piece.length, 0);
  return { crc, size, packedSize, packed };
};
