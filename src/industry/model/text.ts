import { simplify } from "./traditional";

/** How much of a long cell is read: its beginning, then pieces at even distances; a cell holds up to 32,767 characters. */
const HEAD = 1200;
const PIECE = 160;
const PIECES = 5;

/** Shortens a long text to a bounded prefix and evenly spread pieces, so that time does not grow with the cell. */
const bounded = (text: string): string => {
  if (text.length <= HEAD + PIECE * PIECES) return text;
  const parts = [text.slice(0, HEAD)];
  const step = (text.length - HEAD) / PIECES;
  for (let piece = 0; piece < PIECES; piece++) {
    const from = HEAD + Math.floor(piece * step);
    parts.push(text.slice(from, from + PIECE));
  }
  return parts.join("\n");
};

const MARKUP = /<[a-z/!][^<>]{0,200}>|&(?:nbsp|lt|gt|quot|#\d{1,6});|https?:\/\/\S+|www\.\S+/giu;

/** Folds what does not change the meaning: width, case, traditional characters, markup, brackets. */
const folded = (text: string): string =>
  simplify(bounded(text).replace(MARKUP, " ").normalize("NFKC").toLowerCase())
    .replace(/&amp;/gu, "&")
    .replace(/&/gu, " and ")
    .replace(/其它/gu, "其他");

/** Of several marks in a row the one that parts most. */
const strongest = (run: string): string =>
  run.length === 1 ? run : run.includes("。") ? "。" : run.includes(",") ? "," : "、";

/**
 * A description as the model reads it: Latin words apart by one space, "、" between members of a list, "," between clauses, "。" between sentences. Everything else that is neither letter nor digit is gone.
 */
export const normaliseText = (text: string): string =>
  folded(text)
    .replace(/(?<=[a-z])['’](?=[a-z])/gu, "")
    .replace(/[。!?\n\r]|\.(?=\s|$)/gu, "。")
    .replace(/[;|:,]| [-–—] /gu, ",")
    .replace(/[、/\\+·•*()[\]{}<>《》〈〉「」『』【】"“”‘’'\t]+/gu, "、")
    .replace(/[^\p{L}\p{N}、,。]+/gu, " ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .replace(/ ?[、,。][ 、,。]*/gu, strongest)
    .replace(/^[、,。 ]+|[、,。 ]+$/gu, "");

/** Which model reads a text: the language that most of it is written in; undefined where there is nothing to read. */
export const languageOf = (text: string): "zh" | "en" | undefined => {
  let han = 0;
  let latin = 0;
  const end = Math.min(text.length, 4000);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3400 && unit <= 0x9fff) han++;
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++;
    else if (unit >= 0xff21 && unit <= 0xff5a) latin++;
  }
  if (han === 0 && latin < 2) return undefined;
  // A Chinese character says about as much as four letters.
  return han * 4 >= latin ? "zh" : "en";
};
