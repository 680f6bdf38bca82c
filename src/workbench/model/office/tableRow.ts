import type { SheetArea, Table } from "../book";
import { writeEntries } from "../edits";
import { addTableRows, deleteTableRow, findTable, tableParts } from "../tables";
import { integerArgument, matrixArgument } from "./argument";
import { mustBeWritable } from "./guard";
import { invalidArgument, invalidOperation, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";
import { areaOf } from "./rangeSelf";
import { plainValue, readMatrix } from "./rangeContent";

/** A row of a table's body, by the table's id and its place there. */
interface RowSelf {
  readonly table: string;
  readonly index: number;
}

function tableOf(session: Session, id: string, location: string): Table {
  const table = findTable(session.book.state, id);
  if (!table) throw itemNotFound(location);
  return table;
}

function rowOf(session: Session, self: RowSelf, location: string): SheetArea {
  const table = tableOf(session, self.table, location);
  const { body } = tableParts(table);
  if (self.index < 0 || self.index >= body.rows) throw itemNotFound(location);
  return { ...body, sheet: table.sheet, row: body.row + self.index, rows: 1 };
}

const tableRowType = officeType<RowSelf>({
  name: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (self, session) =>
        readMatrix(
          session,
          rowOf(session, self, "TableRow.values"),
          (cell) => plainValue(cell?.value ?? ""),
          "TableRow.values",
        ),
      set(self, value, session) {
        const row = rowOf(session, self, "TableRow.values");
        mustBeWritable(session, row, "TableRow.values");
        writeEntries(
          session.edit,
          row.sheet,
          areaOf(row),
          matrixArgument(value, 1, row.columns, "TableRow.values"),
        );
      },
    },
  },
  methods: {
    getRange: (self, _args, session) =>
      session.makers.range(session, rowOf(session, self, "TableRow.getRange")),
    delete(self, _args, session) {
      const refusal = deleteTableRow(
        session.edit,
        tableOf(session, self.table, "TableRow.delete"),
        self.index,
      );
      if (refusal) throw itemNotFound("TableRow.delete");
      return undefined;
    },
  },
});

const rowCount = (session: Session, table: string, location: string) =>
  tableParts(tableOf(session, table, location)).body.rows;

function add(id: string, [index, values]: readonly unknown[], session: Session): OfficeObject {
  const location = "TableRowCollection.add";
  const table = tableOf(session, id, location);
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const matrix = matrixArgument(values ?? "", rows, table.columns.length, location);
  const at =
    index === null || index === undefined || index === -1
      ? undefined
      : integerArgument(index, location);
  const first = addTableRows(session.edit, table, at, matrix);
  if (first === "bad-index") throw invalidArgument(location);
  if (typeof first === "string")
    throw invalidOperation(
      location,
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
    );
  return tableRowType(session, { table: id, index: first });
}

/** Table.rows. */
export const tableRowsType = officeType<string>({
  name: "TableRowCollection",
  properties: {
    count: { get: (id, session) => rowCount(session, id, "TableRowCollection.count") },
  },
  items: (id, session) =>
    Array.from({ length: rowCount(session, id, "TableRowCollection.items") }, (_, index) =>
      tableRowType(session, { table: id, index }),
    ),
  methods: {
    add,
    getCount: (id, _args, session) => ({
      data: rowCount(session, id, "TableRowCollection.getCount"),
    }),
    getItemAt(id, [index], session) {
      const self = { table: id, index: integerArgument(index, "TableRowCollection.getItemAt") };
      rowOf(session, self, "TableRowCollection.getItemAt");
      return tableRowType(session, self);
    },
  },
});
