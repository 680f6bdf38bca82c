import { failWith } from "../problem";
import type { Archive, ArchiveEntry } from "./archive";
import { checkWhole } from "./limits";
import { dataStart } from "./openArchive";
import { piecesOf } from "./source";

/** Unpacks a whole part. Fails with `corrupt-part` where the bytes do not unpack to the size and checksum that the directory gives. */
export const unpack = ({ source, codec }: Archive, entry: ArchiveEntry): Uint8Array => {
  checkWhole(entry);
  const start = dataStart(source, entry);
  const packed = source.read(start, start + entry.packedSize);
  const inflated = (): Uint8Array => {
    try {
      return codec.inflateWhole(packed, entry.size);
    } catch {
      return failWith({ code: "corrupt-part", part: entry.path });
    }
  };
  const unpacked = entry.method === 0 ? packed : inflated();
  const isWhole = unpacked.length === entry.size && codec.crc32(unpacked, 0) === entry.crc;
  return isWhole ? unpacked : failWith({ code: "corrupt-part", part: entry.path });
};

/** Unpacks a part piece by piece. Never gives more than the directory's size. */
export async function* unpackPieces(
  { source, codec }: Archive,
  entry: ArchiveEntry,
): AsyncGenerator<Uint8Array, void, undefined> {
  const start = dataStart(source, entry);
  const packed = piecesOf(source, start, start + entry.packedSize);
  const pieces = entry.method === 0 ? packed : codec.inflate(packed);
  let [size, crc] = [0, 0];
  try {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > entry.size) break;
      crc = codec.crc32(piece, crc);
      yield piece;
    }
  } catch {
    // Only the unpacking itself throws here: a reader that fails ends this generator, it does not throw into it.
    failWith({ code: "corrupt-part", part: entry.path });
  }
  if (size !== entry.size || crc !== entry.crc)
    failWith({ code: "corrupt-part", part: entry.path });
}
