import { readFileSync } from "node:fs";
import fc from "fast-check";
import { decodeModel, languageOf, predict, type TextModel } from "../../../src/industry/model";

const load = (language: "zh" | "en"): TextModel =>
  decodeModel(readFileSync(`${__dirname}/../../../src/industry/model/weights/${language}.bin`));
const zh = load("zh");
const en = load("en");

describe("descriptions coded by the committed weights", () => {
  test.each([
    ["公司主要从事印制电路板的研发、生产和销售", "39"],
    ["药品、医疗器械的批发配送", "51"],
    ["火力发电、热电联产", "44"],
    ["高速公路的投资、建设和收费", "54"],
    ["吸收公众存款,发放贷款", "66"],
    ["銀行業務,吸收存款", "66"],
    ["应用软件开发、系统集成", "65"],
  ])("%s is in division %s", (text, division) => {
    const { code, level } = predict(zh, text);
    expect(code?.slice(0, 2)).toBe(division);
    expect(level).not.toBe("section");
  });

  test.each([
    ["Manufactures tyres and rubber hoses", "22"],
    ["Bank taking deposits and making commercial loans", "64"],
    ["Operates restaurants and coffee shops", "56"],
    ["Car rental", "77"],
  ])("%s is in division %s", (text, division) => {
    expect(predict(en, text).code?.slice(0, 2)).toBe(division);
  });

  test("what is done as well, or what any licence adds, decides nothing", () => {
    const best = (text: string) => predict(zh, text).levels.division[0]?.code;
    expect(best("公司生产锂电池。该公司还经营物业管理、房地产开发和其他业务。")).toBe("38");
    expect(
      best(
        "一般项目：锂电池制造；电池销售（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）",
      ),
    ).toBe("38");
    const english =
      "Manufactures rubber hoses. The company also provides property management and hotels.";
    expect(predict(en, english).levels.division[0]?.code).toBe("22");
  });

  test("a maker who also develops, sells or distributes is a maker", () => {
    for (const text of [
      "Acme Co., Ltd. manufactures and distributes pharmaceutical products",
      "Engages in the research, development, production and sale of pharmaceutical products",
    ])
      expect(predict(en, text).levels.division[0]?.code).toBe("21");
    expect(
      predict(en, "Wholesales and distributes pharmaceutical products").levels.division[0]?.code,
    ).toBe("46");
  });

  test("what is done decides, not what it is done with", () => {
    const divisions = ["汽车整车制造", "汽车租赁", "汽车维修保养", "汽车零配件批发"].map(
      (text) => predict(zh, text).levels.division[0]?.code,
    );
    expect(divisions).toEqual(["36", "71", "81", "51"]);
  });

  test("a bare name is coded by a strong word, or not at all", () => {
    expect(predict(zh, "青湖市第一人民医院").code?.slice(0, 2)).toBe("84");
    expect(predict(zh, "青湖商业银行").code?.slice(0, 2)).toBe("66");
    expect(predict(zh, "青湖盛鸿实业有限公司").code).toBeNull();
    expect(predict(zh, "青湖盛鸿实业有限公司").candidates).toHaveLength(3);
  });

  test("the words that decided are words of the text, and their weights parts of a whole", () => {
    const { words } = predict(zh, "公司主要从事锂离子电池的研发和生产");
    expect(words[0]?.text).toContain("电池");
    expect(words.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-6);
  });

  test("a higher threshold never answers deeper, and no answer keeps its candidates", () => {
    const depth = (threshold: number) =>
      predict(zh, "阀门、水泵的生产和销售", { threshold }).code?.length ?? 0;
    const depths = [0, 0.3, 0.5, 0.7, 0.9, 1].map(depth);
    expect([...depths].sort((one, other) => other - one)).toEqual(depths);
    expect(predict(zh, "阀门、水泵的生产和销售", { threshold: 1.1 })).toMatchObject({
      code: null,
      level: null,
      candidates: [{}, {}, {}],
    });
  });

  test("a level can be asked for, and confidence never grows with depth", () => {
    const found = predict(zh, "阀门、水泵的生产和销售", { deepest: "division" });
    expect(found.code).toBe("34");
    const tops = (["section", "division", "group", "class"] as const).map(
      (level) => found.levels[level][0]!.confidence,
    );
    expect([...tops].sort((one, other) => other - one)).toEqual(tops);
  });
});

describe("bad input", () => {
  test.each([
    "",
    "   ",
    "12345",
    "😀😀😀",
    "=SUM(A1:A3)",
    "<b></b>",
    "ﷺ",
    "\u0000",
    "、,。",
    "안녕하세요",
  ])("%j is no industry", (text) => {
    for (const model of [zh, en]) expect(predict(model, text)).toMatchObject({ code: null });
  });

  test("markup, width, script and case do not matter", () => {
    const plain = predict(zh, "软件开发");
    for (const text of ["<p>软件开发</p>", " 軟件開發 ", "软件\u3000开发", "【软件开发】"])
      expect(predict(zh, text).code).toBe(plain.code);
    expect(predict(en, "SOFTWARE DEVELOPMENT").code).toBe(predict(en, "software development").code);
  });

  test("nothing throws, confidences are shares, and the same text gives the same answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const model of [zh, en]) {
          const found = predict(model, text);
          expect(predict(model, text)).toEqual(found);
          for (const { confidence } of found.candidates) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a full cell is read in bounded time: its beginning and pieces", () => {
    const cell = "电线电缆的生产和销售,".repeat(4000).slice(0, 32_767);
    expect(predict(zh, cell).code?.slice(0, 2)).toBe("38");
    const { words } = predict(zh, "x".repeat(32_767));
    expect(words.length).toBeLessThanOrEqual(5);
  });

  test("other bytes are no model", () => {
    expect(() => decodeModel(new Uint8Array([1, 2, 3, 4, 5]))).toThrow(TypeError);
  });
});

describe("the language of a text", () => {
  test.each([
    ["软件开发", "zh"],
    ["PCB 印制电路板 LED", "zh"],
    ["Software development in Shanghai 上海", "en"],
    ["12345", undefined],
    ["", undefined],
    ["😀", undefined],
  ])("%s: %s", (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
