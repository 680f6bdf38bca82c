import { knownOf, type Batch } from "../batch";
import { all, bind, type Kernel } from "../feel/fill";
import type { Predicate } from "../feel/predicate";
import type { Fact } from "../grader";
import { Knowledge, knowledgeAt, valueAt } from "../known";
import { BLOCK } from "../steps";
import { cellOf, type Plan } from "../plan";

/** A cell of a rule on an input: its text as the scheme has it, and what it was compiled to. */
export interface CompiledCell {
  readonly key: string;
  readonly source: string;
  readonly predicate: Predicate;
  /** The number arguments that it names, with their values; absent where it names none. */
  readonly named?: Readonly<Record<string, number>>;
}

const namesIn = ({ tests }: Predicate): readonly string[] =>
  tests.kind !== "tests"
    ? []
    : tests.parts
        .flatMap((part) => (part.kind === "compare" ? [part.operand] : [part.low, part.high]))
        .flatMap((operand) => (operand.kind === "name" ? [operand.name] : []));

/** Compiles a cell on a key. */
export const compiledCell = (
  plan: Plan,
  key: string,
  source: string,
  path: string,
): CompiledCell => {
  const predicate = cellOf(plan, key, source, path);
  const named = namesIn(predicate).flatMap((name) => {
    const value = plan.arguments[name];
    return typeof value === "number" ? [[name, value] as const] : [];
  });
  return { key, source, predicate, ...(named.length > 0 && { named: Object.fromEntries(named) }) };
};

/** Compiles the cells of a rule. */
export const cellsOf = (
  plan: Plan,
  when: Readonly<Record<string, string>>,
  path: string,
): readonly CompiledCell[] =>
  Object.entries(when).map(([key, source]) =>
    compiledCell(plan, key, source, `${path}.when.${key}`),
  );

/** Binds the cells of a rule to a batch: its kernel tells where all of them hold. */
export const kernelOf = (cells: readonly CompiledCell[], batch: Batch): Kernel =>
  all(cells.map(({ key, predicate }) => bind(predicate, knownOf(batch, key))));

/** Whether all cells of a rule hold on one row. */
export const truthAt = (cells: readonly CompiledCell[], batch: Batch, row: number): number => {
  const out = new Uint8Array(1);
  kernelOf(cells, batch)(row, row + 1, out);
  return out[0] as number;
};

/** Calls back with the truth of a rule on every row, a block of rows at a time. */
export const eachTruth = (
  cells: readonly CompiledCell[],
  batch: Batch,
  told: (row: number, truth: number) => void,
): void => {
  const kernel = kernelOf(cells, batch);
  const truths = new Uint8Array(Math.min(BLOCK, batch.rows));
  for (let from = 0; from < batch.rows; from += BLOCK) {
    const to = Math.min(batch.rows, from + BLOCK);
    kernel(from, to, truths);
    for (let row = from; row < to; row++) told(row, truths[row - from] as number);
  }
};

/** The keys of cells that are unknown on a row. */
export const unknownKeys = (
  cells: readonly CompiledCell[],
  batch: Batch,
  row: number,
): readonly string[] => [
  ...new Set(
    cells
      .map(({ key }) => key)
      .filter((key) => knowledgeAt(knownOf(batch, key), row) === Knowledge.unknown),
  ),
];

/** The fact that a cell states about a row. */
export const factOf = (
  batch: Batch,
  row: number,
  { key, source, predicate, named }: CompiledCell,
): Fact => {
  const part = batch.parts.get(key);
  return {
    input: key,
    test: source,
    tests: predicate.tests,
    ...(named && { named }),
    value: valueAt(knownOf(batch, key), row),
    ...(part && { because: part.because(row) }),
  };
};

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
