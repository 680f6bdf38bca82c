import { doubtfulTexts, similarTexts, textOfRow, type ReadyToCode } from "../../src/workbook";
import { mainClause } from "../../src/workbook/mainClause";
import { bookOf, businesses, coded, readyFor } from "./industryBook";

let ready: ReadyToCode;
beforeAll(async () => {
  ready = await readyFor();
});

const book = () => {
  const sheet = businesses();
  sheet.rows.push(["D1", "青湖恒拓"], ["D2", "青湖 恒拓"], ["D3", "青湖恒拓"], ["D4", "@@"]);
  return bookOf([sheet]);
};

test("texts without a code and the least sure ones are listed, the most frequent first, spellings of one text together", async () => {
  const found = doubtfulTexts(await coded(book(), ready, { threshold: 0.99 }));
  expect(found.map(({ text, rows }) => [text.text, rows])).toEqual(
    expect.arrayContaining([
      ["青湖恒拓", 3],
      ["？？？", 2],
    ]),
  );
  expect(found[0]?.rows).toBe(3);
});

test("a text that was set right leaves the list", async () => {
  const corrections = new Map([["青湖恒拓", "012"]]);
  const found = doubtfulTexts(await coded(book(), ready, { corrections }));
  expect(found.map(({ text }) => text.text)).not.toContain("青湖恒拓");
});

test("a row has the text that stands in it, with all rows of its spellings; a blank one has none", async () => {
  const result = await coded(book(), ready);
  expect(textOfRow(result, 2)).toMatchObject({ rows: 2, text: { rows: [2] } });
  expect(textOfRow(result, 5)).toBeNull();
  expect(textOfRow(result, 999)).toBeNull();
});

test("texts that begin with the same clause are similar, those set right before are not", async () => {
  const result = await coded(book(), ready);
  const found = textOfRow(result, 1)!;
  expect(similarTexts(result, found).map(({ text }) => text.text)).toEqual(["生产五金工具，出口"]);
  const corrections = new Map([["生产五金工具出口", "012"]]);
  const next = await coded(book(), ready, { corrections });
  expect(similarTexts(next, textOfRow(next, 1)!)).toEqual([]);
});

test("texts without a letter or digit are not similar to each other", async () => {
  const result = await coded(book(), ready);
  expect(similarTexts(result, textOfRow(result, 6)!)).toEqual([]);
});

test.each([
  ["经营范围：一般项目：软件开发；技术服务", "软件开发"],
  ["一般项目: 软件开发，技术服务", "软件开发"],
  ["销售，维修汽车", "销售维修汽车"],
  ["Retail sale of shoes, and repair", "retail sale of shoes"],
  ["Services, repair of cars", "services repair of cars"],
  ["塑料、橡胶制品制造。兼营批发", "塑料橡胶制品制造"],
  ["", ""],
])("the first clause of “%s”", (text, clause) => {
  expect(mainClause(text)).toBe(clause);
});
