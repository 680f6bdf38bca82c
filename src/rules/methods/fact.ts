import { knownOf, type Batch } from "../batch";
import type { Predicate } from "../feel/predicate";
import type { Fact } from "../grader";
import { valueAt } from "../known";

/** A cell of a rule on an input: its text as the scheme has it, and what it was compiled to. */
export interface CompiledCell {
  readonly key: string;
  readonly source: string;
  readonly predicate: Predicate;
}

/** The fact that a cell states about a row. */
export const factOf = (
  batch: Batch,
  row: number,
  { key, source, predicate }: CompiledCell,
): Fact => ({
  input: key,
  test: source,
  tests: predicate.tests,
  value: valueAt(knownOf(batch, key), row),
});

/** A fact about what a method computes ("score", "share", "before" (the share of those ahead), "rank") or about an input. */
export const measured = (
  input: string,
  operator: ">=" | "<=" | ">" | "<",
  bound: number | undefined,
  value: number,
): Fact => ({
  input,
  test: bound === undefined ? "-" : `${operator} ${bound}`,
  tests:
    bound === undefined
      ? { kind: "any" }
      : {
          kind: "tests",
          negated: false,
          parts: [
            {
              kind: "compare",
              operator,
              operand: { kind: "number", value: bound },
            },
          ],
        },
  value,
});
