import { Inflate, inflateSync } from "fflate";
import { failWith } from "../problem";
import { crc32 } from "./crc";
import type { Archive, ArchiveEntry } from "./archive";
import { packedBytes } from "./openArchive";

/** A part that is held whole must fit into one string, and no honest one comes near (sheets are streamed). */
const WHOLE_BYTES = 400 * 1024 * 1024;
const PIECE = 64 * 1024;

/** Unpacks a whole part. Fails with `corrupt-part` where the bytes do not unpack to the size and checksum that the directory gives. */
export const unpack = (archive: Archive, entry: ArchiveEntry): Uint8Array => {
  if (entry.size > WHOLE_BYTES) failWith({ code: "zip-bomb", part: entry.path, bytes: entry.size });
  const packed = packedBytes(archive, entry);
  const unpacked = entry.method === 0 ? packed : inflateWhole(entry, packed);
  const isWhole = unpacked.length === entry.size && crc32(unpacked, 0) === entry.crc;
  return isWhole ? unpacked : failWith({ code: "corrupt-part", part: entry.path });
};

const inflateWhole = (entry: ArchiveEntry, packed: Uint8Array): Uint8Array => {
  try {
    // One byte to spare: fflate stops without a word where its output is full.
    return inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    return failWith({ code: "corrupt-part", part: entry.path });
  }
};

/**
 * Unpacks a part piece by piece. The platform's own inflate is used where there is one: it works beside the program on a thread
 * of its own; fflate does the same work in line. Never gives more than the directory's size.
 */
export async function* unpackPieces(
  archive: Archive,
  entry: ArchiveEntry,
): AsyncGenerator<Uint8Array, void, undefined> {
  const packed = packedBytes(archive, entry);
  const pieces =
    entry.method === 0
      ? [packed]
      : typeof DecompressionStream === "undefined"
        ? inflateInLine(packed)
        : inflateBeside(packed);
  let [size, crc] = [0, 0];
  try {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > entry.size) break;
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch {
    // Only the unpacking itself throws here: a reader that fails ends this generator, it does not throw into it.
    failWith({ code: "corrupt-part", part: entry.path });
  }
  if (size !== entry.size || crc !== entry.crc)
    failWith({ code: "corrupt-part", part: entry.path });
}

function* inflateInLine(packed: Uint8Array): Generator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < packed.length; at += PIECE) {
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    yield* ready.splice(0);
  }
}

async function* inflateBeside(packed: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = new DecompressionStream!("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feed = async (): Promise<void> => {
    for (let at = 0; at < packed.length; at += PIECE)
      await writer.write(packed.subarray(at, at + PIECE));
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
