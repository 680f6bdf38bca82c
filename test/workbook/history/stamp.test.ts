import {
  readHistory,
  readRuns,
  staleOf,
  stampOf,
  stampsOf,
  undoRun,
} from "../../../src/workbook/history";
import type { Scheme } from "../../../src/workbook";
import { bookOf, DAY, ROWS, scheme } from "../customersBook";
import { ranOn } from "./recordedBook";

const abc = scheme("logistics-abc");
/** The scheme with a higher bound for A. */
const stricter = (bound: number): Scheme => {
  const { method } = abc;
  if (method.kind !== "decision-table") throw new Error(method.kind);
  const rules = method.rules.map((rule) =>
    rule.when["orderQty"] === ">= 30000"
      ? { ...rule, when: { ...rule.when, orderQty: `>= ${bound}` } }
      : rule,
  );
  return { ...abc, method: { ...method, rules } };
};

test("a graded column says which run and which rules made it", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  await ranOn(port, { id: "r2", when: DAY + 1 });
  const [region] = await port.regions();
  const runs = await readRuns(port);
  expect(stampOf(runs, region!, 6)).toMatchObject({ id: "r2", scheme: "logistics-abc" });
  expect(stampOf(runs, region!, 1)).toBeNull();
  expect(stampsOf(runs, region!).map(({ column }) => column)).toEqual([6]);
});

test("a run that was taken back has made nothing", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const [region] = await port.regions();
  await undoRun(port, DAY + 1, "zh-CN");
  expect(stampOf(await readRuns(port), region!, 6)).toBeNull();
});

test("grades made under today's rules are current", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  expect(staleOf(await readHistory(port), "客户表", abc)).toMatchObject({ state: "current" });
});

test("grades made under other rules are stale, with whose tier today's rules would change", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const found = staleOf(await readHistory(port), "客户表", stricter(35_000));
  expect(found).toMatchObject({
    state: "stale",
    would: { customers: [{ key: "C1", from: "A", to: "B" }] },
  });
});

test("a place that was never graded has no stamp", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  expect(staleOf(await readHistory(port), "别的表", abc)).toEqual({ state: "none" });
});
