import { movedArea, movedCell, moveOf, type Move } from "../areaMove";
import type { Book, BookState, SheetId } from "../book";
import { moveReferences, offsetReferences, renameReferences } from "../formulaMove";
import { movedState } from "../movedState";
import {
  authored,
  sameAuthored,
  turned,
  type Authored,
  type Deed,
  type PutDeed,
  type Structural,
} from "./deed";
import { difference } from "./difference";

/** Where a deed brings a cell (undefined: it is deleted), and how the deed's opposite rewrites a formula of it. */
interface Way {
  readonly to: (sheet: SheetId, row: number, column: number) => Place | undefined;
  /** Where a cell was before; undefined for one that the deed has made. */
  readonly from: (sheet: SheetId, row: number, column: number) => Place | undefined;
  readonly back: (formula: string, from: Place & { readonly sheet: SheetId }) => string;
  readonly stateBack: (after: BookState) => BookState;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the opposite of a deed that was just done does not bring back. `puts` are the single cells that it has put. */
export function restoreOf(
  deed: Structural,
  puts: readonly PutDeed[],
  before: BookState,
  book: Book,
): Deed[] {
  const way = wayOf(deed, book.state);
  const cells: Deed[] = [];
  eachBefore(puts, way, book, (sheet, row, column, cell) => {
    const put = { kind: "put" as const, sheet, row, column };
    const to = way.to(sheet, row, column);
    if (!to) {
      if (cell) cells.push({ ...put, before: undefined, after: cell });
      return;
    }
    const now = authored(book.cells(sheet).get(to.row, to.column));
    if (now === cell && cell?.formula === undefined) return;
    const back =
      now?.formula === undefined
        ? now
        : { ...now, formula: way.back(now.formula, { sheet, ...to }) };
    if (!sameAuthored(back, cell)) cells.push({ ...put, before: now, after: cell });
  });
  return [...cells, ...difference(way.stateBack(book.state), before)];
}

type Visit = (sheet: SheetId, row: number, column: number, cell: Authored | undefined) => void;

/** Visits once each of the cells that a deed has put and of those that it has brought there, with what stood in them before it. */
function eachBefore(puts: readonly PutDeed[], way: Way, book: Book, visit: Visit): void {
  const isNew = createSeen();
  for (const { sheet, row, column, before } of puts)
    if (isNew(sheet, row, column)) visit(sheet, row, column, before);
  for (const { sheet, row, column } of puts) {
    const from = way.from(sheet, row, column);
    if (!from) continue;
    const cells = book.cells(sheet);
    const cell = authored(cells.get(from.row, from.column));
    const isNothing = cell === undefined && cells.get(row, column) === undefined;
    if (!isNothing && isNew(sheet, from.row, from.column))
      visit(sheet, from.row, from.column, cell);
  }
}

/** Tells of each cell whether it is asked for the first time; a set of rows for each column, since most deeds touch long columns. */
function createSeen(): (sheet: SheetId, row: number, column: number) => boolean {
  const sheets = new Map<SheetId, Map<number, Set<number>>>();
  return (sheet, row, column) => {
    const columns = sheets.get(sheet) ?? new Map<number, Set<number>>();
    sheets.set(sheet, columns);
    const rows = columns.get(column) ?? new Set<number>();
    columns.set(column, rows);
    const before = rows.size;
    return rows.add(row).size > before;
  };
}

function wayOf(deed: Structural, after: BookState): Way {
  const nameOf = (sheet: SheetId) => after.sheets.find(({ id }) => id === sheet)?.name;
  if (deed.kind === "rename") {
    const back = (formula: string) => renameReferences(formula, deed.to, deed.from);
    return {
      to: (_sheet, row, column) => ({ row, column }),
      from: (_sheet, row, column) => ({ row, column }),
      back,
      stateBack: (state) => ({
        ...withNames(state, back),
        sheets: state.sheets.map((sheet) =>
          sheet.id === deed.sheet ? { ...sheet, name: deed.from } : sheet,
        ),
      }),
    };
  }
  if (deed.kind === "sort") {
    const { area, order } = deed;
    const gone = turned(order);
    const along = (rows: readonly number[]) => (_sheet: SheetId, row: number, column: number) => ({
      row: area.row + (rows[row - area.row] ?? 0),
      column,
    });
    return {
      to: along(gone),
      from: along(order),
      back: (formula, { row }) => {
        const at = row - area.row;
        return offsetReferences(formula, (order[at] ?? at) - at, 0);
      },
      stateBack: (state) => state,
    };
  }
  const move = moveOf(deed.sheet, deed.area, deed.shift);
  const opposite = { Down: "Up", Up: "Down", Left: "Right", Right: "Left" } as const;
  const homeward = moveOf(deed.sheet, deed.area, opposite[deed.shift]);
  const back = (formula: string, own: string | undefined) =>
    moveReferences(formula, own, deed.name, (area) => movedArea(area, homeward));
  const along = (by: Move) => (sheet: SheetId, row: number, column: number) =>
    sheet === deed.sheet ? movedCell({ row, column }, by) : { row, column };
  return {
    to: along(move),
    from: along(homeward),
    back: (formula, { sheet }) => back(formula, nameOf(sheet)),
    stateBack: (state) => ({
      ...withNames(state, (formula) => back(formula, undefined)),
      ...movedState(state, homeward),
    }),
  };
}

function withNames(state: BookState, back: (formula: string) => string): BookState {
  return {
    ...state,
    names: state.names.map((name) => ({ ...name, formula: back(name.formula) })),
  };
}
