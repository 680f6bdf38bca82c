import { failWith } from "../problem";
import {
  type Archive,
  type ArchiveEntry,
  partKey,
  uint16,
  uint32,
  WIDE,
  wideFields,
} from "./archive";
import type { PackedPart } from "./pack";

/** What becomes of a zip's parts; keys are `partKey`s, `added` stand behind all others. */
export interface ArchiveChanges {
  readonly replaced: ReadonlyMap<string, PackedPart>;
  readonly removed: ReadonlySet<string>;
  readonly added: readonly { readonly path: string; readonly part: PackedPart }[];
}

/** The first day a zip can tell, 1 January 1980: new parts carry no clock. */
const FIRST_DAY = 0x0021;

const encoder = new TextEncoder();

/** A file under construction: pieces and the length so far. */
const createFile = () => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  return {
    push: (...added: readonly Uint8Array[]): void => {
      for (const piece of added) {
        pieces.push(piece);
        length += piece.length;
      }
    },
    at: (): number => length,
    bytes: (): Uint8Array => {
      const all = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
      }
      return all;
    },
  };
};

type File = ReturnType<typeof createFile>;

interface Header {
  readonly name: Uint8Array;
  readonly part: PackedPart;
  readonly time: number;
  readonly date: number;
  readonly attributes: number;
}

const packedLength = (part: PackedPart): number =>
  part.packed.reduce((sum, piece) => sum + piece.length, 0);

/** The 26 bytes that a local header and a directory record share, from "version needed" on. */
const sharedFields = (view: DataView, at: number, { name, part, time, date }: Header): void => {
  // Bit 11: the name is UTF-8. Set only where it matters, as Office does.
  const flags = name.some((byte) => byte > 127) ? 0x0800 : 0;
  [20, flags, 8, time, date].forEach((value, i) => view.setUint16(at + 2 * i, value, true));
  [part.crc, packedLength(part), part.size].forEach((value, i) =>
    view.setUint32(at + 10 + 4 * i, value, true),
  );
  view.setUint16(at + 22, name.length, true);
};

const writeNew = (file: File, header: Header): Uint8Array => {
  if (header.part.size >= WIDE)
    failWith({ code: "unsupported-zip", part: new TextDecoder().decode(header.name), method: 8 });
  const offset = file.at();
  const local = new DataView(new ArrayBuffer(30));
  local.setUint32(0, 0x04034b50, true);
  sharedFields(local, 4, header);
  file.push(new Uint8Array(local.buffer), header.name, ...header.part.packed);
  const record = new DataView(new ArrayBuffer(46 + header.name.length));
  record.setUint32(0, 0x02014b50, true);
  record.setUint16(4, 20, true);
  sharedFields(record, 6, header);
  record.setUint32(38, header.attributes, true);
  record.setUint32(42, offset, true);
  const bytes = new Uint8Array(record.buffer);
  bytes.set(header.name, 46);
  return bytes;
};

const writeSame = (file: File, archive: Archive, entry: ArchiveEntry): Uint8Array => {
  const record = entry.record.slice();
  const view = new DataView(record.buffer);
  const wide = wideFields(record).offset;
  if (wide === undefined) view.setUint32(42, file.at(), true);
  else view.setBigUint64(wide, BigInt(file.at()), true);
  file.push(archive.bytes.subarray(entry.start, entry.end));
  return record;
};

const writeReplaced = (file: File, entry: ArchiveEntry, part: PackedPart): Uint8Array =>
  writeNew(file, {
    name: entry.record.subarray(46, 46 + uint16(entry.record, 28)),
    part,
    time: uint16(entry.record, 12),
    date: uint16(entry.record, 14),
    attributes: uint32(entry.record, 38),
  });

const writeEnd = (file: File, records: readonly Uint8Array[], comment: Uint8Array): void => {
  const start = file.at();
  file.push(...records);
  if (file.at() >= WIDE || records.length >= 0xffff)
    failWith({ code: "unsupported-zip", part: "", method: 8 });
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, records.length, true);
  end.setUint16(10, records.length, true);
  end.setUint32(12, file.at() - start, true);
  end.setUint32(16, start, true);
  end.setUint16(20, comment.length, true);
  file.push(new Uint8Array(end.buffer), comment);
};

/**
 * Writes a zip again. A part that is neither replaced nor removed keeps its local header and packed bytes as they stand, and
 * parts keep their order in the file and in the directory.
 */
export const rewriteArchive = (archive: Archive, changes: ArchiveChanges): Uint8Array => {
  const file = createFile();
  const records = new Map<ArchiveEntry, Uint8Array>();
  for (const entry of [...archive.entries].sort((a, b) => a.start - b.start)) {
    const key = partKey(entry.path);
    const part = changes.replaced.get(key);
    if (changes.removed.has(key)) continue;
    records.set(entry, part ? writeReplaced(file, entry, part) : writeSame(file, archive, entry));
  }
  const added = changes.added.map(({ path, part }) =>
    writeNew(file, { name: encoder.encode(path), part, time: 0, date: FIRST_DAY, attributes: 0 }),
  );
  const kept = archive.entries
    .map((entry) => records.get(entry))
    .filter((record) => record !== undefined);
  writeEnd(file, [...kept, ...added], archive.comment);
  return file.bytes();
};

/** Writes a new zip of the given parts, in their order; the same parts give the same bytes. */
export const writeArchive = (
  parts: readonly { readonly path: string; readonly part: PackedPart }[],
): Uint8Array =>
  rewriteArchive(
    { bytes: new Uint8Array(0), entries: [], byPath: new Map(), comment: new Uint8Array(0) },
    { replaced: new Map(), removed: new Set(), added: parts },
  );
