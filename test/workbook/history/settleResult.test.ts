import { snapshotAt } from "../../../src/history";
import { readHistory } from "../../../src/workbook/history";
import type { Scheme } from "../../../src/workbook";
import { createMemoryPort, type MemoryPort } from "../memoryPort";
import { scheme } from "../customersBook";
import { customersOf, gradedNow, ranOn } from "./recordedBook";

const DAY = 46_053;
const score = scheme("gov-score");
/** The scheme in which A is kept down to 80 points. */
const keeping: Scheme = (() => {
  const { method } = score;
  if (method.kind !== "scorecard") throw new Error(method.kind);
  const cutoffs = method.cutoffs.map((cutoff) =>
    cutoff.tier === "A" ? { ...cutoff, keepAbove: 80 } : cutoff,
  );
  return { ...score, method: { ...method, cutoffs } };
})();

const book = (): MemoryPort =>
  createMemoryPort([
    {
      name: "客户",
      table: "客户表",
      rows: [
        ["客户编号", "预计销售额(万元)", "毛利率", "要求毛利率", "近两年销售额(万元)"],
        ["C1", 500, 0.3, 0.3, 0],
        ["C2", 300, 0.3, 0.3, 0],
        ["C3", 60, 0.1, 0.3, 0],
      ],
    },
  ]);
/** Takes C1 down to 80 points. */
const lowered = (port: MemoryPort) => customersOf(port)[1]!.splice(1, 2, 300, 0.18);
const run = (id: string, at: number) => ({ id, asOf: DAY + at, scheme: keeping });

test("a customer in the band of his tier keeps it, and is told why", async () => {
  const port = book();
  await ranOn(port, run("r1", 0));
  const rows = customersOf(port);
  lowered(port);
  await ranOn(port, { ...run("r2", 30), kinds: ["tier", "why"] });
  expect(rows[1]!.slice(5)).toEqual([
    "A",
    expect.stringMatching(/^保留 A：80 分，不低于 80 分；只按规则为 B（.+）$/),
  ]);
});

test("what is counted is what customers get", async () => {
  const port = book();
  await ranOn(port, run("r1", 0));
  lowered(port);
  const result = await gradedNow(port, run("r2", 30));
  expect(result.counts.slice(0, 2)).toEqual([2, 0]);
  expect(result.settled?.held.get(0)).toMatchObject({ code: "in-band", keepAbove: 80 });
});

test("both tiers go on record, and what was avoided is counted", async () => {
  const port = book();
  await ranOn(port, run("r1", 0));
  lowered(port);
  await ranOn(port, run("r2", 30));
  customersOf(port)[1]!.splice(1, 2, 500, 0.3);
  await ranOn(port, run("r3", 60));
  const history = await readHistory(port);
  const second = snapshotAt(history, "r2");
  expect(second.ok && second.value.customers.get("C1")).toMatchObject({ tier: "A", plain: "B" });
  const third = snapshotAt(history, "r3");
  expect(third.ok && third.value.avoided).toBe(1);
});

test("the first run gives what the rules give", async () => {
  const port = book();
  lowered(port);
  const result = await gradedNow(port, run("r1", 0));
  expect(result.settled).toBeUndefined();
  expect(result.counts[0]).toBe(1);
});
