import { setLocale } from "../../src/functions";
import { industryCode } from "../../src/functions/industryCode";
import { errorCell, seen, thrown } from "./host";

const code = (text: unknown, taxonomy?: string, level?: string) =>
  seen(industryCode([[text]], taxonomy, level))[0]?.[0];

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

test("商业银行 is 012", () => {
  expect(code("商业银行")).toBe("012");
  expect(code("Commercial banks")).toBe("012");
});

test.each<[string, unknown, unknown]>([
  ["a number that is one code", 120, "120"],
  ["numeric text with its zero", "012", "012"],
  ["text", "快递", "160"],
  ["a boolean", true, "#N/A 不能确定“TRUE”属于哪个行业"],
  ["a blank", "", ""],
  ["an omitted value", null, ""],
  ["an error cell", errorCell("#N/A"), "#VALUE! 单元格是错误值 #N/A"],
])("%s", (_, text, expected) => {
  expect(code(text)).toBe(expected);
});

test("a number that lost its zero may be two codes: both are named", () => {
  expect(code(12)).toMatch(/^#N\/A .*12 房地产开发与经营业、012 商业银行/);
});

test("a hotel that may be a restaurant is not guessed: the candidates are named", () => {
  expect(code("某某大饭店")).toMatch(/^#N\/A .*040.*119/);
  expect(code("电影院")).toMatch(/^#N\/A .*060.*382/);
});

test("the ten sectors are another taxonomy, and levels can be asked for", () => {
  expect(code("餐饮.娱乐服务业", "sector-10")).toBe("1");
  expect([
    code("商业银行", null as never, "division"),
    code("商业银行", "key-account", "门类"),
  ]).toEqual(["01", "A"]);
});

test("a mixed range keeps its shape", () => {
  expect(
    seen(
      industryCode([
        ["商业银行", "海关"],
        ["", "医院"],
      ]),
    ),
  ).toEqual([
    ["012", "072"],
    ["", "370"],
  ]);
});

test("an unknown taxonomy or level is an error for the whole range", () => {
  expect(thrown(() => code("银行", "isic"))).toBe(
    "#VALUE! 没有“isic”这个行业分类，可用的有key-account、sector-10",
  );
  expect(thrown(() => code("银行", "key-account", "小类"))).toMatch(/^#VALUE! level 不能是“小类”/);
});
