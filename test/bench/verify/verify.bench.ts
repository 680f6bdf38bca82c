/**
 * Times the verifier on tables of 200 rows by 8 inputs that are hard in different ways: `npx tsx test/bench/verify/verify.bench.ts`.
 * Time of the processor, the best of three, with what was found; whoever gives up says so ("too-many-combinations").
 */
import { verify, type RuleFinding } from "../../../src/verify";
import { hardTables } from "./tables";

const counted = (findings: readonly RuleFinding[]): string => {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} ${code}`).join(", ") || "nothing";
};

for (const [name, scheme] of hardTables()) {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    verify(scheme);
    return process.cpuUsage(start).user / 1000;
  });
  const best = Math.min(...times)
    .toFixed(0)
    .padStart(5);
  console.log(`${best} ms  ${name}: ${counted(verify(scheme))}`);
}
