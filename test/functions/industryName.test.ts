import { setLocale } from "../../src/functions";
import { industryName } from "../../src/functions/industryName";
import { errorCell, seen, thrown } from "./host";
import "./site";

const name = (code: unknown, taxonomy?: string, language?: string) =>
  seen(industryName([[code]], taxonomy, language))[0]?.[0];

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

test.each<[string, unknown, unknown]>([
  ["a number", 120, "房地产开发与经营业"],
  ["numeric text", "012", "商业银行"],
  ["the printed form of an undivided class", "12120", "房地产开发与经营业"],
  ["a section", "A", "金融.保险业"],
  ["text", "银行", "#N/A 没有“银行”这个行业"],
  ["a boolean", false, "#N/A 没有“FALSE”这个行业；是不是F？"],
  ["a blank", "", ""],
  ["an omitted value", null, ""],
  ["an error cell", errorCell("#REF!"), "#VALUE! 单元格是错误值 #REF!"],
])("%s", (_, code, expected) => {
  expect(name(code)).toBe(expected);
});

test("a code that does not exist is not a guess", () => {
  expect(name("18")).toMatch(/^#N\/A 没有“18”这个行业/);
});

test("the language does not depend on who opens the workbook: Chinese unless it is given", () => {
  setLocale("en-US");
  expect(name("012")).toBe("商业银行");
  expect(name("012", undefined, "en")).toBe("Commercial banks");
  expect(["zh", "zh-CN", "中文"].map((language) => name("012", undefined, language))).toEqual([
    "商业银行",
    "商业银行",
    "商业银行",
  ]);
  expect(thrown(() => name("012", undefined, "fr"))).toMatch(/^#VALUE! /);
});

test("a range keeps its shape", () => {
  expect(
    industryName([
      ["012", "020"],
      ["", "L99999"],
    ]),
  ).toEqual([
    ["商业银行", "保险业"],
    ["", "其他行业"],
  ]);
});

test("every taxonomy has its names, in its own language unless another is asked for", async () => {
  const of = async (code: unknown, ...more: readonly unknown[]) =>
    seen(await industryName([[code]], ...(more as [string?, string?, string?])))[0]?.[0];
  expect(await of("0111", "isic4")).toMatch(/^Growing of cereals/);
  expect(await of("0111", "isic4", "zh")).toMatch(/谷物/);
  expect(await of("0111", "gbt4754")).toBe("稻谷种植");
  expect(await of("01.11", "nace2")).toMatch(/^Growing of cereals/);
  expect(await of("111110", "naics2022")).toBe("Soybean Farming");
});

test("a code is rolled up to a level, and down only where one class is below", async () => {
  const at = async (code: unknown, level: string, taxonomy = "key-account") =>
    seen(await industryName([[code]], taxonomy, "zh", level))[0]?.[0];
  expect(await at("012", "section")).toBe("金融.保险业");
  expect(await at("0111", "门类", "gbt4754")).toMatch(/农/);
  expect(await at("01", "group")).toMatch(/^#N\/A .*011 /);
  expect(await at("012", "class")).toBe("商业银行");
});
