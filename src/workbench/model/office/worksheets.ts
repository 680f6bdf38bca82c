import type { Sheet } from "../book";
import { addSheet, findSheet, isSheetName } from "../sheets";
import { optionalText } from "./argument";
import { eventMethods, WORKBOOK } from "./eventMethods";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";

/** The sheets that Office.js lists: chart sheets are none of them. */
function worksheetsOf(session: Session, visibleOnly = false): Sheet[] {
  return session.book.state.sheets.filter(
    (sheet) => !sheet.cellless && (!visibleOnly || sheet.visibility === "Visible"),
  );
}

function find(session: Session, key: unknown): OfficeObject | null {
  const sheet = findSheet(session.book.state, String(key));
  return sheet && !sheet.cellless ? session.makers.worksheet(session, sheet.id) : null;
}

function edge(name: string, index: 0 | -1) {
  return (_self: null, [visibleOnly]: readonly unknown[], session: Session): OfficeObject => {
    const sheet = worksheetsOf(session, visibleOnly === true).at(index);
    if (!sheet) throw itemNotFound(`WorksheetCollection.${name}`);
    return session.makers.worksheet(session, sheet.id);
  };
}

/** The numbers of the events of all worksheets, by the name in their register method. */
const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
};

/** Excel.WorksheetCollection. */
export const worksheetsType = officeType<null>({
  name: "WorksheetCollection",
  items: (_self, session) =>
    worksheetsOf(session).map(({ id }) => session.makers.worksheet(session, id)),
  item(_self, key, session) {
    const sheet = find(session, key);
    if (!sheet) throw itemNotFound("WorksheetCollection.getItem");
    return sheet;
  },
  methods: {
    add(_self, [name], session) {
      const location = "WorksheetCollection.add";
      const wanted = optionalText(name, location);
      if (wanted !== undefined && findSheet(session.book.state, wanted))
        throw itemAlreadyExists(location);
      if (wanted !== undefined && !isSheetName(wanted)) throw invalidArgument(location);
      const sheet = addSheet(session.edit, wanted);
      if (!sheet) throw invalidArgument(location);
      return session.makers.worksheet(session, sheet.id);
    },
    getActiveWorksheet: (_self, _args, session) =>
      session.makers.worksheet(session, session.book.state.activeSheet),
    getCount: (_self, [visibleOnly], session) => ({
      data: worksheetsOf(session, visibleOnly === true).length,
    }),
    getFirst: edge("getFirst", 0),
    getLast: edge("getLast", -1),
    getItemOrNullObject: (_self, [key], session) => find(session, key),
    ...eventMethods<null>(() => WORKBOOK, EVENTS),
  },
});
