import {
  WORKBOOK,
  eventReference,
  formatAddress,
  formatArea,
  intersection,
  plainValue,
  valueType,
} from "../model";
import type { Area, Book, Cell, Change, SheetId } from "../model";
import type { MessageEntry } from "./functionCalls";

/** What the events of a workbook need of the host. */
export interface EventDesk {
  readonly book: Book;
  readonly listeners: ReadonlySet<string>;
  readonly enableEvents: boolean;
}

/** The numbers of the library's events. */
const TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selection: 14,
  sheetDeleted: 15,
  calculated: 16,
  format: 18,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The category of messages that are events of objects. */
const GENERIC = 65536;

/** One event of Office.js before it is known who listens: to the object itself, to its sheet's or the workbook's collection. */
interface Happening {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
  readonly isRemote: boolean;
}

/** The messages for those events among the changes that the add-in listens to. */
export function eventMessages(desk: EventDesk, changes: readonly Change[]): MessageEntry[] {
  if (!desk.enableEvents) return [];
  const news = changes.filter(({ again }) => !again);
  return news.flatMap((change) =>
    happenings(desk.book, change).flatMap(({ type, targets, message, isRemote }) =>
      targets
        .filter((target) => desk.listeners.has(`${type}:${target}`))
        .map((target): MessageEntry => [
          GENERIC,
          type,
          target,
          JSON.stringify(message),
          0,
          isRemote,
        ]),
    ),
  );
}

function happenings(book: Book, change: Change): Happening[] {
  const isRemote = change.source === "remote";
  const on = (type: number, sheet: SheetId, message: Record<string, unknown>): Happening => {
    const source = isRemote ? "Remote" : "Local";
    return {
      type,
      targets: [sheet, WORKBOOK],
      message: { source, worksheetId: sheet, ...message },
      isRemote,
    };
  };
  switch (change.kind) {
    case "cells":
      return cellsChanged(book, change, on);
    case "calculated": {
      const sheets = [...new Set(change.areas.map(({ sheet }) => sheet))];
      return sheets.map((sheet) =>
        on(TYPE.calculated, sheet, {
          address: change.areas
            .filter((area) => area.sheet === sheet)
            .map(formatArea)
            .join(","),
        }),
      );
    }
    case "activeSheet":
      return [on(TYPE.deactivated, change.before, {}), on(TYPE.activated, change.sheet, {})];
    case "selection":
      return isRemote ? [] : selectionChanged(book, change.sheet, change.areas, on);
    case "sheet":
      if (change.what === "added") return [on(TYPE.sheetAdded, change.sheet, {})];
      return change.what === "deleted" ? [on(TYPE.sheetDeleted, change.sheet, {})] : [];
    case "table":
      if (change.what === "added")
        return [on(TYPE.tableAdded, change.sheet, { tableId: change.table })];
      return change.what === "deleted"
        ? [on(TYPE.tableDeleted, change.sheet, { tableId: change.table })]
        : [];
    default:
      return [];
  }
}

type On = (type: number, sheet: SheetId, message: Record<string, unknown>) => Happening;
type CellsChange = Extract<Change, { kind: "cells" }>;

const SHIFTS = {
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
} as const;

function cellsChanged(book: Book, change: CellsChange, on: On): Happening[] {
  const sheet = book.state.sheets.find(({ id }) => id === change.sheet);
  if (!sheet) return [];
  const address = formatArea(change.area);
  const message = {
    changeType: change.changeType,
    address,
    shiftDirection: change.shift ? SHIFTS[change.shift] : "None",
    triggerSource: change.source === "addin" ? "ThisLocalAddin" : "Unknown",
    referenceId: eventReference(formatAddress(sheet.name, change.area)),
    ...(change.single ? details(change.single.before, change.single.after) : {}),
  };
  const events: Happening[] = [];
  if (change.aspect !== "content")
    events.push(on(TYPE.format, change.sheet, { address, referenceId: message.referenceId }));
  if (change.aspect === "format") return events;
  events.push(on(TYPE.changed, change.sheet, message));
  for (const table of book.state.tables) {
    const common = table.sheet === change.sheet && intersection(table.area, change.area);
    if (!common) continue;
    const happening = on(TYPE.tableChanged, change.sheet, {
      ...message,
      tableId: table.id,
      address: formatArea(common),
    });
    events.push({ ...happening, targets: [table.id, ...happening.targets] });
  }
  return events;
}

/** The library takes these members flat. */
function details(before: Cell | undefined, after: Cell | undefined): Record<string, unknown> {
  return {
    valueBefore: plainValue(before?.value ?? ""),
    valueAfter: plainValue(after?.value ?? ""),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function selectionChanged(book: Book, sheet: SheetId, areas: readonly Area[], on: On): Happening[] {
  const events = [on(TYPE.selection, sheet, { address: areas.map(formatArea).join(",") })];
  for (const table of book.state.tables) {
    if (table.sheet !== sheet) continue;
    const inside = areas.flatMap((area) => intersection(area, table.area) ?? []);
    const message = { tableId: table.id, address: inside.map(formatArea).join(",") };
    events.push({ ...on(TYPE.tableSelection, sheet, message), targets: [table.id] });
  }
  return events;
}
