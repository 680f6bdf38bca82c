import type { SheetId, Table } from "../book";
import { clearFilters, filterColumn, hiddenRows, isFiltered } from "../filter";
import { findTable } from "../tables";
import { replaceTable } from "../tableGrowth";
import { integerArgument, recordArgument } from "./argument";
import { apiNotFound, invalidArgument, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";

function tableOf(session: Session, id: string): Table {
  const table = findTable(session.book.state, id);
  if (!table) throw itemNotFound("AutoFilter");
  return table;
}

function columnAt(table: Table, index: unknown, location: string): number {
  const column = table.columns[integerArgument(index, location)];
  if (!column) throw invalidArgument(location);
  return column.id;
}

/** The texts of a filter by values; other criteria are not modelled. */
function textsOf(criteria: unknown, location: string): readonly string[] {
  const { filterOn, values } = recordArgument(criteria, location);
  if (filterOn !== "Values") throw apiNotFound(`${location} (${String(filterOn)})`);
  if (!Array.isArray(values)) throw invalidArgument(location);
  return values.map(String);
}

function range(id: string, session: Session): OfficeObject | null {
  const table = tableOf(session, id);
  if (!table.showFilterButton) return null;
  return session.makers.range(session, { sheet: table.sheet, ...table.area });
}

/** Table.autoFilter: filters by values only. The criteria cannot be read. */
export const autoFilterType = officeType<string>({
  name: "AutoFilter",
  properties: {
    enabled: { get: (id, session) => tableOf(session, id).showFilterButton },
    isDataFiltered: { get: (id, session) => isFiltered(session.book, tableOf(session, id)) },
  },
  methods: {
    apply(id, [, index, criteria], session) {
      const location = "AutoFilter.apply";
      const shown: Table = { ...tableOf(session, id), showFilterButton: true };
      replaceTable(session.edit, shown);
      if (index === undefined || index === null) return undefined;
      const texts = criteria ? textsOf(criteria, location) : undefined;
      filterColumn(session.edit, shown, columnAt(shown, index, location), texts);
      return undefined;
    },
    getRange(id, _args, session) {
      const found = range(id, session);
      if (!found) throw itemNotFound("AutoFilter.getRange");
      return found;
    },
    getRangeOrNullObject: (id, _args, session) => range(id, session),
    clearCriteria(id, _args, session) {
      clearFilters(session.edit, tableOf(session, id));
      return undefined;
    },
    clearColumnCriteria(id, [index], session) {
      const table = tableOf(session, id);
      const column = columnAt(table, index, "AutoFilter.clearColumnCriteria");
      filterColumn(session.edit, table, column, undefined);
      return undefined;
    },
    remove(id, _args, session) {
      clearFilters(session.edit, tableOf(session, id));
      replaceTable(session.edit, { ...tableOf(session, id), showFilterButton: false });
      return undefined;
    },
  },
});

/** Worksheet.autoFilter: the sheet's own filter as far as it can be read. */
export const sheetFilterType = officeType<SheetId>({
  name: "AutoFilter",
  properties: {
    enabled: { get: (sheet, session) => filterOf(session, sheet) !== undefined },
    isDataFiltered: {
      get(sheet, session) {
        const area = filterOf(session, sheet);
        return area !== undefined && hiddenRows(session.book, sheet, area).length > 0;
      },
    },
  },
  methods: {
    getRangeOrNullObject(sheet, _args, session) {
      const area = filterOf(session, sheet);
      return area ? session.makers.range(session, { sheet, ...area }) : null;
    },
  },
});

const filterOf = (session: Session, sheet: SheetId) =>
  session.book.state.sheets.find(({ id }) => id === sheet)?.filter;
