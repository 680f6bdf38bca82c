import { setLocale } from "../../src/functions";
import { fields } from "../../src/functions/options";
import { servicePolicy } from "../../src/functions/servicePolicy";
import { POLICY_FIELDS } from "../../src/text";
import { errorCell, seen, thrown } from "./host";

const policy = (tier: unknown, scheme?: string, field?: string, language?: string) =>
  seen(
    servicePolicy([[tier]], scheme === undefined ? undefined : [[scheme]], field, language),
  )[0]?.[0];
const owner = (tier: unknown, language?: string) =>
  policy(tier, "gov-resources", "owner", language);

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

test("the staff of government customers by grade, as the source has them", () => {
  const of = (field: string) =>
    ["A", "B", "C", "D"].map((tier) => policy(tier, "gov-resources", field));
  expect(of("owner")).toEqual(["高级销售经理", "至少客户经理", "客户经理", "销售经理"]);
  expect(of("coach")).toEqual(["", "高级销售经理直接指导", "", "客户经理指导"]);
  expect(of("liability")).toEqual(["销售与上级负连带责任", "销售与上级负连带责任", "", ""]);
});

test("class A is called back every month, B every second, C every third", () => {
  const cadences = ["A", "B", "C"].map((tier) => policy(tier, "cti-callback", "频次"));
  expect(cadences).toEqual(["每月一次", "每 2 个月一次", "每 3 个月一次"]);
  expect(policy("每两月", "cti-callback", "cadence")).toBe("每 2 个月一次");
});

test("without a field all that is stated comes in one text, without a scheme from logistics-abc", () => {
  expect(policy("B", "gov-resources")).toBe(
    "负责人：至少客户经理；指导：高级销售经理直接指导；连带责任：销售与上级负连带责任；公司高管接待",
  );
  expect(policy("A")).toBe(policy("A", "logistics-abc"));
  expect(policy("A")).not.toBe("");
});

test.each<[string, unknown, unknown]>([
  ["text", "A", "高级销售经理"],
  ["a key in another case and width", "ａ", "高级销售经理"],
  ["a synonym of the grade", "A级", "高级销售经理"],
  ["the label in Chinese", "不评级", ""],
  ["a number", 1, "#N/A “1”不在可选项中：A、B、C、D、不评级"],
  ["numeric text", "1", "#N/A “1”不在可选项中：A、B、C、D、不评级"],
  ["a text that is no tier", "特级", "#N/A “特级”不在可选项中：A、B、C、D、不评级"],
  ["a boolean", true, "#N/A “TRUE”不在可选项中：A、B、C、D、不评级"],
  ["a blank", "", ""],
  ["an omitted value", null, ""],
  ["an error cell", errorCell("#REF!"), "#VALUE! 单元格是错误值 #REF!"],
])("%s", (_, tier, expected) => {
  expect(owner(tier)).toBe(expected);
});

test("a mixed range keeps its shape", () => {
  const tiers = [
    ["A", "x"],
    ["", "C"],
  ];
  expect(seen(servicePolicy(tiers, [["gov-resources"]], "负责人"))).toEqual([
    ["高级销售经理", "#N/A “x”不在可选项中：A、B、C、D、不评级"],
    ["", "客户经理"],
  ]);
});

test("the answer is in the language of the tier, whoever calculates: Chinese where it is the same in both", () => {
  for (const reader of ["zh-CN", "en-US"] as const) {
    setLocale(reader);
    expect(["每月", "A"].map((tier) => policy(tier, "cti-callback", "cadence"))).toEqual([
      "每月一次",
      "每月一次",
    ]);
    expect(["Monthly", "Class A"].map((tier) => policy(tier, "cti-callback", "cadence"))).toEqual([
      "every month",
      "every month",
    ]);
  }
});

test("a language may be asked for", () => {
  expect(owner("A", "en")).toBe("Senior sales manager");
  expect(owner("Not rated", "zh")).toBe("");
  expect(policy("Monthly", "cti-callback", "cadence", "中文")).toBe("每月一次");
  expect(thrown(() => owner("A", "fr"))).toMatch(/^#VALUE! language 不能是“fr”/);
});

test("messages come in the user's language", () => {
  setLocale("en-US");
  expect(owner("x")).toBe("#N/A “x” is none of A, B, C, D, Not rated");
});

test("a field that no tier of the scheme states is an error with those that they do", () => {
  expect(thrown(() => policy("A", "gov-resources", "cadence"))).toBe(
    "#VALUE! field 不能是“cadence”，可以是owner、coach、liability、channel、log、actions",
  );
  expect(thrown(() => policy("A", "gov-resources", "工资"))).toMatch(/^#VALUE! field /);
});

test("a scheme that states no policy is an error with those that do", () => {
  expect(thrown(() => policy("1", "rfm"))).toMatch(/^#VALUE! scheme 不能是“rfm”，可以是.+……$/);
  expect(thrown(() => policy("A", "nothing-like-it"))).toMatch(/^#VALUE! 没有/);
});

test("the fields offered are those that a policy has, in its order", () => {
  expect(fields.map(({ key }) => key)).toEqual(POLICY_FIELDS);
});
