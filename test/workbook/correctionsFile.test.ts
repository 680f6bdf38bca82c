import { allTaxonomies } from "../../src/industry";
import { correctionsText, readCorrections, readPasted, type ReadyToCode } from "../../src/workbook";
import { bookOf, businesses, readyFor } from "./industryBook";

let ready: ReadyToCode;
beforeAll(async () => {
  ready = await readyFor();
});

const pasted = (text: string) => readPasted(text, ready.taxonomy, "zh-CN");

test("what is exported can be read again, texts with commas, quotes, line breaks and signs of formulas as they were", async () => {
  const texts = ['五金, "劳保"', "第一行\n第二行", "=SUM(1)", "-代理"];
  const port = bookOf([
    businesses(),
    {
      name: "更正",
      table: "更正",
      rows: [
        ["文本", "行业代码", "行业分类", "更正人", "更正日期"],
        ...texts.map((text) => [text, "012", "大客户行业划分表", "王芳", 46053]),
      ],
    },
  ]);
  const text = correctionsText(await readCorrections(port), allTaxonomies(), "zh-CN");
  // A spreadsheet that opens it makes no twelve of the code, and no formula of the text.
  expect(text).toContain("012 商业银行");
  expect(text).toContain("'=SUM(1)");
  expect(text).toContain("2026-01-31");
  expect(pasted(text)).toEqual({
    said: texts.map((one) => ({ text: one, code: "012" })),
    faults: [],
  });
});

test("a pasted list may have our headers in any order, or none; tabs, commas or semicolons", () => {
  const said = [{ text: "海关", code: "072" }];
  expect(pasted("海关\t072\n").said).toEqual(said);
  expect(pasted("海关,072").said).toEqual(said);
  expect(pasted("海关;072;大客户行业划分表").said).toEqual(said);
  expect(pasted("\ufeffIndustry code,Text\r\n072,海关\r\n\r\n").said).toEqual(said);
});

test("lines that cannot be taken over are named as the user counts them", () => {
  expect(pasted("海关\tXYZ\n\t012\n税务局\n银行\t6621\tgbt4754\n海关\t072").faults).toEqual([
    { line: 1, content: "XYZ", why: "no-code" },
    { line: 2, content: "012", why: "no-text" },
    { line: 3, content: "", why: "no-code" },
    { line: 4, content: "gbt4754", why: "other-taxonomy" },
  ]);
  expect(pasted("")).toEqual({ said: [], faults: [] });
});
