import type { Cell } from "../cells";
import type { Locale } from "../rules";
import type { RulesFaultFacts } from "./fault";
import type { Pools } from "./pools";
import type { Scope } from "./scope";

/** What a row holds, by field: a rule, a band, a setting. */
export type Entry = Readonly<Record<string, unknown>>;

/** Where a cell stands: what it says depends on it. */
export interface Context {
  readonly scope: Scope;
  readonly locale: Locale;
  readonly pools: Pools;
  /** The row as far as it is read; all of it where it is written. */
  readonly entry: Entry;
  /** The criterion of a band, the case of a share. */
  readonly parent: Entry | null;
}

/** What a cell came to; a value that is undefined is left out of its row. */
export type CellReading<Value> =
  | { readonly ok: true; readonly value: Value | undefined }
  | { readonly ok: false; readonly fault: RulesFaultFacts };

/** How a fact stands in a cell. Blank cells and error cells are not given to `read`. */
export interface Codec<Value> {
  write(value: Value, context: Context): Cell;
  read(cell: Cell, context: Context): CellReading<Value>;
  /** What a blank cell says, where it says something. */
  readonly blank?: Value;
}

/** A cell that was read. */
export const read = <Value>(value: Value | undefined): CellReading<Value> => ({ ok: true, value });

/** A cell that cannot be read. */
export const unread = (fault: RulesFaultFacts): { ok: false; fault: RulesFaultFacts } => ({
  ok: false,
  fault,
});
