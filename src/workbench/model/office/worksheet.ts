import { cellArea, WHOLE_SHEET } from "../area";
import type { SheetArea, SheetId } from "../book";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../charts";
import {
  activate,
  changeSheet,
  deleteSheet,
  findSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../sheets";
import {
  booleanArgument,
  choiceArgument,
  colourArgument,
  integerArgument,
  optionalText,
  textArgument,
} from "./argument";
import { eventMethods } from "./eventMethods";
import { sheetFilterType } from "./autoFilter";
import { freezePanesType } from "./freezePanes";
import { chartsType } from "./charts";
import { namesType } from "./namedItem";
import { notesType } from "./note";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Property, type Session } from "./officeType";
import { usedWithin } from "./rangeGeometry";
import { onSheet, rangeArgument, sheetOf } from "./rangeSelf";
import { tablesType } from "./tables";
import { worksheetProtectionType } from "./worksheetProtection";

const whole = (sheet: SheetId): SheetArea => ({ sheet, ...WHOLE_SHEET });

function getRange(sheet: SheetId, [address]: readonly unknown[], session: Session): OfficeObject {
  const location = "Worksheet.getRange";
  sheetOf(session, sheet, location);
  const text = optionalText(address, location);
  if (text === undefined || text === "") return session.makers.range(session, whole(sheet));
  const range = rangeArgument(session, text, sheet, location);
  if (range.sheet !== sheet) throw invalidArgument(location);
  return session.makers.range(session, range);
}

/** The worksheet next to one (before it, when `step` is -1), hidden ones left out on wish. */
function neighbour(
  session: Session,
  sheet: SheetId,
  step: 1 | -1,
  visibleOnly: boolean,
): OfficeObject | null {
  const sheets = session.book.state.sheets.filter(({ cellless }) => !cellless);
  let at = sheets.findIndex(({ id }) => id === sheet) + step;
  while (visibleOnly && sheets[at] && sheets[at]?.visibility !== "Visible") at += step;
  const found = sheets[at];
  return found ? session.makers.worksheet(session, found.id) : null;
}

function neighbourMethod(name: string, step: 1 | -1) {
  return (sheet: SheetId, [visibleOnly]: readonly unknown[], session: Session): OfficeObject => {
    const found = neighbour(session, sheet, step, visibleOnly === true);
    if (!found) throw itemNotFound(`Worksheet.${name}`);
    return found;
  };
}

const NAME_TAKEN = "Worksheet.name";

function rename(sheet: SheetId, value: unknown, session: Session): void {
  const name = textArgument(value, NAME_TAKEN);
  const other = findSheet(session.book.state, name);
  if (other && other.id !== sheet) throw itemAlreadyExists(NAME_TAKEN);
  if (!renameSheet(session.edit, sheet, name)) throw invalidArgument(NAME_TAKEN);
}

const showGridlines: Property<SheetId> = {
  get: (sheet, session) => sheetOf(session, sheet, "Worksheet.showGridlines").showGridlines ?? true,
  set(sheet, value, session) {
    changeSheet(session.edit, sheet, {
      showGridlines: booleanArgument(value, "Worksheet.showGridlines"),
    });
    session.edit.tell({ kind: "sheet", what: "look", sheet });
  },
};

const properties: Readonly<Record<string, Property<SheetId>>> = {
  id: { get: (sheet) => sheet },
  name: { get: (sheet, session) => sheetOf(session, sheet, "Worksheet.name").name, set: rename },
  position: {
    get: (sheet, session) => session.book.state.sheets.findIndex(({ id }) => id === sheet),
    set(sheet, value, session) {
      if (!moveSheet(session.edit, sheet, integerArgument(value, "Worksheet.position")))
        throw invalidArgument("Worksheet.position");
    },
  },
  visibility: {
    get: (sheet, session) => sheetOf(session, sheet, "Worksheet.visibility").visibility,
    set(sheet, value, session) {
      const wanted = choiceArgument(
        value,
        ["Visible", "Hidden", "VeryHidden"],
        "Worksheet.visibility",
      );
      if (!setVisibility(session.edit, sheet, wanted))
        throw invalidOperation(
          "Worksheet.visibility",
          "A workbook must contain at least one visible worksheet.",
        );
    },
  },
  tabColor: {
    get: (sheet, session) => sheetOf(session, sheet, "Worksheet.tabColor").tabColor ?? "",
    set(sheet, value, session) {
      const { tabColor: _old, ...rest } = sheetOf(session, sheet, "Worksheet.tabColor");
      const next =
        value === "" ? rest : { ...rest, tabColor: colourArgument(value, "Worksheet.tabColor") };
      session.edit.set({
        sheets: session.book.state.sheets.map((known) => (known.id === sheet ? next : known)),
      });
      session.edit.tell({ kind: "sheet", what: "look", sheet });
    },
  },
  showGridlines,
  // The library reads ShowGridlines and writes Gridlines.
  gridlines: showGridlines,
  standardWidth: { get: () => STANDARD_WIDTH },
  standardHeight: { get: () => STANDARD_HEIGHT },
  tabId: {
    get: (sheet, session) => session.book.state.sheets.findIndex(({ id }) => id === sheet) + 1,
  },
};

/** The numbers of the events of one worksheet, by the name in their register method. */
const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
  Calculated: 16,
  FormatChanged: 18,
};

/** Excel.Worksheet. */
export const worksheetType = officeType<SheetId>({
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet }),
  properties,
  links: {
    tables: (sheet, session) => tablesType(session, { sheet }),
    names: (sheet, session) => namesType(session, { sheet }),
    charts: (sheet, session) => chartsType(session, sheet),
    notes: (sheet, session) => notesType(session, { sheet }),
    protection: (sheet, session) => worksheetProtectionType(session, sheet),
    autoFilter: (sheet, session) => sheetFilterType(session, sheet),
    freezePanes: (sheet, session) => freezePanesType(session, sheet),
  },
  methods: {
    getRange,
    getCell(sheet, [row, column], session) {
      const [r, c] = [
        integerArgument(row, "Worksheet.getCell"),
        integerArgument(column, "Worksheet.getCell"),
      ];
      return session.makers.range(session, onSheet(sheet, cellArea(r, c), "Worksheet.getCell"));
    },
    getRangeByIndexes(sheet, args, session) {
      const location = "Worksheet.getRangeByIndexes";
      const [row = 0, column = 0, rows = 0, columns = 0] = args.map((value) =>
        integerArgument(value, location),
      );
      return session.makers.range(
        session,
        onSheet(sheet, { row, column, rows, columns }, location),
      );
    },
    getUsedRange: (sheet, [valuesOnly], session) =>
      session.makers.range(
        session,
        usedWithin(session, whole(sheet), valuesOnly === true) ?? { sheet, ...cellArea(0, 0) },
      ),
    getUsedRangeOrNullObject(sheet, [valuesOnly], session) {
      const used = usedWithin(session, whole(sheet), valuesOnly === true);
      return used ? session.makers.range(session, used) : null;
    },
    getNext: neighbourMethod("getNext", 1),
    getPrevious: neighbourMethod("getPrevious", -1),
    getNextOrNullObject: (sheet, [visibleOnly], session) =>
      neighbour(session, sheet, 1, visibleOnly === true),
    getPreviousOrNullObject: (sheet, [visibleOnly], session) =>
      neighbour(session, sheet, -1, visibleOnly === true),
    activate(sheet, _args, session) {
      if (!activate(session.edit, sheetOf(session, sheet, "Worksheet.activate").id))
        throw invalidOperation("Worksheet.activate", "The worksheet is hidden.");
      return undefined;
    },
    calculate(_sheet, _args, session) {
      session.afterBatch(() => {
        session.book.calculation.run(true);
      });
      return undefined;
    },
    delete(sheet, _args, session) {
      const { visibility } = sheetOf(session, sheet, "Worksheet.delete");
      if (visibility === "VeryHidden" || !deleteSheet(session.edit, sheet))
        throw invalidOperation(
          "Worksheet.delete",
          "A workbook must contain at least one visible worksheet.",
        );
      return undefined;
    },
    _GetSheetById: (_sheet, [id], session) =>
      session.makers.worksheet(session, textArgument(id, "Worksheet.getItem")),
    ...eventMethods<SheetId>((sheet) => sheet, EVENTS),
  },
});
