/**
 * Prints the longest step of grading by every scheme of the menu: `npx tsx test/bench/engine/steps.bench.ts [rows] [scheme ...]`.
 * A page that grades in steps cannot answer while one runs. Each scheme is graded once before it is timed, and then five times, each time on a copy of the columns, so that no
 * model remembers them; of each step the median counts, since other work on the machine meets one run and not all.
 */
import {
  compile,
  inputsOf,
  serialOf,
  type Column,
  type ColumnSet,
  type Grader,
  type Input,
  type Scheme,
} from "../../../src/rules";
import { schemes } from "../../../src/schemes";
import { models } from "../../../src/workbook/models";
import { amounts, randomFrom } from "../generate";

const rows = Number(process.argv[2] ?? 100_000);
const only = process.argv.slice(3);
const asOf = serialOf(2026, 1, 31);
const random = randomFrom(5);
const amount = amounts(random, 2_000, 1.5);

const within = (value: number, { min = 0, max = Infinity }: Input): number =>
  Math.min(max, Math.max(min, value));

const columnOf = (input: Input): Column => {
  const state = Uint8Array.from({ length: rows }, () => (random() < 0.01 ? 1 : 0));
  const shared = { state, problems: new Map() };
  const { type } = input;
  const drawn = (draw: () => number) => Float64Array.from({ length: rows }, draw);
  if (type === "number")
    return { ...shared, type, values: drawn(() => within(Math.round(amount()), input)) };
  if (type === "date")
    return { ...shared, type, values: drawn(() => asOf - Math.floor(random() * 1000)) };
  if (type === "boolean")
    return { ...shared, type, values: Uint8Array.from({ length: rows }, () => random() * 1.2) };
  const dictionary = input.choices?.map(({ key }) => key) ?? ["银行", "医院", "贸易公司", "学校"];
  const values = Uint32Array.from({ length: rows }, () => random() * dictionary.length);
  return { ...shared, type, values, dictionary };
};

const RUNS = 5;

const copyOf = (column: Column): Column => ({ ...column, values: column.values.slice() }) as Column;

const medianOf = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? NaN;

/** The milliseconds of each step of a run. */
const timesOf = (grader: Grader, columns: ColumnSet["columns"]): readonly number[] => {
  const steps = grader.gradeSteps({ rows, columns }, { asOf });
  const times: number[] = [];
  for (let done = false; !done;) {
    const start = performance.now();
    done = steps.next().done === true;
    times.push(performance.now() - start);
  }
  return times;
};

const longestOf = (scheme: Scheme): readonly [longest: number, total: number, steps: number] => {
  const columns = inputsOf(scheme).map((each) => [each.key, columnOf(each)] as const);
  const grader = compile(scheme, { models });
  const runs = Array.from({ length: RUNS + 1 }, () =>
    timesOf(grader, Object.fromEntries(columns.map(([key, column]) => [key, copyOf(column)]))),
  ).slice(1);
  const medians = (runs[0] ?? []).map((_, step) => medianOf(runs.map((times) => times[step] ?? 0)));
  return [Math.max(...medians), medians.reduce((sum, each) => sum + each, 0), medians.length];
};

const asked = schemes.filter(({ id }) => only.length === 0 || only.includes(id));
const found = asked.map((scheme) => [scheme.id, ...longestOf(scheme)] as const);
for (const [id, longest, total, count] of [...found].sort((one, other) => other[1] - one[1]))
  process.stdout.write(
    `${id}: longest step ${longest.toFixed(1)} ms of ${total.toFixed(0)} ms in ${String(count)} steps\n`,
  );
