import fc from "fast-check";

import { setLocale } from "../../src/functions";
import { commissionSplit } from "../../src/functions/commissionSplit";
import { schemes } from "../../src/schemes";
import { errorCell, seen, thrown } from "./host";

const split = (amount: unknown, situation: unknown, regions?: unknown, language?: string) =>
  seen(commissionSplit([[amount]], [[situation]], regions as unknown[][], language));
const cents = (parts: readonly unknown[]): number =>
  parts.reduce<number>((sum, part) => sum + Math.round(Number(part) * 100), 0);

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

test("the first deal after a handover is divided 6:4", () => {
  expect(split(100_000, "跨区移交首单")).toEqual([
    ["移交方", 60_000],
    ["接取方", 40_000],
  ]);
});

test("without a clear region it is 50:50, the regions sharing their half", () => {
  expect(split(100_000, "区域不明显")).toEqual([
    ["公司", 50_000],
    ["每个地区", 50_000],
  ]);
  // The company's part ends in half a cent, each region's in 5/6 of one: the regions get what is left.
  expect(split(100_000.01, "区域不明显", 3)).toEqual([
    ["公司", 50_000],
    ["每个地区", 16_666.67],
    ["每个地区", 16_666.67],
    ["每个地区", 16_666.67],
  ]);
});

test("construction is 70:30, later deals and work done alone are undivided", () => {
  expect(split(268_000, "工程包施工")).toEqual([
    ["工程部", 187_600],
    ["业务代表", 80_400],
  ]);
  expect(split(38_500, "跨区移交后续")).toEqual([["接取方", 38_500]]);
  expect(split(12_345.67, "独立完成")).toEqual([["业务代表", 12_345.67]]);
});

test("the parts add up to the amount to the cent, whatever the case", () => {
  const choices = schemes
    .find(({ id }) => id === "commission-split")
    ?.inputs.find(({ key }) => key === "case")?.choices;
  expect(choices).toHaveLength(5);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.constantFrom(...(choices ?? []).map(({ key }) => key)),
      fc.integer({ min: 1, max: 40 }),
      (amount, situation, regions) => {
        const parts = split(amount / 100, situation, regions).map(([, part]) => part);
        expect(cents(parts)).toBe(amount);
      },
    ),
    { numRuns: 50 },
  );
});

test.each<[string, unknown, unknown]>([
  ["a number", 100, 60],
  ["numeric text", "100", 60],
  ["an amount as people write it", "１万元", 6000],
  ["zero", 0, 0],
])("%s as the amount", (_, amount, expected) => {
  expect(split(amount, "跨区移交首单")[0]).toEqual(["移交方", expected]);
});

test.each<[string, unknown, unknown]>([
  ["text", "约十万", "#VALUE! 业绩金额：“约十万”不是数字"],
  ["a boolean", true, "#VALUE! 业绩金额：“TRUE”不是数字"],
  ["a negative", -5, "#VALUE! 业绩金额：“-5”小于 0"],
  ["a blank", "", ""],
  ["an omitted value", null, ""],
  ["an error cell", errorCell("#N/A"), "#VALUE! 业绩金额：单元格是错误值 #N/A"],
])("%s as the amount gives nothing to divide", (_, amount, expected) => {
  expect(split(amount, "跨区移交首单")).toEqual([[expected]]);
});

test("a case that is missing or unknown is an error that names those there are", () => {
  expect(split(100, "")).toEqual([["#N/A 业绩情形是空的"]]);
  expect(split(100, "介绍费")).toEqual([
    [
      "#VALUE! 业绩情形：“介绍费”不在可选项中：跨区移交首单、跨区移交后续、区域不明显、工程包施工、独立完成",
    ],
  ]);
});

test("a number of regions that cannot be read matters only where regions share", () => {
  expect(split(100, "区域不明显", "几个")).toEqual([["#VALUE! 地区数：“几个”不是数字"]]);
  expect(split(100, "区域不明显", 0)[0]?.[0]).toMatch(/^#VALUE! 地区数/);
  expect(split(100, "独立完成", "几个")).toEqual([["业务代表", 100]]);
});

test("several amounts of one case have a row each, an amount per party", () => {
  expect(seen(commissionSplit([[100], [""], ["x"], [0.01]], [["跨区移交首单"]]))).toEqual([
    [60, 40],
    ["", ""],
    ["#VALUE! 业绩金额：“x”不是数字", ""],
    [0.01, 0],
  ]);
  expect(commissionSplit([[100], [200]], [["区域不明显"]], [[2]])).toEqual([
    [50, 25, 25],
    [100, 50, 50],
  ]);
});

test("where each amount has its own case its row names the parties", () => {
  expect(
    seen(
      commissionSplit(
        [[100], [200], [300]],
        [["工程包施工"], ["独立完成"], ["区域不明显"]],
        [[""], [""], [2]],
      ),
    ),
  ).toEqual([
    ["工程部", 70, "业务代表", 30, "", ""],
    ["业务代表", 200, "", "", "", ""],
    ["公司", 150, "每个地区", 75, "每个地区", 75],
  ]);
});

test("ranges that do not fit each other are an error", () => {
  expect(thrown(() => commissionSplit([[1], [2]], [["独立完成"], ["独立完成"], [""]]))).toMatch(
    /^#VALUE! 区域/,
  );
});

test("parties are named in the language of the case, whoever calculates, or in one that is asked for", () => {
  setLocale("en-US");
  expect(split(100, "跨区移交首单")[0]).toEqual(["移交方", 60]);
  expect(split(100, "Handover, first deal")[0]).toEqual(["Handing over", 60]);
  expect(split(100, "跨区移交首单", undefined, "en")[0]).toEqual(["Handing over", 60]);
});
