import fc from "fast-check";
import { nextDown, nextUp } from "../../../src/rules/double";
import { readTests } from "../../../src/rules/feel/parse";
import { predicateOf, type Predicate } from "../../../src/rules/feel/predicate";
import { Knowledge, type Known } from "../../../src/rules/known";

/** What stands in a row of a column: a value, null where it is known that there is none, undefined where nothing is known. */
export type Standing = number | string | boolean | null | undefined;

const isWorded = (type: Known["type"]): boolean => type === "text" || type === "choice";

const emptied = (type: Known["type"], rows: number): Known["values"] => {
  if (type === "boolean") return new Uint8Array(rows);
  // What stands where no number is known must not matter.
  return isWorded(type) ? new Uint32Array(rows) : new Float64Array(rows).fill(NaN);
};

/** A column as rules see it; without its knowledge where every row has a value. */
export const columnOf = (type: Known["type"], rows: readonly Standing[]): Known => {
  const dictionary = [...new Set(rows.filter((each) => typeof each === "string"))];
  const values = emptied(type, rows.length);
  rows.forEach((each, row) => {
    if (each === null || each === undefined) return;
    values[row] = typeof each === "string" ? dictionary.indexOf(each) : Number(each);
  });
  const knowledge = Uint8Array.from(rows, (each) => {
    if (each === undefined) return Knowledge.unknown;
    return each === null ? Knowledge.none : Knowledge.value;
  });
  return { type, values, dictionary, knowledge: knowledge.some(Boolean) ? knowledge : null };
};

/** A cell of a rule on a column of such a type, which may name some numbers. */
export const predicate = (
  source: string,
  type: Known["type"],
  names: Readonly<Record<string, number>> = {},
): Predicate => {
  const reading = readTests(source);
  if (!reading.ok) throw new Error(reading.issue.message);
  return predicateOf(reading.tests, { type, names });
};

/** A column of some type and cells that ask it. */
export interface Asked {
  readonly predicates: readonly Predicate[];
  readonly column: Known;
}

const listed = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([parts, negated]) => (negated ? `not(${parts.join(", ")})` : parts.join(", ")));

const anyCell = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 8, arbitrary: listed(part) }, fc.constantFrom("-", "not(-)", "null"));

const edges = fc.constantFrom(
  ...[-Number.MAX_VALUE, -2, -Number.MIN_VALUE, -0, 0, Number.MIN_VALUE, 0.1, 1, 2, 1e9],
  Number.MAX_VALUE,
);
const comparison = fc
  .tuple(
    fc.constantFrom("<", "<=", ">", ">=", "=", "!="),
    fc.constantFrom("low", "high", "-2", "0", "1"),
  )
  .map((words) => words.join(" "));
const interval = fc
  .tuple(
    fc.constantFrom("[", "("),
    fc.constantFrom("low..high", "0..1", "1..1"),
    fc.constantFrom("]", ")"),
  )
  .map((words) => words.join(""));
const numberCell = anyCell(fc.oneof(comparison, interval));
const besideEdges = fc
  .tuple(
    edges,
    fc.constantFrom(nextDown, (x: number) => x, nextUp),
  )
  .map(([edge, beside]) => beside(edge));
const endless = fc.constantFrom(Infinity, -Infinity);
const numbers = fc.oneof(
  { weight: 4, arbitrary: besideEdges },
  fc.double({ noNaN: true }),
  endless,
);

// "A." and "AB." might be taken for the word that stands for all words that no cell names.
const words = ["A", "B", "A.", "AB.", ".", "", "有"];
const wordCell = anyCell(fc.constantFrom(...words.map((word) => JSON.stringify(word)), "null"));

const standing = (value: fc.Arbitrary<Standing>): fc.Arbitrary<Standing> =>
  fc.oneof({ weight: 6, arbitrary: value }, fc.constantFrom(null, undefined));

const askedOf = (
  type: Known["type"],
  cells: fc.Arbitrary<readonly string[]>,
  rows: fc.Arbitrary<readonly Standing[]>,
): fc.Arbitrary<Asked> =>
  fc.tuple(cells, rows, edges, edges).map(([sources, stood, one, other]) => {
    const names = { low: Math.min(one, other), high: Math.max(one, other) };
    return {
      predicates: sources.map((source) => predicate(source, type, names)),
      column: columnOf(type, stood),
    };
  });

/** Columns of any type of so many rows, asked by so many cells. */
export const anyAsked = (rows: number, cells: number): fc.Arbitrary<Asked> => {
  const asked = (type: Known["type"], cell: fc.Arbitrary<string>, value: fc.Arbitrary<Standing>) =>
    fc
      .constantFrom(value, standing(value))
      .chain((each) =>
        askedOf(
          type,
          fc.array(cell, { minLength: cells, maxLength: cells }),
          fc.array(each, { minLength: rows, maxLength: rows }),
        ),
      );
  return fc.oneof(
    asked("number", numberCell, numbers),
    asked("text", wordCell, fc.constantFrom(...words)),
    asked("boolean", anyCell(fc.constantFrom("true", "false", "!= true")), fc.boolean()),
  );
};
