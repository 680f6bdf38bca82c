/**
 * Prints the longest step of grading by every scheme of the menu: `npx tsx test/bench/engine/steps.bench.ts [rows] [scheme ...]`.
 * A page that grades in steps cannot answer while one runs. Each scheme is graded once before it is timed.
 */
import {
  compile,
  inputsOf,
  serialOf,
  type Column,
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

const longestOf = (scheme: Scheme): readonly [longest: number, total: number, steps: number] => {
  const columns = Object.fromEntries(inputsOf(scheme).map((each) => [each.key, columnOf(each)]));
  const grader = compile(scheme, { models });
  let [longest, total, count] = [0, 0, 0];
  for (let run = 0; run < 2; run++) {
    [longest, total, count] = [0, 0, 0];
    const steps = grader.gradeSteps({ rows, columns }, { asOf });
    for (let done = false; !done; count++) {
      const start = performance.now();
      done = steps.next().done === true;
      const took = performance.now() - start;
      longest = Math.max(longest, took);
      total += took;
    }
  }
  return [longest, total, count];
};

const asked = schemes.filter(({ id }) => only.length === 0 || only.includes(id));
const found = asked.map((scheme) => [scheme.id, ...longestOf(scheme)] as const);
for (const [id, longest, total, count] of [...found].sort((one, other) => other[1] - one[1]))
  process.stdout.write(
    `${id}: longest step ${longest.toFixed(1)} ms of ${total.toFixed(0)} ms in ${String(count)} steps\n`,
  );
