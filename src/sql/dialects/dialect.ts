import type { SqlFunction, SqlType } from "../expr";

/** What a database says in its own words; everything else is printed the same for all. */
export interface Words {
  /** What stands in front of the statement for readers. */
  readonly title: string;
  text(value: string): string;
  number(value: number): string;
  type(type: SqlType): string;
  call(name: SqlFunction, terms: readonly string[]): string;
  cast(type: SqlType, term: string): string;
  power(base: string, exponent: string): string;
  /** Whether a text matches; the pattern is an expression. */
  matches(term: string, pattern: string): string;
  /** What a group of a pattern takes; empty where it takes nothing. */
  extract(term: string, pattern: string, group: number): string;
  replace(term: string, pattern: string, by: string): string;
  /** Whether a term is among values; NULL where the term is. */
  isIn(term: string, values: string, not: boolean): string;
  /** The sum of `each` for the numbers from 1 to a last one, added in their order. */
  series(last: string, each: (number: string) => string): string;
  /** How a step is named: a database that would write steps into one another is told not to, as expressions would be repeated without end. */
  readonly as: "AS" | "AS MATERIALIZED";
  /** All columns but those that no later step reads, where the database plans faster without them; `*` otherwise. */
  all(columns: string, idle: readonly string[]): string;
  /** What stands at the end of the statement. */
  readonly settings: string;
}

/** A text as standard SQL has it. */
export const quoted = (value: string): string => `'${value.replace(/'/g, "''")}'`;

/** A number in decimal, so that it is read back as the same double. */
export const decimal = (value: number): string => String(value);

/** A function that the dialects call alike, but for its name. */
export const plainCall = (
  names: Partial<Record<SqlFunction, string>>,
  name: SqlFunction,
  terms: readonly string[],
): string => `${names[name] ?? name}(${terms.join(", ")})`;
