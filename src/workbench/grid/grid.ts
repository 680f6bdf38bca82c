import {
  LifecycleService,
  LifecycleStages,
  ThemeService,
  UniverInstanceType,
} from "@univerjs/core";
import type { CustomFunction } from "../formulas";
import type { Book, WriteRefusal } from "../model";
import { showCharts } from "./chartLayer";
import { createUpdates } from "./fromBook";
import { showErrors } from "./hover";
import { listen } from "./listen";
import { showCells } from "./looks";
import type { ConditionalLook } from "./looks";
import { addToMenu } from "./menu";
import type { MenuEntry } from "./menu";
import { univerLocale, workbookData } from "./snapshot";
import { takeTyping } from "./typing";
import { startUniver } from "./univer";
import type { GridLocale } from "./snapshot";

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
  /** Told when the person at the screen begins and ends to edit a cell. */
  readonly onEditing: (editing: boolean) => void;
  /** Told of a command of the grid that the workbook does not model. */
  readonly onRefused: (command: string) => void;
  /** Told of a write that the workbook does not take. */
  readonly onDenied: (refusal: WriteRefusal) => void;
}

/** A grid on the page. */
export interface Grid {
  /** Resolves when the grid is on the screen. */
  readonly ready: Promise<void>;
  setDark(dark: boolean): void;
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
  onDenied,
  menu,
  onEditing,
}: GridOptions): Grid {
  const univer = startUniver(container, locale, dark, functions);
  const injector = univer.__getInjector();
  // The sheet plugins start with the first workbook; nothing is drawn before the next turn of the event loop.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(book, univerLocale(locale)));
  const stopLooks = showCells(injector, () => book, conditional);
  addToMenu(injector, menu);
  const updates = createUpdates(injector, book);
  const stops = [
    book.subscribe(updates.apply),
    takeTyping(injector, book, onDenied),
    showErrors(injector, book),
    listen(injector, book, { onEditing, onRefused, onDenied, updates }),
    stopLooks,
    updates.dispose,
  ];
  const lifecycle = injector.get(LifecycleService);
  let stopCharts = (): void => undefined;
  let disposed = false;
  const ready = lifecycle.onStage(LifecycleStages.Rendered).then(() => {
    if (!disposed) stopCharts = showCharts(injector, book);
    updates.showSelection();
  });
  return {
    ready,
    setDark: (on) => injector.get(ThemeService).setDarkMode(on),
    dispose() {
      disposed = true;
      for (const stop of [...stops, stopCharts]) stop();
      univer.dispose();
    },
  };
}
