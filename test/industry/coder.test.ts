import fc from "fast-check";
import {
  allTaxonomies,
  businessSectors,
  codeIndustry,
  keyAccount,
  type Level,
  type Taxonomy,
} from "../../src/industry";

const coded = (text: string, options: { taxonomy?: Taxonomy; level?: Level } = {}): string => {
  const result = codeIndustry(text, {
    taxonomy: keyAccount,
    locale: "zh-CN",
    ...options,
  });
  if (result.ok) return result.value.found.code;
  return result.problem.code === "no-industry-match"
    ? `? ${result.problem.candidates.map((candidate) => candidate.code).join(" ")}`.trim()
    : result.problem.code;
};

describe("texts coded into the key-account table", () => {
  test.each([
    ["商业银行", "012"],
    ["commercial banks", "012"],
    ["中国人民银行青湖支行", "011"],
    ["青湖农商行", "012"],
    ["国家开发银行", "013"],
    ["其他制造业", "299"],
    ["其它制造业", "299"],
    ["零售、餐饮业", "11"],
    ["保险业", "020"],
    ["国家机关", "071"],
    ["金融.保险业", "A"],
    ["金融业", "01"],
    ["青湖恒拓通信设备有限公司", "220"],
    ["Linxi Boyuan Auto Parts Co., Ltd.", "291"],
    ["XX 海 关", "072"],
    ["临溪市第一人民医院", "370"],
    ["12120", "120"],
    ["012", "012"],
  ])("%s is %s", (text, want) => expect(coded(text)).toBe(want));

  test("a longer word wins over the word inside it", () => {
    expect(coded("某政策性银行")).toBe("013");
    expect(coded("房地产经纪")).toBe("140");
  });

  test("Latin words count only as whole words", () => {
    expect(coded("Bankside Trading")).toBe("?");
    expect(coded("Green Bank Ltd")).toBe("012");
  });

  test.each([
    ["云渡大饭店", "? 040 119"],
    ["白川电影院", "? 060 382"],
    ["雪岭网吧", "? 060 200"],
    ["邮储银行", "? 012 014"],
    ["医药软件", "? 270 293"],
    ["某某公司", "?"],
    ["", "?"],
  ])("%s is not guessed at", (text, want) => expect(coded(text)).toBe(want));
});

describe("what a business names but does not do is only a candidate", () => {
  test.each([
    ["非银行金融机构", "? 012"],
    ["银行业监督管理委员会", "? 012"],
    ["为银行提供IT外包", "? 012"],
    ["为青湖银行供应设备", "? 012"],
    ["银行押运保安服务", "? 012"],
    ["不是银行", "? 012"],
    ["保险箱制造", "? 020"],
    ["保险丝制造", "? 020"],
    ["电力设备制造", "? 301"],
    ["宾馆用品批发", "? 040"],
    ["大学食堂", "? 351"],
    ["销售家用电器", "? 250"],
    ["通信设备维修", "? 220"],
    ["hotel supplies", "? 040"],
    ["wholesale of pharmaceuticals", "? 293"],
    ["outsourcing for commercial banks", "? 012"],
    ["non-bank lender", "? 012"],
  ])("%s", (text, want) => expect(coded(text)).toBe(want));

  test("whoever makes something for them is named first", () =>
    expect(coded("software for banks")).toBe("? 270 012"));

  test("neither at a higher level nor in the ten sectors", () => {
    expect(coded("保险箱制造", { level: "section" })).toMatch(/^\?/);
    expect(coded("宾馆用品批发", { taxonomy: businessSectors })).toMatch(/^\?/);
  });

  test.each([
    ["通信设备制造厂", "220"],
    ["临溪汽车制造有限公司", "291"],
    ["家用电器制造", "250"],
    ["青湖医药生产与制造", "? 293"],
    ["青湖医药制造厂", "293"],
    ["电力生产", "301"],
    ["华为通信设备有限公司", "220"],
    ["典当、融资租赁", "019"],
  ])("but what a class does by its own name, or a known word says, stands: %s", (text, want) =>
    expect(coded(text)).toBe(want),
  );
});

describe("levels", () => {
  test("a class rolls up", () => {
    expect(coded("商业银行", { level: "division" })).toBe("01");
    expect(coded("商业银行", { level: "section" })).toBe("A");
  });

  test("a division goes down only where it is undivided", () => {
    expect(coded("保险业", { level: "group" })).toBe("020");
    expect(coded("金融业", { level: "group" })).toBe("? 011 012 013");
  });

  test("words that part at the group may agree above it", () => {
    expect(coded("证券和信托")).toBe("? 015 016");
    expect(coded("证券和信托", { level: "division" })).toBe("01");
  });
});

describe("the ten sectors", () => {
  test.each([
    ["采掘业", "5"],
    ["影视业", "9"],
    ["商业银行", "10"],
    ["连锁餐饮业", "1"],
    ["连锁零售业", "2"],
    ["云渡大饭店", "1"],
    ["青湖恒拓软件有限公司", "4"],
    ["7", "7"],
  ])("%s is in sector %s", (text, want) =>
    expect(coded(text, { taxonomy: businessSectors })).toBe(want),
  );

  test("retail and catering together are in no single sector", () =>
    expect(coded("零售餐饮", { taxonomy: businessSectors })).toBe("? 2 1"));
});

describe("laws", () => {
  test("every group is found by its own name, in both languages, unless the table says it is torn", () => {
    const torn = keyAccount.classes
      .filter(({ level }) => level === "group")
      .flatMap(({ code, name }) =>
        [name.zh, name.en].filter((text) => coded(text, { level: "group" }) !== code),
      );
    expect(torn).toEqual([]);
  });

  test("coding never throws, and width and case do not matter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(coded(text.toUpperCase())).toBe(coded(text.toUpperCase().toLowerCase()));
      }),
    );
  });
});

describe("the taxonomies of the offices", () => {
  const gbt = allTaxonomies().now("gbt4754")!;
  const naics = allTaxonomies().now("naics2022")!;

  test.each<[string, Taxonomy, string]>([
    ["谷物种植", gbt, "011"],
    ["Growing of grain", gbt, "011"],
    ["C3912", gbt, "3912"],
    ["C3912 计算机零部件制造", gbt, "3912"],
    ["31-33", naics, "31-33"],
    ["Soybean Farming", naics, "111110"],
    ["18 纸", gbt, "?"],
    ["银行", gbt, "?"],
    ["9999", gbt, "no-such-industry"],
  ])("code and exact name are read: %s", (text, taxonomy, want) =>
    expect(coded(text, { taxonomy })).toBe(want),
  );

  test("a name rolls up, and down only where one class is below", () => {
    expect(coded("计算机零部件制造", { taxonomy: gbt, level: "section" })).toBe("C");
    expect(coded("造林和更新", { taxonomy: gbt, level: "class" })).toBe("0220");
    expect(coded("谷物种植", { taxonomy: gbt, level: "class" })).toBe("? 0111 0112 0113");
  });
});

test("a key-account code with its name behind it is a code", () => {
  expect(coded("012 商业银行")).toBe("012");
  expect(coded("12120 房地产开发与经营业")).toBe("120");
  expect(coded("L99999其他行业")).toBe("999");
});
