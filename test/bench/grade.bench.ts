/**
 * Times grading by each method: `npx tsx test/bench/grade.bench.ts [rows]`.
 * Columns of six inputs are made once; compile and grade are timed, the best of five.
 */
import { compile, serialOf, type Column, type ColumnSet, type Scheme } from "../../src/rules";
import { inputsOf } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";
import { from, input, minimal } from "../rules/minimal";

const rows = Number(process.argv[2] ?? 1_000_000);
const asOf = serialOf(2026, 1, 31);

// A small generator with a seed: the same columns on each run.
let seed = 1;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const columnOf = (each: ReturnType<typeof inputsOf>[number]): Column => {
  const state = Uint8Array.from({ length: rows }, () => (random() < 0.001 ? 1 : 0));
  const shared = { state, problems: new Map() };
  const made = (most: number) => Float64Array.from({ length: rows }, () => random() * most);
  switch (each.type) {
    case "number":
      return { ...shared, type: "number", values: made(each.max ?? 60_000) };
    case "date":
      return {
        ...shared,
        type: "date",
        values: Float64Array.from({ length: rows }, () => asOf - Math.floor(random() * 1000)),
      };
    case "boolean":
      return {
        ...shared,
        type: "boolean",
        values: Uint8Array.from({ length: rows }, () => (random() < 0.05 ? 1 : 0)),
      };
    default: {
      const dictionary = each.choices?.map(({ key }) => key) ?? ["x", "y", "z"];
      const values = Uint32Array.from({ length: rows }, () => random() * dictionary.length);
      return { ...shared, type: each.type, values, dictionary };
    }
  }
};

const columnsFor = (scheme: Scheme): ColumnSet => ({
  rows,
  columns: Object.fromEntries(inputsOf(scheme).map((each) => [each.key, columnOf(each)])),
});

const named = (id: string): Scheme => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  return found.value;
};

const six = ["a", "b", "c", "d", "e", "f"];
const rules = minimal({
  inputs: six.map((key) => input(key)),
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      ...six.map((key, k) => ({
        when: { [key]: ">= 50000", [six[(k + 1) % 6] as string]: "[10000..30000)" },
        tier: k < 3 ? "A" : "B",
        from,
      })),
      { when: {}, tier: "C", from },
    ],
  },
});
const lookup = minimal({
  inputs: [input("text", "text")],
  method: {
    kind: "lookup",
    input: "text",
    entries: [{ values: ["x"], tier: "A", from }],
    otherwise: { tier: "C", from },
  },
});

const timed: readonly (readonly [string, Scheme])[] = [
  ["decision-table, 6 numbers, 7 rules", rules],
  ["decision-table, logistics-abc", named("logistics-abc")],
  ["scorecard, gov-score with eligibility", named("gov-score")],
  ["share, abc-share", named("abc-share")],
  ["rank, pyramid-4", named("pyramid-4")],
  ["formula, clv-1000", named("clv-1000")],
  ["lookup", lookup],
];

for (const [name, scheme] of timed) {
  const columns = columnsFor(scheme);
  const grader = compile(scheme);
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    grader.grade(columns, { asOf });
    return performance.now() - start;
  });
  console.log(`${name}: ${rows} rows in ${Math.min(...times).toFixed(0)} ms`);
}
