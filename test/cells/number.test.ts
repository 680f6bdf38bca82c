import fc from "fast-check";

import { readNumber, type Cell } from "../../src/cells";
import type { Input } from "../../src/rules";
import { amount, percent, pieces, tenThousandYuan, yuan } from "./inputs";

const value = (cell: Cell, input: Input) => {
  const outcome = readNumber(cell, input);
  return outcome.ok ? outcome.value : outcome.problem.code;
};
const refused = "not-a-number";

describe("a number without a unit", () => {
  test.each<[Cell, number]>([
    [23500, 23500],
    ["23500", 23500],
    [" 23500 ", 23500],
    ["　23500\u00a0\u200b", 23500],
    ["２３５００", 23500],
    ["1,234,567.5", 1234567.5],
    ["1，234", 1234],
    ["1 234 567", 1234567],
    ["1'234", 1234],
    ["1’234", 1234],
    [".5", 0.5],
    ["0.30000000000000004", 0.30000000000000004],
    ["5.", 5],
    ["1.2E+05", 120000],
    ["+7", 7],
    ["-7", -7],
    ["−7", -7],
    ["7-", -7],
    ["(1,234)", -1234],
    ["（1,234）", -1234],
    ["2.35万", 23500],
    ["1,200万", 12_000_000],
    ["1.5亿", 150_000_000],
    ["3千", 3000],
    ["1.5千万", 15_000_000],
    ["1亿2000万", 120_000_000],
    ["3万5千", 35_000],
    ["3万5000", 35_000],
    ["5w", 50_000],
    ["5k", 5000],
    ["1.2m", 1_200_000],
    ["10%", 0.1],
    ["10％", 0.1],
    ["5‰", 0.005],
    ["￥1,200", 1200],
    ["¥-5", -5],
    ["-¥5", -5],
    ["¥(1,234)", -1234],
    ["$1,200.50", 1200.5],
    ["RMB 1,200", 1200],
    ["1200元", 1200],
    ["150万元", 1_500_000],
    ["1200 USD", 1200],
    ["€5", 5],
    ["三万", 30_000],
    ["一千二百", 1200],
    ["两百零五", 205],
    ["壹佰万元", 1_000_000],
  ])("%p is %p", (cell, expected) => {
    expect(value(cell, amount)).toBe(expected);
  });

  test.each<Cell>([
    "约三万",
    "三万多",
    "几万",
    "三万五",
    "一百二",
    "3-5万",
    "3~5万",
    ">5",
    "5+",
    "待定",
    "未知",
    "1.2.3",
    "1O",
    "O",
    "l00",
    "1,23",
    "12,34",
    "1,2345",
    "1.234,56",
    "1,234 567",
    "5 10,000",
    "150 10k",
    "150元 (万元)",
    "3万5",
    "10²",
    "½",
    "①",
    "一",
    "(5)-",
    "--5",
    "12:30",
    "0x10",
    "Infinity",
    "1e999",
    "abc",
    true,
    NaN,
    Infinity,
    "1.2.3",
    ".",
    "9".repeat(400),
  ])("%p is refused, not guessed", (cell) => {
    expect(value(cell, amount)).toBe(refused);
  });

  test.each<Cell>([
    null,
    "",
    " ",
    "　",
    "\u00a0",
    "\u200b",
    "-",
    "—",
    "——",
    "－",
    "/",
    "N/A",
    "n/a",
    "无",
    "暂无",
    "没有",
    "(空白)",
    "（空白）",
    "null",
  ])("%p is blank, not zero", (cell) => {
    expect(value(cell, amount)).toBeNull();
  });

  test("a problem quotes the cell as the user sees it", () => {
    expect(readNumber(" 约三万\u200b", amount)).toEqual({
      ok: false,
      problem: { code: "not-a-number", got: "约三万" },
    });
  });

  test("an error value is a cell-error, also when a CSV file spells it", () => {
    const problem = { code: "cell-error", got: "#DIV/0!" };
    expect(readNumber({ error: "#DIV/0!" }, amount)).toEqual({
      ok: false,
      problem,
    });
    expect(readNumber("#DIV/0!", amount)).toEqual({ ok: false, problem });
  });
});

describe("a number with a unit", () => {
  test.each<[Input, Cell, number]>([
    [pieces, "23500支", 23500],
    [pieces, "2.35万支", 23500],
    [pieces, "三万支", 30000],
    [pieces, "23,500 pcs", 23500],
    [tenThousandYuan, 150, 150],
    [tenThousandYuan, "150", 150],
    [tenThousandYuan, "150万", 150],
    [tenThousandYuan, "150万元", 150],
    [tenThousandYuan, "1500000元", 150],
    [tenThousandYuan, "¥150万", 150],
    [tenThousandYuan, "1.5亿", 15000],
    [tenThousandYuan, "150（万元）", 150],
    [tenThousandYuan, "150 (10k CNY)", 150],
    [tenThousandYuan, "(150万元)", -150],
    [tenThousandYuan, "三万", 3],
    [yuan, "150万", 1_500_000],
    [yuan, "¥1,200", 1200],
    [yuan, "CNY 1,200", 1200],
    [percent, "25%", 25],
    [percent, 0.25, 25],
    [percent, "0.25", 25],
    [percent, 0.07, 7],
    [percent, 0.29, 29],
    [percent, 0.1 + 0.2, 30],
    [percent, 25, 25],
    [percent, -0.1, -10],
    [percent, 1, 100],
    [percent, "10个百分点", 10],
    [percent, "5‰", 0.5],
    [percent, "0.5%", 0.5],
  ])("an input in %p reads %p", (input, cell, expected) => {
    expect(value(cell, input)).toBe(expected);
  });

  test.each<[Input, Cell]>([
    [amount, "23500支"],
    [pieces, "235箱"],
    [pieces, "10%"],
    [pieces, "¥235"],
    [tenThousandYuan, "¥150"],
    [tenThousandYuan, "3千"],
    [tenThousandYuan, "$150万"],
    [yuan, "$1,200"],
    [yuan, "10%"],
    [percent, "3万"],
    [percent, "5元"],
  ])("an input in %p refuses %p for its unit", (input, cell) => {
    expect(value(cell, input)).toBe("other-unit");
  });

  test("the unit of the header decides what plain numbers are worth, not what says its own unit", () => {
    const inYuan = { scale: 1 };
    expect(readNumber(1_500_000, tenThousandYuan, inYuan)).toEqual({
      ok: true,
      value: 150,
    });
    expect(readNumber("1,500,000", tenThousandYuan, inYuan)).toEqual({
      ok: true,
      value: 150,
    });
    expect(readNumber("150万", tenThousandYuan, inYuan)).toEqual({
      ok: true,
      value: 150,
    });
    expect(readNumber(2, pieces, { scale: 10_000 })).toEqual({
      ok: true,
      value: 20_000,
    });
  });

  test("cells shown as percentages are fractions, also above 1", () => {
    expect(readNumber(1.5, percent, { format: "0.0%" })).toEqual({
      ok: true,
      value: 150,
    });
    expect(readNumber(1.5, percent, { format: '0.0"%"' })).toEqual({
      ok: true,
      value: 1.5,
    });
  });
});

describe("laws", () => {
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.nat(99))
    .map(([whole, cents]) => ({
      whole,
      cents: String(cents).padStart(2, "0"),
    }));

  test("what is printed in any common way reads back to the same number", () => {
    fc.assert(
      fc.property(decimal, ({ whole, cents }) => {
        const number = Number(`${String(whole)}.${cents}`);
        const grouped = `${whole.toLocaleString("en-US")}.${cents}`;
        const wide = [...grouped]
          .map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
          .join("");
        for (const text of [
          String(number),
          grouped,
          wide,
          ` ${grouped} `,
          `¥${grouped}`,
          `${grouped}元`,
        ])
          expect(value(text, amount)).toBe(number);
        if (number > 0) expect(value(`(${grouped})`, amount)).toBe(-number);
      }),
    );
  });

  test("digits, however many and wherever the point, are the double nearest to what is written", () => {
    const written = fc.oneof(
      fc.stringMatching(/^\d{1,18}$/),
      fc.stringMatching(/^\d{0,18}\.\d{1,18}$/),
      fc.double({ min: 0, max: 1e20, noNaN: true }).map((number) => number.toFixed(9)),
    );
    fc.assert(
      fc.property(written, (text) => {
        expect(value(text, amount)).toBe(Number(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("万 shifts the decimal point by four places and leaves no rounding dust", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (n) => {
        expect(value(`${String(n / 10_000)}万`, amount)).toBe(n);
      }),
    );
  });

  test("no cell makes a reader throw, and a result is a finite number, a blank or a problem", () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[-+(（¥$]?[0-9,.，、 万亿千百十一二三%元支kKwWeE年月日/-]*[)）]?$/),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.record({ error: fc.string() }),
    );
    fc.assert(
      fc.property(
        cell,
        fc.constantFrom(amount, percent, pieces, tenThousandYuan, yuan),
        (content, input) => {
          const outcome = readNumber(content, input);
          if (outcome.ok && outcome.value !== null)
            expect(Number.isFinite(outcome.value)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
