import { isWholeColumns, isWholeRows, sameArea } from "./area";
import { movedArea, movedKeys, type Move } from "./areaMove";
import type { Area, BookState, Sheet, Table } from "./book";
import { movedCharts } from "./charts";
import { movedNotes } from "./notes";
import { columnsAfter } from "./settle";

/** The state after cells have moved. What did not move keeps its identity: a saver would write it anew otherwise. */
export function movedState(state: BookState, move: Move): Partial<BookState> {
  const here = (area: Area): Area | undefined => {
    const moved = movedArea(area, move);
    return moved && sameArea(moved, area) ? area : moved;
  };
  const on = (sheet: string) => sheet === move.sheet;
  const tables = state.tables.map((table) => (on(table.sheet) ? movedTable(table, move) : table));
  const conditionalFormats = state.conditionalFormats.flatMap((format) => {
    const areas = on(format.sheet)
      ? format.areas.flatMap((area) => here(area) ?? [])
      : format.areas;
    if (areas.length === 0) return [];
    return isSame(areas, format.areas) ? [format] : [{ ...format, areas }];
  });
  const validations = state.validations.flatMap((validation) => {
    const area = on(validation.sheet) ? here(validation.area) : validation.area;
    if (!area) return [];
    return area === validation.area ? [validation] : [{ ...validation, area }];
  });
  return {
    tables: kept(state.tables, tables),
    conditionalFormats: kept(state.conditionalFormats, conditionalFormats),
    validations: kept(state.validations, validations),
    notes: kept(state.notes, movedNotes(state.notes, move.sheet, here)),
    charts: kept(state.charts, movedCharts(state.charts, move)),
    sheets: state.sheets.map((sheet) => (on(sheet.id) ? movedSheet(sheet, move) : sheet)),
  };
}

/** A table goes along; one that loses or gains columns in its middle loses or gains them by name as well. A wholly deleted one is left to stand. */
export function movedTable(table: Table, move: Move): Table {
  const area = movedArea(table.area, move) ?? table.area;
  if (sameArea(area, table.area)) return table;
  const gained = area.columns - table.area.columns;
  if (gained === 0) return { ...table, area };
  const first = Math.max(0, move.at.column - table.area.column);
  return { ...table, area, columns: columnsAfter(table, first, gained) };
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function kept<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return isSame(before, after) ? before : after;
}

/** Column widths and row heights go along only when whole columns or rows move. */
export function movedSheet(sheet: Sheet, move: Move): Sheet {
  const { at } = move;
  const isDelete = move.gone !== undefined;
  const merged = sheet.merged?.flatMap((area) => movedArea(area, move) ?? []);
  const filter = sheet.filter && movedArea(sheet.filter, move);
  const { filter: _filter, ...rest } = sheet;
  return {
    ...rest,
    ...(isWholeColumns(at)
      ? { columns: movedKeys(sheet.columns, at.column, at.columns, isDelete) }
      : {}),
    ...(isWholeRows(at) ? { rows: movedKeys(sheet.rows, at.row, at.rows, isDelete) } : {}),
    ...(merged ? { merged } : {}),
    ...(filter ? { filter } : {}),
  };
}
