/**
 * Reading tags from bytes that may end anywhere: every function gives -1 where the bytes run out, and the caller comes back to the
 * same place with more. It takes XML as Office writes it; what is not well-formed ends as "ran out" at the end of the part.
 */
export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const BANG = 0x21;
export const QUESTION = 0x3f;
const EQUALS = 0x3d;

/** Whether a byte ends an element's name; `undefined` is the end of the bytes. */
export const endsName = (byte: number | undefined): boolean =>
  byte === undefined || byte <= 0x20 || byte === GT || byte === SLASH;

/** One attribute, or the end of the tag; reused, so that reading a cell makes no object. */
export interface TagCursor {
  kind: "attribute" | "open" | "empty";
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
}

/** A cursor for `nextAttribute`. */
export const tagCursor = (): TagCursor => ({
  kind: "open",
  nameStart: 0,
  nameEnd: 0,
  valueStart: 0,
  valueEnd: 0,
});

/** Reads the next attribute of a start tag, or its end, into `cursor`; gives the place behind it. */
export const nextAttribute = (
  bytes: Uint8Array,
  from: number,
  end: number,
  cursor: TagCursor,
): number => {
  let at = from;
  while (at < end && bytes[at]! <= 0x20) at++;
  if (at >= end) return -1;
  const first = bytes[at]!;
  if (first === GT || first === SLASH) {
    cursor.kind = first === GT ? "open" : "empty";
    if (first === GT) return at + 1;
    return at + 1 < end ? at + 2 : -1;
  }
  cursor.kind = "attribute";
  cursor.nameStart = at;
  while (at < end && bytes[at] !== EQUALS && bytes[at]! > 0x20) at++;
  cursor.nameEnd = at;
  while (at < end && (bytes[at] === EQUALS || bytes[at]! <= 0x20)) at++;
  const quote = bytes[at]!;
  cursor.valueStart = ++at;
  while (at < end && bytes[at] !== quote) at++;
  cursor.valueEnd = at;
  return at < end ? at + 1 : -1;
};

/** Steps over the rest of a start tag, from its name or from behind it. */
export const skipTag = (
  bytes: Uint8Array,
  from: number,
  end: number,
  cursor: TagCursor,
): number => {
  let at = from;
  while (at < end && !endsName(bytes[at])) at++;
  do at = nextAttribute(bytes, at, end, cursor);
  while (at >= 0 && cursor.kind === "attribute");
  return at;
};

const COMMENT_END = [0x2d, 0x2d, GT];
const CDATA_END = [0x5d, 0x5d, GT];
const INSTRUCTION_END = [QUESTION, GT];

/** The place behind the next run of `wanted`. */
export const findBehind = (
  bytes: Uint8Array,
  from: number,
  end: number,
  wanted: ArrayLike<number>,
): number => {
  const first = wanted[0]!;
  for (let at = from; at <= end - wanted.length; at++) {
    if (bytes[at] !== first) continue;
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at + same;
  }
  return -1;
};

/** Steps over a comment, CDATA or processing instruction that begins at `at`. */
export const skipMarkup = (bytes: Uint8Array, at: number, end: number): number => {
  if (bytes[at + 1] === QUESTION) return findBehind(bytes, at + 2, end, INSTRUCTION_END);
  if (at + 4 > end) return -1;
  return bytes[at + 2] === 0x2d
    ? findBehind(bytes, at + 4, end, COMMENT_END)
    : findBehind(bytes, at + 3, end, CDATA_END);
};

/** Whether the name at `at` is `name` (bytes, prefix included). */
export const nameIs = (bytes: Uint8Array, at: number, name: Uint8Array): boolean => {
  for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name[i]) return false;
  return endsName(bytes[at + name.length]);
};

/** A whole number in ASCII digits; anything else ends it. */
export const readInteger = (bytes: Uint8Array, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return value;
};

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * A decimal number, exactly as `Number` reads it; NaN where it has an exponent, more than 15 digits or anything else unusual,
 * for the caller to read by `Number`. (Both 15 digits and the powers of ten up to 22 are exact, so that one division rounds once.)
 */
export const readPlainNumber = (bytes: Uint8Array, start: number, end: number): number => {
  const negative = bytes[start] === 0x2d;
  const first = negative ? start + 1 : start;
  if (end - first > 16 || end === first) return NaN;
  let digits = 0;
  let point = -1;
  for (let at = first; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return NaN;
  }
  if (point < 0 ? end - first > 15 : end - first === 1) return NaN;
  const value = point < 0 ? digits : digits / POWERS[end - point - 1]!;
  return negative ? -value : value;
};
