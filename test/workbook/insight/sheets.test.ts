import fc from "fast-check";

import {
  amountsFollowed,
  concentrationSheet,
  findCustomers,
  holdsCustomers,
  isFormula,
  matricesOf,
  matrixFollowed,
  matrixSheet,
  placed,
  qualityOf,
  qualitySheet,
  tierShares,
  tiersFollowed,
  tiersSheet,
  type Cell,
  type ChartSheet,
  type Content,
  type Locale,
} from "../../../src/workbook";
import { DAY } from "../customersBook";
import { written } from "../history/recordedBook";
import { tickingHost } from "../memoryPort";
import { bookOf, gradedBy, LAYERS, weighed } from "./insightBook";

const ID = "enterprise-layering";
const AMOUNT = "销售额(元)";
const TIERS = "等级 · 企业客户分层";

/** The layers graded, and their grades written, if asked. */
const laid = async (
  given: { readonly table?: string | null; readonly write?: Locale; readonly id?: string; readonly rows?: readonly (readonly Cell[])[] } = {}, // prettier-ignore
) => {
  const { table = "客户", write, id = ID, rows = LAYERS } = given;
  const port = bookOf(rows, table);
  if (write !== undefined) await written(port, await gradedBy(port, id), { locale: write });
  return { port, result: await gradedBy(port, id) };
};

const shown = (content: Content | undefined): unknown =>
  content !== undefined && isFormula(content) ? content.formula : content;

const column = ({ sheet }: ChartSheet, header: string): readonly unknown[] => {
  const at = sheet.columns.findIndex((one) => one.header === header);
  return sheet.rows.map((row) => shown(row[at]));
};

describe("tiers", () => {
  const made = async (book: Awaited<ReturnType<typeof laid>>, locale: Locale = "zh-CN") => {
    const { port, result } = book;
    const weights = await weighed(port, result, AMOUNT);
    const followed = tiersFollowed(result, weights);
    const shares = tierShares(result, weights);
    const making = { result, locale, day: DAY };
    return { followed, sheet: tiersSheet(making, shares, weights, followed.ok ? followed.value : null) }; // prettier-ignore
  };

  test("are counted and added up by formulas over the customers' own columns, once their grades stand there", async () => {
    const { sheet } = await made(await laid({ write: "zh-CN" }));
    expect(column(sheet, "等级")).toEqual(["重点", "培育", "维护", "观察"]);
    expect(column(sheet, "客户数")[0]).toBe(`=COUNTIF(客户[${TIERS}],[@等级])`);
    expect(column(sheet, "销售额(元) 合计")[0]).toBe(
      `=SUMIF(客户[${TIERS}],[@等级],客户[${AMOUNT}])`,
    );
    expect(column(sheet, "客户占比")[0]).toBe("=IF(SUM([客户数])>0,[@客户数]/SUM([客户数]),0)");
  });

  test("of a plain block are counted over its cells", async () => {
    const { sheet } = await made(await laid({ write: "zh-CN", table: null }));
    expect(column(sheet, "客户数")[0]).toBe("=COUNTIF('客户'!$E$2:$E$7,[@等级])");
  });

  test("stand in the language of the column that is counted, whatever the pane's", async () => {
    const { sheet } = await made(await laid({ write: "en-US" }), "zh-CN");
    expect(column(sheet, "等级")).toEqual(["Key", "Develop", "Maintain", "Observe"]);
  });

  test("are values with day and scheme above them while the grades are not written", async () => {
    const { followed, sheet } = await made(await laid());
    expect(followed).toEqual({ ok: false, because: { code: "not-written" } });
    expect(column(sheet, "客户数")).toEqual([1, 2, 1, 1]);
    expect(sheet.sheet.title?.[1]).toBe("2026-01-31 的数值，按“企业客户分层”，不随数据更新。");
  });

  test("do not follow grades that are no longer those of the result", async () => {
    const book = await laid({ write: "zh-CN" });
    book.port.sheets[0]!.rows[1]![4] = "观察";
    const { followed } = await made({ ...book, result: await gradedBy(book.port, ID) });
    expect(followed).toEqual({ ok: false, because: { code: "out-of-date", rows: 1 } });
  });

  test("do not follow amounts that are texts, which formulas do not add", async () => {
    const rows = LAYERS.map((row) => [...row]);
    rows[1]![3] = "1.2万";
    const { followed } = await made(await laid({ write: "zh-CN", rows }));
    expect(followed).toMatchObject({ because: { code: "texts", count: 1 } });
  });
});

describe("the concentration", () => {
  test("in ten steps, live", async () => {
    const { port, result } = await laid();
    const weights = await weighed(port, result, AMOUNT);
    expect(amountsFollowed(weights)).toEqual({ ok: true, value: true });
    const sheet = concentrationSheet({ result, locale: "zh-CN", day: DAY }, weights, true);
    const amounts = `客户[${AMOUNT}]`;
    expect(column(sheet, "客户数")[0]).toBe(`=ROUNDUP([@档]*COUNT(${amounts})/10,0)`);
    expect(column(sheet, "最低额")[0]).toBe(`=MAX(0,LARGE(${amounts},[@客户数]))`);
    expect(column(sheet, "累计额")[0]).toBe(
      `=SUMIF(${amounts},">"&[@最低额])+([@客户数]-COUNTIF(${amounts},">"&[@最低额]))*[@最低额]`,
    );
    expect(sheet.chart).toMatchObject({
      kind: "pareto",
      series: ["本档金额"],
      shares: ["累计占比"],
    });
  });

  test("as values where totals stand among the amounts", async () => {
    const { port, result } = await laid({ rows: [...LAYERS, ["合计", null, null, 1050]] });
    const weights = await weighed(port, result, AMOUNT);
    expect(amountsFollowed(weights)).toMatchObject({ because: { code: "strays", count: 1 } });
    const sheet = concentrationSheet({ result, locale: "zh-CN", day: DAY }, weights, false);
    expect(column(sheet, "累计占比").at(-1)).toBe(1);
    expect(column(sheet, "累计额")[1]).toBe(500);
  });

  test("what its formulas do is what its values are, ties and amounts below zero included", () => {
    const amounts = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 10 }), (all, step) => {
        const count = Math.ceil((step * all.length) / 10);
        const falling = [...all].sort((a, b) => b - a);
        const least = Math.max(0, falling[count - 1]!);
        const above = all.filter((one) => one > least);
        const sum = (numbers: readonly number[]) => numbers.reduce((whole, one) => whole + one, 0);
        const formula = sum(above) + (count - above.length) * least;
        expect(formula).toBe(sum(falling.slice(0, count).map((one) => Math.max(0, one))));
      }),
    );
  });
});

describe("a matrix", () => {
  const made = async ({ port, result }: Awaited<ReturnType<typeof laid>>, weigh = true) => {
    const [matrix] = matricesOf(result.request);
    const weights = weigh ? await weighed(port, result, AMOUNT) : null;
    const found = placed(result, matrix!, weights);
    const followed = matrixFollowed(result, found, weights);
    const making = { result, locale: "zh-CN", day: DAY } as const;
    return { followed, sheet: matrixSheet(making, found, weights, followed.ok ? followed.value : null) }; // prettier-ignore
  };

  test("has a row for each cell with its tier and what is done, counted by the tiers", async () => {
    const { sheet } = await made(await laid({ write: "zh-CN" }));
    expect(sheet.sheet.rows.map((row) => row.slice(0, 3))).toEqual([
      ["高", "高", "重点"],
      ["高", "低", "培育"],
      ["低", "高", "维护"],
      ["低", "低", "观察"],
    ]);
    expect(column(sheet, "做法")[0]).toContain("重点投入，深化合作");
    expect(column(sheet, "客户数")[1]).toBe(`=COUNTIFS(客户[${TIERS}],[@等级])`);
    expect(column(sheet, "销售额(元) 合计")[1]).toBe(
      `=SUMIFS(客户[${AMOUNT}],客户[${TIERS}],[@等级])`,
    );
  });

  test("whose cells share tiers is counted by both columns, in the customers' own spelling", async () => {
    const rows = [
      ["客户编号", "客户类型", "客户等级"],
      ["C1", "贸易", "A"],
      ["C2", "贸易", "B"],
      ["C3", "零售", "A"],
    ];
    const { followed, sheet } = await made(await laid({ id: "ab-price-coeff", rows }), false);
    expect(followed).toMatchObject({ ok: true, value: { by: "axes" } });
    expect(column(sheet, "客户类型")).toContain("贸易");
    expect(column(sheet, "客户数")[0]).toBe(
      "=COUNTIFS(客户[客户类型],[@客户类型],客户[客户等级],[@客户等级])",
    );
  });

  test("of answers in several spellings is put down as values", async () => {
    const rows = [
      ["客户编号", "客户类型", "客户等级"],
      ["C1", "贸易", "A"],
      ["C2", "贸易公司", "B"],
      ["C3", "零售", "A"],
    ];
    const { followed, sheet } = await made(await laid({ id: "ab-price-coeff", rows }), false);
    expect(followed).toEqual({ ok: false, because: { code: "words" } });
    expect(column(sheet, "客户数").reduce((all: number, one) => all + Number(one), 0)).toBe(3);
  });
});

test("what was put into a workbook is not taken for customers", async () => {
  const { port, result } = await laid({ write: "zh-CN" });
  const weights = await weighed(port, result, AMOUNT);
  const [matrix] = matricesOf(result.request);
  for (const locale of ["zh-CN", "en-US"] as const) {
    const making = { result, locale, day: DAY };
    const sheets = [
      tiersSheet(making, tierShares(result, weights), weights, null),
      tiersSheet(making, tierShares(result, null), null, null),
      concentrationSheet(making, weights, false),
      matrixSheet(making, placed(result, matrix!, null), null, null),
      qualitySheet(making, await qualityOf(result, tickingHost())),
    ];
    for (const sheet of sheets)
      expect(holdsCustomers(await port.insertChart(sheet, "behind"))).toBe(false);
  }
  expect((await findCustomers(port)).map(({ region }) => region.table)).toEqual(["客户"]);
});

test("a header with signs of its own is named so that a formula reads it", async () => {
  const rows = LAYERS.map((row, at) => (at === 0 ? [...row.slice(0, 3), "金额[1]#'a"] : row));
  const { port, result } = await laid({ rows });
  const weights = await weighed(port, result, "金额[1]#'a");
  const sheet = concentrationSheet({ result, locale: "zh-CN", day: DAY }, weights, true);
  expect(column(sheet, "客户数")[0]).toBe("=ROUNDUP([@档]*COUNT(客户[金额'[1']'#''a])/10,0)");
});
