import { randomUUID } from "node:crypto";
import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import * as zlib from "node:zlib";
import { webCodec, type Codec, type Deflater, type Shelf } from "../xlsx";

/** What the streams of zlib hand over at a time: at the default of 16 KB handing over takes longer than the work. */
const CHUNK = 256 * 1024;
/** The least that zlib takes for a chunk. */
const LEAST_CHUNK = 64;
/** What a block mostly packs to. */
const PACKED_CHUNK = 96 * 1024;
/** Bytes waiting to be packed before whoever pushes is asked to wait. */
const WAITING = 4 * 1024 * 1024;
/** Packed bytes that a shelf keeps in memory before it takes a file. */
const IN_MEMORY = 8 * 1024 * 1024;

async function* inflate(packed: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = zlib.createInflateRaw({ chunkSize: CHUNK });
  const feed = async (): Promise<void> => {
    for (const piece of packed)
      if (!stream.write(piece)) await new Promise((resolve) => stream.once("drain", resolve));
    stream.end();
  };
  feed().catch((error: unknown) => stream.destroy(error as Error));
  for await (const piece of stream) yield piece as Uint8Array;
}

const packed = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.deflateRaw);

/** What a block may refer to of the one before it. */
const WINDOW = 32 * 1024;
/** An empty last block. */
const LAST = Uint8Array.of(3, 0);

/**
 * Packs blocks side by side on all threads that Node has for such work: each one ends on a byte, and knows the end of the one before, so that together they are one stream that is hardly longer than
 * that of one thread.
 */
const deflater = (take: (packed: Uint8Array) => void): Deflater => {
  const jobs: { readonly size: number; readonly done: Promise<Uint8Array> }[] = [];
  let before: Uint8Array = new Uint8Array(0);
  let waiting = 0;
  const takeTo = async (most: number): Promise<void> => {
    for (let job = jobs[0]; job !== undefined && waiting > most; job = jobs[0]) {
      take(await job.done);
      waiting -= job.size;
      jobs.shift();
    }
  };
  return {
    push: (block) => {
      const done = packed(block, {
        level: 6,
        chunkSize: PACKED_CHUNK,
        finishFlush: zlib.constants.Z_SYNC_FLUSH,
        ...(before.length > 0 && { dictionary: before }),
      });
      // A failure shows where the job is waited for.
      done.catch(() => undefined);
      jobs.push({ size: block.length, done });
      waiting += block.length;
      before = block.subarray(-WINDOW);
    },
    drain: () => takeTo(WAITING),
    close: async () => {
      await takeTo(-1);
      take(LAST);
    },
  };
};

/** A file that no folder lists any more: it is gone with the process, however that ends. */
const hiddenFile = (): number => {
  const path = join(tmpdir(), `clientele-${randomUUID()}`);
  const file = openSync(path, "wx+");
  rmSync(path, { force: true });
  return file;
};

function* piecesIn(file: number, lengths: readonly number[]): Generator<Uint8Array> {
  try {
    let at = 0;
    for (const length of lengths) {
      const piece = new Uint8Array(length);
      readSync(file, piece, 0, length, at);
      at += length;
      yield piece;
    }
  } finally {
    closeSync(file);
  }
}

/** Small parts wait in memory, large ones in a file without a name. The pieces can be taken once. */
export const fileShelf = (most = IN_MEMORY): Shelf => {
  const pieces: Uint8Array[] = [];
  const lengths: number[] = [];
  let held = 0;
  let file = -1;
  const store = (piece: Uint8Array): void => {
    for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
    lengths.push(piece.length);
  };
  return {
    put: (piece) => {
      held += piece.length;
      if (file < 0 && held <= most) return void pieces.push(piece);
      if (file < 0) {
        file = hiddenFile();
        pieces.splice(0).forEach(store);
      }
      store(piece);
    },
    pieces: () => (file < 0 ? pieces : piecesIn(file, lengths)),
  };
};

/** By the namespace: Node before 20.15 has no checksum of its own, and an import by name would fail there. */
const own = zlib as { readonly crc32?: Codec["crc32"] };

/** How Node packs and unpacks: zlib on threads beside the program, and large parts waiting on disk. */
export const nodeCodec: Codec = {
  crc32: own.crc32 ?? webCodec.crc32,
  // In one piece: many would have to be joined, and memory would hold the part twice.
  inflateWhole: (packed, size) =>
    zlib.inflateRawSync(packed, {
      maxOutputLength: size + 1,
      chunkSize: Math.max(LEAST_CHUNK, size + 1),
    }),
  inflate,
  deflater,
  shelf: () => fileShelf(),
};
