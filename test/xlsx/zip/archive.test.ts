import { zipSync, strToU8, unzipSync } from "fflate";
import { partKey } from "../../../src/xlsx/zip/archive";
import { webCodec } from "../../../src/xlsx/zip/codec";
import { crc32 } from "../../../src/xlsx/zip/crc";
import { createPacker, pack, packTexts } from "../../../src/xlsx/zip/pack";
import { unpack, unpackPieces } from "../../../src/xlsx/zip/unpack";
import { writeArchive } from "../../../src/xlsx/zip/writeArchive";
import { archiveOf, rewritten } from "../fixtures";

const TEXT = "客户,等级\n".repeat(20_000);
const zip = (): Uint8Array =>
  zipSync({ "a.xml": strToU8(TEXT), "目录/b.bin": [new Uint8Array(70_000), { level: 0 }] });
const code = (work: () => unknown): string => {
  try {
    work();
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
};
const joined = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const all: number[] = [];
  for await (const piece of pieces) for (const byte of piece) all.push(byte);
  return Uint8Array.from(all);
};

test("the checksum is that of zip", () => {
  expect(crc32(strToU8("123456789"), 0).toString(16)).toBe("cbf43926");
  expect(crc32(strToU8("56789"), crc32(strToU8("1234"), 0)).toString(16)).toBe("cbf43926");
});

test("part names compare without case and leading slash", () => {
  expect(partKey("/XL\\Workbook.XML")).toBe("xl/workbook.xml");
});

test("a zip's parts are found, stored and deflated ones", () => {
  const archive = archiveOf(zip());
  expect(archive.entries.map(({ path, method, size }) => [path, method, size])).toEqual([
    ["a.xml", 8, strToU8(TEXT).length],
    ["目录/b.bin", 0, 70_000],
  ]);
  expect(new TextDecoder().decode(unpack(archive, archive.entries[0]!))).toBe(TEXT);
});

test.each([true, false])(
  "pieces together are the part, with the platform's inflate or without (%s)",
  async (own) => {
    const kept = globalThis.DecompressionStream;
    if (!own) Object.assign(globalThis, { DecompressionStream: undefined });
    try {
      const archive = archiveOf(zip());
      for (const entry of archive.entries)
        expect(await joined(unpackPieces(archive, entry))).toEqual(unpack(archive, entry));
    } finally {
      Object.assign(globalThis, { DecompressionStream: kept });
    }
  },
);

test.each([true, false])(
  "what a packer packs can be unpacked, with the platform's deflate or without (%s)",
  async (own) => {
    const kept = globalThis.CompressionStream;
    if (!own) Object.assign(globalThis, { CompressionStream: undefined });
    try {
      const packer = createPacker(webCodec);
      const bytes = strToU8(TEXT.repeat(2));
      for (let at = 0; at < bytes.length; at += 1010) {
        packer.push(bytes.subarray(at, at + 1000));
        packer.copy(bytes, Math.min(at + 1000, bytes.length), Math.min(at + 1010, bytes.length));
      }
      await packer.drain();
      const written = writeArchive([{ path: "a", part: await packer.finish() }]);
      expect(Buffer.from(unzipSync(written)["a"] ?? []).equals(Buffer.from(bytes))).toBe(true);
    } finally {
      Object.assign(globalThis, { CompressionStream: kept });
    }
  },
);

test("a broken part is found broken, whole or in pieces, with the platform's inflate or without", async () => {
  const bytes = zip();
  const archive = archiveOf(bytes);
  bytes.fill(0xff, 40, 80);
  expect(code(() => unpack(archive, archive.entries[0]!))).toBe("corrupt-part");
  await expect(joined(unpackPieces(archive, archive.entries[0]!))).rejects.toThrow("corrupt-part");
  const kept = globalThis.DecompressionStream;
  Object.assign(globalThis, { DecompressionStream: undefined });
  await expect(joined(unpackPieces(archive, archive.entries[0]!))).rejects.toThrow("corrupt-part");
  Object.assign(globalThis, { DecompressionStream: kept });
});

test("a part whose checksum is wrong is broken, whole or in pieces", async () => {
  const archive = archiveOf(zip());
  const wrong = { ...archive.entries[0]!, crc: 1 };
  expect(code(() => unpack(archive, wrong))).toBe("corrupt-part");
  await expect(joined(unpackPieces(archive, wrong))).rejects.toThrow("corrupt-part");
});

test("a part that unpacks to more than it says is broken, and not unpacked further", async () => {
  const archive = archiveOf(zip());
  const lying = { ...archive.entries[0]!, size: 100 };
  await expect(joined(unpackPieces(archive, lying))).rejects.toThrow("corrupt-part");
  expect(code(() => unpack(archive, lying))).toBe("corrupt-part");
});

test("a part that says it unpacks absurdly is a bomb, seen before it is unpacked", () => {
  const bytes = zip();
  const record = archiveOf(bytes).entries[0]!.record;
  new DataView(record.buffer, record.byteOffset).setUint32(24, 0xfffffff0, true);
  expect(code(() => archiveOf(bytes))).toBe("zip-bomb");
});

test("an encrypted entry and an unknown method are refused by name", () => {
  const locked = zip();
  archiveOf(locked).entries[0]!.record[8] = 1;
  expect(code(() => archiveOf(locked))).toBe("unsupported-zip");
  const odd = zip();
  archiveOf(odd).entries[0]!.record[10] = 14;
  expect(code(() => archiveOf(odd))).toBe("unsupported-zip");
});

test("a rewritten zip copies what is kept, in its order, and other tools read it", () => {
  const before = archiveOf(zip());
  const bytes = rewritten(before, {
    replaced: new Map([["a.xml", pack(strToU8("new"))]]),
    removed: new Set(),
    added: [{ path: "c.txt", part: packTexts(["1", "2"]) }],
  });
  const after = archiveOf(bytes);
  expect(after.entries.map(({ path }) => path)).toEqual(["a.xml", "目录/b.bin", "c.txt"]);
  const [old, kept] = [before.entries[1]!, after.entries[1]!];
  expect(
    Buffer.from(after.source.read(kept.start, kept.end)).equals(
      Buffer.from(before.source.read(old.start, old.end)),
    ),
  ).toBe(true);
  const read = unzipSync(bytes);
  expect(Buffer.from(read["a.xml"] ?? []).toString()).toBe("new");
  expect(Buffer.from(read["c.txt"] ?? []).toString()).toBe("12");
});

test("a removed part is gone", () => {
  const archive = archiveOf(zip());
  const bytes = rewritten(archive, {
    replaced: new Map(),
    removed: new Set(["a.xml"]),
    added: [],
  });
  expect(Object.keys(unzipSync(bytes))).toEqual(["目录/b.bin"]);
});

test("a comment of the zip is kept", () => {
  const plain = zip();
  const bytes = new Uint8Array(plain.length + 5);
  bytes.set(plain);
  bytes.set(strToU8("hello"), plain.length);
  bytes[plain.length - 2] = 5;
  const again = rewritten(archiveOf(bytes), {
    replaced: new Map(),
    removed: new Set(),
    added: [],
  });
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
});

/** The zip with its first record in zip64 form: sizes and offset wide, in an extra field. */
const wideZip = (): Uint8Array => {
  const plain = zip();
  const archive = archiveOf(plain);
  const first = archive.entries[0]!;
  const start = first.record.byteOffset - plain.byteOffset;
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  [first.size, first.packedSize, first.start].forEach((value, i) =>
    extra.setBigUint64(4 + 8 * i, BigInt(value), true),
  );
  const record = first.record.slice();
  for (const field of [20, 24, 42]) new DataView(record.buffer).setUint32(field, 0xffffffff, true);
  new DataView(record.buffer).setUint16(30, 28, true);
  const rest = plain.subarray(start + record.length);
  const bytes = new Uint8Array(plain.length + 28);
  bytes.set(plain.subarray(0, start));
  bytes.set(record, start);
  bytes.set(new Uint8Array(extra.buffer), start + record.length);
  bytes.set(rest, start + record.length + 28);
  return bytes;
};

test("wide numbers of zip64 are read, and kept right when parts move", () => {
  const archive = archiveOf(wideZip());
  expect(new TextDecoder().decode(unpack(archive, archive.entries[0]!))).toBe(TEXT);
  const again = archiveOf(
    rewritten(archive, { replaced: new Map(), removed: new Set(), added: [] }),
  );
  expect(new TextDecoder().decode(unpack(again, again.entries[0]!))).toBe(TEXT);
});
