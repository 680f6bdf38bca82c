import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type {
  ICellData,
  Injector,
  IObjectMatrixPrimitiveType,
  IStyleData,
  Nullable,
  Workbook,
} from "@univerjs/core";
import type { IMoveRangeMutationParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { shiftFormula } from "../formulas";
import type { Area, Book, Cell, Edit, SheetId, WriteRefusal } from "../model";
import {
  bounding,
  cellArea,
  clearArea,
  restyleArea,
  styleAt,
  writeEntries,
  writeRefusal,
} from "../model";
import { fromGridStyle } from "./cellData";
import { FONT, UNIT } from "./snapshot";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Writes what the person at the screen did to cells of the grid (typed, pasted, filled, cleared, dragged) into the workbook: one change, one undo step. Gives why they were left out. */
export function cellsToBook(
  injector: Injector,
  book: Book,
  { subUnitId, cellValue }: ISetRangeValuesMutationParams,
): WriteRefusal | undefined {
  if (!cellValue) return undefined;
  const refusal = refusalOf(book, subUnitId, cellValue);
  if (refusal) return refusal;
  book.change("local", (edit) => {
    writeMatrix(injector, edit, subUnitId, cellValue);
  });
  return undefined;
}

/** Why cells that the grid has changed may not be changed. */
function refusalOf(book: Book, sheet: SheetId, matrix: Matrix): WriteRefusal | undefined {
  const around = cellsOf(matrix)
    .map(({ row, column }) => cellArea(row, column))
    .reduce<Area | undefined>((all, one) => (all ? bounding(all, one) : one), undefined);
  return around && writeRefusal(book, sheet, around);
}

function cellsOf(matrix: Matrix): Given[] {
  return Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries<Nullable<ICellData>>(line ?? {}).map(([column, data]): Given => ({
      row: Number(row),
      column: Number(column),
      data,
    })),
  );
}

/** The same for cells that were cut and pasted, or dragged, to another place. */
export function moveToBook(
  injector: Injector,
  book: Book,
  { from, to }: IMoveRangeMutationParams,
): WriteRefusal | undefined {
  const refusal =
    refusalOf(book, from.subUnitId, from.value) ?? refusalOf(book, to.subUnitId, to.value);
  if (refusal) return refusal;
  book.change("local", (edit) => {
    writeMatrix(injector, edit, from.subUnitId, from.value);
    writeMatrix(injector, edit, to.subUnitId, to.value);
  });
  return undefined;
}

interface Given {
  readonly row: number;
  readonly column: number;
  readonly data: Nullable<ICellData>;
}

function writeMatrix(injector: Injector, edit: Edit, sheet: SheetId, matrix: Matrix): void {
  if (!edit.book.state.sheets.some(({ id }) => id === sheet)) return;
  const given = cellsOf(matrix);
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET);
  const shared = sharedFormulas(given);
  const changed = given.flatMap((each) => {
    const entry = entryOf(shared, edit.book.cells(sheet).get(each.row, each.column), each);
    return entry === undefined ? [] : [{ ...each, entry }];
  });
  const around = changed
    .map(({ row, column }) => cellArea(row, column))
    .reduce<Area | undefined>((all, one) => (all ? bounding(all, one) : one), undefined);
  if (around) {
    const entries: (string | number | boolean | null)[][] = Array.from(
      { length: around.rows },
      () => Array<null>(around.columns).fill(null),
    );
    for (const { row, column, entry } of changed)
      (entries[row - around.row] ?? [])[column - around.column] = entry;
    writeEntries(edit, sheet, around, entries);
  }
  for (const each of given) writeStyle(edit, sheet, each, workbook);
}

/** What to type to get the cell that the grid has now; undefined when the workbook has it already or only the look changed. */
function entryOf(
  shared: ReadonlyMap<string, Given>,
  cell: Cell | undefined,
  { row, column, data }: Given,
): string | number | boolean | undefined {
  const touchesContent = data == null || "v" in data || "f" in data || "si" in data || "p" in data;
  if (!touchesContent) return undefined;
  const formula = formulaOf(shared, row, column, data);
  if (formula !== undefined) return formula === cell?.formula ? undefined : formula;
  const value = plainValue(data);
  if (value === undefined)
    return cell && (cell.value !== "" || cell.formula !== undefined) && !cell.spilledFrom
      ? ""
      : undefined;
  if (cell?.formula === undefined && sameContent(cell, value)) return undefined;
  if (cell?.spilledFrom && sameContent(cell, value)) return undefined;
  // Text that was copied as text stays text, whatever it looks like.
  return typeof value === "string" && data?.t === 4 ? `'${value}` : value;
}

/** The first cell of each group that shares a formula; the others have only the group's id. */
function sharedFormulas(given: readonly Given[]): Map<string, Given> {
  return new Map(
    given.flatMap((each) => (each.data?.si && each.data.f ? [[each.data.si, each] as const] : [])),
  );
}

function formulaOf(
  shared: ReadonlyMap<string, Given>,
  row: number,
  column: number,
  data: Nullable<ICellData>,
): string | undefined {
  if (data?.f) return data.f;
  const first = data?.si ? shared.get(data.si) : undefined;
  return first?.data?.f
    ? shiftFormula(first.data.f, row - first.row, column - first.column)
    : undefined;
}

function plainValue(data: Nullable<ICellData>): string | number | boolean | undefined {
  const text = data?.p?.body?.dataStream.replace(/\r?\n?\0?$/u, "").replace(/\r/gu, "\n");
  const value = text ?? data?.v;
  if (value == null || value === "") return undefined;
  return data?.t === 3
    ? value === 1 || value === true || value === "1" || String(value).toUpperCase() === "TRUE"
    : value;
}

function sameContent(cell: Cell | undefined, value: string | number | boolean): boolean {
  if (!cell) return false;
  if (typeof cell.value === "object") return cell.value.error === value;
  return cell.value === value || (typeof cell.value === "number" && cell.value === Number(value));
}

function writeStyle(
  edit: Edit,
  sheet: SheetId,
  { row, column, data }: Given,
  workbook: Nullable<Workbook>,
): void {
  const before = styleAt(edit.book, sheet, row, column);
  if (data === null || data?.s === null) {
    if (before) clearArea(edit, sheet, cellArea(row, column), "formats");
    return;
  }
  if (!data?.s) return;
  const style: Nullable<IStyleData> =
    typeof data.s === "string" ? workbook?.getStyles().get(data.s) : data.s;
  if (!style) return;
  const wanted = fromGridStyle(style);
  const own: Readonly<Record<string, unknown>> = { ...before };
  const patch = Object.fromEntries(
    Object.entries(wanted).filter(
      ([member, value]) =>
        value !== own[member] && !(own[member] === undefined && isDefault(member, value)),
    ),
  );
  if (Object.keys(patch).length === 0) return;
  restyleArea(edit, sheet, cellArea(row, column), patch);
}

/** A copied cell brings along what every cell has. */
function isDefault(member: string, value: unknown): boolean {
  return (
    value === false ||
    (member === "fontName" && (value === FONT || value === "Arial")) ||
    (member === "fontSize" && value === 11)
  );
}
