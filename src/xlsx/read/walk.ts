import { failWith } from "../problem";
import { decodeUtf8, refuseUtf16 } from "../xml/decode";
import { BANG, endsName, LT, QUESTION, skipMarkup, skipTag, tagCursor } from "../xml/bytes";

/** A stretch of a part: `at`..`end` of `bytes` is what has not been taken yet. */
export interface Window {
  bytes: Uint8Array;
  at: number;
  end: number;
}

/** What is done with a worksheet while it streams by. */
export interface SheetSteps {
  /** All text up to and with `<sheetData>`; `prefix` is that of the sheet's elements, e.g. `x:`. `empty` for `<sheetData/>`. */
  head(text: string, prefix: string, empty: boolean): void;
  /**
   * Takes what it can of the cells by moving `window.at`. `more` asks for more bytes, `end` says that `</sheetData>` stands at
   * `window.at`, `stop` that nothing further is wanted.
   */
  body(window: Window): "more" | "end" | "stop";
  /** Called after each piece; a writer waits here for the bytes it has passed on. */
  pause?(): Promise<void>;
  /** All text from `</sheetData>` on (from behind it, if it was empty). */
  tail(text: string): void;
}

const append = (window: Window, piece: Uint8Array): void => {
  const kept = window.end - window.at;
  if (window.at > 0) window.bytes.copyWithin(0, window.at, window.end);
  if (kept + piece.length > window.bytes.length) {
    const larger = new Uint8Array(Math.max(2 * window.bytes.length, kept + piece.length));
    larger.set(window.bytes.subarray(0, kept));
    window.bytes = larger;
  }
  window.bytes.set(piece, kept);
  window.at = 0;
  window.end = kept + piece.length;
};

interface DataTag {
  readonly prefix: string;
  readonly end: number;
  readonly empty: boolean;
}

const cursor = tagCursor();

const findSheetData = ({ bytes, end }: Window): DataTag | undefined => {
  for (let at = bytes.indexOf(LT); at >= 0 && at + 1 < end;) {
    const sign = bytes[at + 1];
    if (sign === BANG || sign === QUESTION) {
      const behind = skipMarkup(bytes, at, end);
      if (behind < 0) return undefined;
      at = bytes.indexOf(LT, behind);
      continue;
    }
    let nameEnd = at + 1;
    while (nameEnd < end && !endsName(bytes[nameEnd])) nameEnd++;
    const name = decodeUtf8(bytes, at + 1, nameEnd);
    if (/^(?:[^:]+:)?sheetData$/.test(name)) {
      const behind = skipTag(bytes, nameEnd, end, cursor);
      return behind < 0
        ? undefined
        : {
            prefix: name.slice(0, -"sheetData".length),
            end: behind,
            empty: cursor.kind === "empty",
          };
    }
    at = bytes.indexOf(LT, nameEnd);
  }
  return undefined;
};

/** Leads a worksheet past `steps`; gives false where they stopped it. Fails with `bad-xml` where its cells do not end. */
export const walkSheet = async (
  pieces: AsyncIterable<Uint8Array>,
  part: string,
  steps: SheetSteps,
): Promise<boolean> => {
  const window: Window = { bytes: new Uint8Array(128 * 1024), at: 0, end: 0 };
  const text = (start: number, end: number): string =>
    new TextDecoder().decode(window.bytes.subarray(start, end));
  let phase: "head" | "body" | "tail" = "head";
  for await (const piece of pieces) {
    append(window, piece);
    if (phase === "head") {
      refuseUtf16(window.bytes.subarray(0, window.end), part);
      const tag = findSheetData(window);
      if (!tag) continue;
      steps.head(text(0, tag.end), tag.prefix, tag.empty);
      window.at = tag.end;
      phase = tag.empty ? "tail" : "body";
    }
    if (phase === "body") {
      const outcome = steps.body(window);
      if (outcome === "stop") return false;
      if (outcome === "end") phase = "tail";
    }
    await steps.pause?.();
  }
  if (phase !== "tail") failWith({ code: "bad-xml", part, offset: 0 });
  steps.tail(text(window.at, window.end));
  return true;
};
