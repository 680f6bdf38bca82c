import { policyTable, rulesTable, type RulesTable } from "../../rulebook";
import type { Locale, Scheme } from "../../rules";
import { bodyCell } from "../address";
import type { Region, WorkbookPort } from "../port";
import type { TableSheet } from "../tableSheet";
import { baseOf, rulesInBook } from "./rulesInBook";

const sheetOf = ({ sheet, table, title, columns, rows }: RulesTable): TableSheet => ({
  name: sheet,
  table,
  title,
  columns,
  rows,
});

/** The rules of a scheme as a sheet with a table that people read and change. */
export const rulesSheet = (scheme: Scheme, locale: Locale): TableSheet =>
  sheetOf(rulesTable(scheme, baseOf(scheme.id), locale));

/** How a scheme's tiers are served, as a sheet with a row per tier; null for a scheme without policies. */
export const policySheet = (scheme: Scheme, locale: Locale): TableSheet | null => {
  const table = policyTable(scheme, baseOf(scheme.id), locale);
  return table && sheetOf(table);
};

/** Where rules or policies of a scheme can be edited. */
export interface Edited {
  readonly region: Region;
  /** Whether the sheet was made just now. */
  readonly isNew: boolean;
}

const show = async (port: WorkbookPort, region: Region): Promise<Edited> => {
  await port.goTo(bodyCell(region, 0, 0));
  return { region, isNew: false };
};

/** Puts the rules of a scheme into a sheet of their own and shows it; where the workbook has them already, shows those. */
export const editRules = async (
  port: WorkbookPort,
  scheme: Scheme,
  locale: Locale,
): Promise<Edited> => {
  const known = (await rulesInBook(port)).find((one) => one.scheme === scheme.id);
  return known === undefined
    ? { region: await port.insertTable(rulesSheet(scheme, locale)), isNew: true }
    : show(port, known.region);
};

/** Puts the policies of a scheme into a sheet of their own and shows it; where the workbook has them already, shows those. Null for a scheme without. */
export const editPolicies = async (
  port: WorkbookPort,
  scheme: Scheme,
  locale: Locale,
): Promise<Edited | null> => {
  const sheet = policySheet(scheme, locale);
  if (sheet === null) return null;
  const known = await port.readTable(sheet.table);
  return known === null
    ? { region: await port.insertTable(sheet), isNew: true }
    : show(port, known.region);
};
