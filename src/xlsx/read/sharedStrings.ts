import { attempt, type XlsxResult } from "../problem";
import type { Workbook } from "../workbook";
import { findBehind, GT, LT, nameIs, skipTag, tagCursor } from "../xml/bytes";
import { decodeUtf8, refuseUtf16 } from "../xml/decode";
import { unescapeCellText } from "../xml/escape";
import { plainText } from "../xml/tree";
import type { Archive } from "../zip/archive";
import { unpack } from "../zip/unpack";
import { entryOf, hasPart } from "./parts";
import { workbookTarget } from "./styles";

/** The start tag and the end tag of an element, whatever its prefix. */
interface Tags {
  readonly open: RegExp;
  readonly close: RegExp;
}
const tagsOf = (name: string): Tags => ({
  open: new RegExp(String.raw`<(?:[\w.-]+:)?${name}(?:\s[^<>]*)?(?<!/)>`, "g"),
  close: new RegExp(String.raw`</(?:[\w.-]+:)?${name}\s*>`, "g"),
});
const PHONETIC = tagsOf("rPh");
const RUN = tagsOf("t");

/** The text in pieces: what stands outside of an element, and inside, by turns. One that does not end is outside, and ends the search. */
const piecesBy = ({ open, close }: Tags, text: string): readonly string[] => {
  const pieces: string[] = [];
  let read = 0;
  for (;;) {
    open.lastIndex = read;
    const start = open.exec(text);
    close.lastIndex = open.lastIndex;
    const end = start && close.exec(text);
    if (!start || !end) return [...pieces, text.slice(read)];
    pieces.push(text.slice(read, start.index), text.slice(open.lastIndex, end.index));
    read = close.lastIndex;
  }
};

/** The text of an `<si>` or `<is>` (its content): runs joined, phonetic guides dropped, escapes resolved. */
export const joinRuns = (content: string): string => {
  const spoken = content.includes("rPh")
    ? piecesBy(PHONETIC, content)
        .filter((_, at) => at % 2 === 0)
        .join("")
    : content;
  const runs = piecesBy(RUN, spoken).filter((_, at) => at % 2 === 1);
  return unescapeCellText(runs.map(plainText).join(""));
};

const cursor = tagCursor();

/** Places in the bytes, as many as there are; memory of four bytes each. */
interface Places {
  starts: Uint32Array;
  ends: Uint32Array;
  count: number;
}

const add = (places: Places, start: number, end: number): void => {
  if (places.count === places.starts.length) {
    const [starts, ends] = [places.starts, places.ends];
    const length = starts.length * 2;
    (places.starts = new Uint32Array(length)).set(starts);
    (places.ends = new Uint32Array(length)).set(ends);
  }
  places.starts[places.count] = start;
  places.ends[places.count++] = end;
};

/** Finds where each item begins and ends; texts are decoded when asked for: most scans want few columns. */
const indexItems = (bytes: Uint8Array): Places => {
  const places = { starts: new Uint32Array(1024), ends: new Uint32Array(1024), count: 0 };
  const root = decodeUtf8(bytes, 0, Math.min(bytes.length, 4096));
  const prefix = /<([\w.-]+:)?sst[\s>/]/.exec(root)?.[1] ?? "";
  const encoder = new TextEncoder();
  const [name, close] = [encoder.encode(`${prefix}si`), encoder.encode(`</${prefix}si>`)];
  for (let at = bytes.indexOf(LT); at >= 0; at = bytes.indexOf(LT, at)) {
    if (!nameIs(bytes, at + 1, name)) {
      at++;
      continue;
    }
    const open = skipTag(bytes, at + 1 + name.length, bytes.length, cursor);
    const empty = cursor.kind === "empty";
    const behind = empty ? open : findBehind(bytes, open, bytes.length, close);
    if (open < 0 || behind < 0) break;
    add(places, open, empty ? open : behind - close.length);
    at = behind;
  }
  return places;
};

/** The shared texts of a book, decoded when they are asked for; those that come first, which are the ones that come often, once. */
export interface SharedTexts {
  readonly count: number;
  /** The text at a place; undefined beyond the last. */
  text(place: number): string | undefined;
  /** Whether the text at a place is the empty one, or none at all, told without decoding it. */
  isEmpty(place: number): boolean;
}

/** Whether nothing but tags stands between two places. */
const holdsTagsOnly = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = bytes.indexOf(GT, start); at >= 0 && at < end; at = bytes.indexOf(GT, at + 1))
    if (at + 1 < end && bytes[at + 1] !== LT) return false;
  return true;
};

const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const LETTER_T = 0x74;

/** Whether an item is `<t>...</t>` with nothing in it that means something else: so are nearly all. */
const isPlain = (bytes: Uint8Array, start: number, end: number): boolean => {
  const behind = end - 4;
  if (bytes[start + 1] !== LETTER_T || bytes[start + 2] !== GT || bytes[behind] !== LT)
    return false;
  for (let at = start + 3; at < behind; at++) {
    const byte = bytes[at];
    if (byte === LT || byte === AMPERSAND || byte === UNDERSCORE) return false;
  }
  return bytes[behind + 2] === LETTER_T;
};

/** Texts that are kept once decoded. Programs list texts in the order of their first use: behind so many stand those of one cell each, such as keys. */
const KEPT = 65_536;

const readTexts = (bytes: Uint8Array): SharedTexts => {
  const { starts, ends, count } = indexItems(bytes);
  const texts: (string | undefined)[] = [];
  const decode = (place: number): string => {
    const [start, end] = [starts[place] ?? 0, ends[place] ?? 0];
    return isPlain(bytes, start, end)
      ? decodeUtf8(bytes, start + 3, end - 4)
      : joinRuns(decodeUtf8(bytes, start, end));
  };
  // By place: not asked yet, text, no text. A text stands in many cells.
  const emptiness = new Uint8Array(count);
  const findEmpty = (place: number): boolean => {
    const empty = holdsTagsOnly(bytes, starts[place] ?? 0, ends[place] ?? 0);
    emptiness[place] = empty ? 2 : 1;
    return empty;
  };
  return {
    count,
    text: (place) => {
      if (place >= count) return undefined;
      return place < KEPT ? (texts[place] ??= decode(place)) : decode(place);
    },
    isEmpty: (place) => (emptiness[place] === 0 ? findEmpty(place) : emptiness[place] !== 1),
  };
};

const read = new WeakMap<Archive, SharedTexts>();

/** `sharedTexts` that throws a failure, for this room. */
export const sharedTextsOf = ({ archive }: Workbook): SharedTexts => {
  const before = read.get(archive);
  if (before) return before;
  const part = workbookTarget(archive, "sharedStrings");
  const bytes =
    part !== undefined && hasPart(archive, part)
      ? unpack(archive, entryOf(archive, part))
      : new Uint8Array(0);
  refuseUtf16(bytes, part ?? "");
  const texts = readTexts(bytes);
  read.set(archive, texts);
  return texts;
};

/** The shared texts of a workbook, found once; a workbook need not have any. */
export const sharedTexts = (workbook: Workbook): XlsxResult<SharedTexts> =>
  attempt(() => sharedTextsOf(workbook));
