import type { Snapshot, Standing } from "../../../src/history";
import { logisticsAbc } from "../../../src/schemes/logisticsAbc";
import { backtestRuns } from "../../../src/workbook";

type Row = readonly [key: string, tier: string | null, value: number | null];

const snapshot = (rows: readonly Row[]): Snapshot =>
  ({
    customers: new Map(
      rows.map(([key, tier, value]): [string, Standing] => [
        key,
        {
          tier,
          plain: tier,
          score: null,
          value,
          read: `orderQty=${value ?? ""}`,
          since: 0,
          held: 0,
        },
      ]),
    ),
  }) as unknown as Snapshot;

const [best = "", worse = ""] = logisticsAbc.tiers.map(({ key }) => key);
const called = (key: string) => logisticsAbc.tiers.find((tier) => tier.key === key)?.label.zh;
const before = snapshot([
  ["K1", best, 100],
  ["K2", best, 90],
  ["K3", worse, 10],
  ["K4", worse, 5],
  ["K5", null, 1],
]);
const after = snapshot([
  ["K4", worse, 20],
  ["K1", best, 120],
  ["K3", best, 40],
]);

test("former tiers are tested by what the same customers weighed later; who is gone is not known", () => {
  const { backtest } = backtestRuns(before, after, logisticsAbc, "zh-CN");
  if (!backtest.ok) throw new Error(backtest.problem.code);
  expect(backtest.value.gains.map(({ tier, mean, lift }) => [tier, mean, lift])).toEqual([
    [called(best), 120, 2],
    [called(worse), 30, 0.5],
  ]);
  expect(backtest.value.notes).toContainEqual({ code: "not-known", customers: 1 });
  expect(backtest.value.notes).toContainEqual({ code: "not-graded", customers: 1 });
});

test("how far tiers have moved", () => {
  const { tiers } = backtestRuns(before, after, logisticsAbc, "zh-CN");
  expect(tiers.ok && tiers.value.classes.slice(0, 2)).toMatchObject([
    { tier: called(best), before: 2, after: 2 },
    { tier: called(worse), before: 2, after: 1 },
  ]);
});

test("how far inputs that are numbers have moved; of one that nobody had there is a reason", () => {
  const { inputs } = backtestRuns(before, after, logisticsAbc, "zh-CN");
  const driftOf = (key: string) => inputs.find(({ input }) => input.key === key)?.drift;
  expect(driftOf("orderQty")?.ok).toBe(true);
  const others = inputs.filter(({ input }) => input.key !== "orderQty");
  for (const { drift } of others)
    expect(drift).toEqual({ ok: false, problem: { code: "no-customers", run: "before" } });
});
