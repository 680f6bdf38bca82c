import fc from "fast-check";
import { memorySource } from "../../../src/xlsx";
import { encodeText, markOf, readText, type Encoding } from "../../../src/files/csv/encoding";

const encodingOf = (bytes: Uint8Array) => readText(memorySource(bytes))?.encoding ?? null;
const textIn = (bytes: Uint8Array) => readText(memorySource(bytes))?.pieces.join("");
const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

test("UTF-8 is told with and without its mark", () => {
  expect(encodingOf(Buffer.from("\uFEFF客户"))).toEqual({ name: "utf-8", mark: true });
  expect(encodingOf(Buffer.from("客户,A"))).toEqual({ name: "utf-8", mark: false });
});

test("what Excel in China exports is GB18030", () => {
  const bytes = bytesOf("bfcdbba72c41"); // 客户,A
  expect(encodingOf(bytes)).toEqual({ name: "gb18030", mark: false });
  expect(textIn(bytes)).toBe("客户,A");
});

test("UTF-16 is told by its mark, and by its zeros without one", () => {
  expect(encodingOf(bytesOf("fffe41002c00"))).toEqual({ name: "utf-16le", mark: true });
  expect(encodingOf(bytesOf("feff0041002c"))).toEqual({ name: "utf-16be", mark: true });
  expect(encodingOf(bytesOf("41002c004200"))).toEqual({ name: "utf-16le", mark: false });
  expect(encodingOf(bytesOf("0041002c0042"))).toEqual({ name: "utf-16be", mark: false });
});

test("bytes that are no text in any of them are none", () => {
  expect(encodingOf(bytesOf("ffff8181ff20"))).toBeNull();
});

test.each<Encoding>([
  { name: "utf-8", mark: true },
  { name: "utf-8", mark: false },
  { name: "utf-16le", mark: true },
  { name: "utf-16be", mark: true },
  { name: "gb18030", mark: false },
])("text stored as $name (mark: $mark) reads back as it was", (encoding) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre(!text.startsWith("\uFEFF") && !/[\p{Cs}\0]/u.test(text));
      const bytes = Buffer.concat([markOf(encoding), encodeText(text, encoding)]);
      fc.pre(encodingOf(bytes)?.name === encoding.name);
      expect(textIn(bytes)).toBe(text);
    }),
  );
});

test("a file longer than one piece comes in several, and no character is cut", () => {
  const text = "客户,A\n".repeat(1_000_000);
  const read = readText(memorySource(Buffer.from(text)));
  expect(read?.pieces.length).toBeGreaterThan(2);
  expect(read?.pieces.join("") === text).toBe(true);
});

test("GB18030 has the bytes that other programs write", () => {
  const hex = (text: string) =>
    Buffer.from(encodeText(text, { name: "gb18030", mark: false })).toString("hex");
  expect(hex("等级A")).toBe("b5c8bcb641");
  expect(hex("¥")).toBe("81308436"); // four bytes, basic plane
  expect(hex("𠀀")).toBe("95328236"); // four bytes, above it
});
