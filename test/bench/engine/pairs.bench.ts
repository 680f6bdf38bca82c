/**
 * Times our engine and the loop by hand in turn, in one process, so that whatever else the machine does meets both:
 * `npx tsx test/bench/engine/pairs.bench.ts [rows] [runs]`. Prints medians, and how many times the loop by hand ours takes.
 */
import { hand } from "./hand";
import { ours } from "./ours";
import { customersOf } from "./table";
import { TASKS } from "./tasks";

const customers = customersOf(Number(process.argv[2] ?? 1_048_575));
const runs = Number(process.argv[3] ?? 7);

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number;

for (const task of TASKS) {
  const [byHand, byUs]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    byHand.push(timed(() => hand[task](customers)));
    byUs.push(timed(() => ours[task](customers)));
  }
  const [loop, own] = [median(byHand), median(byUs)];
  process.stdout.write(
    `${task}: by hand ${loop.toFixed(0)} ms, ours ${own.toFixed(0)} ms, ${(own / loop).toFixed(2)} times\n`,
  );
}
