import fc from "fast-check";
import type { Batch } from "../../../src/rules/batch";
import { Truth } from "../../../src/rules/feel/fill";
import type { Known } from "../../../src/rules/known";
import { truthAt, type CompiledCell } from "../../../src/rules/methods/fact";
import { fewOf, walkOf, type Walk } from "../../../src/rules/methods/walk";
import { BLOCK } from "../../../src/rules/steps";
import { anyAsked, columnOf, predicate, type Asked } from "../feel/cells";

interface Rule {
  readonly cells: readonly CompiledCell[];
}

const { no, unknown, yes } = Truth;

const batchOf = (columns: Readonly<Record<string, Known>>, rows: number): Batch => ({
  rows,
  setting: {},
  columns: {},
  known: new Map(Object.entries(columns)),
  parts: new Map(),
  troubled: new Uint8Array(rows),
  barred: new Uint8Array(rows),
});

const ruleOf = (batch: Batch, when: Readonly<Record<string, string>>): Rule => ({
  cells: Object.entries(when).map(([key, source]) => ({
    key,
    source,
    predicate: predicate(source, batch.known.get(key)?.type ?? "number"),
  })),
});

/** Walks rows block by block; the ends of their ways. */
const endsOf = (walk: Walk, rows: number, block = BLOCK): number[] => {
  const ends: number[] = [];
  for (let from = 0; from < rows; from += block) {
    const found = new Int32Array(Math.min(block, rows - from));
    walk.fill(from, from + found.length, found);
    ends.push(...found);
  }
  return ends;
};

/** What is true of each rule, row by row. */
const walked = (rules: readonly Rule[], batch: Batch): number[][] => {
  const walk = walkOf(rules, batch);
  return endsOf(walk, batch.rows).map((end) => [...(walk.truths[end] ?? [])]);
};

const asked = (rules: readonly Rule[], batch: Batch): number[][] =>
  Array.from({ length: batch.rows }, (_, row) =>
    rules.map(({ cells }) => truthAt(cells, batch, row)),
  );

const pair = batchOf(
  {
    x: columnOf("number", [5, 5, 5, 50, undefined, undefined, undefined, null]),
    y: columnOf("boolean", [true, false, undefined, true, true, false, undefined, true]),
  },
  8,
);

test("a rule holds where all of its cells do, fails where one does, and is unknown otherwise", () => {
  const rule = ruleOf(pair, { x: "< 10", y: "true" });
  expect(walked([rule], pair).flat()).toEqual([yes, no, unknown, no, unknown, no, unknown, no]);
});

test("a rule that asks one column has nothing against what stands in the others", () => {
  const rules = [ruleOf(pair, { x: "< 10" }), ruleOf(pair, { y: "true" })];
  expect(walked(rules, pair)).toEqual(asked(rules, pair));
});

test("rules may name their columns in orders of their own", () => {
  const rules = [ruleOf(pair, { y: "true", x: "< 10" }), ruleOf(pair, { x: ">= 10", y: "true" })];
  expect(walked(rules, pair)).toEqual(asked(rules, pair));
});

test("a rule that asks nothing holds on every row, alone and among others", () => {
  expect(walked([ruleOf(pair, {})], pair).flat()).toEqual(Array(8).fill(yes));
  const rules = [ruleOf(pair, { x: "> 10" }), ruleOf(pair, {})];
  expect(walked(rules, pair).every(([, rest]) => rest === yes)).toBe(true);
});

test("without rules all rows go one way, on which nothing is told", () => {
  expect(walked([], pair)).toEqual(Array(8).fill([]));
});

test("no rows walk no way", () => {
  const empty = batchOf({ x: columnOf("number", []) }, 0);
  const walk = walkOf([ruleOf(empty, { x: "> 10" })], empty);
  walk.fill(0, 0, new Int32Array(0));
  expect(walk.truths).toEqual([]);
});

test("ways that leave the same rules are one", () => {
  const rows = 100;
  const numbers = Array.from({ length: rows }, (_, row) => row);
  const many = batchOf({ x: columnOf("number", numbers), y: columnOf("number", numbers) }, rows);
  // Every edge is a place of its own, and both rules fail in most of them.
  const edges = numbers.filter((each) => each % 2 === 1).join(", ");
  const rules = [ruleOf(many, { x: edges, y: ">= 50" }), ruleOf(many, { x: "< 0" })];
  const walk = walkOf(rules, many);
  endsOf(walk, rows);
  expect(walk.truths.map((truths) => [...truths])).toEqual([
    [no, no],
    [yes, no],
  ]);
});

test("rows that walk again end where they did, and no way is new", () => {
  const rules = [ruleOf(pair, { x: "< 10", y: "true" }), ruleOf(pair, { y: "false" })];
  const walk = walkOf(rules, pair);
  const ends = endsOf(walk, 8);
  const known = walk.truths.length;
  expect(endsOf(walk, 8, 3)).toEqual(ends);
  expect(walk.truths).toHaveLength(known);
});

test("ends are written of the rows asked for, over what stood there", () => {
  const walk = walkOf([ruleOf(pair, { x: "< 10" })], pair);
  const [, , below, beyond] = endsOf(walk, 8);
  const out = Int32Array.of(7, 7, 7);
  walk.fill(2, 4, out);
  expect([...out]).toEqual([below, beyond, 7]);
});

test("what is true on an end stays so when later rows find new ways", () => {
  const rows = BLOCK + 2;
  const late = Array.from({ length: rows }, (_, row) => (row < BLOCK ? 1 : row));
  const long = batchOf({ x: columnOf("number", late) }, rows);
  const rules = ["1", `${BLOCK}`, `> ${BLOCK}`].map((x) => ruleOf(long, { x }));
  const found = walked(rules, long);
  expect(found.slice(BLOCK - 1)).toEqual([
    [yes, no, no],
    [no, yes, no],
    [no, no, yes],
  ]);
  expect(found.slice(0, BLOCK).every(([first]) => first === yes)).toBe(true);
});

test("so many ways that it is better to begin anew are told, and a new walk gives the same", () => {
  // So many rules on each of two columns, and a way for each pair of them.
  const side = 130;
  const words = Array.from({ length: side }, (_, each) => `w${each}`);
  const rows = side * side;
  const a = words.flatMap((each) => words.map(() => each));
  const b = words.flatMap(() => words);
  const wide = batchOf({ a: columnOf("text", a), b: columnOf("text", b) }, rows);
  const rules = ["a", "b"].flatMap((key) =>
    words.map((each) => ruleOf(wide, { [key]: JSON.stringify(each) })),
  );
  const walk = walkOf(rules, wide);
  walk.fill(0, BLOCK, new Int32Array(BLOCK));
  expect(walk.isFull()).toBe(false);
  endsOf(walk, rows);
  expect(walk.isFull()).toBe(true);
  const anew = walkOf(rules, wide);
  expect(anew.isFull()).toBe(false);
  const last = new Int32Array(2);
  anew.fill(rows - 2, rows, last);
  const held = [...last].map((end) =>
    rules.flatMap((_, rule) => (anew.truths[end]?.[rule] === yes ? [rule] : [])),
  );
  expect(held).toEqual([
    [side - 1, 2 * side - 2],
    [side - 1, 2 * side - 1],
  ]);
});

test("columns of more places than go together are passed in several stages", () => {
  const rows = 5000;
  const keys = ["a", "b", "c", "d", "e"];
  const column = (step: number) =>
    columnOf(
      "number",
      Array.from({ length: rows }, (_, row) =>
        (row * step) % 61 === 0 ? undefined : (row * step) % 50,
      ),
    );
  const many = batchOf(Object.fromEntries(keys.map((key, k) => [key, column(2 * k + 3)])), rows);
  const rules = [10, 20, 30, 40].map((edge, k) =>
    ruleOf(many, Object.fromEntries(keys.map((key, j) => [key, `>= ${edge - 5 * ((j + k) % 3)}`]))),
  );
  expect(walked(rules, many)).toEqual(asked(rules, many));
});

const ROWS = 12;
const RULES = 4;

/** A table over three columns of any type: every rule has a cell on each, or leaves it out. */
const tables = fc
  .tuple(
    fc.array(anyAsked(ROWS, RULES), { minLength: 3, maxLength: 3 }),
    fc.array(fc.subarray(["0", "1", "2"]), { minLength: RULES, maxLength: RULES }),
    fc.nat(RULES),
  )
  .map(([columns, keys, count]) => {
    const of = (key: string) => columns[Number(key)] as Asked;
    const known = Object.fromEntries(columns.map(({ column }, key) => [key, column]));
    const rules = keys.slice(0, count).map((own, rule) => ({
      cells: own.map((key): CompiledCell => {
        const cell = of(key).predicates[rule] as Asked["predicates"][number];
        return { key, source: "", predicate: cell };
      }),
    }));
    return { rules, batch: batchOf(known, ROWS) };
  });

test("all rules asked at once answer as each of them asked row by row", () => {
  fc.assert(
    fc.property(tables, ({ rules, batch }) => {
      expect(walked(rules, batch)).toEqual(asked(rules, batch));
    }),
    { numRuns: 500 },
  );
});

test("few rows, each asked by itself, answer as all rules asked at once", () => {
  fc.assert(
    fc.property(tables, ({ rules, batch }) => {
      const few = fewOf(rules, batch);
      const truths = endsOf(few, ROWS).map((end) => [...(few.truths[end] ?? [])]);
      expect(truths).toEqual(walked(rules, batch));
      expect(few.isFull()).toBe(false);
    }),
  );
});

test("the ends are as many as the rows tell apart, however the rows are cut into blocks", () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: ROWS }), ({ rules, batch }, block) => {
      const walk = walkOf(rules, batch);
      const ends = endsOf(walk, ROWS, block);
      expect(ends.map((end) => [...(walk.truths[end] ?? [])])).toEqual(walked(rules, batch));
      expect(walk.truths).toHaveLength(new Set(asked(rules, batch).map(String)).size);
    }),
  );
});
