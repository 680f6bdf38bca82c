import {
  CustomCommandExecutionError,
  ICommandService,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  ThemeService,
  UniverInstanceType,
} from "@univerjs/core";
import type {
  DocumentDataModel,
  ICommandInfo,
  IExecutionOptions,
  Injector,
  Workbook,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type {
  IMoveRangeMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { tidyFormula } from "../formulas";
import type { CustomFunction } from "../formulas";
import type { Book, SheetId } from "../model";
import { activate, editColumns, selectByHand, typeInto } from "../model";
import { toGridCell } from "./cellData";
import { ruleCommand } from "./commands";
import { createUpdates, FROM_BOOK } from "./fromBook";
import { showErrors } from "./hover";
import { showCells } from "./looks";
import type { ConditionalLook } from "./looks";
import { addToMenu } from "./menu";
import type { MenuEntry } from "./menu";
import { toArea, toPoints, UNIT, workbookData } from "./snapshot";
import { cellsToBook, moveToBook } from "./toBook";
import { startUniver, univerLocale } from "./univer";
import type { GridLocale } from "./univer";

/** What a grid shows and how. */
export interface GridOptions {
  readonly container: HTMLElement;
  readonly book: Book;
  readonly locale: GridLocale;
  readonly dark: boolean;
  /** The add-in's functions, for suggestions while typing. */
  readonly functions: readonly CustomFunction[];
  readonly conditional: ConditionalLook;
  /** Further entries of the cells' menu. */
  readonly menu: readonly MenuEntry[];
  /** Told of a command of the grid that the workbook does not model. */
  readonly onRefused: (command: string) => void;
}

/** A grid on the page. */
export interface Grid {
  /** Resolves when the grid is on the screen. */
  readonly ready: Promise<void>;
  setDark(dark: boolean): void;
  redraw(): void;
  dispose(): void;
}

/** Shows a workbook in a container. Undo and redo are the workbook's own, except while somebody types in a cell. */
export function createGrid({
  container,
  book,
  locale,
  dark,
  functions,
  conditional,
  onRefused,
  menu,
}: GridOptions): Grid {
  const univer = startUniver(container, locale, dark, functions);
  const injector = univer.__getInjector();
  // The sheet plugins start with the first workbook; nothing is drawn before the next turn of the event loop.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(book, univerLocale(locale)));
  const stopLooks = showCells(injector, () => book, conditional);
  addToMenu(injector, menu);
  const updates = createUpdates(injector, book);
  const commands = injector.get(ICommandService);
  const stops = [
    book.subscribe(updates.apply),
    takeTyping(injector, book),
    showErrors(injector, book),
    ...[
      commands.beforeCommandExecuted((command, options) =>
        guard(injector, book, command, options, onRefused),
      ),
      commands.onCommandExecuted((command, options) => listen(injector, book, command, options)),
    ].map((disposable) => () => disposable.dispose()),
    stopLooks,
  ];
  const lifecycle = injector.get(LifecycleService);
  const ready = lifecycle.onStage(LifecycleStages.Rendered).then(updates.showSelection);
  return {
    ready,
    setDark: (on) => injector.get(ThemeService).setDarkMode(on),
    redraw: updates.redraw,
    dispose() {
      for (const stop of stops) stop();
      univer.dispose();
    },
  };
}

const isFromBook = (options: IExecutionOptions | undefined) =>
  options?.fromBook === true || options?.fromBook === FROM_BOOK.fromBook;

/** What is typed into a cell is read by the workbook; the grid gets back what that made of it. */
function takeTyping(injector: Injector, book: Book): () => void {
  return injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1_000,
    handler(data, { subUnitId, row, col }, next) {
      const raw = data?.f ? editorText(injector) : undefined;
      const rich = data?.p?.body?.dataStream.replace(/\r?\n?\0?$/u, "").replace(/\r/gu, "\n");
      const typed = data?.f
        ? tidyFormula(raw?.startsWith("=") ? raw : data.f)
        : (rich ?? String(data?.v ?? ""));
      const text = data?.t === 4 && !typed.startsWith("'") ? `'${typed}` : typed;
      typeInto(book, subUnitId, row, col, text);
      return next(
        toGridCell(book.cells(subUnitId).get(row, col)) ?? { v: null, f: null, p: null, si: null },
      );
    },
  });
}

/** The text in the cell editor. What the library makes of a formula cannot be taken: it loses the plus of "=SUM(t[c])+1" (0.25.1). */
function editorText(injector: Injector): string | undefined {
  const document = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return document?.getBody()?.dataStream.replace(/\r?\n?$/u, "");
}

/** Stops a command that the workbook carries out itself, or that nobody does. */
function guard(
  injector: Injector,
  book: Book,
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  onRefused: (command: string) => void,
): void {
  if (isFromBook(options)) return;
  const ruling = ruleCommand(injector, book, command);
  if (ruling === "refused") onRefused(command.id);
  if (ruling !== "allowed") throw new CustomCommandExecutionError(command.id);
}

/** Takes over what the grid has done. */
function listen(
  injector: Injector,
  book: Book,
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): void {
  if (isFromBook(options)) return;
  if (id === SetRangeValuesMutation.id)
    cellsToBook(injector, book, params as ISetRangeValuesMutationParams);
  else if (id === MoveRangeMutation.id)
    moveToBook(injector, book, params as IMoveRangeMutationParams);
  else if (id === SetSelectionsOperation.id)
    takeSelection(injector, book, params as ISetSelectionsOperationParams);
  else if (id === SetWorksheetActiveOperation.id)
    takeActiveSheet(book, (params as { subUnitId: SheetId }).subUnitId);
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
