import { policyTable, rulesTable, type RulesTable } from "../../rulebook";
import type { Locale, Scheme } from "../../rules";
import { bodyCell } from "../address";
import type { Region, WorkbookPort } from "../port";
import type { TableSheet } from "../tableSheet";
import { policiesInBook, servedAs, unserved } from "./policiesInBook";
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

/** How a scheme's tiers are served, as a sheet with a row per tier; null for a scheme without tiers. */
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

/** Puts the rules of a scheme, of which the workbook has none yet, into a sheet of their own. */
export const insertRules = async (
  port: WorkbookPort,
  scheme: Scheme,
  locale: Locale,
  shown?: "in-front" | "behind",
): Promise<Region> => {
  const { held } = servedAs(scheme, await policiesInBook(port));
  const rules = held === null ? scheme : servedAsInMenu(scheme);
  return port.insertTable(rulesSheet(rules, locale), shown);
};

/** Puts the rules of a scheme into a sheet of their own and shows it; where the workbook has them already, shows those. */
export const editRules = async (
  port: WorkbookPort,
  scheme: Scheme,
  locale: Locale,
): Promise<Edited> => {
  const known = (await rulesInBook(port)).find((one) => one.scheme === scheme.id);
  return known === undefined
    ? { region: await insertRules(port, scheme, locale), isNew: true }
    : show(port, known.region);
};

/** The policies that stand in a table of their own do not stand among the rules as well. */
const servedAsInMenu = (scheme: Scheme): Scheme => {
  const base = baseOf(scheme.id);
  const tiers = unserved(scheme).tiers.map((tier) => {
    const policy = base?.tiers.find(({ key }) => key === tier.key)?.policy;
    return policy === undefined ? tier : { ...tier, policy };
  });
  return { ...scheme, tiers };
};

/** Puts the policies of a scheme into a sheet of their own and shows it; where the workbook has them already, shows those. Null for a scheme without tiers. */
export const editPolicies = async (
  port: WorkbookPort,
  scheme: Scheme,
  locale: Locale,
): Promise<Edited | null> => {
  const sheet = policySheet(scheme, locale);
  if (sheet === null) return null;
  const { held } = servedAs(scheme, await policiesInBook(port));
  return held === null
    ? { region: await port.insertTable(sheet), isNew: true }
    : show(port, held.table.region);
};
