import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { ICellDataForSheetInterceptor, IStyleData, Nullable } from "@univerjs/core";
import { HorizontalAlign } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { ISheetLocation } from "@univerjs/sheets";
import type { Injector } from "@univerjs/core";
import type { Book, Cell, SheetId, Style } from "../model";
import { cellArea, displayText, tablesIn, valueText } from "../model";
import { toGridStyle } from "./cellData";
import { tableLook } from "./tableLook";

/** What conditional formats make of a cell; undefined where none applies. */
export type ConditionalLook = (sheet: SheetId, row: number, column: number) => Style | undefined;

/**
 * How the grid shows a cell: the text of its value under its number format, the look of its table below its own, conditional formats above.
 * Asked for the cells on the screen only, so nothing of it is stored.
 */
export function showCells(
  injector: Injector,
  book: () => Book,
  conditional: ConditionalLook,
): () => void {
  const interceptors = injector.get(SheetInterceptorService);
  const content = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.cell",
    // After the grid's own mark of numbers kept as text, which is turned off and would read every text as a number all the same.
    priority: InterceptCellContentPriority.DATA_VALIDATION,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, location, next) => next(shownCell(book(), cell, location, conditional)),
  });
  const editing = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (value, { subUnitId, row, col }, next) => {
      const cell = book().cells(subUnitId).get(row, col);
      return next(value && cell ? { ...value, ...editedText(cell, book().state.date1904) } : value);
    },
  });
  return () => {
    content.dispose();
    editing();
  };
}

function shownCell(
  book: Book,
  shown: Nullable<ICellDataForSheetInterceptor>,
  { subUnitId, row, col }: ISheetLocation,
  conditional: ConditionalLook,
) {
  if (!book.state.sheets.some(({ id }) => id === subUnitId)) return shown;
  const cell = book.cells(subUnitId).get(row, col);
  const style = shownStyle(book, subUnitId, row, col, cell, conditional);
  const text = cell ? displayText(cell, book.state.date1904) : "";
  // Where the workbook has nothing, the grid may have for a moment what stood there before.
  if (text === "" && !style && (shown?.v ?? null) === null) return shown;
  return {
    ...shown,
    ...(text === "" ? { v: null } : { v: text, t: shownType(cell) }),
    ...(style ? { s: style } : {}),
  };
}

/** Numbers keep to the right; all else is text to the grid, so that it does not read it again. */
function shownType(cell: Cell | undefined): CellValueType {
  return typeof cell?.value === "number" && cell.style?.numberFormat !== "@"
    ? CellValueType.NUMBER
    : CellValueType.STRING;
}

function shownStyle(
  book: Book,
  sheet: SheetId,
  row: number,
  column: number,
  cell: Cell | undefined,
  conditional: ConditionalLook,
): IStyleData | undefined {
  const [table] = tablesIn(book.state, sheet, cellArea(row, column));
  const under = table && tableLook(table, row, column);
  const own = cell?.style && toGridStyle(cell.style);
  const over = conditional(sheet, row, column);
  const centred =
    cell &&
    own?.ht === undefined &&
    (typeof cell.value === "boolean" || typeof cell.value === "object")
      ? { ht: HorizontalAlign.CENTER }
      : undefined;
  if (!under && !over && !centred) return own;
  return { ...under, ...centred, ...own, ...(over ? toGridStyle(over) : {}) };
}

/** What the editor begins with: the formula, a date as people write it, the number with all its digits. */
function editedText(cell: Cell, date1904: boolean): { v?: string } {
  if (cell.formula !== undefined) return { v: cell.formula };
  if (typeof cell.value === "boolean") return { v: cell.value ? "TRUE" : "FALSE" };
  if (typeof cell.value === "object") return { v: cell.value.error };
  if (typeof cell.value === "string") return { v: cell.value };
  const format = (cell.style?.numberFormat ?? "General").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (format.includes("%")) return { v: `${Number((cell.value * 100).toPrecision(15))}%` };
  if (/[yd]/i.test(format))
    return {
      v: valueText(
        cell.value,
        Number.isInteger(cell.value) ? "yyyy/m/d" : "yyyy/m/d h:mm:ss",
        date1904,
      ),
    };
  return { v: String(cell.value) };
}
