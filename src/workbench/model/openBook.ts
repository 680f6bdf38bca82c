import type { Book, BookContent, BookState, Cell, Change, Edit, SheetId, Source } from "./book";
import { createCalculation } from "./calculation";
import { createCellStore, type CellStore } from "./cellStore";
import { collapseSpill } from "./spill";
import { createTouched, type Touched } from "./touched";
import { changedMembers, createHistory, type Put } from "./undo";

/** The change under way: what it has put and told so far. */
interface Running {
  readonly edit: Edit;
  readonly puts: Put[];
  readonly changes: Change[];
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

/** Opens a workbook on a content. It has at least one sheet; the first visible one is active unless the state says otherwise. */
export function openBook(content: BookContent): Book {
  const opened = wholeState(content.state);
  const stores = new Map(
    opened.sheets.map(({ id }) => [id, filledStore(content.cells.get(id) ?? [])]),
  );
  const kernel: Kernel = {
    state: opened,
    running: undefined,
    replaying: false,
    stores,
    edited: createTouched(),
    computed: createTouched(),
  };
  const news = createNews();
  const history = createHistory((puts, from, to, changes) => {
    replay(kernel, book, { puts, from, to, changes });
  });
  const book: Book = {
    get state() {
      return kernel.state;
    },
    opened,
    editedCells: kernel.edited.cells,
    computedCells: kernel.computed.cells,
    cells: (sheet) => storeOf(kernel, sheet),
    change(source, body) {
      if (kernel.running) return body(kernel.running.edit);
      const changes: Change[] = [];
      const running: Running = { edit: penFor(kernel, source, changes, book), puts: [], changes };
      const before = kernel.state;
      const isNewStep = !kernel.replaying;
      kernel.running = running;
      try {
        return body(running.edit);
      } finally {
        kernel.running = undefined;
        if (isNewStep)
          history.record(source, { puts: running.puts, before, after: kernel.state, changes });
        news.announce(changes);
      }
    },
    subscribe: news.subscribe,
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

/** Tells listeners of changes, one list after the other: what a listener changes in turn comes after what it heard of. */
function createNews() {
  const listeners = new Set<(changes: readonly Change[]) => void>();
  const waiting: (readonly Change[])[] = [];
  let announcing = false;
  return {
    subscribe(listener: (changes: readonly Change[]) => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    announce(changes: readonly Change[]) {
      if (changes.length > 0) waiting.push(changes);
      if (announcing) return;
      announcing = true;
      try {
        for (let next = waiting.shift(); next; next = waiting.shift())
          for (const listener of [...listeners]) listener(next);
      } finally {
        announcing = false;
      }
    },
  };
}

function storeOf(kernel: Kernel, sheet: SheetId): CellStore {
  const store = kernel.stores.get(sheet);
  if (!store || !kernel.state.sheets.some((known) => known.id === sheet))
    throw new Error(`No sheet ${sheet} in the workbook`);
  return store;
}

function penFor(kernel: Kernel, source: Source, changes: Change[], book: Book): Edit {
  return {
    book,
    source,
    put(sheet, row, column, cell) {
      storeOf(kernel, sheet);
      write(kernel, source, sheet, row, column, cell);
    },
    set(patch) {
      kernel.state = withActiveSheet({ ...kernel.state, ...patch });
      for (const { id } of kernel.state.sheets)
        if (!kernel.stores.has(id)) kernel.stores.set(id, createCellStore());
    },
    tell(change) {
      changes.push({ source, ...change });
    },
  };
}

function write(
  kernel: Kernel,
  source: Source,
  sheet: SheetId,
  row: number,
  column: number,
  cell: Cell | undefined,
): void {
  const before = kernel.stores.get(sheet)?.put(row, column, cell);
  if (before === cell) return;
  kernel.running?.puts.push({ sheet, row, column, before, after: cell });
  (source === "calculation" ? kernel.computed : kernel.edited).add(sheet, row, column);
}

/** Puts a step's cells and state back, or on again. Cells of a sheet that is gone are written to its kept store, for the day it returns. */
function replay(
  kernel: Kernel,
  book: Book,
  step: { puts: readonly Put[]; from: BookState; to: BookState; changes: readonly Change[] },
): void {
  kernel.replaying = true;
  try {
    book.change("local", (edit) => {
      const members = changedMembers(step.from, step.to).filter(
        (member) => kernel.state[member] === step.from[member],
      );
      edit.set(Object.fromEntries(members.map((member) => [member, step.to[member]])));
      for (const put of step.puts) {
        // What a formula spilled since then goes with it.
        const isThere = kernel.state.sheets.some(({ id }) => id === put.sheet);
        if (isThere && book.cells(put.sheet).get(put.row, put.column)?.spill)
          collapseSpill(edit, put.sheet, put.row, put.column);
        write(kernel, "local", put.sheet, put.row, put.column, put.after);
      }
      for (const { source: _source, ...change } of step.changes) edit.tell(change);
    });
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
