import type { Book, CellValue, ConditionalFormat, ConditionalRule, Style } from "../model";
import { cellArea } from "../model";
import { conditionalFormatsIn } from "../model/conditions";
import { shiftFormula } from "./rewrite";
import type { Place } from "./structured";

/** What conditional formats need of a calculator. */
export interface Tester {
  /** The value of a formula as if it stood in a cell, now and without calling functions of an add-in. */
  readonly test: (book: Book, formula: string, place: Place) => CellValue;
}

/**
 * Gives the look that the conditional formats of a book make of a cell: the first format that holds wins member by member, and `stopIfTrue` ends the search.
 * Modelled are formulas, comparisons and text rules; colour scales, data bars and icons are not shown.
 */
export function createConditionalLook(
  book: Book,
  tester: Tester,
): (sheet: string, row: number, column: number) => Style | undefined {
  let known = new Map<string, Style | undefined>();
  book.subscribe((changes) => {
    if (changes.some(({ kind }) => kind !== "selection" && kind !== "activeSheet"))
      known = new Map();
  });
  return (sheet, row, column) => {
    const { conditionalFormats } = book.state;
    if (conditionalFormats.length === 0) return undefined;
    const key = `${sheet} ${row} ${column}`;
    if (!known.has(key)) known.set(key, lookAt(book, tester, { sheet, row, column }));
    return known.get(key);
  };
}

function lookAt(book: Book, tester: Tester, place: Place): Style | undefined {
  let look: Style | undefined;
  for (const format of conditionalFormatsIn(
    book.state.conditionalFormats,
    place.sheet,
    cellArea(place.row, place.column),
  )) {
    if (!holds(book, tester, format, place)) continue;
    look = { ...format.style, ...look };
    if (format.stopIfTrue) break;
  }
  return look;
}

function holds(
  book: Book,
  tester: Tester,
  { rule, areas: [first] }: ConditionalFormat,
  place: Place,
): boolean {
  const value = book.cells(place.sheet).get(place.row, place.column)?.value ?? "";
  if (rule.kind === "other" || !first) return false;
  if (rule.kind === "containsText")
    return textHolds(
      rule.operator,
      typeof value === "object" ? value.error : String(value),
      rule.text,
    );
  // Formulas are written for the first cell of the first area.
  const at = (formula: string) =>
    tester.test(
      book,
      shiftFormula(formula, place.row - first.row, place.column - first.column),
      place,
    );
  if (rule.kind === "custom") {
    const result = at(rule.formula);
    return result === true || (typeof result === "number" && result !== 0);
  }
  return compareHolds(rule, value, at);
}

function textHolds(operator: string, text: string, wanted: string): boolean {
  const [have, want] = [text.toLowerCase(), wanted.toLowerCase()];
  if (operator === "NotContains") return !have.includes(want);
  if (operator === "BeginsWith") return have.startsWith(want);
  return operator === "EndsWith" ? have.endsWith(want) : have.includes(want);
}

function compareHolds(
  rule: ConditionalRule & { kind: "cellValue" },
  value: CellValue,
  at: (formula: string) => CellValue,
): boolean {
  if (typeof value === "object" || value === "") return false;
  const [low, high] = [
    at(asFormula(rule.formula1)),
    rule.formula2 === undefined ? "" : at(asFormula(rule.formula2)),
  ];
  const order = compare(value, low);
  const between = order >= 0 && compare(value, high) <= 0;
  const tests: Readonly<Record<string, boolean>> = {
    Between: between,
    NotBetween: !between,
    EqualTo: order === 0,
    NotEqualTo: order !== 0,
    GreaterThan: order > 0,
    LessThan: order < 0,
    GreaterThanOrEqual: order >= 0,
    LessThanOrEqual: order <= 0,
  };
  return tests[rule.operator] ?? false;
}

const asFormula = (text: string) => (text.startsWith("=") ? text : `=${text}`);

/** Numbers before texts before booleans, texts without regard to case, as Excel sorts. */
function compare(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue) =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).toLowerCase().localeCompare(String(b).toLowerCase());
}
