import { schemes, schemeNamed } from "../../schemes";
import type { Scheme } from "../../rules";
import {
  readRules,
  rulesHash,
  type Matrix,
  type RulesOutcome,
  type RulesRead,
} from "../../rulebook";
import type { Region, TableRead, WorkbookPort } from "../port";
import { isOfRules } from "./isOfRules";
import { servedAs, type PoliciesHeld, type PoliciesInBook } from "./policiesInBook";

/** A rules table of the workbook, as it is now. */
export interface RulesInBook {
  /** Name of the ListObject. */
  readonly table: string;
  readonly region: Region;
  /** The header row, then the body. */
  readonly cells: Matrix;
  /** Id of the scheme that it is for, also where its rules cannot be read; null where the table does not even say that. */
  readonly scheme: string | null;
  /** What it says, or all that is wrong with it. */
  readonly outcome: RulesOutcome<RulesRead>;
  /** Hash of the rules; null where they cannot be read. */
  readonly hash: string | null;
}

/** The scheme of the menu with an id; null where there is none. */
export const baseOf = (id: string): Scheme | null => {
  const found = schemeNamed(id);
  return found.ok && found.value.id === id ? found.value : null;
};

/** The scheme of the menu whose id stands in a table that cannot be read; null where none does. */
const schemeNamedIn = (cells: Matrix): string | null => {
  const ids = new Set(schemes.map(({ id }) => id));
  const named = cells.flat().find((cell) => typeof cell === "string" && ids.has(cell.trim()));
  return typeof named === "string" ? named.trim() : null;
};

const saysTheSame = (one: RulesInBook, { region, cells }: TableRead): boolean =>
  JSON.stringify([one.region.area, one.cells]) === JSON.stringify([region.area, cells]);

/** Reads a rules table by its name; null where it is not there. What was `known` of it is given back as it is where the table has not changed. */
export const readRulesNamed = async (
  port: WorkbookPort,
  table: string,
  known?: RulesInBook,
): Promise<RulesInBook | null> => {
  const read = await port.readTable(table);
  if (read === null) return null;
  if (known !== undefined && saysTheSame(known, read)) return known;
  const outcome = readRules(read.cells, baseOf);
  return {
    table,
    region: read.region,
    cells: read.cells,
    scheme: outcome.ok ? outcome.value.scheme.id : schemeNamedIn(read.cells),
    outcome,
    hash: outcome.ok ? rulesHash(outcome.value.scheme) : null,
  };
};

/**
 * Reads all rules tables of the workbook, by the names of their tables: which sheet is in front does not change which of two counts. What was `known` of them is given back as
 * it is where a table has not changed; `regions` are those of the port, where somebody has asked for them already.
 */
export const rulesInBook = async (
  port: WorkbookPort,
  known: readonly RulesInBook[] = [],
  regions?: readonly Region[],
): Promise<readonly RulesInBook[]> => {
  const tables = (regions ?? (await port.regions()))
    .filter(isOfRules)
    .sort((one, other) => ((one.table ?? "") < (other.table ?? "") ? -1 : 1));
  const read: RulesInBook[] = [];
  for (const { table = "" } of tables) {
    const before = known.find((one) => one.table === table);
    const rules = await readRulesNamed(port, table, before);
    if (rules !== null) read.push(rules);
  }
  return read;
};

/** The schemes that hold in the workbook. */
export interface SchemesInBook {
  /** Those of its rules tables first, then those of the menu that no table takes the place of; one of the menu whose table cannot be read is there to be named, not to grade. */
  readonly schemes: readonly Scheme[];
  /** The table behind a scheme's id; of two tables for one scheme the first counts. */
  readonly tables: ReadonlyMap<string, RulesInBook>;
  /** Tables that cannot be read, by the scheme that they are for: nothing is graded by it, rules of the menu do not stand in for those of a workbook. */
  readonly unreadable: ReadonlyMap<string, RulesInBook>;
  /** Tables that hold for nothing: they do not say for which scheme they are, or are second ones for it. */
  readonly idle: readonly RulesInBook[];
  /** The table of policies behind a scheme's id, where the workbook has one: the tiers are served as it says. */
  readonly policies: ReadonlyMap<string, PoliciesHeld>;
}

/** Joins what the workbook's tables of rules and of policies say with the menu: a table takes the place of the scheme with its id, or of the policies of that. */
export const schemesIn = (
  rules: readonly RulesInBook[],
  policies: readonly PoliciesInBook[] = [],
): SchemesInBook => {
  const first = new Map<string, RulesInBook>();
  const idle: RulesInBook[] = [];
  for (const one of rules)
    if (one.scheme === null || first.has(one.scheme)) idle.push(one);
    else first.set(one.scheme, one);
  const readable = (wanted: boolean) =>
    new Map([...first].filter(([, { outcome }]) => outcome.ok === wanted));
  const tables = readable(true);
  const own = [...tables.values()].flatMap(({ outcome }) =>
    outcome.ok ? [outcome.value.scheme] : [],
  );
  const served = [...own, ...schemes.filter(({ id }) => !tables.has(id))].map((scheme) =>
    servedAs(scheme, policies),
  );
  return {
    schemes: served.map(({ scheme }) => scheme),
    policies: new Map(
      served.flatMap(({ scheme, held }) => (held === null ? [] : [[scheme.id, held] as const])),
    ),
    tables,
    unreadable: readable(false),
    idle,
  };
};
