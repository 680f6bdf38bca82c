import { type Archive, type ArchiveEntry, partKey } from "./archive";
import { webCodec } from "./codec";
import type { PackedPart } from "./pack";
import {
  directoryRecord,
  endRecords,
  type Header,
  headerOf,
  localHeader,
  movedRecord,
} from "./records";
import { joined, memorySource, piecesOf } from "./source";

/** What becomes of a zip's parts; keys are `partKey`s, `added` stand behind all others. */
export interface ArchiveChanges {
  readonly replaced: ReadonlyMap<string, PackedPart>;
  readonly removed: ReadonlySet<string>;
  readonly added: readonly { readonly path: string; readonly part: PackedPart }[];
}

/** The first day a zip can tell, 1 January 1980: new parts carry no clock. */
const FIRST_DAY = 0x0021;

const encoder = new TextEncoder();

const newHeader = ({ path, part }: ArchiveChanges["added"][number]): Header => ({
  name: encoder.encode(path),
  part,
  time: 0,
  date: FIRST_DAY,
  attributes: 0,
});

/** A part in the new file: its bytes, and its record in the directory once its place is known. */
interface Placed {
  readonly bytes: () => Iterable<Uint8Array>;
  readonly record: (offset: number) => readonly Uint8Array[];
}

function* newBytes(header: Header): Generator<Uint8Array, void, undefined> {
  yield* localHeader(header);
  yield* header.part.packed;
}

const placedNew = (header: Header): Placed => ({
  bytes: () => newBytes(header),
  record: (offset) => directoryRecord(header, offset),
});

const placedSame = ({ source }: Archive, { start, end, record }: ArchiveEntry): Placed => ({
  bytes: () => piecesOf(source, start, end),
  record: (offset) => movedRecord(record, offset),
});

/**
 * The bytes of a zip after changes, piece by piece. A part that is neither replaced nor removed keeps its local header and packed bytes as they stand, and
 * parts keep their order in the file and in the directory.
 */
export function* rewriteArchive(
  archive: Archive,
  changes: ArchiveChanges,
): Generator<Uint8Array, void, undefined> {
  let at = 0;
  function* counted(pieces: Iterable<Uint8Array>): Generator<Uint8Array, void, undefined> {
    for (const piece of pieces) {
      at += piece.length;
      yield piece;
    }
  }
  const records = new Map<ArchiveEntry, readonly Uint8Array[]>();
  for (const entry of [...archive.entries].sort((a, b) => a.start - b.start)) {
    const key = partKey(entry.path);
    if (changes.removed.has(key)) continue;
    const part = changes.replaced.get(key);
    const placed = part ? placedNew(headerOf(entry.record, part)) : placedSame(archive, entry);
    records.set(entry, placed.record(at));
    yield* counted(placed.bytes());
  }
  const added: (readonly Uint8Array[])[] = [];
  for (const one of changes.added) {
    const placed = placedNew(newHeader(one));
    added.push(placed.record(at));
    yield* counted(placed.bytes());
  }
  const kept = archive.entries.flatMap((entry) => {
    const record = records.get(entry);
    return record ? [record] : [];
  });
  const directory = [...kept, ...added];
  const start = at;
  yield* counted(directory.flat());
  yield* endRecords(directory.length, start, at, archive.comment);
}

/** Writes a new zip of the given parts, in their order; the same parts give the same bytes. */
export const writeArchive = (
  parts: readonly { readonly path: string; readonly part: PackedPart }[],
): Uint8Array => {
  const nothing = new Uint8Array(0);
  const empty = {
    source: memorySource(nothing),
    codec: webCodec,
    entries: [],
    byPath: new Map<string, ArchiveEntry>(),
    comment: nothing,
  };
  return joined(rewriteArchive(empty, { replaced: new Map(), removed: new Set(), added: parts }));
};
