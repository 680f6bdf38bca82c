import { contains, intersection } from "../area";
import type { SheetArea, SheetId, Table } from "../book";
import { addTable, findTable } from "../tables";
import { booleanArgument, integerArgument } from "./argument";
import { eventMethods } from "./eventMethods";
import { invalidArgument, invalidOperation, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";
import { areaOf, rangeArgument } from "./rangeSelf";

/** Which tables a collection has: those of a sheet, those of a range, or (neither) all. */
export interface TablesSelf {
  readonly sheet?: SheetId;
  readonly within?: SheetArea;
  readonly fully?: boolean;
}

function tablesOf(session: Session, self: TablesSelf): Table[] {
  return session.book.state.tables.filter(({ sheet, area }) => {
    if (self.within)
      return (
        sheet === self.within.sheet &&
        (self.fully ? contains(self.within, area) : intersection(self.within, area) !== undefined)
      );
    return self.sheet === undefined || sheet === self.sheet;
  });
}

function findIn(session: Session, self: TablesSelf, key: unknown): OfficeObject | null {
  const table = findTable(session.book.state, String(key));
  const isIn = table && tablesOf(session, self).includes(table);
  return isIn ? session.makers.table(session, table.id) : null;
}

function add(
  self: TablesSelf,
  [address, hasHeaders]: readonly unknown[],
  session: Session,
): OfficeObject {
  const location = "TableCollection.add";
  const range = rangeArgument(
    session,
    address,
    self.sheet ?? session.book.state.activeSheet,
    location,
  );
  if (self.sheet !== undefined && range.sheet !== self.sheet) throw invalidArgument(location);
  const table = addTable(
    session.edit,
    range.sheet,
    areaOf(range),
    booleanArgument(hasHeaders, location),
  );
  if (table === "overlap") throw invalidOperation(location, "A table can't overlap another table.");
  if (typeof table === "string") throw invalidArgument(location);
  return session.makers.table(session, table.id);
}

/** Excel.TableCollection, and TableScopedCollection (Range.getTables), which has no add. */
export const tablesType = officeType<TablesSelf>({
  name: "TableCollection",
  properties: { count: { get: (self, session) => tablesOf(session, self).length } },
  items: (self, session) =>
    tablesOf(session, self).map(({ id }) => session.makers.table(session, id)),
  item(self, key, session) {
    const table = findIn(session, self, key);
    if (!table) throw itemNotFound("TableCollection.getItem");
    return table;
  },
  methods: {
    add,
    getCount: (self, _args, session) => ({ data: tablesOf(session, self).length }),
    getFirst(self, _args, session) {
      const [first] = tablesOf(session, self);
      if (!first) throw itemNotFound("TableCollection.getFirst");
      return session.makers.table(session, first.id);
    },
    getItemAt(self, [index], session) {
      const table = tablesOf(session, self)[integerArgument(index, "TableCollection.getItemAt")];
      if (!table) throw itemNotFound("TableCollection.getItemAt");
      return session.makers.table(session, table.id);
    },
    getItemOrNullObject: (self, [key], session) => findIn(session, self, key),
    ...eventMethods<TablesSelf>(({ sheet }) => sheet ?? "Workbook", {
      DataChanged: 101,
      Added: 102,
      Deleted: 103,
    }),
  },
});
