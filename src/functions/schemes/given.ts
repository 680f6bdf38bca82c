import type { Cell } from "../../cells";
import type { Scheme, Tier } from "../../rules";
import { schemeNamed } from "../../schemes";
import { toCells } from "../cell/arguments";
import { badArgument } from "../cell/error";
import { locale } from "../cell/locale";
import { textOrThrow, valueOrThrow } from "../cell/result";
import { partAt } from "../parts/part";
import type * as readerModule from "./reader";
import type { TableRead } from "./reader";

/** The scheme that is meant when none is named. */
const DEFAULT_SCHEME = "logistics-abc";

/** The scheme of a name; the default where there is none. Throws the error of an unknown one. */
export const namedScheme = (argument: unknown, otherwise = DEFAULT_SCHEME): Scheme =>
  valueOrThrow(schemeNamed(textOrThrow(argument) ?? otherwise));

type Table = readonly (readonly Cell[])[];
type Reader = typeof readerModule;

const reader = partAt<Reader>("./rules/reader.js");

const tableIn = (argument: unknown): Table | null => {
  const cells = toCells(argument);
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : null;
};

/** Tables that are remembered: the formulas of a column ask for the same one again and again. */
const MOST_KNOWN = 16;

const remembering = <Value>(
  read: (table: Table, by: Reader) => TableRead<Value>,
): ((table: Table) => Value | undefined) => {
  const known = new Map<string, Value>();
  return (table) => {
    const content = JSON.stringify(table);
    const before = known.get(content);
    const by = reader.now();
    if (before !== undefined || by === undefined) return before;
    const outcome = read(table, by);
    if (!outcome.ok) throw badArgument(outcome.message);
    if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value ?? "");
    known.set(content, outcome.value);
    return outcome.value;
  };
};

const baseOf = (id: string): Scheme | null => {
  const found = schemeNamed(id);
  return found.ok ? found.value : null;
};

const rulesIn = remembering((table, by) => by.readRulesTable(table, baseOf, locale()));
const policiesIn = remembering((table, by) => by.readPolicyTable(table, locale()));

/** What an argument gives, when the reader of tables is loaded; rejects where it cannot be. */
const loading =
  <Value>(now: (argument: unknown) => Value | undefined) =>
  async (argument: unknown): Promise<Value> => {
    const found = now(argument);
    if (found !== undefined) return found;
    await reader.load();
    return now(argument)!;
  };

/**
 * The scheme that an argument names or, as a rules table with its headers, is; nothing where what reads tables is still to be loaded. Throws the error of an unknown name, and of
 * rules that cannot be read.
 */
export const schemeNow = (argument: unknown): Scheme | undefined => {
  const table = tableIn(argument);
  return table === null ? namedScheme(argument) : rulesIn(table);
};

/** The same, when what reads tables is loaded; rejects where it cannot be. */
export const loadScheme = loading(schemeNow);

/** Tiers and how they are served; of a scheme, or as a table of policies says it. */
export interface Served {
  readonly tiers: readonly Tier[];
  /** Null for a table. */
  readonly scheme: Scheme | null;
}

/** Looks up what an argument says of how tiers are served, as `schemeNow` does; `otherwise` names the scheme that is meant without one. */
export const servedBy = (otherwise?: string) => {
  const now = (argument: unknown): Served | undefined => {
    const table = tableIn(argument);
    if (table === null) {
      const scheme = namedScheme(argument, otherwise);
      return { tiers: scheme.tiers, scheme };
    }
    const tiers = policiesIn(table);
    return tiers && { tiers, scheme: null };
  };
  return { now, load: loading(now) };
};
