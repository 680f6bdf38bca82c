/** Bytes at random access: memory, or a file of any size. */
export interface ByteSource {
  readonly length: number;
  /** The bytes from `start` to `end`, fewer where the source ends before. They must not change. */
  read(start: number, end: number): Uint8Array;
}

/** Bytes in memory as a source. */
export const memorySource = (bytes: Uint8Array): ByteSource => ({
  length: bytes.length,
  read: (start, end) => bytes.subarray(start, end),
});

const PIECE = 1024 * 1024;

/** A stretch of a source piece by piece, so that memory holds one piece at a time. */
export function* piecesOf(
  source: ByteSource,
  start: number,
  end: number,
  size = PIECE,
): Generator<Uint8Array, void, undefined> {
  for (let at = start; at < end; at += size) yield source.read(at, Math.min(end, at + size));
}

/** Pieces as one array. */
export const joined = (pieces: Iterable<Uint8Array>): Uint8Array => {
  const all = [...pieces];
  const bytes = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
