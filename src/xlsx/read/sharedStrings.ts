import type { Workbook } from "../workbook";
import { findBehind, LT, nameIs, skipTag, tagCursor } from "../xml/bytes";
import { decodeUtf8, refuseUtf16 } from "../xml/decode";
import { unescapeCellText } from "../xml/escape";
import { plainText } from "../xml/tree";
import type { Archive } from "../zip/archive";
import { unpack } from "../zip/unpack";
import { entryOf, hasPart } from "./parts";
import { workbookTarget } from "./styles";

/** The shared text at an index; undefined beyond the last. */
export type SharedStrings = (index: number) => string | undefined;

const PHONETIC = /<(?:[\w.-]+:)?rPh[\s>][^]*?<\/(?:[\w.-]+:)?rPh>/g;
const RUN = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^]*?)<\/(?:[\w.-]+:)?t\s*>/g;

/** The text of an `<si>` or `<is>` (its content): runs joined, phonetic guides dropped, escapes resolved. */
export const joinRuns = (content: string): string => {
  const spoken = content.includes("rPh") ? content.replace(PHONETIC, "") : content;
  let text = "";
  for (const [, run = ""] of spoken.matchAll(RUN)) text += plainText(run);
  return unescapeCellText(text);
};

const cursor = tagCursor();

/** Finds where each item begins and ends; texts are read when asked for: most scans want few columns. */
const indexItems = (bytes: Uint8Array): { readonly starts: number[]; readonly ends: number[] } => {
  const starts: number[] = [];
  const ends: number[] = [];
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
    const behind = cursor.kind === "empty" ? open : findBehind(bytes, open, bytes.length, close);
    if (open < 0 || behind < 0) break;
    starts.push(open);
    ends.push(cursor.kind === "empty" ? open : behind - close.length);
    at = behind;
  }
  return { starts, ends };
};

const readStrings = (bytes: Uint8Array): SharedStrings => {
  const { starts, ends } = indexItems(bytes);
  const texts: (string | undefined)[] = new Array<string | undefined>(starts.length);
  return (index) =>
    index < starts.length
      ? (texts[index] ??= joinRuns(decodeUtf8(bytes, starts[index] ?? 0, ends[index] ?? 0)))
      : undefined;
};

const read = new WeakMap<Archive, SharedStrings>();

/** The shared strings of a workbook, found once; a workbook need not have any. */
export const sharedStringsOf = (workbook: Workbook): SharedStrings => {
  const { archive } = workbook;
  const before = read.get(archive);
  if (before) return before;
  const part = workbookTarget(archive, "sharedStrings");
  const bytes =
    part !== undefined && hasPart(archive, part)
      ? unpack(archive, entryOf(archive, part))
      : new Uint8Array(0);
  refuseUtf16(bytes, part ?? "");
  const strings = readStrings(bytes);
  read.set(archive, strings);
  return strings;
};
