import {
  cellName,
  moveFormula,
  rangeName,
  scanSheet,
  type CellEdit,
  type CellFormula,
  type Edit,
  type Range,
  type Table,
} from "../../xlsx";
import { PortError, sameCell, type Cell, type Region, type RowWrite } from "../../workbook";
import { refuseLong } from "../columnWriter";
import type { OpenBook } from "./openBook";
import { unwrap } from "./unwrap";

/** A cell as the file has it. */
interface Stored {
  readonly value: Cell;
  readonly style: number;
  readonly formula?: CellFormula;
}

/** The cells of some rows of a table's columns, by row and column of the sheet. */
type StoredCells = ReadonlyMap<number, ReadonlyMap<number, Stored>>;

/** What shall stand in a row of the body: a row of now with cells of it changed, or a new row. */
interface Target {
  /** The row of the sheet that it was; null for a new one. */
  readonly source: number | null;
  /** Cells to write, by place within the table; absent where those of the source stay. */
  readonly cells: ReadonlyMap<number, Cell>;
}

interface Plan {
  readonly book: OpenBook;
  readonly table: Table;
  /** Body and totals row as they are. */
  readonly top: number;
  readonly bottom: number;
  readonly stored: StoredCells;
  readonly targets: readonly Target[];
}

/** The edits that change, add and take away rows of a table, and the writes to be left because their rows hold something else. Throws `PortError`. */
export const tableRowEdits = async (
  book: OpenBook,
  table: Table,
  region: Region,
  writes: readonly RowWrite[],
): Promise<{ readonly left: readonly RowWrite[]; readonly edits: readonly Edit[] }> => {
  const { hasHeaders, hasTotals, range, columns } = table;
  const same =
    hasHeaders &&
    region.headers.length === columns.length &&
    columns.every(({ name }, at) => sameCell(name, region.headers[at] ?? null));
  if (!same) throw new PortError("changed", table.displayName);
  const [top, bottom] = [range.top + 1, range.bottom - (hasTotals ? 1 : 0)];
  const stored = await storedCells(book, table, neededRows(table, top, bottom, writes));
  const holds = ({ row, before }: RowWrite): boolean =>
    row === null || (top + row <= bottom && rowHolds(stored, table, top + row, before));
  const doable = writes.filter(holds);
  const left = writes.filter((write) => !holds(write));
  if (doable.length === 0) return { left, edits: [] };
  const targets = targetsOf(stored, table, top, bottom, doable);
  const plan = { book, table, top, bottom, stored, targets };
  await demandFree(plan);
  return { left, edits: [...bodyEdits(plan), ...resizeOf(plan)] };
};

/** Rows whose cells must be known: those to compare, those that move up, the last one, whose look new rows take on, and the totals. */
const neededRows = (
  { range }: Table,
  top: number,
  bottom: number,
  writes: readonly RowWrite[],
): ((row: number) => boolean) => {
  const compared = new Set(writes.flatMap(({ row }) => (row === null ? [] : [top + row])));
  const firstGone = Math.min(
    ...writes.flatMap(({ row, cells }) => (row !== null && cells === null ? [top + row] : [])),
    bottom,
  );
  return (row) => compared.has(row) || (row >= firstGone && row <= range.bottom);
};

const storedCells = async (
  { workbook }: OpenBook,
  { sheet, range }: Table,
  isNeeded: (row: number) => boolean,
): Promise<StoredCells> => {
  const rows = new Map<number, Map<number, Stored>>();
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, at) => range.left + at);
  unwrap(
    await scanSheet(
      workbook,
      sheet,
      (row, column, value, style, formula) => {
        if (!isNeeded(row)) return;
        const cells = rows.get(row) ?? new Map<number, Stored>();
        rows.set(row, cells);
        cells.set(column, { value, style, ...(formula !== undefined && { formula }) });
      },
      { columns, lastRow: range.bottom },
    ),
  );
  return rows;
};

const rowHolds = (
  stored: StoredCells,
  { range, columns }: Table,
  row: number,
  before: readonly Cell[] | null,
): boolean =>
  before !== null &&
  columns.every((_, at) =>
    sameCell(stored.get(row)?.get(range.left + at)?.value ?? null, before[at] ?? null),
  );

/** A table without rows shows an empty one: the first new row goes there. The only row of a table cannot go: it is emptied. */
const targetsOf = (
  stored: StoredCells,
  { range, columns }: Table,
  top: number,
  bottom: number,
  writes: readonly RowWrite[],
): readonly Target[] => {
  const changes = new Map(
    writes.flatMap((write) => (write.row === null ? [] : [[top + write.row, write] as const])),
  );
  const news = writes.flatMap(({ row, cells }) => (row === null && cells !== null ? [cells] : []));
  const isBlank =
    top === bottom &&
    columns.every((_, at) => {
      const cell = stored.get(top)?.get(range.left + at);
      return cell === undefined || (sameCell(cell.value, null) && cell.formula === undefined);
    });
  const whole = (cells: readonly Cell[]): ReadonlyMap<number, Cell> =>
    new Map(columns.map((_, at) => [at, cells[at] ?? null]));
  const targets: Target[] = [];
  for (let row = top; row <= bottom; row++) {
    const write = changes.get(row);
    if (write?.cells === null || (isBlank && news.length > 0)) continue;
    const changed = (write?.cells ?? []).flatMap((cell, at) =>
      sameCell(cell, write?.before?.[at] ?? null) ? [] : [[at, cell] as const],
    );
    targets.push({ source: row, cells: new Map(changed) });
  }
  targets.push(...news.map((cells) => ({ source: null, cells: whole(cells) })));
  return targets.length > 0 ? targets : [{ source: top, cells: whole([]) }];
};

/** Where the table ends when all is done, its totals row included. */
const newBottom = ({ table, top, targets }: Plan): number =>
  top + targets.length - 1 + (table.hasTotals ? 1 : 0);

/** A table grows over empty ground only: what stands below it, and the formulas that mean it, would have to move. */
const demandFree = async (plan: Plan): Promise<void> => {
  const { book, table } = plan;
  const { range, sheet } = table;
  const grown: Range = { ...range, top: range.bottom + 1, bottom: newBottom(plan) };
  if (grown.bottom < grown.top) return;
  const cells = await book.sheets.find(({ name }) => name === sheet)?.cells();
  for (let row = grown.top; row <= Math.min(grown.bottom, (cells?.rows ?? 0) - 1); row++)
    for (let column = grown.left; column <= grown.right; column++)
      if (!sameCell(cells?.cell(row, column) ?? null, null))
        throw new PortError("taken", cellName(row, column));
  const other = book.tables.find(
    (one) =>
      one !== table &&
      one.sheet === sheet &&
      one.range.top <= grown.bottom &&
      one.range.bottom >= grown.top &&
      one.range.left <= grown.right &&
      one.range.right >= grown.left,
  );
  if (other !== undefined) throw new PortError("taken", rangeName(other.range));
};

const resizeOf = (plan: Plan): readonly Edit[] => {
  const { range, displayName } = plan.table;
  const bottom = newBottom(plan);
  if (bottom === range.bottom) return [];
  return [{ kind: "resize-table", table: displayName, range: rangeName({ ...range, bottom }) }];
};

/** A stored cell somewhere else in its column: with its look, and its formula moved. */
const movedCell = (
  stored: Stored | undefined,
  row: number,
  column: number,
  rows: number,
): CellEdit => {
  const base = stored?.style ?? 0;
  const text = stored?.formula?.text ?? "";
  if (text === "") return { row, column, value: stored?.value ?? null, base };
  return { row, column, base, value: stored?.value ?? null, formula: moveFormula(text, rows) };
};

/** A cell of a new row: with the look of the last row, and where nothing is given with the formula of a calculated column. */
const newCell = (
  { table, stored, bottom }: Plan,
  row: number,
  at: number,
  value: Cell,
): CellEdit => {
  const column = table.range.left + at;
  const above = stored.get(bottom)?.get(column);
  const base = above?.style ?? 0;
  const calculated = table.columns[at]?.formula;
  if (value !== null || calculated === undefined) {
    refuseLong(value, row, column);
    return { row, column, value, base };
  }
  const own = above?.formula?.text ?? "";
  return { row, column, base, formula: own === "" ? calculated : moveFormula(own, row - bottom) };
};

const bodyEdits = (plan: Plan): readonly Edit[] => {
  const { table, top, stored, targets } = plan;
  const { left, right, bottom: last } = table.range;
  const cells: CellEdit[] = [];
  targets.forEach(({ source, cells: given }, place) => {
    const row = top + place;
    table.columns.forEach((_, at) => {
      const column = left + at;
      const value = given.get(at);
      const old = source === null ? undefined : stored.get(source)?.get(column);
      if (source === null) cells.push(newCell(plan, row, at, value ?? null));
      else if (value !== undefined) {
        refuseLong(value, row, column);
        cells.push({ row, column, value, ...(row !== source && { base: old?.style ?? 0 }) });
      } else if (row !== source) cells.push(movedCell(old, row, column, row - source));
    });
  });
  const end = newBottom(plan);
  for (let column = left; column <= right; column++) {
    if (table.hasTotals && end !== last)
      cells.push(movedCell(stored.get(last)?.get(column), end, column, 0));
    for (let row = end + 1; row <= last; row++) cells.push({ row, column, value: null, base: 0 });
  }
  return cells.length === 0 ? [] : [{ kind: "cells", sheet: table.sheet, cells }];
};
