import { isAscii, isUtf8, transcode } from "node:buffer";
import { PortError } from "../../workbook";
import { piecesOf, type ByteSource } from "../../xlsx";
import { encodeGb18030 } from "./gb18030";

/** How the text of a file is stored, so that it can be stored the same way again. */
export interface Encoding {
  readonly name: "utf-8" | "gb18030" | "utf-16le" | "utf-16be";
  /** Whether a byte order mark stands at its beginning. */
  readonly mark: boolean;
}

/** Bytes decoded at a time: a longer text would lie outside of the engine's heap, which then collects garbage far too often. */
const PIECE = 512 * 1024;
/** Bytes looked at to tell UTF-16 without a mark. */
const PROBE = 4096;

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: delimiters, digits and line ends leave zeros on every other byte; no other text has zeros at all. */
const utf16Without = (bytes: Uint8Array): Encoding["name"] | null => {
  const zeros = [0, 0];
  const end = Math.min(PROBE, bytes.length);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  return odd >= even ? "utf-16le" : "utf-16be";
};

/** Encodings that a file may have, by its first bytes; the first one in which all of it is valid is the one. */
const candidates = (head: Uint8Array): readonly Encoding[] => {
  if (beginsWith(head, [0xef, 0xbb, 0xbf])) return [{ name: "utf-8", mark: true }];
  if (beginsWith(head, [0xff, 0xfe])) return [{ name: "utf-16le", mark: true }];
  if (beginsWith(head, [0xfe, 0xff])) return [{ name: "utf-16be", mark: true }];
  const wide = utf16Without(head);
  if (wide !== null) return [{ name: wide, mark: false }];
  return [
    { name: "utf-8", mark: false },
    { name: "gb18030", mark: false },
  ];
};

const LF = 10;

/** Where to cut a piece of UTF-8: behind its last line, so that few records are cut; else before its last character that is not ASCII. */
const cutOf = (bytes: Uint8Array): number => {
  const line = bytes.lastIndexOf(LF);
  if (line >= 0) return line + 1;
  let end = bytes.length;
  while (end > 1 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return ((bytes[end - 1] ?? 0) & 0x80) === 0 || end === 1 ? end : end - 1;
};

/** UTF-8 as text, by way of UTF-16: a third of the time that the platform's decoder takes. Throws where it is not valid. */
const decodeUtf8 = (bytes: Uint8Array): string => {
  if (!isUtf8(bytes)) throw new TypeError("not UTF-8");
  return isAscii(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")
    : transcode(bytes, "utf8", "utf16le").toString("utf16le");
};

/** Cut between characters, since decoders that take a text in pieces are many times slower. */
function* utf8Pieces(source: ByteSource, from: number): Generator<string, void, undefined> {
  for (let at = from; at < source.length;) {
    const bytes = source.read(at, at + PIECE);
    const end = at + bytes.length >= source.length ? bytes.length : cutOf(bytes);
    yield decodeUtf8(bytes.subarray(0, end));
    at += end;
  }
}

function* streamedPieces(
  source: ByteSource,
  name: Encoding["name"],
): Generator<string, void, undefined> {
  // UTF-16 has hardly an invalid byte: what is wrong there shows as a sign of its own.
  const decoder = new TextDecoder(name, { fatal: !name.startsWith("utf-16") });
  for (const piece of piecesOf(source, 0, source.length, PIECE))
    yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The text of a file in an encoding, without its mark, in pieces; null where some of it is not valid. */
const decoded = (source: ByteSource, { name, mark }: Encoding): readonly string[] | null => {
  try {
    return [
      ...(name === "utf-8" ? utf8Pieces(source, mark ? 3 : 0) : streamedPieces(source, name)),
    ];
  } catch (error) {
    if (error instanceof PortError) throw error;
    return null;
  }
};

/** A text file: its encoding, and its text in pieces, since one string does not hold half a gigabyte. */
export interface ReadText {
  readonly encoding: Encoding;
  readonly pieces: readonly string[];
}

/**
 * Reads a text file. Its encoding is that of its byte order mark; without one UTF-8 where all of it is valid, else UTF-16 by its zeros, else GB18030 (what Excel in
 * China exports). Null where it is none of them.
 */
export const readText = (source: ByteSource): ReadText | null => {
  for (const encoding of candidates(source.read(0, PROBE))) {
    const pieces = decoded(source, encoding);
    if (pieces !== null) return { encoding, pieces };
  }
  return null;
};

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

/** The byte order mark of an encoding; nothing where it has none. */
export const markOf = (encoding: Encoding): Uint8Array =>
  encoding.mark ? encodeText("\uFEFF", encoding) : new Uint8Array(0);

/** The bytes of a text, or of a piece of one that does not end within a character. */
export const encodeText = (text: string, { name }: Encoding): Uint8Array => {
  if (name === "gb18030") return encodeGb18030(text);
  return name === "utf-8" ? Buffer.from(text, "utf8") : utf16(text, name === "utf-16be");
};
