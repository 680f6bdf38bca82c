import { from1904, serialOfIso } from "../dates";
import { movable, type MovableFormula } from "../formula/shift";
import type { Styles } from "../style";
import type { CellFormula, CellValue } from "../value";
import { readInteger, readPlainNumber } from "../xml/bytes";
import { decodeUtf8 } from "../xml/decode";
import { unescapeCellText } from "../xml/escape";
import { plainText } from "../xml/tree";
import { CellType, type RawCell } from "./rawCell";
import { joinRuns, type SharedTexts } from "./sharedStrings";

/** What turns places in bytes into content. */
export interface ContentReader {
  value(bytes: Uint8Array, cell: RawCell): CellValue;
  formula(bytes: Uint8Array, cell: RawCell): CellFormula | undefined;
}

/** The number in `start`..`end`; text where Excel would find none either, so that nothing is lost. */
const readNumber = (bytes: Uint8Array, start: number, end: number): number | string => {
  const plain = readPlainNumber(bytes, start, end);
  if (!Number.isNaN(plain)) return plain;
  const text = plainText(decodeUtf8(bytes, start, end)).trim();
  const number = text === "" ? NaN : Number(text);
  return Number.isNaN(number) ? text : number;
};

const readTyped = (type: number, text: string): CellValue => {
  switch (type) {
    case CellType.boolean:
      return text.trim() === "1" || text.trim() === "true";
    case CellType.error:
      return { error: text.trim() };
    case CellType.date:
      return serialOfIso(text) ?? text;
    default:
      return unescapeCellText(text);
  }
};

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1];

interface SharedFormula {
  readonly move: MovableFormula;
  readonly row: number;
  readonly column: number;
}

/** A reader for one sheet: shared formulas are known by their number within it. */
export const contentReader = (
  strings: SharedTexts | undefined,
  styles: Styles | undefined,
  date1904: boolean,
): ContentReader => {
  const shared = new Map<string, SharedFormula>();

  const value = (bytes: Uint8Array, cell: RawCell): CellValue => {
    const { valueStart: start, valueEnd: end } = cell;
    if (cell.type === CellType.inline && cell.inlineStart >= 0)
      return joinRuns(decodeUtf8(bytes, cell.inlineStart, cell.inlineEnd));
    // An empty <v/> is the empty text of a formula, and nothing at all otherwise.
    if (start < 0 || start === end) return cell.type === CellType.text && start >= 0 ? "" : null;
    if (cell.type === CellType.number) {
      const number = readNumber(bytes, start, end);
      if (number === "") return null;
      return date1904 && typeof number === "number" && styles?.isDate(cell.style)
        ? from1904(number)
        : number;
    }
    if (cell.type === CellType.shared) return strings?.text(readInteger(bytes, start, end)) ?? null;
    return readTyped(cell.type, plainText(decodeUtf8(bytes, start, end)));
  };

  const sharedText = (text: string, si: string, cell: RawCell): string => {
    if (text !== "") {
      shared.set(si, { move: movable(text), row: cell.row, column: cell.column });
      return text;
    }
    const master = shared.get(si);
    return master ? master.move(cell.row - master.row, cell.column - master.column) : "";
  };

  const formula = (bytes: Uint8Array, cell: RawCell): CellFormula | undefined => {
    if (cell.formulaTag < 0) return undefined;
    const tag = decodeUtf8(bytes, cell.formulaTag, cell.formulaStart);
    const text = plainText(decodeUtf8(bytes, cell.formulaStart, cell.formulaEnd));
    const kind = attribute(tag, "t");
    if (kind === "shared") return { text: sharedText(text, attribute(tag, "si") ?? "", cell) };
    const array = kind === "array" ? attribute(tag, "ref") : undefined;
    return array === undefined ? { text } : { text, array, spills: cell.dynamic };
  };

  return { value, formula };
};
