import { Deflate, deflateSync } from "fflate";
import { crc32 } from "./crc";

/** A part as it goes into a zip. */
export interface PackedPart {
  readonly crc: number;
  readonly size: number;
  readonly packed: readonly Uint8Array[];
}

/** Deflated by fflate, whose bytes depend on its version alone, not on the platform. */
export const pack = (bytes: Uint8Array): PackedPart => ({
  crc: crc32(bytes, 0),
  size: bytes.length,
  packed: [deflateSync(bytes, { level: 6 })],
});

const BLOCK = 256 * 1024;

/** `pack` for a part too long for one piece: gathers pieces of text into blocks, so that memory holds one block at a time. */
export const packTexts = (texts: Iterable<string>): PackedPart => {
  const encoder = new TextEncoder();
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
  return { crc, size, packed };
};

/** Takes a part piece by piece; pieces may be reused by the caller after `push` returns. */
export interface Packer {
  push(bytes: Uint8Array): void;
  /** Waits until what was pushed is on its way, so that memory stays bounded. */
  drain(): Promise<void>;
  finish(): Promise<PackedPart>;
}

interface Deflater {
  write(block: Uint8Array): void;
  drain(): Promise<void>;
  close(): Promise<void>;
}

const deflateInLine = (packed: Uint8Array[]): Deflater => {
  const deflate = new Deflate({ level: 6 }, (piece) => void packed.push(piece));
  return {
    write: (block) => deflate.push(block),
    drain: async () => undefined,
    close: async () => void deflate.push(new Uint8Array(0), true),
  };
};

const deflateBeside = (packed: Uint8Array[]): Deflater => {
  const stream = new CompressionStream!("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const read = async (): Promise<void> => {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      if (next.value) packed.push(next.value);
  };
  const reading = read();
  let last = Promise.resolve();
  return {
    write: (block) => void (last = writer.write(block)),
    drain: () => last,
    close: async () => {
      await writer.close();
      await reading;
    },
  };
};

/** A packer; the platform's own deflate is used where there is one, beside the program on a thread of its own. */
export const createPacker = (): Packer => {
  const packed: Uint8Array[] = [];
  const deflater =
    typeof CompressionStream === "undefined" ? deflateInLine(packed) : deflateBeside(packed);
  let block = new Uint8Array(BLOCK);
  let used = 0;
  let crc = 0;
  let size = 0;
  const flush = (): void => {
    if (used === 0) return;
    const full = block.subarray(0, used);
    crc = crc32(full, crc);
    size += used;
    deflater.write(full);
    block = new Uint8Array(BLOCK);
    used = 0;
  };
  return {
    push: (bytes) => {
      for (let at = 0; at < bytes.length;) {
        const take = Math.min(BLOCK - used, bytes.length - at);
        block.set(bytes.subarray(at, at + take), used);
        used += take;
        at += take;
        if (used === BLOCK) flush();
      }
    },
    drain: deflater.drain,
    finish: async () => {
      flush();
      await deflater.close();
      return { crc, size, packed };
    },
  };
};
