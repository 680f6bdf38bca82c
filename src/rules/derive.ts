import { monthsBetween } from "./dates";
import { bind, BLOCK, Truth } from "./feel/fill";
import { Knowledge, knowledgeAt, type Known } from "./known";
import { cellOf, type Plan } from "./plan";
import type { Derived } from "./scheme/input";
import type { Setting } from "./setting";
import { tidy } from "./tidy";

type Columns = ReadonlyMap<string, Known>;

const needed = (columns: Columns, key: string): Known => {
  const column = columns.get(key);
  if (column === undefined) throw new Error(`"${key}" is derived from later`);
  return column;
};

const numbers = (values: Float64Array, knowledge: Uint8Array): Known => ({
  type: "number",
  values,
  dictionary: [],
  knowledge: knowledge.some((each) => each !== Knowledge.value) ? knowledge : null,
});

const months = (
  plan: Plan,
  derived: Derived & { kind: "monthsSince" | "monthsUntil" },
  of: Known,
  rows: number,
  { asOf }: Setting,
): Known => {
  const values = new Float64Array(rows);
  const knowledge = new Uint8Array(rows);
  const thirty = derived.thirtyDays !== undefined && plan.arguments[derived.thirtyDays] === true;
  const since = derived.kind === "monthsSince";
  for (let row = 0; row < rows; row++) {
    const day = typeof asOf === "object" ? asOf[row] : asOf;
    knowledge[row] = knowledgeAt(of, row);
    if (knowledge[row] !== Knowledge.value) continue;
    if (day === undefined) {
      knowledge[row] = Knowledge.unknown;
      continue;
    }
    const date = Math.floor(of.values[row] as number);
    const [from, to] = since ? [date, Math.floor(day)] : [Math.floor(day), date];
    values[row] = thirty ? (to - from) / 30 : monthsBetween(from, to);
  }
  return numbers(values, knowledge);
};

const arithmetic = (
  a: Known,
  b: Known,
  rows: number,
  compute: (x: number, y: number) => number,
): Known => {
  const values = new Float64Array(rows);
  const knowledge = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const both = Math.max(knowledgeAt(a, row), knowledgeAt(b, row));
    const value = compute(a.values[row] as number, b.values[row] as number);
    const none = both === Knowledge.value && !Number.isFinite(value);
    knowledge[row] = none ? Knowledge.none : both;
    values[row] = tidy(value);
  }
  return numbers(values, knowledge);
};

const share = (
  of: Known,
  rows: number,
  { groupBy, excluded }: Setting,
  others: number | undefined,
): Known => {
  const group = (row: number) => groupBy?.values[row] ?? 0;
  const totals: number[] = [];
  const knowledge = Uint8Array.from({ length: rows }, (_, row) => knowledgeAt(of, row));
  const counts = (row: number) => knowledge[row] === Knowledge.value && excluded?.[row] !== 1;
  for (let row = 0; row < rows; row++)
    if (counts(row)) totals[group(row)] = (totals[group(row)] ?? 0) + (of.values[row] as number);
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = of.values[row] as number;
    const total = others === undefined ? (totals[group(row)] ?? 0) : others + value;
    values[row] = value / total;
    if (knowledge[row] === Knowledge.value && total === 0) knowledge[row] = Knowledge.none;
  }
  return numbers(values, knowledge);
};

const either = (
  plan: Plan,
  derived: Derived & { kind: "either" },
  prefer: Known,
  of: Known,
  rows: number,
): Known => {
  const test = bind(cellOf(plan, derived.of, derived.test, derived.key), of);
  const values = new Uint8Array(rows);
  const knowledge = new Uint8Array(rows);
  const block = new Uint8Array(Math.min(BLOCK, rows));
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(rows, from + BLOCK);
    test(from, to, block);
    for (let row = from; row < to; row++) {
      const told = knowledgeAt(prefer, row) === Knowledge.value;
      const tested = knowledgeAt(of, row) === Knowledge.value;
      const passes = block[row - from] === Truth.yes ? 1 : 0;
      values[row] = told ? (prefer.values[row] as number) : passes;
      knowledge[row] = told || tested ? Knowledge.value : Knowledge.unknown;
    }
  }
  const unknown = knowledge.some((each) => each !== Knowledge.value);
  return {
    type: "boolean",
    values,
    dictionary: [],
    knowledge: unknown ? knowledge : null,
  };
};

/** Computes a derived input from columns that are ready: see `Derived` for what each kind means. */
export const derive = (
  plan: Plan,
  derived: Derived,
  columns: Columns,
  rows: number,
  setting: Setting,
): Known => {
  const of = needed(columns, derived.of);
  switch (derived.kind) {
    case "monthsSince":
    case "monthsUntil":
      return months(plan, derived, of, rows, setting);
    case "shareOfTotal":
      return share(of, rows, setting, setting.others?.[derived.of]);
    case "difference": {
      const minus = needed(columns, derived.minus);
      return arithmetic(of, minus, rows, (x, y) => x - y);
    }
    case "ratio":
      return arithmetic(of, needed(columns, derived.by), rows, (x, y) => x / y);
    case "either": {
      const prefer = needed(columns, derived.prefer);
      return either(plan, derived, prefer, of, rows);
    }
  }
};
