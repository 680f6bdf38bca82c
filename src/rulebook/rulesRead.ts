import type { Cell } from "../cells";
import type { Method, Scheme, SchemePath } from "../rules";
import type { RulesFault } from "./fault";

/** The cells of a table, the header row first. */
export type Matrix = readonly (readonly Cell[])[];

/** A rule of a decision table. */
export type Rule = Extract<Method, { kind: "decision-table" }>["rules"][number];

/** A cell of the matrix: the header row is row 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a rules table says. */
export interface RulesRead {
  readonly scheme: Scheme;
  /** Where the matrix says what stands at a path; where it has no cell of its own, the cell of the longest part of the path that has one. */
  placeOf(path: SchemePath): Place | null;
  /**
   * The cells of a new row for a rule, in the columns of the matrix; `part` is the path of the scheme that gets it ([] the whole).
   * Its number puts it before the rule `before` (its place in the list), or behind the last rule where that is left out.
   * Null where the table has no column for something that the rule tests, or the part is no decision table.
   */
  proposedRow(rule: Rule, part: SchemePath, before?: number): readonly Cell[] | null;
}

/** A reading, or everything that is wrong at once. */
export type RulesOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly RulesFault[] };

/** Finds a scheme of the menu by its id. */
export type BaseOf = (id: string) => Scheme | null;
