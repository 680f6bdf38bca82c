/**
 * Times grading by each method against what others have: `npx tsx test/bench/engine/engine.bench.ts [rows]`. Packages of the others are in test/bench
 * (`npm ci` there first). All contestants must give the same tiers before anything is timed; times are medians of three runs.
 */
import { spawnSync } from "node:child_process";
import { arquero } from "./arquero";
import { closures, loops, us } from "./inProcess";
import type { Answer, Contestant, Ready } from "./contestant";
import { duckdb, duckdbFromJavaScript } from "./duckdb";
import { jsonRules, zen } from "./rulesEngines";
import { pandas } from "./pandas";
import { polars, polarsFromJavaScript } from "./polars";
import { customersOf, type Customers } from "./table";
import { TASKS, type Task } from "./tasks";

const rows = Number(process.argv[2] ?? 1_048_575);
// First, while this process is small: a process that is started takes over the high-water mark of the one that starts it.
const memory = new URL("memory.ts", import.meta.url).pathname;
for (const task of TASKS)
  spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", memory, String(rows), task], {
    stdio: "inherit",
  });
const customers = customersOf(rows);
const expected = new Map<Task, Answer>();
const times = new Map<string, Partial<Record<Task, number>>>();

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The first rows of the customers, where a contestant takes no more. */
const firstOf = (all: Customers, most: number): Customers => customersOf(Math.min(all.rows, most));

const same = (one: Answer, other: Answer, many: number): number => {
  let different = 0;
  for (let row = 0; row < many; row++) if (one.tier[row] !== other.tier[row]) different++;
  return different;
};

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number;

const timeTask = async ({ tasks }: Ready, task: Task): Promise<number> => {
  const found: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const own = await tasks[task]?.work();
    found.push(typeof own === "number" ? own : performance.now() - start);
  }
  return median(found);
};

const run = async ({ name, most = Infinity, ready }: Contestant): Promise<void> => {
  const own = most < rows ? firstOf(customers, most) : customers;
  const made = await ready(own);
  if (typeof made === "string") {
    say(`${name}: not here (${made})`);
    return;
  }
  const found: Partial<Record<Task, number>> = {};
  for (const task of TASKS) {
    const doing = made.tasks[task];
    if (doing === undefined) continue;
    await doing.work();
    const answer = await doing.answer();
    const right = most < rows ? await loops.ready(own) : undefined;
    const known =
      typeof right === "object" ? await right.tasks[task]?.answer() : expected.get(task);
    const different = known ? same(answer, known, own.rows) : 0;
    if (different > 0) throw new Error(`${name}, ${task}: ${String(different)} other tiers`);
    if (known === undefined) expected.set(task, answer);
    found[task] = (await timeTask(made, task)) * (rows / own.rows);
  }
  times.set(name, found);
  made.end?.();
  const scaled = own.rows < rows ? ` (on ${String(own.rows)} rows, scaled)` : "";
  say(`${name}${scaled}: same tiers`);
};

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

const print = (): void => {
  const hand = times.get(loops.name) ?? {};
  say(`\n| ${String(rows)} rows | ${TASKS.join(" | ")} |`);
  say(`| --- |${TASKS.map(() => " --: |").join("")}`);
  for (const [name, found] of times) {
    const cells = TASKS.map((task) => {
      const ms = found[task];
      const base = hand[task];
      return ms === undefined || base === undefined
        ? ""
        : `${number(ms)} ms (${number(ms / base)})`;
    });
    say(`| ${name} | ${cells.join(" | ")} |`);
  }
};

const all = [
  loops,
  us,
  closures,
  pandas,
  polars,
  polarsFromJavaScript,
  duckdb,
  duckdbFromJavaScript,
  arquero,
  zen,
  jsonRules,
];
for (const contestant of all) await run(contestant);
print();
