import type { Input, Problem } from "../rules";

import { isBlank } from "./blank";
import { parseBoolean } from "./boolean";
import { isCellError, type Cell } from "./cell";
import { choiceNames, parseChoice } from "./choice";
import { dateOfNumber, parseDate } from "./date";
import { digitsOf, numberOfCell, parseNumber, plainNumber, type NumberReading } from "./number";
import { isPlainWord, plain, shown, spellsError, trimmed } from "./plain";
import { RATIO, unitOf } from "./unit";

/** What is known of a column besides its cells. */
export interface ReadOptions {
  /** What one plain number is worth in base units, where the header says so: 1 for 元, 10000 for 万元, 0.01 for %. */
  readonly scale?: number;
  /** The number format of the cells, where it is known: cells shown as percentages hold fractions. */
  readonly format?: string;
  /** Whether the workbook counts days from 1904; serials come out in the 1900 system all the same. */
  readonly date1904?: boolean;
}

/** What a cell came to: a value (1 and 0 for yes and no, the place of a choice, the serial of a date), null for blank, or the problem. */
export type Read<Value> = Value | null | Problem;

/** Whether a reading is a problem. */
export const isProblem = (read: number | string | null | Problem): read is Problem =>
  typeof read === "object" && read !== null;

type ReadNumber = (cell: Cell) => Read<number>;

/** Days between the epochs of the two date systems. */
const EPOCH_1904 = 1462;

const numberReading = (input: Input, options: ReadOptions): NumberReading => {
  const unit = unitOf(input);
  const scale = input.unit?.scale ?? 1;
  return {
    unit,
    shift: options.scale === undefined ? 0 : Math.round(Math.log10(options.scale / scale)),
    percent: unit !== null && unit.exponent === -2 && unit.bases.includes(RATIO),
    seen: new Map(),
    fractions: /%/.test((options.format ?? "").replace(/"[^"]*"|\\./g, "")),
  };
};

/** What all types share: blanks and errors first, then text in its plain form. */
const reading =
  (
    type: "number" | "date" | "boolean" | "choice",
    ofText: (text: string, cell: string) => Read<number>,
    ofOther: (cell: number | boolean) => Read<number>,
  ): ReadNumber =>
  (cell) => {
    if (cell === null) return null;
    if (isCellError(cell)) return { code: "cell-error", got: cell.error };
    if (typeof cell !== "string") return ofOther(cell);
    const text = plain(cell);
    if (spellsError(text)) return { code: "cell-error", got: text };
    const read = ofText(text, cell);
    return isProblem(read) && isBlank(text, type) ? null : read;
  };

const forNumbers = (input: Input, options: ReadOptions): ReadNumber => {
  const how = numberReading(input, options);
  const clean = how.shift === 0 && !how.percent;
  const read = reading(
    "number",
    (text, cell) => {
      const number = parseNumber(text, how);
      if (typeof number === "number") return number;
      return { code: number === null ? "not-a-number" : "other-unit", got: shown(cell) };
    },
    (cell) => {
      if (typeof cell === "boolean" || !Number.isFinite(cell))
        return { code: "not-a-number", got: shown(cell) };
      return clean ? cell : numberOfCell(cell, how);
    },
  );
  return (cell) => {
    const digits = typeof cell === "string" ? digitsOf(cell) : NaN;
    return Number.isNaN(digits) ? read(cell) : plainNumber(digits, how);
  };
};

const forDates = (options: ReadOptions): ReadNumber => {
  const epoch = options.date1904 ? EPOCH_1904 : 0;
  return reading("date", parseDate, (cell) => {
    if (typeof cell === "boolean") return { code: "not-a-date", got: shown(cell) };
    // A formula that points at an empty cell gives 0.
    return cell === 0 ? null : dateOfNumber(cell, epoch);
  });
};

const flag = (value: boolean): number => (value ? 1 : 0);

const forBooleans = (): ReadNumber =>
  reading(
    "boolean",
    (text, cell) => {
      const answer = parseBoolean(text);
      return answer === null ? { code: "not-a-boolean", got: shown(cell) } : flag(answer);
    },
    (cell) => {
      if (typeof cell === "boolean") return flag(cell);
      return cell === 1 || cell === 0 ? cell : { code: "not-a-boolean", got: shown(cell) };
    },
  );

const forChoices = (input: Input): ReadNumber => {
  const names = choiceNames(input);
  const choices = (input.choices ?? []).map(({ key }) => key);
  const find = (text: string, cell: Cell): Read<number> =>
    parseChoice(text, names) ?? { code: "not-a-choice", got: shown(cell), choices };
  return reading("choice", find, (cell) => find(plain(shown(cell)), cell));
};

/** Makes the reader of an input that is a number, date, boolean or choice; see `Read` for what comes out. */
export const readerOf = (input: Input, options: ReadOptions): ReadNumber => {
  switch (input.type) {
    case "date":
      return forDates(options);
    case "boolean":
      return forBooleans();
    case "choice":
      return forChoices(input);
    default:
      return forNumbers(input, options);
  }
};

/** Reads a cell as text: numbers and booleans as Excel shows them, blanks null, characters kept as typed. */
export const textOf = (cell: Cell): Read<string> => {
  if (cell === null) return null;
  if (isCellError(cell)) return { code: "cell-error", got: cell.error };
  if (typeof cell !== "string") return shown(cell);
  if (isPlainWord(cell)) return cell;
  const text = plain(cell);
  if (spellsError(text)) return { code: "cell-error", got: text };
  return isBlank(text, "text") ? null : trimmed(cell);
};
