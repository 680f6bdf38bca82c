import { checkGrades, compile, serialOfIso, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { findingText } from "../../src/text";
import { models } from "../golden/models";
import { columnsOf, type TestRow } from "../rules/columns";
import { gradesOf } from "../rules/graded";

const named = (id: string): Scheme => {
  const found = schemes.find((scheme) => scheme.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const checksOf = (id: string, rows: readonly TestRow[]) => {
  const grader = compile(named(id), { models });
  const columns = columnsOf(named(id), rows);
  return checkGrades(grader, columns, {}, grader.grade(columns, {}));
};

const amounts = (row: TestRow) => {
  const { outputs } = gradesOf(named("commission-split"), [row]);
  return Object.fromEntries(
    outputs.flatMap(({ key, values }) => (Number.isNaN(values[0]) ? [] : [[key, values[0]]])),
  );
};

describe("the worked numbers of the source documents", () => {
  test("the government example scores 84: the bonus is on the whole base, which would be 81.75 on half of it", () => {
    const { score, tier } = gradesOf(named("gov-score"), [
      { expectedSales: 400, grossMargin: 20, requiredMargin: 30, history2y: 150 },
    ]);
    expect([score[0], tier[0]]).toEqual([84, 1]);
  });

  test("a visit of 1,000 yuan a month for ten years is worth 120,000", () => {
    const row = { amountPerVisit: 1000, visitsPerMonth: 1, years: 10 };
    expect(gradesOf(named("clv-1000"), [row]).score[0]).toBe(120_000);
  });

  test("commissions are 6:4, 50:50 and 70:30", () => {
    const share = (situation: string, more: TestRow = {}) =>
      Object.values(amounts({ amount: 1000, case: situation, firstDeal: true, ...more }));
    expect(share("handover")).toEqual([600, 400]);
    expect(share("unclear", { nRegions: 1 })).toEqual([500, 500]);
    expect(share("construction")).toEqual([700, 300]);
  });

  test("of a hundred customers one is platinum, four are gold, fifteen iron and eighty lead", () => {
    const rows = Array.from({ length: 100 }, (_, n) => ({ value: n + 1, active: true }));
    const { tier } = gradesOf(named("pyramid-4"), rows);
    const counts = [0, 1, 2, 3].map((each) => tier.filter((found) => found === each).length);
    expect(counts).toEqual([1, 4, 15, 80]);
  });

  test("five new customers a day are 100 a month and 1,200 a year", () => {
    const row = { awareness: "high", trainingBudget: 60, matchedBudget: 12 };
    const found = checksOf("jia-yi-bing", [row]);
    const pace = found.find(({ figures }) => "perYear" in figures);
    expect(pace?.figures).toMatchObject({ perMonth: 100, perYear: 1200 });
    expect(pace && findingText(named("jia-yi-bing"), pace, "zh-CN").text).toContain("1,200");
  });

  test("a hundred to two hundred customers of the first class are asked for", () => {
    const row = { awareness: "high", trainingBudget: 60, matchedBudget: 12 };
    const verdicts = (count: number) =>
      checksOf("jia-yi-bing", Array<TestRow>(count).fill(row))[0]?.passes;
    expect([99, 100, 200, 201].map(verdicts)).toEqual([false, true, true, false]);
  });

  test("the shares of the tobacco markets are told as printed, and a market like them has not moved", () => {
    const printed: readonly (readonly [string, number])[] = [
      ["城区", 1576],
      ["城郊", 302],
      ["乡镇", 1729],
      ["行政村", 6078],
      ["其它", 314],
    ];
    const rows = printed.flatMap(([marketType, count]) =>
      Array<TestRow>(count).fill({ marketType }),
    );
    const [drift] = checksOf("tobacco-market", rows);
    expect(drift?.passes).toBe(true);
    expect(drift?.figures["index"]).toBeLessThan(1e-6);
  });

  test("of five customers the first, with 80 % of the value, fulfils the law of 80 and 20", () => {
    const [law] = checksOf(
      "pareto-8020",
      [80, 5, 5, 5, 5].map((value) => ({ value })),
    );
    expect(law).toMatchObject({
      passes: true,
      figures: { topShare: 0.8, holders: 0.2, gini: 0.6 },
    });
  });
});

test("what is due follows from the cadence of the tier: next day, and days overdue", () => {
  const day = serialOfIso("2026-01-31") as number;
  const rows = [
    { class: "a", lastVisit: "2025-12-31" },
    { class: "b", lastVisit: "2025-12-31" },
    { class: "c", lastVisit: "2025-10-30" },
  ];
  const { outputs } = gradesOf(named("cti-callback"), rows, { asOf: "2026-01-31" });
  const values = Object.fromEntries(outputs.map(({ key, values: all }) => [key, [...all]]));
  expect(values["nextDue"]).toEqual([day, serialOfIso("2026-02-28"), serialOfIso("2026-01-30")]);
  expect(values["daysOverdue"]).toEqual([0, 0, 1]);
});
