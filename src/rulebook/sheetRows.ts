import { isCellError, readNumber, type Cell } from "../cells";
import { cellText } from "./cellText";
import type { ColumnId } from "./columns";
import type { FaultList } from "./faultList";
import type { Columns } from "./headers";
import { KINDS, type KindId } from "./kinds";
import { nameForm } from "./named";
import type { Matrix } from "./rulesRead";

/** A row of the matrix that says something. */
export interface SheetRow {
  /** In the matrix. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** What orders it; null where it is unnumbered. */
  readonly number: number | null;
  readonly kind: KindId;
}

/** Whether a cell shows nothing. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** The cell of a column of ours. */
export const cellAt = ({ byId }: Columns, cells: readonly Cell[], id: ColumnId): Cell => {
  const column = byId.get(id);
  return column === undefined ? null : (cells[column] ?? null);
};

const KIND_IDS = Object.keys(KINDS) as readonly KindId[];

const kindOf = (cell: Cell): KindId | undefined => {
  const form = nameForm(cellText(cell));
  return KIND_IDS.find((id) =>
    [id, KINDS[id].zh, KINDS[id].en].some((name) => nameForm(name) === form),
  );
};

/** The row that Excel adds below a table for totals. */
const isTotal = (number: Cell): boolean => ["汇总", "total"].includes(nameForm(cellText(number)));

const numberOf = (cell: Cell): number | null | undefined => {
  if (isEmpty(cell)) return null;
  const number = typeof cell === "boolean" ? null : readNumber(cell);
  return number?.ok === true && number.value !== null ? number.value : undefined;
};

const saysNothing = (columns: Columns, cells: readonly Cell[], tests: readonly number[]): boolean =>
  [...columns.byId].every(([id, column]) => id === "no" || isEmpty(cells[column])) &&
  tests.every((column) => isEmpty(cells[column]));

/** The rows of a matrix that say something, as they stand; `tests` are the columns of inputs. Notes rows of an unknown kind and numbers that are none. */
export const sheetRows = (
  matrix: Matrix,
  columns: Columns,
  tests: readonly number[],
  faults: FaultList,
): readonly SheetRow[] => {
  const rows: SheetRow[] = [];
  for (const [row, cells] of matrix.entries()) {
    if (row === 0 || saysNothing(columns, cells, tests)) continue;
    const [no, part] = [cellAt(columns, cells, "no"), cellAt(columns, cells, "part")];
    if (isEmpty(part) && isTotal(no)) continue;
    const kind = isCellError(part) ? undefined : kindOf(part);
    const number = numberOf(no);
    if (number === undefined)
      faults.at(row, columns.byId.get("no") ?? null, { code: "bad-number" });
    if (kind === undefined)
      faults.at(row, columns.byId.get("part") ?? null, {
        code: "unknown-kind",
        known: KIND_IDS.map((id) => KINDS[id]),
      });
    else rows.push({ row, cells, number: number ?? null, kind });
  }
  return rows;
};

/** Rows in the order that they are meant in, and those whose place in it is not known. */
export interface Ordered {
  readonly rows: readonly SheetRow[];
  readonly unplaced: ReadonlySet<SheetRow>;
}

const noteRepeated = (rows: readonly SheetRow[], columns: Columns, faults: FaultList): void => {
  const seen = new Map<number, number>();
  for (const { row, number } of rows) {
    if (number === null) continue;
    const other = seen.get(number);
    if (other === undefined) seen.set(number, row);
    else faults.at(row, columns.byId.get("no") ?? null, { code: "duplicate-number", other });
  }
};

/**
 * Puts rows in the order of their numbers, however the table is sorted. Rows without a number stand where they are as long as the others are in order;
 * otherwise they come last and their place is unknown. Notes numbers that stand twice.
 */
export const inOrder = (
  rows: readonly SheetRow[],
  columns: Columns,
  faults: FaultList,
): Ordered => {
  noteRepeated(rows, columns, faults);
  const numbers = rows.flatMap(({ number }) => (number === null ? [] : [number]));
  const rising = numbers.every(
    (number, index) => index === 0 || number >= (numbers[index - 1] ?? 0),
  );
  if (rising) return { rows, unplaced: new Set() };
  const numbered = rows.filter(({ number }) => number !== null);
  const unplaced = rows.filter(({ number }) => number === null);
  const sorted = [...numbered].sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
  return { rows: [...sorted, ...unplaced], unplaced: new Set(unplaced) };
};
