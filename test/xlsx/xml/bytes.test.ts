import fc from "fast-check";
import { findBehind, readPlainNumber, skipMarkup } from "../../../src/xlsx/xml/bytes";
import { decodeUtf8 } from "../../../src/xlsx/xml/decode";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (text: string): number => readPlainNumber(bytes(text), 0, text.length);

test("a decimal number is read exactly as Number reads it, or left to Number", () => {
  const decimal = fc
    .tuple(fc.integer(), fc.nat(999_999))
    .map(([whole, part]) => `${whole}.${part}`);
  const text = fc.oneof(decimal, fc.integer().map(String), fc.double({ noNaN: true }).map(String));
  fc.assert(
    fc.property(text, (one) => Number.isNaN(plain(one)) || Object.is(plain(one), Number(one))),
    { numRuns: 2000 },
  );
});

test("common numbers do not need Number", () => {
  expect(["0", "12", "-3.25", "45322.5", "0.1", "123456789012345"].map(plain)).toEqual([
    0, 12, -3.25, 45322.5, 0.1, 123456789012345,
  ]);
});

test.each(["", "-", ".", "1E5", "1.2.3", "12a", "1234567890123456"])(
  "%j is left to Number",
  (text) => {
    expect(plain(text)).toBeNaN();
  },
);

test("UTF-8 is decoded as the platform decodes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const all = bytes(text);
      return (
        decodeUtf8(all, 0, all.length) ===
          new TextDecoder("utf-8", { ignoreBOM: false }).decode(all) || text.startsWith("\ufeff")
      );
    }),
  );
});

test("malformed UTF-8 becomes the sign for that", () => {
  expect(decodeUtf8(Uint8Array.of(0x41, 0xe4, 0xb8), 0, 3)).toContain("\ufffd");
});

test("a search that runs out of bytes says so", () => {
  expect(findBehind(bytes("a-->b"), 0, 5, bytes("-->"))).toBe(4);
  expect(findBehind(bytes("a--"), 0, 3, bytes("-->"))).toBe(-1);
  expect(skipMarkup(bytes("<!-- a"), 0, 6)).toBe(-1);
  expect(skipMarkup(bytes("<![CDATA[>]]>x"), 0, 14)).toBe(13);
  expect(skipMarkup(bytes("<?a b?>x"), 0, 8)).toBe(7);
});
