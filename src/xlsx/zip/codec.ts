import { Deflate, Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc";

/** Takes the bytes of a part that is being packed; a block belongs to the deflater once it is pushed. */
export interface Deflater {
  push(block: Uint8Array): void;
  /** Waits until what was pushed is on its way, so that memory stays bounded. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** Where the packed bytes of a part wait until all parts are known: memory, or a file beside. */
export interface Shelf {
  put(piece: Uint8Array): void;
  pieces(): Iterable<Uint8Array>;
}

/** How a host packs and unpacks. What is broken throws, whatever it throws; the room says then which part it was. */
export interface Codec {
  /** CRC-32 as zip uses it; goes on from `seed`, the checksum of what came before (0 at first). */
  crc32(bytes: Uint8Array, seed: number): number;
  /** A whole part of at most `size` bytes. */
  inflateWhole(packed: Uint8Array, size: number): Uint8Array;
  inflate(packed: Iterable<Uint8Array>): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  deflater(take: (packed: Uint8Array) => void): Deflater;
  shelf(): Shelf;
}

function* inflateInLine(packed: Iterable<Uint8Array>): Generator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  for (const piece of packed) {
    inflate.push(piece);
    yield* ready.splice(0);
  }
  inflate.push(new Uint8Array(0), true);
  yield* ready;
}

async function* inflateBeside(
  packed: Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = new DecompressionStream!("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feed = async (): Promise<void> => {
    for (const piece of packed) await writer.write(piece);
    await writer.close();
  };
  // A failure shows at the reader; the feeder's own rejection says nothing more.
  feed().catch(() => undefined);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      if (next.value) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const deflateInLine = (take: (packed: Uint8Array) => void): Deflater => {
  const deflate = new Deflate({ level: 6 }, take);
  return {
    push: (block) => deflate.push(block),
    drain: async () => undefined,
    close: async () => deflate.push(new Uint8Array(0), true),
  };
};

const deflateBeside = (take: (packed: Uint8Array) => void): Deflater => {
  const stream = new CompressionStream!("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const read = async (): Promise<void> => {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      if (next.value) take(next.value);
  };
  const reading = read();
  let last = Promise.resolve();
  return {
    push: (block) => void (last = writer.write(block)),
    drain: () => last,
    close: async () => {
      await writer.close();
      await reading;
    },
  };
};

/** A shelf in memory. */
const memoryShelf = (): Shelf => {
  const pieces: Uint8Array[] = [];
  return { put: (piece) => void pieces.push(piece), pieces: () => pieces };
};

/**
 * What browsers and Node have alike: the platform's own streams where there are such, which work beside the program on a thread of their own; fflate does the same work
 * in line. fflate alone packs and unpacks whole parts.
 */
export const webCodec: Codec = {
  crc32,
  // One byte to spare: fflate stops without a word where its output is full.
  inflateWhole: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
  inflate: (packed) =>
    typeof DecompressionStream === "undefined" ? inflateInLine(packed) : inflateBeside(packed),
  deflater: (take) =>
    typeof CompressionStream === "undefined" ? deflateInLine(take) : deflateBeside(take),
  shelf: memoryShelf,
};
