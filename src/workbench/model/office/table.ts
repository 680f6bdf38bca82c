import type { Area, Table } from "../book";
import { clearFilters } from "../filter";
import {
  findTable,
  removeTable,
  renameTable,
  resizeTable,
  showTotals,
  tableParts,
  type TableRefusal,
} from "../tables";
import { replaceTable } from "../tableGrowth";
import { booleanArgument, textArgument } from "./argument";
import { autoFilterType } from "./autoFilter";
import { eventMethods } from "./eventMethods";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Property, type Session } from "./officeType";
import { areaOf, rangeArgument } from "./rangeSelf";
import { tableColumnsType } from "./tableColumn";
import { tableRowsType } from "./tableRow";

/** The table with an id, refusing when it was deleted meanwhile. */
export function tableOf(session: Session, id: string, location: string): Table {
  const table = findTable(session.book.state, id);
  if (table?.id !== id) throw itemNotFound(location);
  return table;
}

/** Throws what the model refused, in Office.js's terms. */
export function refuse(refusal: TableRefusal, location: string): never {
  if (refusal === "taken-name") throw itemAlreadyExists(location);
  if (refusal === "overlap") {
    throw invalidOperation(
      location,
      "This operation is not allowed. The operation is attempting to shift cells in a table, or off the worksheet.",
    );
  }
  throw invalidArgument(location);
}

function flag(
  member:
    | "showBandedRows"
    | "showBandedColumns"
    | "highlightFirstColumn"
    | "highlightLastColumn"
    | "showFilterButton",
): Property<string> {
  return {
    get: (id, session) => tableOf(session, id, `Table.${member}`)[member],
    set(id, value, session) {
      const location = `Table.${member}`;
      replaceTable(session.edit, {
        ...tableOf(session, id, location),
        [member]: booleanArgument(value, location),
      });
    },
  };
}

const properties: Readonly<Record<string, Property<string>>> = {
  id: { get: (id) => id },
  legacyId: { get: (id) => id },
  name: {
    get: (id, session) => tableOf(session, id, "Table.name").name,
    set(id, value, session) {
      const refusal = renameTable(
        session.edit,
        tableOf(session, id, "Table.name"),
        textArgument(value, "Table.name"),
      );
      if (refusal) refuse(refusal, "Table.name");
    },
  },
  style: {
    get: (id, session) => tableOf(session, id, "Table.style").style,
    set(id, value, session) {
      const style = textArgument(value, "Table.style");
      if (!/^(TableStyle(Light|Medium|Dark)\d{1,2}|)$/.test(style))
        throw invalidArgument("Table.style");
      replaceTable(session.edit, { ...tableOf(session, id, "Table.style"), style });
    },
  },
  showHeaders: { get: (id, session) => tableOf(session, id, "Table.showHeaders").showHeaders },
  showTotals: {
    get: (id, session) => tableOf(session, id, "Table.showTotals").showTotals,
    set(id, value, session) {
      const refusal = showTotals(
        session.edit,
        tableOf(session, id, "Table.showTotals"),
        booleanArgument(value, "Table.showTotals"),
      );
      if (refusal) refuse(refusal, "Table.showTotals");
    },
  },
  showBandedRows: flag("showBandedRows"),
  showBandedColumns: flag("showBandedColumns"),
  showFilterButton: flag("showFilterButton"),
  highlightFirstColumn: flag("highlightFirstColumn"),
  highlightLastColumn: flag("highlightLastColumn"),
};

function part(name: string, of: (table: Table) => Area | undefined) {
  return (id: string, _args: readonly unknown[], session: Session): OfficeObject => {
    const table = tableOf(session, id, `Table.${name}`);
    const area = of(table);
    if (!area) throw itemNotFound(`Table.${name}`);
    return session.makers.range(session, { sheet: table.sheet, ...area });
  };
}

/** Excel.Table (a ListObject). Showing and hiding the header row is not modelled, nor sorting. */
export const tableType = officeType<string>({
  name: "Table",
  identity: (id) => ({ Id: id }),
  properties,
  links: {
    worksheet: (id, session) =>
      session.makers.worksheet(session, tableOf(session, id, "Table.worksheet").sheet),
    columns: (id, session) =>
      tableColumnsType(session, { table: tableOf(session, id, "Table.columns").id }),
    rows: (id, session) => tableRowsType(session, tableOf(session, id, "Table.rows").id),
    autoFilter: (id, session) =>
      autoFilterType(session, tableOf(session, id, "Table.autoFilter").id),
  },
  methods: {
    getRange: part("getRange", ({ area }) => area),
    getHeaderRowRange: part("getHeaderRowRange", (table) =>
      table.showHeaders ? tableParts(table).header : undefined,
    ),
    getDataBodyRange: part("getDataBodyRange", (table) => tableParts(table).body),
    getTotalRowRange: part("getTotalRowRange", (table) => tableParts(table).totals),
    resize(id, [range], session) {
      const table = tableOf(session, id, "Table.resize");
      const target = rangeArgument(session, range, table.sheet, "Table.resize");
      const refusal =
        target.sheet === table.sheet
          ? resizeTable(session.edit, table, areaOf(target))
          : "off-sheet";
      if (refusal) refuse(refusal, "Table.resize");
      return undefined;
    },
    convertToRange(id, _args, session) {
      const table = tableOf(session, id, "Table.convertToRange");
      removeTable(session.edit, table, true);
      return session.makers.range(session, { sheet: table.sheet, ...table.area });
    },
    delete(id, _args, session) {
      removeTable(session.edit, tableOf(session, id, "Table.delete"), false);
      return undefined;
    },
    clearFilters(id, _args, session) {
      clearFilters(session.edit, tableOf(session, id, "Table.clearFilters"));
      return undefined;
    },
    ...eventMethods<string>((id) => id, { DataChanged: 101, SelectionChanged: 100 }),
  },
});
