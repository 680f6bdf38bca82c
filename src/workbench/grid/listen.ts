import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, Injector, Workbook } from "@univerjs/core";
import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
} from "@univerjs/sheets";
import type {
  IMoveRangeMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { Book, SheetId, WriteRefusal } from "../model";
import { activate, editColumns, selectByHand } from "../model";
import { ruleCommand } from "./commands";
import { FROM_BOOK, type GridUpdates } from "./fromBook";
import { toArea, toPoints, UNIT } from "./snapshot";
import { cellsToBook, moveToBook } from "./toBook";

/** What the page wants to hear of the grid's commands. */
export interface CommandListeners {
  readonly updates: GridUpdates;
  readonly onEditing: (editing: boolean) => void;
  readonly onRefused: (command: string) => void;
  readonly onDenied: (refusal: WriteRefusal) => void;
}

/** Commands that change cells in several steps: one step for whoever takes it back. */
const GROUPED =
  /^sheet\.command\.(paste|optional-paste|cut|auto-fill|refill|auto-clear|clear-selection|move-range|copy-(down|right)|set-range|set-style)/;
/** What reads no cells: all else must find them where they belong. */
const READS_NOTHING = /scroll|selection|zoom/;
/** A command that failed never reports its end. */
const LONGEST_COMMAND = 2_000;

/** Makes all that one command does to the workbook one step of its history. */
function groupSteps(book: Book) {
  interface Group {
    readonly id: string;
    readonly end: () => void;
  }
  let open: Group | undefined;
  const close = (group: Group) => {
    if (open !== group) return;
    open = undefined;
    group.end();
  };
  return {
    begun(id: string) {
      if (open || !GROUPED.test(id)) return;
      const group = { id, end: book.history.group("local") };
      open = group;
      setTimeout(() => close(group), LONGEST_COMMAND);
    },
    done(id: string) {
      if (open?.id === id) close(open);
    },
  };
}

/** Takes over into the workbook what the person at the screen does with the grid; returns how to stop that. */
export function listen(injector: Injector, book: Book, listeners: CommandListeners): () => void {
  const commands = injector.get(ICommandService);
  const steps = groupSteps(book);
  const stops = [
    commands.beforeCommandExecuted((command, options) => {
      guard(injector, book, command, options, listeners);
      const isAsked = command.type === CommandType.COMMAND && !isFromBook(options);
      if (isAsked && !READS_NOTHING.test(command.id)) listeners.updates.settle();
      steps.begun(command.id);
    }),
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetCellEditVisibleOperation.id)
        listeners.onEditing((command.params as { visible: boolean }).visible);
      else if (!isFromBook(options)) take(injector, book, command, listeners);
      steps.done(command.id);
    }),
  ];
  return () => {
    for (const stop of stops) stop.dispose();
  };
}

const isFromBook = (options: IExecutionOptions | undefined) =>
  options?.fromBook === true || options?.fromBook === FROM_BOOK.fromBook;

/** Stops a command that the workbook carries out itself, or that nobody does. */
function guard(
  injector: Injector,
  book: Book,
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  { onRefused, onDenied }: CommandListeners,
): void {
  if (isFromBook(options)) return;
  const ruling = ruleCommand(injector, book, command);
  if (ruling === "refused") onRefused(command.id);
  if (ruling === "protected" || ruling === "read-only") onDenied(ruling);
  if (ruling !== "allowed") throw new CustomCommandExecutionError(command.id);
}

/** Takes over what the grid has done. */
function take(
  injector: Injector,
  book: Book,
  { id, params }: Readonly<ICommandInfo>,
  { updates, onDenied }: CommandListeners,
): void {
  const { taking } = updates;
  if (id === SetRangeValuesMutation.id || id === MoveRangeMutation.id) {
    const written =
      id === MoveRangeMutation.id
        ? moveToBook(injector, book, params as IMoveRangeMutationParams)
        : cellsToBook(injector, book, params as ISetRangeValuesMutationParams);
    if (written) {
      onDenied(written);
      updates.showAgain();
    }
  } else if (id === SetSelectionsOperation.id)
    taking(() => takeSelection(injector, book, params as ISetSelectionsOperationParams));
  else if (id === SetWorksheetActiveOperation.id)
    taking(() => takeActiveSheet(book, (params as { subUnitId: SheetId }).subUnitId));
  else if (id === SetWorksheetColWidthMutation.id)
    takeWidths(injector, book, (params as { subUnitId: SheetId }).subUnitId);
}

function takeSelection(
  injector: Injector,
  book: Book,
  { subUnitId, selections, unitId }: ISetSelectionsOperationParams,
): void {
  const worksheet = unitId === UNIT ? worksheetOf(injector, subUnitId) : undefined;
  if (!worksheet || selections.length === 0 || book.state.activeSheet !== subUnitId) return;
  const areas = selections.map(({ range }) =>
    toArea(range, worksheet.getRowCount(), worksheet.getColumnCount()),
  );
  selectByHand(book, subUnitId, areas);
}

function takeActiveSheet(book: Book, sheet: SheetId): void {
  if (book.state.activeSheet === sheet) return;
  book.change("local", (edit) => {
    activate(edit, sheet);
  });
}

function takeWidths(injector: Injector, book: Book, sheet: SheetId): void {
  const worksheet = worksheetOf(injector, sheet);
  if (!worksheet) return;
  const manager = worksheet.getColumnManager();
  const known = book.state.sheets.find(({ id }) => id === sheet)?.columns;
  book.change("local", (edit) => {
    for (let column = 0; column < worksheet.getColumnCount(); column++) {
      const pixels = manager.getColumn(column)?.w;
      if (pixels === undefined) continue;
      const width = toPoints(pixels);
      if (Math.abs((known?.get(column)?.width ?? -1) - width) > 0.5)
        editColumns(edit, sheet, column, 1, (look) => ({ ...look, width }));
    }
  });
}

function worksheetOf(injector: Injector, sheet: SheetId) {
  return injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheet);
}
