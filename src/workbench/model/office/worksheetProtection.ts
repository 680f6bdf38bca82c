import type { SheetId } from "../book";
import { protectionOf, protectSheet, unprotectSheet } from "../protection";
import { optionalText, recordArgument } from "./argument";
import { accessDenied, invalidArgument } from "./officeError";
import { officeType } from "./officeType";

/** Office.js's WorksheetProtectionOptions, none of them allowed by itself. */
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
const SELECTION = ["Normal", "Unlocked", "None"];

function optionsOf(given: unknown): Readonly<Record<string, boolean | string>> {
  const location = "WorksheetProtection.protect";
  const wanted = given === undefined || given === null ? {} : recordArgument(given, location);
  const flags = OPTIONS.map((name) => {
    const value = wanted[name] ?? false;
    if (typeof value !== "boolean") throw invalidArgument(location);
    return [name, value] as const;
  });
  const selectionMode = wanted["selectionMode"] ?? "Normal";
  if (typeof selectionMode !== "string" || !SELECTION.includes(selectionMode))
    throw invalidArgument(location);
  return { ...Object.fromEntries(flags), selectionMode };
}

/**
 * Worksheet.protection. Protecting a protected sheet is AccessDenied (OfficeDev/office-js#6784), a wrong password InvalidArgument (documented for
 * pauseProtection); pausing and ranges of their own are not modelled.
 */
export const worksheetProtectionType = officeType<SheetId>({
  name: "WorksheetProtection",
  properties: {
    protected: { get: (sheet, session) => protectionOf(session.book, sheet) !== undefined },
    options: {
      get: (sheet, session) => protectionOf(session.book, sheet)?.options ?? optionsOf(undefined),
    },
  },
  methods: {
    protect(sheet, [options, password], session) {
      const location = "WorksheetProtection.protect";
      if (session.book.state.readOnly) throw accessDenied(location);
      const secret = optionalText(password, location);
      const protection = {
        options: optionsOf(options),
        ...(secret === undefined || secret === "" ? {} : { password: secret }),
      };
      if (!protectSheet(session.edit, sheet, protection)) throw accessDenied(location);
      return undefined;
    },
    unprotect(sheet, [password], session) {
      const location = "WorksheetProtection.unprotect";
      if (!unprotectSheet(session.edit, sheet, optionalText(password, location)))
        throw invalidArgument(location, "The password is incorrect.");
      return undefined;
    },
  },
});
