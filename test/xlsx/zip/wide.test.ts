/** Zips beyond 4 GB: their sizes are made up, since the format says the same whatever stands behind them. */
import { openArchive } from "../../../src/xlsx/zip/openArchive";
import { webCodec } from "../../../src/xlsx/zip/codec";
import { pack } from "../../../src/xlsx/zip/pack";
import type { ByteSource } from "../../../src/xlsx/zip/source";
import { rewriteArchive } from "../../../src/xlsx/zip/writeArchive";
import { archiveOf, rewritten } from "../fixtures";

const GIGABYTE = 1024 ** 3;
const nothing = { replaced: new Map(), removed: new Set<string>(), added: [] };
const part = pack(new TextEncoder().encode("abc"));

const zeros = new Uint8Array(64 * 1024 * 1024);

/** Pieces as a source that remembers where each stands, but nothing of the zeros. */
const sparse = (pieces: Iterable<Uint8Array>): ByteSource => {
  const held: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  let length = 0;
  for (const bytes of pieces) {
    if (bytes !== zeros) held.push({ at: length, bytes });
    length += bytes.length;
  }
  return {
    length,
    read: (start, end) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, length) - start));
      for (const one of held) {
        const from = Math.max(start, one.at);
        const to = Math.min(end, one.at + one.bytes.length);
        if (from < to) bytes.set(one.bytes.subarray(from - one.at, to - one.at), from - start);
      }
      return bytes;
    },
  };
};

function* fiveGigabytes(): Generator<Uint8Array> {
  for (let at = 0; at < 5 * GIGABYTE; at += zeros.length) yield zeros;
}
const large = { crc: 7, size: 6 * GIGABYTE, packedSize: 5 * GIGABYTE, packed: fiveGigabytes() };

test("parts of more than 4 GB, and parts behind them, are written and found again", () => {
  const empty = emptyZip();
  const source = sparse(
    rewriteArchive(empty, {
      ...nothing,
      added: [
        { path: "a", part },
        { path: "large", part: large },
        { path: "b", part },
      ],
    }),
  );
  const { entries } = openArchive(source, webCodec);
  expect(entries.map(({ path, size, packedSize }) => [path, size, packedSize])).toEqual([
    ["a", 3, part.packedSize],
    ["large", 6 * GIGABYTE, 5 * GIGABYTE],
    ["b", 3, part.packedSize],
  ]);
  expect(entries[2]?.start).toBeGreaterThan(5 * GIGABYTE);
});

test("more parts than 16 bits count are written and found again", () => {
  const added = Array.from({ length: 70_000 }, (_, i) => ({ path: String(i), part }));
  const { entries } = archiveOf(rewritten(emptyZip(), { ...nothing, added }));
  expect([entries.length, entries.at(-1)?.path]).toEqual([70_000, "69999"]);
});

/** A zip without parts. */
const emptyZip = () =>
  archiveOf(Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]));
