import { columnLetters, columnNumber, formatArea, parseAddress, quoteSheetName } from "./address";
import { isOnSheet, isWholeColumns, isWholeRows } from "./area";
import type { Area, Edit } from "./book";

const TEXT = String.raw`"(?:[^"]|"")*"`;
/** What stands in brackets names columns of a table, or another workbook. */
const BRACKETS = String.raw`\[(?:[^\[\]]|\[[^\]]*\])*\]`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const REFERENCE = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const PIECES = new RegExp(
  String.raw`${TEXT}|${BRACKETS}|(?<![\p{L}\p{N}_.$\]])(${SHEET})?(${REFERENCE})(?![\p{L}\p{N}_(.!\[])`,
  "gu",
);

/**
 * The formula after cells have moved: every reference to the sheet called `movedSheet` goes through `move`, which gives the area's new place, or
 * undefined when it is gone (#REF!). References without a sheet belong to `ownSheet`. Texts, structured references and names stay as they are.
 */
export function moveReferences(
  formula: string,
  ownSheet: string | undefined,
  movedSheet: string,
  move: (area: Area) => Area | undefined,
): string {
  return formula.replace(
    PIECES,
    (whole: string, sheet: string | undefined, reference: string | undefined) => {
      if (reference === undefined) return whole;
      const parsed = parseAddress(`${sheet ?? ""}${reference}`);
      const on = parsed?.sheetName ?? ownSheet;
      if (!parsed || on?.toLowerCase() !== movedSheet.toLowerCase()) return whole;
      const moved = move(parsed.area);
      return `${sheet ?? ""}${moved ? withDollars(reference, moved) : "#REF!"}`;
    },
  );
}

/** The area written with $ where the old reference had them. */
function withDollars(reference: string, area: Area): string {
  const ends = reference.split(":");
  const [first = "", second] = ends;
  const [from = "", to] = formatCorners(area, ends.length > 1);
  const left = dollars(first, from);
  return second === undefined || to === undefined ? left : `${left}:${dollars(second, to)}`;
}

function formatCorners(area: Area, isRange: boolean): string[] {
  if (!isRange || isWholeColumns(area) || isWholeRows(area)) return formatArea(area).split(":");
  const first = { ...area, rows: 1, columns: 1 };
  const last = {
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  };
  return [formatArea(first), formatArea(last)];
}

function dollars(old: string, address: string): string {
  const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(address) ?? [];
  const column = letters && /^\$[A-Za-z]/.test(old) ? `$${letters}` : letters;
  const row = digits && /(^|[A-Za-z])\$\d/.test(old) ? `$${digits}` : digits;
  return `${column}${row}`;
}

/** The formula as Excel copies it so many rows down and columns right: references go along where they have no $; off the sheet is #REF!. */
export function offsetReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECES,
    (whole: string, sheet: string | undefined, reference: string | undefined) => {
      if (reference === undefined) return whole;
      const corners = reference.split(":").map((corner) => offsetCorner(corner, rows, columns));
      return corners.includes(undefined)
        ? `${sheet ?? ""}#REF!`
        : `${sheet ?? ""}${corners.join(":")}`;
    },
  );
}

function offsetCorner(corner: string, rows: number, columns: number): string | undefined {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  // "$5" of "$5:$9" has its $ in the first place.
  const isRowFixed = fixedRow === "$" || (letters === "" && fixedColumn === "$");
  const column = letters === "" ? 0 : columnNumber(letters) + (fixedColumn === "$" ? 0 : columns);
  const row = digits === "" ? 0 : Number(digits) - 1 + (isRowFixed ? 0 : rows);
  if (!isOnSheet({ row, column, rows: 1, columns: 1 })) return undefined;
  return `${fixedColumn}${letters && columnLetters(column)}${fixedRow}${digits && row + 1}`;
}

/** The formula with the sheet `from` called `to`. */
export function renameReferences(formula: string, from: string, to: string): string {
  return formula.replace(
    PIECES,
    (whole: string, sheet: string | undefined, reference: string | undefined) => {
      if (sheet === undefined || reference === undefined) return whole;
      const name = parseAddress(`${sheet}A1`)?.sheetName;
      return name?.toLowerCase() === from.toLowerCase()
        ? `${quoteSheetName(to)}!${reference}`
        : whole;
    },
  );
}

/** Puts every formula of the workbook, names included, through `next`, which is told the name of the sheet that the formula stands on. */
export function rewriteFormulas(
  edit: Edit,
  next: (formula: string, ownSheet: string | undefined) => string,
): void {
  const { state } = edit.book;
  for (const sheet of state.sheets) {
    const cells = edit.book.cells(sheet.id);
    if (!cells.hasFormulas) continue;
    for (const row of [...cells.rowNumbers()]) {
      cells.row(row)?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const formula = next(cell.formula, sheet.name);
        if (formula !== cell.formula) edit.put(sheet.id, row, column, { ...cell, formula });
      });
    }
  }
  const names = state.names.map((name) => {
    const formula = next(name.formula, undefined);
    return formula === name.formula ? name : { ...name, formula };
  });
  if (names.some((name, i) => name !== state.names[i])) edit.set({ names });
}
