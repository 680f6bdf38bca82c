import { setLocale } from "../../src/functions";
import { clientGrade } from "../../src/functions/clientGrade";
import { clientNext } from "../../src/functions/clientNext";
import { clientTier } from "../../src/functions/clientTier";
import { clientWhy } from "../../src/functions/clientWhy";
import { inputsOf, outputNamesOf, serialOfIso } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { geo3 } from "../../src/schemes/geo3";
import { errorCell, seen, thrown } from "./host";
import "./site";

const HEADERS = [["首单", "订单数量", "常年量大"]];
const ROWS = [
  ["否", 29_999, "N"],
  ["是", 1, ""],
  ["", "约三万", "否"],
  ["", "", ""],
  ["Y", "约三万", "否"],
  ["否", errorCell("#N/A"), "否"],
];
const graded = () => seen(clientGrade(ROWS, HEADERS, undefined, null));

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

test("the first five columns are tier, score, why, next, problems; a scheme without further results has no more", () => {
  expect(graded().every((row) => row.length === 5)).toBe(true);
  const [tier, score, why, next, problems] = graded()[0] ?? [];
  expect([tier, score, problems]).toEqual(["B", "", ""]);
  expect(why).toContain("29,999");
  expect(next).toContain("30,000");
});

test("the columns say what CLIENTTIER, CLIENTWHY and CLIENTNEXT say", () => {
  const [tiers, whys, nexts] = [clientTier, clientWhy, clientNext].map((run) =>
    seen(run(ROWS, HEADERS, undefined, null)).map(([cell]) => cell),
  );
  for (const [row, [tier, , why, next]] of graded().entries()) {
    expect(tier).toBe(tiers?.[row]);
    if (typeof why === "string" && why !== "")
      expect([why, next]).toEqual([whys?.[row], nexts?.[row]]);
  }
});

test("a row without a tier has its reason as an error and in words, and nothing between", () => {
  const message = "单次订单量：“约三万”不是数字";
  expect(graded()[2]).toEqual([`#VALUE! ${message}`, "", "", "", message]);
});

test("a row that is graded in spite of a dirty cell says so in the last column", () => {
  const [tier, , , , problems] = graded()[4] ?? [];
  expect([tier, problems]).toEqual(["A", "单次订单量：“约三万”不是数字"]);
});

test("an error cell is named, an empty row stays empty", () => {
  expect(graded()[5]?.[4]).toBe("单次订单量：单元格是错误值 #N/A");
  expect(graded()[3]).toEqual(["", "", "", "", ""]);
});

test("a scheme with scores fills the second column", () => {
  const headers = [["历史销售额", "预计销售额", "毛利率", "要求毛利率"]];
  const [tier, score] = clientGrade([[150, 400, 25, 35]], headers, [["gov-score"]], null)[0] ?? [];
  expect([tier, score]).toEqual(["B", 84]);
});

test("a scheme without tiers leaves the first column empty", () => {
  const headers = [["每次金额", "每月次数", "合作年限"]];
  const [tier, value, why] = clientGrade([[1000, 1, 10]], headers, [["clv-1000"]], null)[0] ?? [];
  expect([tier, value]).toEqual(["", 120_000]);
  expect(why).toContain("120,000");
});

test("what stops everything is one error for the whole range", () => {
  expect(thrown(() => clientGrade(ROWS, HEADERS, [["nothing-like-it"]], null))).toMatch(
    /^#VALUE! /,
  );
});

test("why and next follow the language of the headers", () => {
  const why = (header: string) =>
    String(clientWhy([[30_000]], [[header]], undefined, null)[0]?.[0]);
  expect(why("订单数量")).toMatch(/支/);
  expect(why("Order quantity")).toMatch(/pcs/);
});

test("an implausible number is named as its cell has it, whatever unit it was read in", () => {
  const headers = [["历史销售额", "预计销售额(元)"]];
  const [tier, , , , problems] =
    seen(clientGrade([[150, -5]], headers, [["gov-score"]], null))[0] ?? [];
  expect(tier).toMatch(/^#VALUE! .*“-5”小于 0/);
  expect(problems).toContain("预计销售额：“-5”小于 0");
});

test("what a scheme gives besides follows: the day due and the days overdue, where both days are known", () => {
  const headers = [["客户类别", "上次回访日期"]];
  const rows = [
    ["B", "2026-01-31"],
    ["", ""],
    ["D", "2026-01-31"],
    ["A", ""],
  ];
  const further = seen(clientGrade(rows, headers, [["cti-callback"]], "2026-04-02")).map((row) =>
    row.slice(5),
  );
  const due = serialOfIso("2026-03-31") ?? NaN;
  expect(further).toEqual([
    [due, 2],
    ["", ""],
    ["", ""],
    ["", ""],
  ]);
  expect(clientGrade(rows, headers, [["cti-callback"]], null)[0]?.slice(5)).toEqual([due, ""]);
});

test("each party's part follows where an amount is divided", () => {
  const headers = [["业绩金额", "业绩情形"]];
  const [row = []] = clientGrade(
    [[100_000, "跨区移交首单"]],
    headers,
    [["commission-split"]],
    null,
  );
  expect(row.slice(5)).toEqual([60_000, 40_000, "", "", "", ""]);
});

test("words among the further results are in the language of the headers, and yes or no is a truth", () => {
  const further = (scheme: string, headers: string[], cells: unknown[]) =>
    clientGrade([cells], [headers], [[scheme]], null)[0]?.slice(5);
  expect(further("loyalty-3", ["复购率", "线上购买占比", "看重"], [72, 80, "品质"])).toEqual([
    "线上",
    "品质导向",
  ]);
  expect(
    further("loyalty-3", ["Repurchase rate", "Online share", "Cares for"], [72, 80, "quality"]),
  ).toEqual(["Online", "Quality-minded"]);
  const places = ["customerRegion", "homeCity", "country", "homeRegion"];
  const headers = inputsOf(geo3).flatMap(({ key, label }) =>
    places.includes(key) ? [label.zh] : [],
  );
  const cells = inputsOf(geo3).flatMap(({ key }) =>
    places.includes(key) ? [{ customerRegion: "成都", homeCity: "深圳" }[key] ?? "中国"] : [],
  );
  expect(further("geo-3", headers, cells)).toEqual([false, true]);
});

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "%s has a column for each further result that its list names",
  async (id, scheme) => {
    const inputs = inputsOf(scheme);
    const headers = [inputs.map(({ label }) => label.zh)];
    const rows = scheme.examples.map(({ row }) =>
      inputs.map(({ key }) => {
        const cell = row[key] ?? null;
        if (typeof cell !== "object" || cell === null) return cell;
        return "days" in cell ? 46_000 + cell.days : cell.zh;
      }),
    );
    for (const row of await clientGrade(rows, headers, [[id]], 46_000))
      expect(row).toHaveLength(5 + outputNamesOf(scheme).length);
  },
);
