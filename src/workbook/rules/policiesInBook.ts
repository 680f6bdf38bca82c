import type { Locale, Scheme } from "../../rules";
import {
  policyNames,
  readPolicies,
  schemeServed,
  type Matrix,
  type RulesFault,
} from "../../rulebook";
import { rulesFaultText } from "../../text";
import type { Mark, Region, WorkbookPort } from "../port";
import { isOfPolicies } from "./isOfPolicies";

/** A table of service policies in the workbook, as it is now. */
export interface PoliciesInBook {
  /** Name of the ListObject. */
  readonly table: string;
  readonly region: Region;
  /** The header row, then the body. */
  readonly cells: Matrix;
}

/** The table that says how the tiers of a scheme are served, and all that is wrong with it. */
export interface PoliciesHeld {
  readonly table: PoliciesInBook;
  /** Where there are any, the tiers have no policies at all: those of the menu do not stand in for those of a workbook. */
  readonly faults: readonly RulesFault[];
}

/** Reads all tables of policies in the workbook, by their names; what was `known` of them is given back as it is where a table has not changed. */
export const policiesInBook = async (
  port: WorkbookPort,
  known: readonly PoliciesInBook[] = [],
  regions?: readonly Region[],
): Promise<readonly PoliciesInBook[]> => {
  const names = (regions ?? (await port.regions()))
    .filter(isOfPolicies)
    .map(({ table = "" }) => table)
    .sort((one, other) => (one < other ? -1 : 1));
  const read: PoliciesInBook[] = [];
  for (const table of names) {
    const now = await port.readTable(table);
    if (now === null) continue;
    const next = { table, region: now.region, cells: now.cells };
    const before = known.find((one) => one.table === table);
    read.push(JSON.stringify(before) === JSON.stringify(next) && before ? before : next);
  }
  return read;
};

/** A table that names no scheme, as older ones do not, is that of the scheme whose name it bears. */
const bearsNameOf = ({ table }: PoliciesInBook, scheme: Scheme): boolean =>
  (["zh-CN", "en-US"] as const).some((locale) => policyNames(scheme, locale).table === table);

const isFor = (policies: PoliciesInBook, scheme: Scheme): boolean => {
  const named = schemeServed(policies.cells);
  return named === null ? bearsNameOf(policies, scheme) : named === scheme.id;
};

/** The scheme without policies. */
export const unserved = (scheme: Scheme): Scheme => ({
  ...scheme,
  tiers: scheme.tiers.map(({ policy: _, ...tier }) => tier),
});

/** A scheme served as a workbook says, and the table that says so; of several for one scheme the first by name that names it counts. */
export interface ServedScheme {
  readonly scheme: Scheme;
  /** Null where the workbook has no table for it, and the scheme's own policies hold. */
  readonly held: PoliciesHeld | null;
}

/** The scheme with the policies that the workbook's tables state for it. */
export const servedAs = (scheme: Scheme, policies: readonly PoliciesInBook[]): ServedScheme => {
  const own = policies.filter((one) => isFor(one, scheme));
  const table = own.find(({ cells }) => schemeServed(cells) !== null) ?? own[0];
  if (table === undefined) return { scheme, held: null };
  const read = readPolicies(table.cells, scheme);
  return read.ok
    ? { scheme: read.value, held: { table, faults: [] } }
    : { scheme: unserved(scheme), held: { table, faults: read.faults } };
};

/** What is wrong with a table of policies as marks on its cells: one that is about a row stands on its first cell. */
export const policyMarks = ({ faults }: PoliciesHeld, locale: Locale): readonly Mark[] =>
  faults.map((fault) => ({
    row: fault.row,
    column: fault.column ?? 0,
    severity: "error",
    words: rulesFaultText(fault, locale),
  }));
