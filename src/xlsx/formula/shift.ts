import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../address";
import { formulaTokens } from "./tokens";

/** A formula that can be moved: relative references follow, absolute ones stay. */
export type MovableFormula = (rows: number, columns: number) => string;

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

const moveCorner = (corner: string, rows: number, columns: number): string | undefined => {
  const [, absolute = "", letters = "", second = "", digits = ""] = CORNER.exec(corner) ?? [];
  // In `$1:$3` the only dollar stands before the digits.
  const rowFixed = letters === "" ? absolute === "$" : second === "$";
  const column = letters === "" ? 0 : columnIndex(letters) + (absolute === "$" ? 0 : columns);
  const row = digits === "" ? 0 : Number(digits) - 1 + (rowFixed ? 0 : rows);
  if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return undefined;
  const rowText = digits === "" ? "" : (rowFixed ? "$" : "") + String(row + 1);
  return letters === "" ? rowText : absolute + columnName(column) + rowText;
};

const moveReference = (reference: string, rows: number, columns: number): string => {
  const corners = reference.split(":").map((corner) => moveCorner(corner, rows, columns));
  return corners.includes(undefined) ? "#REF!" : corners.join(":");
};

/**
 * Prepares a formula for moving, as the cells of a shared formula need it (ECMA-376 Part 1, 18.3.1.40). A reference that would
 * leave the sheet becomes `#REF!`.
 */
export const movable = (formula: string): MovableFormula => {
  const tokens = formulaTokens(formula);
  return (rows, columns) =>
    tokens
      .map(({ kind, text }) => (kind === "reference" ? moveReference(text, rows, columns) : text))
      .join("");
};

/** A formula as it is so many rows further down: relative references follow, absolute ones stay. */
export const moveFormula = (formula: string, rows: number): string => movable(formula)(rows, 0);
