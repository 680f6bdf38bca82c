import type { Area, Table } from "../book";
import { writeEntries } from "../edits";
import { addTableColumn, deleteTableColumn, findTable, tableParts } from "../tables";
import { integerArgument, matrixArgument, optionalText, textArgument } from "./argument";
import { invalidArgument, invalidOperation, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";
import { plainValue, readMatrix } from "./rangeContent";

/** A column of a table, by the ids of both. */
interface ColumnSelf {
  readonly table: string;
  readonly column: number;
}

function tableOf(session: Session, id: string, location: string): Table {
  const table = findTable(session.book.state, id);
  if (!table) throw itemNotFound(location);
  return table;
}

function columnOf(
  session: Session,
  self: ColumnSelf,
  location: string,
): { table: Table; index: number; area: Area } {
  const table = tableOf(session, self.table, location);
  const index = table.columns.findIndex(({ id }) => id === self.column);
  if (index < 0) throw itemNotFound(location);
  return { table, index, area: { ...table.area, column: table.area.column + index, columns: 1 } };
}

function part(name: string, of: (table: Table) => Area | undefined) {
  return (self: ColumnSelf, _args: readonly unknown[], session: Session): OfficeObject => {
    const { table, index } = columnOf(session, self, `TableColumn.${name}`);
    const area = of(table);
    if (!area) throw itemNotFound(`TableColumn.${name}`);
    return session.makers.range(session, {
      ...area,
      sheet: table.sheet,
      column: area.column + index,
      columns: 1,
    });
  };
}

const tableColumnType = officeType<ColumnSelf>({
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column }),
  properties: {
    id: { get: ({ column }) => column },
    index: { get: (self, session) => columnOf(session, self, "TableColumn.index").index },
    name: {
      get(self, session) {
        const { table, index } = columnOf(session, self, "TableColumn.name");
        return table.columns[index]?.name ?? "";
      },
      set(self, value, session) {
        const { table, area } = columnOf(session, self, "TableColumn.name");
        writeEntries(session.edit, table.sheet, { ...area, rows: 1 }, [
          [`'${textArgument(value, "TableColumn.name")}`],
        ]);
      },
    },
    values: {
      get(self, session) {
        const { table, area } = columnOf(session, self, "TableColumn.values");
        return readMatrix(
          session,
          { sheet: table.sheet, ...area },
          (cell) => plainValue(cell?.value ?? ""),
          "TableColumn.values",
        );
      },
      set(self, value, session) {
        const { table, area } = columnOf(session, self, "TableColumn.values");
        writeEntries(
          session.edit,
          table.sheet,
          area,
          matrixArgument(value, area.rows, 1, "TableColumn.values"),
        );
      },
    },
  },
  methods: {
    getRange: part("getRange", ({ area }) => area),
    getHeaderRowRange: part("getHeaderRowRange", (table) => tableParts(table).header),
    getDataBodyRange: part("getDataBodyRange", (table) => tableParts(table).body),
    getTotalRowRange: part("getTotalRowRange", (table) => tableParts(table).totals),
    delete(self, _args, session) {
      const { table } = columnOf(session, self, "TableColumn.delete");
      const refusal = deleteTableColumn(session.edit, table, self.column);
      if (refusal) throw invalidOperation("TableColumn.delete", "The column cannot be deleted.");
      return undefined;
    },
  },
});

/** The columns of a table. */
interface ColumnsSelf {
  readonly table: string;
}

function find(session: Session, self: ColumnsSelf, key: unknown): OfficeObject | null {
  const { columns } = tableOf(session, self.table, "TableColumnCollection.getItem");
  const wanted = String(key);
  const column =
    columns.find(({ id }) => String(id) === wanted && typeof key === "number") ??
    columns.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return column ? tableColumnType(session, { table: self.table, column: column.id }) : null;
}

function add(
  self: ColumnsSelf,
  [index, values, name]: readonly unknown[],
  session: Session,
): OfficeObject {
  const location = "TableColumnCollection.add";
  const table = tableOf(session, self.table, location);
  const rows = Array.isArray(values) ? values.length : 0;
  const isWhole = rows === table.area.rows || rows === tableParts(table).body.rows;
  if (Array.isArray(values) && !isWhole) throw invalidArgument(location);
  const matrix =
    values === null || values === undefined
      ? undefined
      : matrixArgument(values, isWhole ? rows : table.area.rows, 1, location);
  const at =
    index === null || index === undefined || index === -1
      ? undefined
      : integerArgument(index, location);
  const added = addTableColumn(session.edit, table, at, matrix, optionalText(name, location));
  if (added === "bad-index") throw invalidArgument(location);
  if (typeof added === "string")
    throw invalidOperation(
      location,
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
    );
  return tableColumnType(session, { table: self.table, column: added });
}

/** Table.columns. */
export const tableColumnsType = officeType<ColumnsSelf>({
  name: "TableColumnCollection",
  properties: {
    count: {
      get: (self, session) =>
        tableOf(session, self.table, "TableColumnCollection.count").columns.length,
    },
  },
  items: (self, session) =>
    tableOf(session, self.table, "TableColumnCollection.items").columns.map(({ id }) =>
      tableColumnType(session, { table: self.table, column: id }),
    ),
  item(self, key, session) {
    const column = find(session, self, key);
    if (!column) throw itemNotFound("TableColumnCollection.getItem");
    return column;
  },
  methods: {
    add,
    getCount: (self, _args, session) => ({
      data: tableOf(session, self.table, "TableColumnCollection.getCount").columns.length,
    }),
    getItemAt(self, [index], session) {
      const column = tableOf(session, self.table, "TableColumnCollection.getItemAt").columns[
        integerArgument(index, "TableColumnCollection.getItemAt")
      ];
      if (!column) throw itemNotFound("TableColumnCollection.getItemAt");
      return tableColumnType(session, { table: self.table, column: column.id });
    },
    getItemOrNullObject: (self, [key], session) => find(session, self, key),
  },
});
