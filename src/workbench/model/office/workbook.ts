import { cellArea } from "../area";
import type { SheetArea } from "../book";
import { selectionOf } from "../sheets";
import { applicationType } from "./application";
import { booleanArgument, textArgument } from "./argument";
import { customXmlPartsType } from "./customXmlPart";
import { documentPropertiesType } from "./documentProperties";
import { functionsType } from "./functions";
import { namesType } from "./namedItem";
import { notesType } from "./note";
import { invalidOperation, itemNotFound, OfficeError } from "./officeError";
import { officeType, type Makers, type OfficeObject, type Session } from "./officeType";
import { rangeAreasType, rangeType } from "./range";
import { rangeArgument } from "./rangeSelf";
import { settingsType } from "./setting";
import { tableType } from "./table";
import { tablesType } from "./tables";
import { worksheetType } from "./worksheet";
import { worksheetsType } from "./worksheets";

/** How the objects that many types lead to are made: hand it to a Session. */
export const makers: Makers = {
  range: rangeType,
  rangeAreas: rangeAreasType,
  worksheet: worksheetType,
  table: tableType,
};

function selected(session: Session): SheetArea[] {
  const { state } = session.book;
  return selectionOf(state, state.activeSheet).map((area) => ({
    sheet: state.activeSheet,
    ...area,
  }));
}

const runtimeType = officeType<null>({
  name: "Runtime",
  properties: {
    enableEvents: {
      get: (_self, session) => session.enableEvents,
      set(_self, value, session) {
        session.enableEvents = booleanArgument(value, "Runtime.enableEvents");
      },
    },
  },
});

/** A reference id that carries an area in itself: that of an event's range. */
export function eventReference(address: string): string {
  return `event ${address}`;
}

/** The object that a reference id stands for. */
export function referenced(session: Session, id: string): OfficeObject {
  if (id.startsWith("event "))
    return session.makers.range(
      session,
      rangeArgument(session, id.slice(6), undefined, "Workbook"),
    );
  const ranges = session.references.get(id);
  const [range] = ranges ?? [];
  if (!ranges || !range) {
    throw new OfficeError(
      "InvalidReference",
      "This reference is not valid for the current operation.",
      "Workbook",
      400,
    );
  }
  return ranges.length === 1
    ? session.makers.range(session, range)
    : session.makers.rangeAreas(session, ranges);
}

const byReference = (_self: null, [id]: readonly unknown[], session: Session): OfficeObject =>
  referenced(session, textArgument(id, "Workbook"));

/** Excel.Workbook, the root of all that an add-in reaches. */
export const workbookType = officeType<null>({
  name: "Workbook",
  properties: {
    name: { get: (_self, session) => session.book.state.fileName },
    readOnly: { get: (_self, session) => session.book.state.readOnly },
    autoSave: { get: () => true },
    isDirty: {
      get: (_self, session) =>
        session.book.editedCells.size > 0 || session.book.state !== session.book.opened,
    },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191029 },
    usePrecisionAsDisplayed: { get: () => false },
  },
  links: {
    application: (_self, session) => applicationType(session, null),
    functions: (_self, session) => functionsType(session, null),
    customXmlParts: (_self, session) => customXmlPartsType(session, {}),
    names: (_self, session) => namesType(session, {}),
    notes: (_self, session) => notesType(session, {}),
    properties: (_self, session) => documentPropertiesType(session, null),
    settings: (_self, session) => settingsType(session, null),
    tables: (_self, session) => tablesType(session, {}),
    worksheets: (_self, session) => worksheetsType(session, null),
    _Runtime: (_self, session) => runtimeType(session, null),
  },
  methods: {
    getSelectedRange(_self, _args, session) {
      const ranges = selected(session);
      const [range] = ranges;
      if (!range) throw itemNotFound("Workbook.getSelectedRange");
      if (ranges.length > 1)
        throw new OfficeError(
          "InvalidSelection",
          "The current selection is invalid for this operation.",
          "Workbook.getSelectedRange",
        );
      return rangeType(session, range);
    },
    getSelectedRanges: (_self, _args, session) => rangeAreasType(session, selected(session)),
    getActiveCell(_self, _args, session) {
      const [first] = selected(session);
      return rangeType(session, {
        sheet: session.book.state.activeSheet,
        ...cellArea(first?.row ?? 0, first?.column ?? 0),
      });
    },
    getIsActiveCollabSession: (_self, _args, session) => ({ data: session.isShared() }),
    save() {
      throw invalidOperation("Workbook.save", "This workbook is saved from the page around it.");
    },
    _RemoveReference(_self, [id], session) {
      session.references.remove(textArgument(id, "Workbook._RemoveReference"));
      return undefined;
    },
    _RemoveAllReferences(_self, _args, session) {
      session.references.clear();
      return undefined;
    },
    _GetReferenceCount: (_self, _args, session) => ({ data: session.references.count }),
    _GetRangeForEventByReferenceId: byReference,
    _GetRangeOrNullObjectForEventByReferenceId: byReference,
    _GetObjectByReferenceId: byReference,
  },
});
