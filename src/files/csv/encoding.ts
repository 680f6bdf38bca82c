import { encodeGb18030 } from "./gb18030";

/** How the text of a file is stored, so that it can be stored the same way again. */
export interface Encoding {
  readonly name: "utf-8" | "gb18030" | "utf-16le" | "utf-16be";
  /** Whether a byte order mark stands at its beginning. */
  readonly mark: boolean;
}

/** Bytes looked at to tell UTF-16 without a mark. */
const PROBE = 4096;

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const isText = (bytes: Uint8Array, name: Encoding["name"]): boolean => {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** UTF-16 without a mark: delimiters, digits and line ends leave zeros on every other byte; no other text has zeros at all. */
const utf16Without = (bytes: Uint8Array): Encoding["name"] | null => {
  const zeros = [0, 0];
  const end = Math.min(PROBE, bytes.length);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  return odd >= even ? "utf-16le" : "utf-16be";
};

/**
 * The encoding of a text file: by its byte order mark; without one UTF-8 where all of it is valid, else UTF-16 by its zeros, else GB18030
 * (what Excel in China exports). Null where it is none of them.
 */
export const encodingOf = (bytes: Uint8Array): Encoding | null => {
  if (beginsWith(bytes, [0xef, 0xbb, 0xbf]))
    return isText(bytes, "utf-8") ? { name: "utf-8", mark: true } : null;
  if (beginsWith(bytes, [0xff, 0xfe])) return { name: "utf-16le", mark: true };
  if (beginsWith(bytes, [0xfe, 0xff])) return { name: "utf-16be", mark: true };
  const wide = utf16Without(bytes);
  if (wide !== null) return { name: wide, mark: false };
  if (isText(bytes, "utf-8")) return { name: "utf-8", mark: false };
  return isText(bytes, "gb18030") ? { name: "gb18030", mark: false } : null;
};

/** The text of a file, without its byte order mark. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding.name).decode(bytes);

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

/** The bytes of a text, with the byte order mark where the encoding has one. */
export const encodeText = (text: string, encoding: Encoding): Uint8Array => {
  if (encoding.name === "gb18030") return encodeGb18030(text);
  const marked = encoding.mark ? `\uFEFF${text}` : text;
  return encoding.name === "utf-8"
    ? Buffer.from(marked, "utf8")
    : utf16(marked, encoding.name === "utf-16be");
};
