import { codesCorrected, readCorrections, type Cell, type ReadyToCode } from "../../src/workbook";
import { isOfCorrections } from "../../src/workbook/correctionColumns";
import { bookOf, businesses, readyFor } from "./industryBook";

let ready: ReadyToCode;
beforeAll(async () => {
  ready = await readyFor();
});

const HEADERS = ["文本", "行业代码", "行业分类", "更正人", "更正日期"];
const KEY = "大客户行业划分表";

const bookWith = (rows: readonly (readonly Cell[])[], headers: readonly Cell[] = HEADERS) =>
  bookOf([
    businesses(),
    { name: "更正", table: "T1", rows: [[...headers], ...rows.map((row) => [...row])] },
  ]);

const read = async (rows: readonly (readonly Cell[])[], headers?: readonly Cell[]) =>
  codesCorrected(await readCorrections(bookWith(rows, headers)), ready.taxonomy, "zh-CN");

test("there are none in a workbook without the table", async () => {
  expect(await readCorrections(bookOf())).toEqual({ region: null, rows: [], faults: [] });
});

test("the table is known by its headers, wherever it is, in either language, with columns of the user's own between", async () => {
  const { codes } = await read(
    [["x", "商业银行", "072", KEY, null, null]],
    ["Note", "Text", "Industry code", "Taxonomy", "Corrected by", "Corrected on"],
  );
  expect([...codes]).toEqual([["商业银行", "072"]]);
});

test("a plain range with such headers, and a table of customers, are none", async () => {
  const [customers, table] = await bookWith([]).regions();
  expect(isOfCorrections(customers!)).toBe(false);
  expect(isOfCorrections(table!)).toBe(true);
  expect(isOfCorrections({ area: table!.area, headers: table!.headers })).toBe(false);
});

test("texts are compared without width, case, blanks and punctuation; of two rows the lower holds, and is named where they differ", async () => {
  const { codes, faults } = await read([
    ["Commercial  BANKS", "072", KEY, "王芳", null],
    ["commercial banks.", "020", "key-account", "李雷", null],
  ]);
  expect([...codes]).toEqual([["commercial banks", "020"]]);
  expect(faults).toEqual([{ address: "B3", row: 1, column: 1, content: "020", problem: "twice" }]);
});

test("what cannot be followed is named with its address and content", async () => {
  const { codes, faults } = await read([
    ["商业银行", "XYZ", KEY, null, null],
    ["海关", null, KEY, null, null],
    ["保险", "020", "我的分类", null, null],
    ["", "020", KEY, null, null],
    ["？？", "020", KEY, null, null],
    ["海关", 12, KEY, null, null],
  ]);
  expect([...codes]).toEqual([]);
  expect(
    faults.map(({ address, content, problem }) => [
      address,
      content,
      problem === "twice" ? problem : problem.code,
    ]),
  ).toEqual([
    ["B2", "XYZ", "no-such-industry"],
    ["B3", "", "no-such-industry"],
    ["C4", "我的分类", "no-such-taxonomy"],
    ["B7", "12", "ambiguous-industry"],
  ]);
});

test("corrections for another taxonomy are left for it", async () => {
  const { codes, faults } = await read([["商业银行", "6621", "gbt4754", null, null]]);
  expect([codes.size, faults.length]).toEqual([0, 0]);
});
