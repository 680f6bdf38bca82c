import { setLocale } from "../../src/functions";
import { industryCode } from "../../src/functions/industryCode";
import { errorCell, seen, thrown } from "./host";
import { asked, breakSite } from "./site";

type More = readonly [
  taxonomy?: string | null,
  level?: string | null,
  confidence?: unknown,
  corrections?: unknown[][] | null,
];
const run = (range: unknown[][], ...more: More) =>
  industryCode(range, ...(more as [string?, string?, unknown?, unknown[][]?]));
/** The answer that comes at once. */
const code = (text: unknown, ...more: More) => seen(run([[text]], ...more))[0]?.[0];
/** The answer, now or later. */
const later = async (text: unknown, ...more: More) => seen(await run([[text]], ...more))[0]?.[0];

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

describe("before anything is fetched", () => {
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
    ["blanks", "  ", ""],
    ["an omitted value", null, ""],
    ["an error cell", errorCell("#N/A"), "#VALUE! 单元格是错误值 #N/A"],
  ])("%s", (_, text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test("a number that lost its zero may be two codes: both are named", () => {
    expect(code(12)).toMatch(/^#N\/A .*12 房地产开发与经营业、012 商业银行/);
  });

  test("the ten sectors are another taxonomy, and levels can be asked for", () => {
    expect(code("餐饮.娱乐服务业", "sector-10")).toBe("1");
    expect([
      code("商业银行", null, "division"),
      code("商业银行", "key-account", "门类"),
      code("商业银行", null, "class"),
    ]).toEqual(["01", "A", "012"]);
  });

  test("a mixed range keeps its shape", () => {
    expect(
      seen(
        run([
          ["商业银行", "海关"],
          ["", "医院"],
        ]),
      ),
    ).toEqual([
      ["012", "072"],
      ["", "370"],
    ]);
  });

  test("what people have set right goes first, the lower of two rows, whatever the width and punctuation", () => {
    const corrections = [
      ["文本", "行业代码", "行业分类"],
      ["某某（大）饭店", "119", "大客户行业划分表"],
      ["商业银行", "020", ""],
      ["商业银行", "072", "key-account"],
      ["商业银行", "6621", "国民经济行业分类"],
      ["12", 120, ""],
      [errorCell("#REF!"), "020", null],
      ["医院", "no code", null],
    ];
    const given = [null, null, null, corrections] as const;
    expect(["某某(大)饭店", "商业银行", 12, "医院"].map((text) => code(text, ...given))).toEqual([
      "119",
      "072",
      "120",
      "370",
    ]);
    expect(code("商业银行", null, null, null, [["商业 银行", "020"]])).toBe("020");
  });

  test("arguments that cannot be are an error for the whole range", () => {
    expect(thrown(() => code("银行", "isic5"))).toBe(
      "#VALUE! 没有“isic5”这个行业分类，可用的有key-account、business-sectors、gbt4754、isic4、naics2022、nace2",
    );
    expect(thrown(() => code("银行", "key-account", "行"))).toMatch(/^#VALUE! level 不能是“行”/);
    expect(thrown(() => code("银行", null, null, 2))).toMatch(/^#VALUE! .*0.*1/);
    expect(thrown(() => code("银行", null, null, "very"))).toMatch(/^#VALUE! /);
    expect(thrown(() => code("银行", null, null, null, [["银行"]]))).toMatch(/^#VALUE! /);
  });

  test("nothing of it asked the site for anything", () => {
    expect(asked).toEqual([]);
  });
});

test("where the site cannot be reached, what needs it is #N/A that says what to do, and the rest is answered", async () => {
  breakSite(true);
  const cells = seen(await run([["商业银行"], ["生产销售汽车零部件"], [""]]));
  expect(cells).toEqual([["012"], [expect.stringMatching(/^#N\/A .*Ctrl\+Alt\+F9/)], [""]]);
  expect(await later("0111", "gbt4754")).toMatch(/^#N\/A .*Ctrl\+Alt\+F9/);
  breakSite(false);
});

describe("with the files of the site", () => {
  test("they are fetched once, from beside the page, with the first text that needs them", async () => {
    asked.length = 0;
    expect(run([["生产销售汽车零部件"]], "gbt4754")).toBeInstanceOf(Promise);
    expect(await later("生产销售汽车零部件", "gbt4754")).toMatch(/^36/);
    expect(asked.every((path) => /^(\.\/)?industry\/[a-z0-9]+\.(txt|bin|js)$/.test(path))).toBe(
      true,
    );
    const before = asked.length;
    // At hand: no promise any more.
    expect(code("生产销售汽车零部件", "gbt4754")).toMatch(/^36/);
    expect(asked).toHaveLength(before);
  });

  test.each<[taxonomy: string, text: string, expected: RegExp]>([
    ["business-sectors", "餐饮.娱乐服务业", /^1$/],
    ["gbt4754", "0111", /^0111$/],
    ["isic4", "Growing of rice", /^0112$/],
    ["nace2", "Growing of rice", /^01\.12$/],
    ["naics2022", "Soybean Farming", /^111110$/],
    ["isic4", "谷物(水稻除外)、豆类和油料作物种植", /^0111$/],
  ])("%s: %s", async (taxonomy, text, expected) => {
    expect(await later(text, taxonomy)).toMatch(expected);
  });

  test("an answer is no deeper than asked, and where it is not sure enough its candidates are named, best first, with how sure", async () => {
    expect(await later("生产销售汽车零部件", "gbt4754", "大类")).toBe("36");
    const blank = await later("生产销售汽车零部件", "gbt4754", "小类", 1);
    expect(blank).toMatch(/^#N\/A 不能确定“生产销售汽车零部件”属于哪个行业，可能是.*3670 .* \d+%/);
  });

  test("each different text is coded once, and all rows of it are answered", async () => {
    const many = Array.from({ length: 2000 }, (_, row) => [
      row % 2 ? "软件开发" : "生产汽车零部件",
    ]);
    const answers = (await run(many, "gbt4754", "division")).flat();
    expect(new Set(answers.filter((_, row) => row % 2 === 0)).size).toBe(1);
    expect(answers).toHaveLength(2000);
  });

  test.each<[string, string]>([
    ["emoji", "😀🎉"],
    ["HTML", "<b>生产</b><script>alert(1)</script>"],
    ["a formula as text", "=1+1"],
    ["one letter", "x"],
    ["mixed scripts", "ООО Ромашка 株式会社 کشاورزی"],
    ["digits", "13800138000"],
    ["a cell that is full", "生产销售汽车零部件、".repeat(3277).slice(0, 32767)],
    ["a full cell without sense", "<".repeat(32767)],
  ])("%s: a code or an honest blank", async (_, text) => {
    const answer = await later(text, "gbt4754");
    expect(answer).toMatch(/^(\d{2,4}|[A-T]|#N\/A 不能确定“[^]{1,45}”属于哪个行业.*)$/u);
  });
});
