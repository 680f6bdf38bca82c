import type { Book, BookState } from "../model";

/** What is kept in the workbook while it is open, but not written to its file. */
export type Unsaved =
  | "settings"
  | "xmlParts"
  | "properties"
  | "deleted sheets"
  | "moved sheets"
  | "removed or renamed tables"
  | "changed formats"
  | "notes"
  | "hidden rows"
  | "protection";

/** Names what saving leaves out. */
export function unsavedOf({ state, opened }: Book): Unsaved[] {
  const ids = new Set(state.sheets.map(({ id }) => id));
  const order = (sheets: BookState["sheets"], among: BookState["sheets"]) =>
    sheets.filter(({ id }) => among.some((other) => other.id === id)).map(({ id }) => id);
  const tables = new Map(state.tables.map((table) => [table.id, table.name]));
  const formats = new Map(state.conditionalFormats.map((format) => [format.id, format]));
  const sheetsBefore = new Map(opened.sheets.map((sheet) => [sheet.id, sheet]));
  const differs = (member: "rows" | "protection") =>
    state.sheets.some((sheet) => {
      const before = sheetsBefore.get(sheet.id);
      return before ? before[member] !== sheet[member] : sheet.protection !== undefined;
    });
  const all: [Unsaved, boolean][] = [
    ["notes", state.notes !== opened.notes],
    ["hidden rows", differs("rows")],
    ["protection", differs("protection")],
    ["settings", state.settings !== opened.settings],
    ["xmlParts", state.xmlParts !== opened.xmlParts],
    [
      "properties",
      state.properties !== opened.properties || state.customProperties !== opened.customProperties,
    ],
    ["deleted sheets", opened.sheets.some(({ id }) => !ids.has(id))],
    [
      "moved sheets",
      order(opened.sheets, state.sheets).join() !== order(state.sheets, opened.sheets).join(),
    ],
    ["removed or renamed tables", opened.tables.some(({ id, name }) => tables.get(id) !== name)],
    [
      "changed formats",
      opened.conditionalFormats.some((format) => formats.get(format.id) !== format),
    ],
  ];
  return all.filter(([, isLeftOut]) => isLeftOut).map(([what]) => what);
}

/** Whether something was done to the workbook that a file should keep: results of formulas alone do not count. */
export function hasChanges({ state, opened, editedCells }: Book): boolean {
  if (editedCells.size > 0) return true;
  const members = [
    "sheets",
    "tables",
    "names",
    "conditionalFormats",
    "validations",
    "notes",
    "charts",
    "settings",
    "xmlParts",
  ] as const;
  return members.some((member) => state[member] !== opened[member]);
}
