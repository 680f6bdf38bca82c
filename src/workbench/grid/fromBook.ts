import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
} from "@univerjs/core";
import type { Injector, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetColDataMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { ScrollToRangeOperation, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Area, Book, Change, Sheet, SheetId } from "../model";
import { intersection, selectionOf } from "../model";
import { columnData, rowData, toArea, toRange, UNIT, worksheetData } from "./snapshot";
import { createCellWriter, type Run } from "./writeCells";

/** Marks what the grid does because the workbook changed: it must not come back as an edit. */
export const FROM_BOOK = { onlyLocal: true, fromBook: true };

/** Keeps the grid as the workbook is. */
export interface GridUpdates {
  /** Shows a list of changes. */
  apply(changes: readonly Change[]): void;
  /** Shows the cells of all sheets as the workbook has them: the grid took an edit that the workbook did not. */
  showAgain(): void;
  /** Takes a selection over from the grid: it must not be shown back to it. */
  taking(body: () => void): void;
  /** Shows the active sheet and its selection as the workbook has them. */
  showSelection(): void;
  /** Makes sure that the grid has every cell: what many cells are written to, it gets a moment later. */
  settle(): void;
  dispose(): void;
}

/** Writes the workbook's changes to the grid. */
export function createUpdates(injector: Injector, book: Book): GridUpdates {
  const commands = injector.get(ICommandService);
  const run: Run = (id, params, more = {}) =>
    commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, { ...FROM_BOOK, ...more });
  const workbook = () =>
    injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET);
  const skeletons = () =>
    injector.get(IRenderManagerService).getRenderById(UNIT)?.with(SheetSkeletonManagerService);
  const redraw = () => {
    skeletons()?.reCalculate();
    injector.get(IRenderManagerService).getRenderById(UNIT)?.mainComponent?.makeDirty();
  };
  const isFront = (sheet: SheetId) => workbook()?.getActiveSheet()?.getSheetId() === sheet;
  const writer = createCellWriter(book, run, workbook, {
    isSeen: (sheet, area) => {
      const { sheetId, skeleton } = skeletons()?.getCurrentParam() ?? {};
      if (!skeleton || sheetId !== sheet) return false;
      const [rows, columns] = [skeleton.getRowCount(), skeleton.getColumnCount()];
      return [...skeleton.getVisibleRanges().values()].some(
        (range) => intersection(around(toArea(range, rows, columns)), area) !== undefined,
      );
    },
    // What is on the screen was drawn from the workbook, but what the grid has measured, and what runs over from its neighbours, is of before.
    onDone: redraw,
  });
  let taking = false;
  const showSelection = () => {
    const sheet = book.state.activeSheet;
    const areas = selectionOf(book.state, sheet);
    const selections = areas.map((area, index) => ({
      range: toRange(area),
      primary: index === 0 ? primaryOf(area) : null,
      style: null,
    }));
    const select = () => run(SetSelectionsOperation.id, { subUnitId: sheet, selections });
    if (workbook()?.getActiveSheet()?.getSheetId() !== sheet) {
      // A sheet that comes in front without a selection is given one by the grid.
      select();
      run(SetWorksheetActiveOperation.id, { subUnitId: sheet });
    }
    select();
    const [first] = areas;
    if (first && skeletons())
      run(ScrollToRangeOperation.id, { range: { ...toRange({ ...first, rows: 1, columns: 1 }) } });
  };
  return {
    apply(changes) {
      const cells = new Map<SheetId, Area[]>();
      const front = workbook()?.getActiveSheet()?.getSheetId();
      for (const change of changes) {
        if (change.kind === "cells") push(cells, change.sheet, touchedBy(book, change));
        else if (change.kind === "calculated")
          for (const { sheet, ...area } of change.areas) push(cells, sheet, area);
        else if (change.kind === "sheet") applySheet(book, run, workbook(), change);
      }
      // The grid draws what is written to any sheet by the one in front: where that was deleted, another must be there first.
      if (front !== undefined && !book.state.sheets.some(({ id }) => id === front))
        run(SetWorksheetActiveOperation.id, { subUnitId: book.state.activeSheet });
      const seen = [...cells].filter(([sheet, areas]) => writer.write(sheet, areas));
      // A conditional format may look at cells of any sheet.
      const isConditional = book.state.conditionalFormats.some(({ sheet }) => isFront(sheet));
      const isLookedAt = (change: Change) =>
        (change.kind === "table" || change.kind === "conditionalFormats") && isFront(change.sheet);
      if (
        seen.length > 0 ||
        (cells.size > 0 && isConditional) ||
        changes.some((change) => change.kind === "calculated" || isLookedAt(change))
      )
        redraw();
      if (!taking && changes.some(({ kind }) => kind === "selection" || kind === "activeSheet"))
        showSelection();
    },
    showAgain() {
      for (const { id, cellless } of book.state.sheets)
        if (!cellless) writer.write(id, [EVERYTHING]);
      writer.settle();
    },
    taking(body) {
      taking = true;
      try {
        body();
      } finally {
        taking = false;
      }
    },
    showSelection,
    settle: writer.settle,
    dispose: writer.dispose,
  };
}

/** An area with as much again on all its sides. */
const around = ({ row, column, rows, columns }: Area): Area => ({
  row: row - rows,
  column: column - columns,
  rows: rows * 3,
  columns: columns * 3,
});

function primaryOf({ row, column }: Area) {
  return {
    actualRow: row,
    actualColumn: column,
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}

const EVERYTHING: Area = { row: 0, column: 0, rows: Infinity, columns: Infinity };

/** The cells that a change may have touched: where others were inserted or deleted those behind them too, and formulas anywhere on the sheet. */
function touchedBy(book: Book, change: Change & { kind: "cells" }): Area {
  const { area, changeType, shift, sheet } = change;
  if (changeType === "RangeEdited") return area;
  const isThere = book.state.sheets.some(({ id }) => id === sheet);
  if (shift === undefined || (isThere && book.cells(sheet).hasFormulas)) return EVERYTHING;
  return shift === "Left" || shift === "Right"
    ? { ...area, columns: Infinity }
    : { ...area, rows: Infinity };
}

function push(cells: Map<SheetId, Area[]>, sheet: SheetId, area: Area): void {
  const areas = cells.get(sheet) ?? [];
  cells.set(sheet, areas);
  areas.push(area);
}

/** Shows widths, heights and what is hidden. Rows that the grid has a look of and the workbook has none of are plain again. */
function showLooks(run: Run, shown: Worksheet, sheet: Sheet): void {
  run(SetColDataMutation.id, { subUnitId: sheet.id, columnData: columnData(sheet) });
  const plain = Object.fromEntries(
    Object.keys(shown.getRowManager().getRowData()).map((row) => [row, { hd: 0 }]),
  );
  run(SetRowDataMutation.id, {
    subUnitId: sheet.id,
    rowData: { ...plain, ...rowData(sheet) },
  });
  // Only this makes the grid measure its rows and columns anew.
  const ranges = [...sheet.rows].flatMap(([row, { hidden }]) =>
    hidden ? [toRange({ row, column: 0, rows: 1, columns: 1 })] : [],
  );
  run(SetRowHiddenMutation.id, { subUnitId: sheet.id, ranges });
}

function applySheet(
  book: Book,
  run: Run,
  workbook: Nullable<Workbook>,
  change: Change & { kind: "sheet" },
): void {
  const sheets = book.state.sheets.filter(({ cellless }) => !cellless);
  const index = sheets.findIndex(({ id }) => id === change.sheet);
  const sheet = sheets[index];
  const shown = workbook?.getSheetBySheetId(change.sheet);
  if (!sheet) {
    if (shown)
      run(RemoveSheetMutation.id, { subUnitId: change.sheet, subUnitName: shown.getName() });
    return;
  }
  if (!shown) {
    const made = mergeWorksheetSnapshotWithDefault(worksheetData(book, sheet));
    // The grid would go to the new sheet; the workbook says which one is in front.
    run(InsertSheetMutation.id, { index, sheet: made }, { fromCollab: true });
    return;
  }
  if (shown.getName() !== sheet.name)
    run(SetWorksheetNameMutation.id, { subUnitId: sheet.id, name: sheet.name });
  const order = workbook?.getSheetOrders().indexOf(sheet.id) ?? index;
  if (order !== index)
    run(SetWorksheetOrderMutation.id, { subUnitId: sheet.id, fromOrder: order, toOrder: index });
  const hidden = sheet.visibility === "Visible" ? 0 : 1;
  if (shown.isSheetHidden() !== hidden)
    run(SetWorksheetHideMutation.id, { subUnitId: sheet.id, hidden });
  if (change.what === "look") showLooks(run, shown, sheet);
}
