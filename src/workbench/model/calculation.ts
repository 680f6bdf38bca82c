import { intersection } from "./area";
import type { Area, Book, Calculation, Calculator, Change, Computed, SheetArea } from "./book";
import { placeResult } from "./spill";

/** A calculation with the side that the book itself uses: `note` hears of every change. */
export interface NotedCalculation extends Calculation {
  note(changes: readonly Change[]): void;
}

/** What waits to be calculated. */
interface Pending {
  changed: SheetArea[];
  everything: boolean;
}

interface Works {
  calculator: Calculator | undefined;
  pending: Pending;
  running: Promise<void> | undefined;
  held: number;
  asked: boolean;
  /** Where results could not spill: a change there lets their formulas try again. */
  blocked: SheetArea[];
  /** Where results spill, by their formula's cell: content that comes in there makes the formula try again, and say #SPILL!. */
  filled: Map<string, SheetArea>;
}

const nothing = (): Pending => ({ changed: [], everything: false });

/** Calculates a book: gathers what changed, asks the calculator once at a time, and puts the results. */
export function createCalculation(book: Book): NotedCalculation {
  const works: Works = {
    calculator: undefined,
    pending: nothing(),
    running: undefined,
    held: 0,
    asked: false,
    blocked: [],
    filled: new Map(),
  };
  const hasWork = () => works.pending.everything || works.pending.changed.length > 0;
  const mayRun = () =>
    works.calculator !== undefined &&
    works.held === 0 &&
    hasWork() &&
    (works.asked || book.state.calculationMode !== "Manual");
  const start = () => {
    if (works.running || !mayRun()) return;
    works.running = round(book, works, mayRun).finally(() => {
      works.running = undefined;
      start();
    });
    // Whoever waits hears of a failure through settled(); without anyone waiting it must not end a page.
    works.running.catch(() => undefined);
  };
  return {
    use(calculator) {
      works.calculator = calculator;
      works.pending.everything = true;
      start();
    },
    deliver(results) {
      deliver(book, works, results);
    },
    run(everything) {
      works.asked = true;
      works.pending.everything ||= everything;
      start();
    },
    suspend() {
      let over = false;
      works.held++;
      return () => {
        if (!over) works.held--;
        over = true;
        start();
      };
    },
    get busy() {
      return works.running !== undefined || mayRun();
    },
    async settled() {
      while (works.running) await works.running;
    },
    note(changes) {
      for (const change of changes) gather(book, works, change);
      start();
    },
  };
}

async function round(book: Book, works: Works, mayRun: () => boolean): Promise<void> {
  // One turn of the event loop later, so that changes in a row are one calculation.
  await Promise.resolve();
  while (mayRun()) {
    const { changed, everything } = works.pending;
    works.pending = nothing();
    works.asked = false;
    const results = await works.calculator?.calculate({ book, changed, everything });
    deliver(book, works, results ?? []);
  }
}

function gather(book: Book, works: Works, change: Change): void {
  if (change.source === "calculation") return;
  if (change.kind === "cells" && change.aspect !== "format") {
    const area = { sheet: change.sheet, ...change.area };
    works.pending.changed.push(area, ...unblocked(works, area), ...brokenInto(book, works, area));
    if (change.changeType !== "RangeEdited") works.pending.everything = true;
  }
  const moves =
    (change.kind === "sheet" && change.what !== "look") ||
    change.kind === "table" ||
    change.kind === "names";
  if (moves) works.pending.everything = true;
}

/** The formulas whose spill was blocked where something changed now. */
function unblocked(works: Works, area: SheetArea): SheetArea[] {
  const free = works.blocked.filter(
    (blocked) => blocked.sheet === area.sheet && intersection(blocked, area),
  );
  works.blocked = works.blocked.filter((blocked) => !free.includes(blocked));
  return free.map(({ sheet, row, column }) => ({ sheet, row, column, rows: 1, columns: 1 }));
}

/** The formulas into whose spill something was written. */
function brokenInto(book: Book, works: Works, area: SheetArea): SheetArea[] {
  if (works.filled.size === 0) return [];
  const cells = book.cells(area.sheet);
  return [...works.filled.values()].flatMap((spill) => {
    const shared = spill.sheet === area.sheet ? intersection(spill, area) : undefined;
    if (!shared || cells.get(spill.row, spill.column)?.spill === undefined) return [];
    const whole = cellsOf(shared).every(([row, column]) => {
      const from = cells.get(row, column)?.spilledFrom;
      const isAnchor = row === spill.row && column === spill.column;
      return isAnchor || (from?.row === spill.row && from.column === spill.column);
    });
    return whole ? [] : [{ ...spill, rows: 1, columns: 1 }];
  });
}

function cellsOf({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, at) => [
    row + Math.floor(at / columns),
    column + (at % columns),
  ]);
}

function deliver(book: Book, works: Works, results: readonly Computed[]): void {
  book.change("calculation", (edit) => {
    const areas: SheetArea[] = [];
    for (const result of results) {
      if (!book.state.sheets.some((sheet) => sheet.id === result.sheet)) continue;
      const { changed, blocked } = placeResult(edit, result);
      if (changed) areas.push({ sheet: result.sheet, ...changed });
      if (blocked) works.blocked.push({ sheet: result.sheet, ...blocked });
      remember(book, works, result);
    }
    if (areas.length > 0) edit.tell({ kind: "calculated", areas });
  });
}

/** Keeps in mind where a result spills now. */
function remember(book: Book, works: Works, { sheet, row, column }: Computed): void {
  const size = book.cells(sheet).get(row, column)?.spill;
  const anchor = `${sheet} ${row} ${column}`;
  if (size) works.filled.set(anchor, { sheet, row, column, ...size });
  else works.filled.delete(anchor);
}
