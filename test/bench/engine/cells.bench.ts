/**
 * Times reading cells into columns, by type: `npx tsx test/bench/engine/cells.bench.ts [rows]`. One cell of fifty is empty and one of a hundred dirty: numbers
 * as text, full width, with units and currency, words of yes and no, dates in words, blanks in words. Prints medians of three runs, and last what
 * a bare Map takes to tell apart texts that are all different.
 */
import { readColumn, type Cell } from "../../../src/cells";
import type { Input } from "../../../src/rules";
import { input } from "../../rules/minimal";
import { amounts, randomFrom, zipf } from "../generate";

const rows = Number(process.argv[2] ?? 1_048_575);
const random = randomFrom(11);

const cellsOf = (clean: () => Cell, dirty: readonly Cell[]): readonly Cell[] =>
  Array.from({ length: rows }, () => {
    const at = random();
    if (at < 0.02) return null;
    return at < 0.03 ? (dirty[Math.floor(random() * dirty.length)] as Cell) : clean();
  });

const words = (key: string) => ({ zh: `${key}类`, en: key });
const choices = ["A", "B", "C", "D"].map((key) => ({
  key,
  label: words(key),
  synonyms: { zh: [], en: [] },
}));
const amount = amounts(random, 8_000, 1.6);
const place = zipf(random, 600);
const dirtyNumbers = [
  "1,200",
  "１２万",
  "¥3,400.50",
  "约三万",
  "—",
  "3.5万",
  { error: "#N/A" },
  " 42 ",
];
const iso = () => `2025-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-15`;

const columns: readonly (readonly [string, Input, readonly Cell[]])[] = [
  ["numbers", input("n"), cellsOf(amount, dirtyNumbers)],
  ["numbers as text", input("n"), cellsOf(() => String(amount()), dirtyNumbers)],
  [
    "dates",
    input("d", "date"),
    cellsOf(() => 45_000 + Math.floor(random() * 900), ["2025/3/1", "去年", 20250301]),
  ],
  ["dates as text", input("d", "date"), cellsOf(iso, ["2025年3月1日", "3/4/2025", "待定"])],
  [
    "yes and no",
    input("b", "boolean"),
    cellsOf(() => (random() < 0.3 ? "是" : "否"), ["Y", "√", "也许", 1]),
  ],
  [
    "choices",
    input("c", "choice", { choices }),
    cellsOf(() => `${"ABCD".charAt(random() * 4)}类`, ["a", "Ｂ", "E"]),
  ],
  ["texts", input("t", "text"), cellsOf(() => `行业${String(place())}`, [" 银行 ", "#N/A", 12])],
  [
    "texts, all different",
    input("t", "text"),
    cellsOf(() => `客户${String(Math.floor(random() * 1e9))}`, ["-", 12]),
  ],
];

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[1] as number;

const time = (name: string, work: () => unknown): void => {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const ms = median(times);
  const speed = (rows / ms / 1000).toFixed(1);
  process.stdout.write(`${name}: ${ms.toFixed(0)} ms, ${speed} million cells a second\n`);
};

for (const [name, asked, cells] of columns) time(name, () => readColumn(asked, cells));

const ids = Array.from({ length: rows }, () => `客户${String(Math.floor(random() * 1e9))}`);
time("a Map of texts, all different", () => {
  const codes = new Map<string, number>();
  for (const id of ids) if (!codes.has(id)) codes.set(id, codes.size);
});
