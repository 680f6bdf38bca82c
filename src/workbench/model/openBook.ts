import type { Book, BookContent, BookState, Cell, Change, Edit, SheetId, Source } from "./book";
import { cellMovesOf } from "./cellMoves";
import { createCalculation } from "./calculation";
import { createCellStore, type CellStore } from "./cellStore";
import { applyDeeds, type Deed } from "./deeds";
import { createNews } from "./news";
import { createRecord, type DeedRecord } from "./record";
import { createTouched, type Touched } from "./touched";
import { createHistory } from "./undo";

/** The change under way. */
interface Running {
  readonly edit: Edit;
  readonly record: DeedRecord;
}

/** What an open book keeps to itself. */
interface Kernel {
  state: BookState;
  running: Running | undefined;
  /** True while a step is taken back or done again: that is no new step. */
  replaying: boolean;
  readonly stores: Map<SheetId, CellStore>;
  readonly edited: Touched;
  readonly computed: Touched;
}

/**
 * Opens a workbook on a content. It has at least one sheet; the first visible one is active unless the state says otherwise. `author` is 0 for who opens
 * the file, and another number for each who joins.
 */
export function openBook(content: BookContent, author = 0): Book {
  const opened = wholeState(content.state);
  const kernel: Kernel = {
    state: opened,
    running: undefined,
    replaying: false,
    stores: new Map(opened.sheets.map(({ id }) => [id, filledStore(content.cells.get(id) ?? [])])),
    edited: createTouched(),
    computed: createTouched(),
  };
  const news = createNews<readonly Change[]>();
  const deedNews = createNews<{ readonly deeds: readonly Deed[]; readonly source: Source }>();
  const history = createHistory((deeds) => replay(kernel, book, deeds));
  const change = <T>(source: Source, body: (edit: Edit) => T): T => {
    const changes: Change[] = [];
    const record = createRecord(book);
    const running = { edit: penFor(kernel, source, changes, book), record };
    const isNewStep = !kernel.replaying;
    kernel.running = running;
    try {
      return body(running.edit);
    } finally {
      if (source !== "calculation") record.settle(running.edit);
      kernel.running = undefined;
      if (isNewStep) history.record(source, record.deeds);
      if (source !== "calculation" && record.deeds.length > 0)
        deedNews.announce({ deeds: record.deeds, source });
      if (changes.length > 0) news.announce(changes);
    }
  };
  const book: Book = {
    get state() {
      return kernel.state;
    },
    opened,
    author,
    editedCells: kernel.edited.cells,
    computedCells: kernel.computed.cells,
    cells: (sheet) => storeOf(kernel, sheet),
    change: (source, body) => (kernel.running ? body(kernel.running.edit) : change(source, body)),
    subscribe: news.subscribe,
    followDeeds: (listener) => deedNews.subscribe(({ deeds, source }) => listener(deeds, source)),
    history,
    get calculation() {
      return calculation;
    },
  };
  const calculation = createCalculation(book);
  news.subscribe((changes) => {
    calculation.note(changes);
  });
  return book;
}

function storeOf(kernel: Kernel, sheet: SheetId): CellStore {
  const store = kernel.stores.get(sheet);
  if (!store || !kernel.state.sheets.some((known) => known.id === sheet))
    throw new Error(`No sheet ${sheet} in the workbook`);
  return store;
}

function penFor(kernel: Kernel, source: Source, changes: Change[], book: Book): Edit {
  const edit: Edit = {
    book,
    source,
    put(sheet, row, column, cell) {
      const before = storeOf(kernel, sheet).put(row, column, cell);
      if (before === cell) return;
      if (source !== "calculation") kernel.running?.record.put(sheet, row, column, before, cell);
      (source === "calculation" ? kernel.computed : kernel.edited).add(sheet, row, column);
    },
    set(patch) {
      const before = kernel.state;
      kernel.state = withActiveSheet({ ...before, ...patch });
      // A sheet that is deleted keeps its cells, for the day it returns.
      for (const { id } of kernel.state.sheets)
        if (!kernel.stores.has(id)) kernel.stores.set(id, createCellStore());
      kernel.running?.record.set(before, kernel.state);
    },
    asOne(deed, body) {
      const record = kernel.running?.record;
      if (!record) throw new Error("No change is under way");
      const store = storeOf(kernel, deed.sheet);
      record.asOne(deed, () => {
        body(cellMovesOf(deed.sheet, store, kernel.edited, record));
      });
    },
    recorded: () => kernel.running?.record.deeds ?? [],
    tell(change) {
      changes.push({ source, ...change });
    },
  };
  return edit;
}

/** Takes a step back, or does it again; gives what that did. */
function replay(kernel: Kernel, book: Book, step: readonly Deed[]): readonly Deed[] | undefined {
  kernel.replaying = true;
  try {
    return book.change("local", (edit) => (applyDeeds(edit, step) ? edit.recorded() : undefined));
  } finally {
    kernel.replaying = false;
  }
}

function filledStore(
  cells: Iterable<readonly [row: number, column: number, cell: Cell]>,
): CellStore {
  const store = createCellStore();
  for (const [row, column, cell] of cells) store.put(row, column, cell);
  return store;
}

function wholeState(given: BookContent["state"]): BookState {
  return withActiveSheet({
    fileName: "Book1.xlsx",
    tables: [],
    names: [],
    settings: new Map(),
    xmlParts: [],
    customProperties: new Map(),
    properties: {},
    conditionalFormats: [],
    validations: [],
    notes: [],
    charts: [],
    readOnly: false,
    activeSheet: "",
    selections: new Map(),
    calculationMode: "Automatic",
    date1904: false,
    language: "en-US",
    ...given,
  });
}

/** The state with an active sheet that is there and visible. */
function withActiveSheet(state: BookState): BookState {
  const active = state.sheets.find((sheet) => sheet.id === state.activeSheet);
  if (active?.visibility === "Visible") return state;
  const next = state.sheets.find((sheet) => sheet.visibility === "Visible") ?? state.sheets[0];
  if (!next) throw new Error("A workbook has at least one sheet");
  return { ...state, activeSheet: next.id };
}
