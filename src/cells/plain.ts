import { isCellError, type Cell } from "./cell";

/** Characters that show nothing: zero-width spaces and joiners, direction marks, soft hyphen, variation selectors, BOM. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Every dash that people or input methods put for a minus sign or a separator. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u2796]/g;
const SPACES = /[\s\u3000]+/g;
/** Text that is in its plain form already: ASCII without spaces, and Chinese characters. */
const PLAIN = /^[\x21-\x7E\u4E00-\u9FFF]*$/;

/** Runs without superscripts, subscripts, fractions and circled digits: NFKC would turn 10² into 102 and ½ into 1⁄2. */
const SAFE_RUNS =
  /[^\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u209F\u2150-\u218F\u2460-\u24FF\u3200-\u33FF]+/g;

/**
 * Brings what was typed to one form before it is understood: full-width digits, letters and punctuation become ASCII (NFKC), every dash
 * becomes "-", every run of spaces (NBSP, ideographic, line breaks) one space, invisible characters go, the ends are trimmed.
 */
export const plain = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(INVISIBLE, "")
        .replace(SAFE_RUNS, (run) => run.normalize("NFKC"))
        .replace(DASHES, "-")
        .replace(SPACES, " ")
        .trim();

/** Trims text that is kept as it is: invisible characters go, the ends are trimmed, full-width characters stay. */
export const trimmed = (text: string): string => text.replace(INVISIBLE, "").trim();

/** Most words: nothing to trim in them, and a character in front with which neither a mark for blank begins nor an error. */
const PLAIN_WORD =
  /^[0-9A-MO-Za-mo-z\u4E00-\u9FFF](?:[\x20-\x7E\u4E00-\u9FFF\uFF01-\uFF5E]*[\x21-\x7E\u4E00-\u9FFF\uFF01-\uFF5E])?$/;

/** Whether text is sure to be read as itself; what is not may be so too. */
export const isPlainWord = (text: string): boolean => PLAIN_WORD.test(text);

/** A cell's content as the user sees it: what a problem quotes. At most 80 characters. */
export const shown = (cell: Cell): string => {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const text = typeof cell === "number" ? String(cell) : trimmed(cell);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** How Excel spells its errors; a file that lost its types (CSV) holds them as text. */
export const ERROR_NAMES: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#GETTING_DATA",
  "#PYTHON!",
  "#EXTERNAL!",
  "#TIMEOUT!",
]);

/** Whether plain text spells an Excel error ("#N/A" in a CSV file). */
export const spellsError = (text: string): boolean =>
  text.startsWith("#") && ERROR_NAMES.has(text.toUpperCase());
