/** The add-in's functions in cells, in a real browser through the real Office.js: the page that plays Excel calls them as Excel does. */
import type { Page } from "playwright-core";

import { schemes } from "../../src/schemes";
import { cell, enter, opened, texts } from "./cells";
import type { Workbench } from "./workbench";

jest.setTimeout(60_000);

/** The schemes in the order of the menu. */
const ids = schemes.map(({ id }) => id);

/** The rows of texts below a cell, so that one test does not stand in another's way: each takes rows of its own. */
let nextRow = 1;
const rowsFor = (count: number): number => {
  const row = nextRow;
  nextRow += count + 1;
  return row;
};

/** Types rows of cells, the first of which stands in column B. */
const enterRows = (page: Page, row: number, rows: readonly (readonly string[])[]) =>
  enter(
    page,
    Object.fromEntries(
      rows.flatMap((cells, down) =>
        cells.map((text, right) => [`${"BCDEFGHIJKLM"[right]}${row + down}`, text]),
      ),
    ),
  );

describe("in an empty workbook, in Chinese", () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await opened({ file: "none", locale: "zh-CN" });
    page = bench.page;
  });
  afterAll(() => bench.close());

  test("the worked example of the government score gives 84", async () => {
    const row = rowsFor(2);
    await enterRows(page, row, [
      ["近两年销售额", "预计销售额", "毛利率", "要求毛利率"],
      ["150万", "400万", "20%", "30%"],
    ]);
    const at = `B${row + 1}:E${row + 1},B${row}:E${row},"gov-score"`;
    await enter(page, { [`G${row}`]: `=CLIENTSCORE(${at})`, [`H${row}`]: `=G${row}/2` });
    expect((await cell(page, `G${row}`)).value).toBe(84);
    expect((await cell(page, `H${row}`)).value).toBe(42);
  });

  test("CLIENTGRADE spills tier, score, why, next and problems to the right", async () => {
    const row = rowsFor(2);
    await enterRows(page, row, [
      ["近两年销售额(万元)", "预计销售额(万元)", "毛利率", "要求毛利率"],
      ["150", "400", "0.2", "0.3"],
    ]);
    await enter(page, {
      [`G${row}`]: `=CLIENTGRADE(B${row + 1}:E${row + 1},B${row}:E${row},"gov-score")`,
    });
    expect(await texts(page, `G${row}:K${row}`)).toEqual([
      [
        "B",
        "84",
        expect.stringContaining("得分 84 ≥ 70"),
        expect.stringMatching(/^升 A：还差 1 分/),
        "",
      ],
    ]);
  });

  test("a quantity flips the tier exactly at 30,000 and at 10,000 pieces", async () => {
    const row = rowsFor(2);
    const tier = `D${row}`;
    await enterRows(page, row, [
      ["单次订单量(支)", "常年量大", `=CLIENTTIER(B${row + 1}:C${row + 1},B${row}:C${row})`],
      ["30000", "否"],
    ]);
    const seen = [(await cell(page, tier)).value];
    for (const quantity of ["29999", "10000", "9999", "3万", "29,999.9", "1万"]) {
      await enter(page, { [`B${row + 1}`]: quantity });
      seen.push((await cell(page, tier)).value);
    }
    expect(seen).toEqual(["A", "B", "B", "C", "A", "B", "B"]);
  });

  test("a severe complaint counts for exactly two calendar months, whatever their days", async () => {
    const row = rowsFor(2);
    await enterRows(page, row, [
      ["单次订单量(支)", "常年量大", "最近严重投诉日期", "2026-03-31"],
      ["5", "否", "2026-01-31"],
    ]);
    const [tier, day] = [`F${row}`, `E${row}`];
    await enter(page, {
      [tier]: `=CLIENTTIER(B${row + 1}:D${row + 1},B${row}:D${row},"logistics-abc",${day})`,
    });
    const seen = [(await cell(page, tier)).value];
    for (const [complaint, asOf] of [
      ["2026-01-31", "2026-04-01"],
      ["2025-12-31", "2026-02-28"],
      ["2025-12-31", "2026-03-01"],
    ] as const) {
      await enter(page, { [`D${row + 1}`]: complaint, [day]: asOf });
      seen.push((await cell(page, tier)).value);
    }
    expect(seen).toEqual(["A", "B", "A", "B"]);
  });

  test("a cell that cannot be read gives #VALUE! with its content in the message, in Chinese", async () => {
    const row = rowsFor(2);
    await enterRows(page, row, [
      ["单次订单量(支)", "常年量大", `=CLIENTTIER(B${row + 1}:C${row + 1},B${row}:C${row})`],
      ["约三万", "否"],
    ]);
    expect((await cell(page, `D${row}`)).error).toEqual({
      code: "#VALUE!",
      message: "单次订单量：“约三万”不是数字",
    });
  });

  test("an error in a cell reaches the function, which names it", async () => {
    const row = rowsFor(2);
    await enterRows(page, row, [
      ["单次订单量(支)", "常年量大", `=CLIENTTIER(B${row + 1}:C${row + 1},B${row}:C${row})`],
      ["=1/0", "否"],
    ]);
    expect((await cell(page, `D${row}`)).error?.message).toBe("单次订单量：单元格是错误值 #DIV/0!");
  });

  test("a name of an industry gives its code as text, and the code its name", async () => {
    const row = rowsFor(1);
    await enter(page, {
      [`B${row}`]: '=INDUSTRYCODE("商业银行")',
      [`C${row}`]: `=INDUSTRYNAME(B${row})`,
      [`D${row}`]: `=INDUSTRYNAME(B${row},,"en")`,
    });
    expect(await cell(page, `B${row}`)).toMatchObject({ value: "012", text: "012" });
    expect((await cell(page, `C${row}`)).value).toBe("商业银行");
    expect((await cell(page, `D${row}`)).value).toMatch(/bank/i);
  });

  test("free text is coded by what the add-in fetches from its own site, and INDUSTRYWHY says from which words", async () => {
    const row = rowsFor(1);
    await enter(page, {
      [`B${row}`]: '=INDUSTRYCODE("生产销售汽车零部件","gbt4754","division")',
      [`C${row}`]: '=INDUSTRYCODE("Growing of rice","isic4")',
      [`D${row}`]: '=INDUSTRYWHY("生产销售汽车零部件","gbt4754","division")',
      [`E${row}`]: `=INDUSTRYNAME(C${row},"isic4","zh","section")`,
      [`F${row}`]: `=INDUSTRYCODE("银行保险","gbt4754","class",1)`,
    });
    expect((await cell(page, `B${row}`)).value).toBe("36");
    expect((await cell(page, `C${row}`)).value).toBe("0112");
    expect((await cell(page, `D${row}`)).value).toMatch(/^36 .*：把握 \d+%，依据“/);
    expect((await cell(page, `E${row}`)).value).toMatch(/农/);
    const { error } = await cell(page, `F${row}`);
    expect(error).toMatchObject({ code: "#N/A" });
    expect(error?.message).toMatch(/“银行保险”.*\d+%/);
  });

  test("a correction is followed as soon as it is typed", async () => {
    const row = rowsFor(2);
    await enter(page, {
      [`B${row}`]: "生产销售汽车零部件",
      [`C${row}`]: `=INDUSTRYCODE(B${row},"gbt4754",,,E${row}:F${row + 1})`,
    });
    expect((await cell(page, `C${row}`)).value).toMatch(/^36/);
    await enter(page, { [`E${row + 1}`]: "生产、销售汽车零部件", [`F${row + 1}`]: "5263" });
    expect((await cell(page, `C${row}`)).value).toBe("5263");
  });

  test("INDUSTRYMAP spills what one code is in another taxonomy, and a range has a cell for each", async () => {
    const row = rowsFor(3);
    await enter(page, {
      [`B${row}`]: '=INDUSTRYMAP("0111","isic4","nace2")',
      [`F${row}`]: "'0111",
      [`F${row + 1}`]: "A",
      [`G${row}`]: `=INDUSTRYMAP(F${row}:F${row + 1},"isic4","nace2")`,
    });
    expect(await texts(page, `B${row}:D${row}`)).toEqual([
      ["01.11", expect.stringMatching(/^Growing of cereals/), "exact"],
    ]);
    expect(await texts(page, `G${row}:G${row + 1}`)).toEqual([["01.11"], ["A"]]);
  });

  test("SCHEMELIST spills a row for each scheme of the menu", async () => {
    const row = rowsFor(ids.length);
    await enter(page, { [`B${row}`]: "=SCHEMELIST()", [`M${row}`]: `=ROWS(B${row}#)` });
    const list = await texts(page, `B${row}:J${row + ids.length - 1}`);
    expect(list.map(([id]) => id)).toEqual(ids);
    expect(list[ids.indexOf("logistics-abc")]?.slice(1, 5)).toEqual([
      "商务部发货 ABC",
      "Logistics ABC",
      "发货与物流",
      expect.stringContaining("单次订单量"),
    ]);
    expect((await cell(page, `M${row}`)).value).toBe(ids.length);
  });

  test("policy, next visit, a shared commission and a lifetime's value come out of cells", async () => {
    const row = rowsFor(4);
    await enterRows(page, row, [
      ['=SERVICEPOLICY("A","gov-resources","owner")', '=NEXTVISIT("B","2026-01-31")'],
      ['=COMMISSIONSPLIT(100000,"跨区移交首单")'],
    ]);
    await enter(page, { [`G${row}`]: "=LIFETIMEVALUE(1000,12,10)" });
    expect((await cell(page, `B${row}`)).value).toBe("高级销售经理");
    expect((await cell(page, `C${row}`)).value).toBe(46112); // 2026-03-31
    expect(await texts(page, `B${row + 1}:C${row + 2}`)).toEqual([
      ["移交方", "60000"],
      ["接取方", "40000"],
    ]);
    expect((await cell(page, `G${row}`)).value).toBe(120_000);
  });

  test("a scheme with parts spills their tiers behind its own", async () => {
    const row = rowsFor(2);
    await enterRows(page, row, [
      ["测试需求量", "成交障碍难度", "诚信度", "价格敏感度"],
      ["高", "低", "高", "高"],
    ]);
    await enter(page, {
      [`G${row}`]: `=CLIENTGRADE(B${row + 1}:E${row + 1},B${row}:E${row},"cti-target-matrix")`,
    });
    const [grade = []] = await texts(page, `G${row}:L${row}`);
    expect([grade[0], grade[5]]).toEqual(["A", "b"]);
  });

  test("the headers of SCHEMEINPUTS are the ones that the scheme reads", async () => {
    const row = rowsFor(2);
    await enter(page, {
      [`B${row}`]: '=SCHEMEINPUTS("clv-1000")',
      [`B${row + 1}`]: "1000",
      [`C${row + 1}`]: "1",
      [`D${row + 1}`]: "10",
      [`F${row}`]: `=CLIENTSCORE(B${row + 1}:D${row + 1},B${row}#,"clv-1000")`,
    });
    expect((await cell(page, `F${row}`)).value).toBe(120_000);
  });

  test("a scheme that is not there is named, with the nearest", async () => {
    const row = rowsFor(2);
    await enterRows(page, row, [["单次订单量"], ["5"]]);
    await enter(page, { [`D${row}`]: `=CLIENTTIER(B${row + 1},B${row},"logistic-abc")` });
    expect((await cell(page, `D${row}`)).error).toEqual({
      code: "#VALUE!",
      message: "没有“logistic-abc”这个方案；是不是logistics-abc？",
    });
  });

  test("content in the way of a spill gives #SPILL!, and what stood there stays", async () => {
    const row = rowsFor(ids.length);
    await enter(page, { [`B${row + 2}`]: "挡路", [`B${row}`]: "=SCHEMELIST()" });
    expect((await cell(page, `B${row}`)).error?.code).toBe("#SPILL!");
    expect((await cell(page, `B${row + 2}`)).value).toBe("挡路");
    await enter(page, { [`B${row + 2}`]: "" });
    expect((await cell(page, `B${row + 2}`)).value).toBe(ids[2]);
  });

  test("what is typed into a spill makes it #SPILL!, and undo lets it spill again", async () => {
    const row = rowsFor(ids.length);
    await enter(page, { [`B${row}`]: "=SCHEMELIST()" });
    await enter(page, { [`B${row + 2}`]: "挡路" });
    const column = async () => (await texts(page, `B${row}:B${row + 3}`)).flat();
    expect(await column()).toEqual(["#SPILL!", "", "挡路", ""]);
    await page.evaluate(async () => {
      window.workbench!.undo();
      await window.workbench!.settled();
    });
    expect(await column()).toEqual(ids.slice(0, 4));
  });

  test("a hundred formulas filled down are answered together, each with its own row", async () => {
    const row = rowsFor(101);
    const rows = Array.from({ length: 100 }, (_, index) => row + 1 + index);
    await enter(page, {
      [`B${row}`]: "单次订单量",
      [`C${row}`]: "常年量大",
      ...Object.fromEntries(rows.flatMap((at) => [[`B${at}`, String((at - row) * 400)], [`C${at}`, "否"]])), // prettier-ignore
      ...Object.fromEntries(rows.map((at) => [`D${at}`, `=CLIENTTIER(B${at}:C${at},B$${row}:C$${row})`])), // prettier-ignore
    });
    const tiers = (await texts(page, `D${row + 1}:D${row + 100}`)).flat();
    expect(tiers.map((tier) => tiers.indexOf(tier))).toEqual(
      rows.map((at) => (at - row < 25 ? 0 : at - row < 75 ? 24 : 74)),
    );
  });

  test("nothing went wrong on the way", () => {
    expect(bench.log.errors).toEqual([]);
  });
});

describe.each([
  {
    locale: "zh-CN",
    file: "zh",
    sheets: ["客户", "汇总", "图表", "说明"],
    table: "客户",
    sales: "年销售额(元)",
    region: "地区",
    summary: "汇总!A4:C4",
    first: ["C0001", "星洲百川物业管理有限公司"],
    east: ["华东", "98", "16,967"],
    dirty: "单次订单量：“约三万”不是数字",
  },
  {
    locale: "en-US",
    file: "en",
    sheets: ["Customers", "Summary", "Chart", "About"],
    table: "Customers",
    sales: "Annual sales (yuan)",
    region: "Region",
    summary: "Summary!A4:C4",
    first: ["C0001", expect.any(String)],
    east: [expect.any(String), "98", "16,967"],
    dirty: "Order quantity: “about 30k” is not a number that can be read",
  },
] as const)("in the sample ($locale)", (sample) => {
  const { table } = sample;
  const sheet = sample.sheets[0];
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await opened({ file: sample.file, locale: sample.locale });
    page = bench.page;
  });
  afterAll(() => bench.close());

  test("sheets, table, names and values are there", async () => {
    const state = await page.evaluate(() => {
      const { sheets, tables, names } = window.workbench!.book.state;
      return {
        sheets: sheets.map(({ name }) => name),
        tables: tables.map(({ name, area, columns }) => [name, area.rows, columns.length]),
        names: names.length,
      };
    });
    expect(state).toEqual({ sheets: sample.sheets, tables: [[table, 601, 34]], names: 2 });
    expect(await texts(page, `${sheet}!A4:B4`)).toEqual([sample.first]);
    expect(await texts(page, sample.summary)).toEqual([sample.east]);
  });

  test("one formula grades the whole table, and its rows below agree with formulas of their own", async () => {
    const day = "DATE(2026,1,31)";
    const graded = `${table},${table}[#Headers],"logistics-abc",${day}`;
    await enter(page, {
      [`${sheet}!AJ4`]: `=CLIENTTIER(${graded})`,
      [`${sheet}!AK1`]: `=ROWS(AJ4#)`,
      [`${sheet}!AL1`]: '=SUM(COUNTIF(AJ4#,{"A","B","C"}))+SUMPRODUCT(--ISERROR(AJ4#))',
      ...Object.fromEntries([4, 9, 18, 603].map((row) => [`${sheet}!AK${row}`, `=CLIENTTIER(${table}[@],${table}[#Headers],"logistics-abc",${day})`])), // prettier-ignore
    });
    expect((await cell(page, `${sheet}!AK1`)).value).toBe(600);
    expect((await cell(page, `${sheet}!AL1`)).value).toBe(600);
    const pairs = await Promise.all([4, 9, 18, 603].map((row) => texts(page, `${sheet}!AJ${row}:AK${row}`))); // prettier-ignore
    expect(pairs.map(([pair]) => pair?.[0])).toEqual(pairs.map(([pair]) => pair?.[1]));
    expect(pairs.map(([pair]) => pair?.[0])).toContain("#VALUE!");
  });

  test("a dirty cell's message names its content in the user's language", async () => {
    await enter(page, {
      [`${sheet}!AN18`]: `=CLIENTTIER(${table}[@],${table}[#Headers],"logistics-abc",DATE(2026,1,31))`,
    });
    expect((await cell(page, `${sheet}!AN18`)).error).toEqual({
      code: "#VALUE!",
      message: sample.dirty,
    });
  });

  test("an edited customer is graded anew, also in the spill, and undo takes it back", async () => {
    await enter(page, {
      [`${sheet}!AP4`]: `=CLIENTWHY(${table}[@],${table}[#Headers],"logistics-abc",DATE(2026,1,31))`,
      [`${sheet}!AQ4`]: `=CLIENTNEXT(${table}[@],${table}[#Headers],"logistics-abc",DATE(2026,1,31))`,
      [`${sheet}!AR4`]: `=CLIENTTIER(${table},${table}[#Headers],"logistics-abc",DATE(2026,1,31))`,
    });
    const before = await texts(page, `${sheet}!AP4:AR4`);
    expect(before[0]?.[2]).toBe("C");
    expect(before[0]?.[1]).toMatch(/10,000/);
    await enter(page, { [`${sheet}!J4`]: "30000" });
    const after = await texts(page, `${sheet}!AP4:AR4`);
    expect(after[0]?.[2]).toBe("A");
    expect(after[0]?.[0]).toMatch(/30,000/);
    await page.evaluate(async () => {
      window.workbench!.undo();
      await window.workbench!.settled();
    });
    expect(await texts(page, `${sheet}!AP4:AR4`)).toEqual(before);
  });

  test("ABCTIER over a column spills, and its counts sum up to all rows", async () => {
    await enter(page, {
      [`${sheet}!AT4`]: `=ABCTIER(${table}[${sample.sales}])`,
      [`${sheet}!AU4`]: '=COUNTIF(AT4#,"A")',
      [`${sheet}!AU5`]: '=COUNTIF(AT4#,"B")',
      [`${sheet}!AU6`]: '=COUNTIF(AT4#,"C")',
      [`${sheet}!AU7`]: "=SUMPRODUCT(--ISERROR(AT4#))",
      [`${sheet}!AU8`]: "=SUM(AU4:AU7)",
    });
    const [a, b, c, unread, all] = (await texts(page, `${sheet}!AU4:AU8`)).flat().map(Number);
    expect([unread, all]).toEqual([2, 600]);
    expect(a! < b! && b! < c!).toBe(true);
  });

  test("nothing went wrong on the way", () => {
    expect(bench.log.errors).toEqual([]);
  });
});
