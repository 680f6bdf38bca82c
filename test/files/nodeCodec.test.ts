import { nodeCodec, fileShelf } from "../../src/files/nodeCodec";
import { webCodec, type Codec } from "../../src/xlsx";

const TEXT = Buffer.from("客户,等级\n".repeat(100_000));

const inflated = async (codec: Codec, packed: Iterable<Uint8Array>): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of codec.inflate(packed)) pieces.push(piece);
  return Buffer.concat(pieces);
};

const deflated = async (codec: Codec): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  const deflater = codec.deflater((piece) => void pieces.push(piece));
  for (let at = 0; at < TEXT.length; at += 70_001) {
    deflater.push(TEXT.subarray(at, at + 70_001));
    await deflater.drain();
  }
  await deflater.close();
  return Buffer.concat(pieces);
};

test.each<readonly [string, Codec, Codec]>([
  ["Node", nodeCodec, nodeCodec],
  ["a browser what Node packed", nodeCodec, webCodec],
  ["Node what a browser packed", webCodec, nodeCodec],
])("%s unpacks it as it was", async (_, packs, unpacks) => {
  const packed = await deflated(packs);
  const cut = [packed.subarray(0, 1000), packed.subarray(1000)];
  expect((await inflated(unpacks, cut)).equals(TEXT)).toBe(true);
  expect(Buffer.from(unpacks.inflateWhole(packed, TEXT.length)).equals(TEXT)).toBe(true);
});

test("checksums of Node and of our own are the same", () => {
  const first = TEXT.subarray(0, 1001);
  expect(nodeCodec.crc32(TEXT.subarray(1001), nodeCodec.crc32(first, 0))).toBe(
    webCodec.crc32(TEXT, 0),
  );
});

test("bytes that are not packed at all make the unpacking fail, and so do some that end too early", async () => {
  const broken = Buffer.alloc(100, 0xff);
  await expect(inflated(nodeCodec, [broken])).rejects.toThrow();
  await expect(
    inflated(nodeCodec, [(await deflated(nodeCodec)).subarray(0, 200)]),
  ).rejects.toThrow();
});

test("a part never unpacks to more than it may", async () => {
  const packed = await deflated(nodeCodec);
  expect(() => nodeCodec.inflateWhole(packed, 10)).toThrow();
});

test.each([5, 1_000_000])(
  "a shelf that keeps %s bytes in memory gives all pieces back in order",
  (most) => {
    const shelf = fileShelf(most);
    const pieces = ["ab", "cde", "f", "", "ghi"].map((text) => Buffer.from(text));
    for (const piece of pieces) shelf.put(piece);
    expect(Buffer.concat([...shelf.pieces()]).toString()).toBe("abcdefghi");
  },
);
