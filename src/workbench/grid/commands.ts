import {
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
} from "@univerjs/core";
import type { ICommandInfo, Injector, IRange, Workbook } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Area, Book, Edit, SheetId, Shift, WriteRefusal } from "../model";
import {
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
  shiftCells,
  shiftRefusal,
  activate,
} from "../model";
import { toArea, UNIT } from "./snapshot";

/** What became of a command of the grid: the workbook did it, the grid may do it, the workbook does not take it now, or nobody does it. */
export type Ruling = "done" | "allowed" | "refused" | WriteRefusal;

interface Params {
  readonly range?: IRange;
  readonly subUnitId?: SheetId;
  readonly name?: string;
  readonly order?: number;
}

/** Whole rows, whole columns, or the range itself. */
const SHIFTS: Readonly<
  Record<string, { readonly shift: Shift; readonly whole?: "rows" | "columns" }>
> = {
  "sheet.command.insert-row": { shift: "Down", whole: "rows" },
  "sheet.command.insert-row-by-range": { shift: "Down", whole: "rows" },
  "sheet.command.remove-row": { shift: "Up", whole: "rows" },
  "sheet.command.remove-row-by-range": { shift: "Up", whole: "rows" },
  "sheet.command.insert-col": { shift: "Right", whole: "columns" },
  "sheet.command.insert-col-by-range": { shift: "Right", whole: "columns" },
  "sheet.command.remove-col": { shift: "Left", whole: "columns" },
  "sheet.command.remove-col-by-range": { shift: "Left", whole: "columns" },
  "sheet.command.insert-range-move-down": { shift: "Down" },
  "sheet.command.insert-range-move-right": { shift: "Right" },
  "sheet.command.delete-range-move-up": { shift: "Up" },
  "sheet.command.delete-range-move-left": { shift: "Left" },
};

/** Commands of the grid that would change what the workbook does not model, or not in this way. */
const REFUSED =
  /^sheet\.command\.(add-worksheet-merge|remove-worksheet-merge|set-border|move-(range|rows|cols)$|reorder-range|copy-sheet|(add|delete|set)-?.*protection|insert-defined-name|set-defined-name|remove-defined-name|set-tab-color|text-to-number|split-text|set-(row|col)s?-hidden|set-selected-(rows|cols)-visible|set-specific|append-row|set-text-rotation|toggle-gridlines|set-range-(sub|super)script|set-worksheet-right)/;

/** Carries out on the workbook what the person at the screen asks of its sheets, rows and columns; the grid follows the workbook. */
export function ruleCommand(
  injector: Injector,
  book: Book,
  { id, params }: Readonly<ICommandInfo>,
): Ruling {
  const given = (params ?? {}) as Params;
  const sheet = given.subUnitId ?? book.state.activeSheet;
  const shift = SHIFTS[id];
  if (shift) {
    const area = areaOf(injector, sheet, given.range);
    const moving = area && wholeArea(area, shift.whole);
    const refusal = moving && shiftRefusal(book, sheet, moving, shift.shift);
    if (refusal) return refusal;
    if (moving) change(book, (edit) => shiftCells(edit, sheet, moving, shift.shift));
    return "done";
  }
  if (id === UndoCommand.id || id === RedoCommand.id) {
    // While a cell is being edited they are the editor's.
    if (injector.get(IEditorBridgeService).isVisible().visible) return "allowed";
    if (id === UndoCommand.id) book.history.undo();
    else book.history.redo();
    return "done";
  }
  const onSheets = SHEETS[id];
  if (onSheets && book.state.readOnly) return "read-only";
  if (onSheets) {
    change(book, (edit) => onSheets(edit, sheet, given));
    return "done";
  }
  return REFUSED.test(id) ? "refused" : "allowed";
}

const SHEETS: Readonly<Record<string, (edit: Edit, sheet: SheetId, params: Params) => unknown>> = {
  "sheet.command.insert-sheet": (edit) => {
    const added = addSheet(edit);
    return added && activate(edit, added.id);
  },
  "sheet.command.remove-sheet": (edit, sheet) => deleteSheet(edit, sheet),
  "sheet.command.set-worksheet-name": (edit, sheet, { name }) =>
    renameSheet(edit, sheet, name ?? ""),
  "sheet.command.set-worksheet-order": (edit, sheet, { order }) =>
    moveSheet(edit, sheet, positionOf(edit.book, order ?? 0)),
  "sheet.command.set-worksheet-hidden": (edit, sheet) => setVisibility(edit, sheet, "Hidden"),
  "sheet.command.set-worksheet-show": (edit, sheet) => setVisibility(edit, sheet, "Visible"),
};

function change(book: Book, body: (edit: Edit) => unknown): void {
  book.change("local", (edit) => {
    body(edit);
  });
}

/** The grid counts only sheets with cells. */
function positionOf(book: Book, order: number): number {
  const shown = book.state.sheets.filter(({ cellless }) => !cellless)[order];
  return shown ? book.state.sheets.indexOf(shown) : book.state.sheets.length - 1;
}

function areaOf(injector: Injector, sheet: SheetId, range: IRange | undefined): Area | undefined {
  const wanted = range ?? injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const worksheet = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheet);
  return wanted && worksheet
    ? toArea(wanted, worksheet.getRowCount(), worksheet.getColumnCount())
    : undefined;
}

function wholeArea(area: Area, whole: "rows" | "columns" | undefined): Area {
  if (whole === "rows") return { ...area, column: 0, columns: 16_384 };
  return whole === "columns" ? { ...area, row: 0, rows: 1_048_576 } : area;
}
