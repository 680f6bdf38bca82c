import {
  PortError,
  cellAddress,
  type Area,
  type EnteredFormula,
  type Entering,
  type Occupied,
} from "../workbook";
import { contentToHost, toContent } from "./cell";
import { inOneUndoStep } from "./inWorkbook";

/** Enters a formula where its results have room: see FormulaPort. */
export function enterFormula(
  filled: Area,
  formula: string,
  { format, over }: Entering,
): Promise<EnteredFormula | Occupied> {
  return inOneUndoStep(async (context) => {
    const range = rangeOf(context, filled);
    range.load("formulas,values,valueTypes,numberFormat");
    await context.sync();
    const before = toContent(
      range.formulas[0]?.[0],
      range.values[0]?.[0],
      range.valueTypes[0]?.[0],
    );
    const inTheWay = firstFilled(range.formulas);
    if (inTheWay !== null)
      throw new PortError(
        "taken",
        cellAddress(filled.row + inTheWay.row, filled.column + inTheWay.column),
      );
    if (before !== null && !over) return { occupied: before };
    const formats = range.numberFormat as string[][];
    const cell = range.getCell(0, 0);
    cell.formulas = [[formula]];
    if (format !== undefined) range.numberFormat = formats.map((line) => line.map(() => format));
    cell.load("formulas");
    await context.sync();
    return {
      cell: { ...filled, rows: 1, columns: 1 },
      // Excel spells some references in its own way: this is what is looked for when it is taken back.
      formula: String(cell.formulas[0]?.[0]),
      before,
      ...(format !== undefined && { formats }),
      filled,
    };
  }, filled.sheet);
}

/** Puts back what stood in a formula's cell: see FormulaPort. */
export function takeBackFormula({
  cell: area,
  formula,
  before,
  formats,
  filled,
}: EnteredFormula): Promise<boolean> {
  return inOneUndoStep(async (context) => {
    const cell = rangeOf(context, area);
    cell.load("formulas");
    await context.sync();
    if (cell.formulas[0]?.[0] !== formula) return false;
    if (formats !== undefined)
      rangeOf(context, filled).numberFormat = formats.map((line) => [...line]);
    cell.formulas = [[contentToHost(before, formats?.[0]?.[0])]];
    await context.sync();
    return true;
  }, area.sheet);
}

const rangeOf = (context: Excel.RequestContext, { sheet, row, column, rows, columns }: Area) =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);

/** The first cell behind the formula's own that is not empty, row by row; null where there is none. */
function firstFilled(formulas: readonly (readonly unknown[])[]) {
  for (const [row, line] of formulas.entries())
    for (const [column, content] of line.entries())
      if (row + column > 0 && content !== "") return { row, column };
  return null;
}
