import { movedArea, movedCell, moveOf } from "../areaMove";
import type { Book, BookState, SheetId } from "../book";
import { moveReferences, offsetReferences, renameReferences } from "../formulaMove";
import { movedState } from "../movedState";
import { authored, OPPOSITE, sameAuthored, type Deed, type PutDeed, type Structural } from "./deed";
import { difference } from "./difference";
import { createPuts, eachPut } from "./puts";

/** What a deed has done besides moving cells: those that it has deleted, and puts on the cells where they are now. */
interface Parts {
  readonly gone: readonly PutDeed[];
  readonly put: readonly PutDeed[];
}

/** How a deed's opposite brings things back. */
interface Way {
  /** Where a cell was before; undefined for one that the deed has made. */
  readonly from: (sheet: SheetId, row: number, column: number) => Place | undefined;
  readonly formulaBack: (formula: string, from: Place & { readonly sheet: SheetId }) => string;
  readonly stateBack: (after: BookState) => BookState;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the opposite of a deed that was just done does not bring back: the cells that are gone, and of what was put the formulas that do not become again what they were. */
export function restoreOf(
  deed: Structural,
  { gone, put }: Parts,
  before: BookState,
  book: Book,
): Deed[] {
  const way = wayOf(deed, book.state);
  const cells: Deed[] = [...gone];
  const puts = createPuts(cells);
  const isNew = createSeen();
  for (const one of put) {
    const { sheet, column } = one;
    eachPut(one, (row, was) => {
      const from = isNew(sheet, row, column) ? way.from(sheet, row, column) : undefined;
      if (!from) return;
      const now = authored(book.cells(sheet).get(row, column));
      const home =
        now?.formula === undefined
          ? now
          : { ...now, formula: way.formulaBack(now.formula, { sheet, row, column }) };
      if (!sameAuthored(home, was)) puts.add(sheet, from.row, from.column, now, was);
    });
  }
  return [...cells, ...difference(way.stateBack(book.state), before)];
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
      from: (_sheet, row, column) => ({ row, column }),
      formulaBack: back,
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
    return {
      from: (_sheet, row, column) => ({ row: area.row + (order[row - area.row] ?? 0), column }),
      formulaBack: (formula, { row }) => {
        const at = row - area.row;
        return offsetReferences(formula, (order[at] ?? at) - at, 0);
      },
      stateBack: (state) => state,
    };
  }
  const homeward = moveOf(deed.sheet, deed.area, OPPOSITE[deed.shift]);
  const back = (formula: string, own: string | undefined) =>
    moveReferences(formula, own, deed.name, (area) => movedArea(area, homeward));
  return {
    from: (sheet, row, column) =>
      sheet === deed.sheet ? movedCell({ row, column }, homeward) : { row, column },
    formulaBack: (formula, { sheet }) => back(formula, nameOf(sheet)),
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
