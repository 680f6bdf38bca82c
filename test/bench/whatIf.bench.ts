/**
 * Times what a moved figure costs: `npx tsx test/bench/whatIf.bench.ts [rows]`.
 * Customers are graded once from a workbook in memory; then one figure of each scheme is moved, and all is graded again from memory: the best of five, and the longest piece
 * between two moments for the screen.
 */
import {
  findCustomers,
  gradeAgain,
  gradeRegion,
  inputsOf,
  leversOf,
  mapColumns,
  schemeNamed,
  spreadOf,
  tierEffect,
  unwatched,
  weighingInput,
  withLevers,
  type Cell,
  type Customers,
  type GradeResult,
  type Host,
  type Scheme,
} from "../../src/workbook";
import { createMemoryPort } from "../workbook/memoryPort";

const rows = Number(process.argv[2] ?? 100_000);
const DAY = 46_053;

// A small generator with a seed: the same customers on each run.
let seed = 1;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const cellOf = (input: ReturnType<typeof inputsOf>[number]): Cell => {
  const { type, unit, choices = [] } = input;
  switch (type) {
    case "number":
      return (
        Math.round((random() * Math.min(input.max ?? 60_000, 60_000)) / (unit?.scale ?? 1)) + 1
      );
    case "date":
      return DAY - Math.floor(random() * 900);
    case "boolean":
      return random() < 0.1 ? "是" : "否";
    case "choice":
      return choices[Math.floor(random() * choices.length)]?.label.zh ?? null;
    default:
      return ["甲", "乙", "丙"][Math.floor(random() * 3)] ?? null;
  }
};

const graded = async (scheme: Scheme): Promise<GradeResult> => {
  const inputs = inputsOf(scheme);
  const body = Array.from({ length: rows }, (_, row): Cell[] => [`C${row}`, ...inputs.map(cellOf)]);
  const headers = ["客户编号", ...inputs.map(({ label }) => label.zh)];
  const port = createMemoryPort([{ name: "客户", rows: [headers, ...body] }]);
  const [customers] = (await findCustomers(port)) as [Customers];
  const { mapping } = await mapColumns(port, customers.region, scheme);
  const host: Host = { now: () => performance.now(), yieldToHost: () => Promise.resolve() };
  const outcome = await gradeRegion(
    port,
    { customers, scheme, mapping, asOf: DAY },
    host,
    unwatched,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

/** A host that remembers the longest piece of work between two moments for the screen. */
const watching = () => {
  let began = performance.now();
  let longest = 0;
  const host: Host = {
    now: () => performance.now(),
    yieldToHost: async () => {
      longest = Math.max(longest, performance.now() - began);
      await new Promise((resolve) => setImmediate(resolve));
      began = performance.now();
    },
  };
  const end = (): number => Math.max(longest, performance.now() - began);
  return { host, end };
};

const timed = async (
  work: (host: Host) => Promise<unknown>,
): Promise<readonly [number, number]> => {
  const { host, end } = watching();
  const began = performance.now();
  await work(host);
  return [performance.now() - began, end()];
};

const figure = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);

const bench = async (id: string): Promise<void> => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  const scheme = found.value;
  const result = await graded(scheme);
  const spread = await timed((host) => spreadOf(result, scheme, host));
  const lever = leversOf(scheme)
    .filter(({ sweep }) => sweep.min < sweep.max)
    .sort((one, other) => other.matters - one.matters)[0];
  const runs: (readonly [number, number])[] = [];
  let moved = 0;
  for (let run = 0; run < 5; run++)
    runs.push(
      await timed(async (host) => {
        const values = new Map(
          lever ? [[lever.id, run % 2 ? lever.sweep.min : lever.sweep.max]] : [],
        );
        const { scheme: tried } = withLevers(scheme, values);
        leversOf(tried);
        const again = await gradeAgain(result, tried, host, unwatched);
        if (again) moved = tierEffect(result, again, weighingInput(scheme)?.key ?? null).moved;
      }),
    );
  const [all, longest] = [0, 1].map((part) =>
    Math.min(...runs.map((run) => run[part] ?? Infinity)),
  );
  console.log(
    `${id.padEnd(20)}${scheme.scope.padEnd(8)}again ${figure(all ?? 0)}  longest piece ${figure(longest ?? 0)}  spread ${figure(spread[0])}  longest ${figure(spread[1])}  moved ${moved}`,
  );
};

const main = async (): Promise<void> => {
  console.log(`${rows} customers`);
  for (const id of ["logistics-abc", "gov-score", "abc-share", "pyramid-4", "value-hml", "rfm"])
    await bench(id);
};
void main();
