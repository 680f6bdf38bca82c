import {
  applyCodes,
  codeAgain,
  codedColumns,
  codedKinds,
  undo,
  unwatched,
  type CodedKind,
  type CodingResult,
  type Locale,
  type ReadyToCode,
} from "../../src/workbook";
import { bookOf, coded, codesIn, columnOf, readyFor } from "./industryBook";
import { tickingHost, type MemoryPort } from "./memoryPort";

let ready: ReadyToCode;
beforeAll(async () => {
  ready = await readyFor();
});

const CODE = "行业代码 · 大客户行业划分表";

const write = (
  port: MemoryPort,
  result: CodingResult,
  kinds: readonly CodedKind[] = codedKinds,
  locale: Locale = "zh-CN",
) => applyCodes(port, result, codedColumns(result, kinds, locale), unwatched);

test("code, name, confidence and candidates stand under headers that name the taxonomy; a row without a code keeps its candidates only", async () => {
  const port = bookOf();
  const result = await coded(port, ready);
  const applied = await write(port, result);
  expect(port.sheets[0]!.rows[0]!.slice(2)).toEqual([
    CODE,
    "行业名称 · 大客户行业划分表",
    "把握 · 大客户行业划分表",
    "候选行业 · 大客户行业划分表",
  ]);
  expect(columnOf(port, CODE)).toEqual(codesIn(result));
  expect(port.sheets[0]!.rows[1]!.slice(2)).toEqual(["012", "商业银行", 1, "012 商业银行 100%"]);
  expect(port.sheets[0]!.rows[2]![4]).toBe(
    Math.round(result.texts[1]!.coding.confidence * 100) / 100,
  );
  expect(applied).toMatchObject({ written: 5, columns: [2, 3, 4, 5] });
});

test("a later run, in the other language too, writes over its columns and adds none", async () => {
  const port = bookOf();
  await write(port, await coded(port, ready), ["code", "name"]);
  const result = await coded(port, ready, { corrections: new Map([["商业银行", "072"]]), locale: "en-US" }); // prettier-ignore
  await write(port, result, ["code"], "en-US");
  expect(port.sheets[0]!.rows[0]).toHaveLength(4);
  // The name of the former run is made anew with the code: it must not stand beside another one.
  expect(port.sheets[0]!.rows[1]!.slice(2)).toEqual(["072", "Special government departments"]);
});

test("another taxonomy has columns of its own", async () => {
  const port = bookOf();
  await write(port, await coded(port, ready), ["code"]);
  const national = await coded(port, await readyFor("gbt4754"));
  await write(port, national, ["code"]);
  expect(port.sheets[0]!.rows[0]!.slice(2)).toEqual([CODE, "行业代码 · 国民经济行业分类"]);
});

test("only rows that still hold what was read are written", async () => {
  const port = bookOf();
  const result = await coded(port, ready);
  const { rows } = port.sheets[0]!;
  rows[1]![1] = "海关";
  rows.splice(2, 0, ["C0", "保险公司"]);
  const applied = await write(port, result, ["code"]);
  expect(applied.changed).toEqual([{ key: "C1", sheetRow: 2 }]);
  expect(applied.added).toEqual([{ key: "C0", sheetRow: 3 }]);
  expect(columnOf(port, CODE).slice(0, 3)).toEqual([null, null, codesIn(result)[1]]);
});

test("a code that somebody wrote over since it was read is kept, and its customer is named", async () => {
  const port = bookOf();
  await write(port, await coded(port, ready), ["code"]);
  const result = await coded(port, ready);
  const { rows } = port.sheets[0]!;
  rows[2]![rows[0]!.indexOf(CODE)] = "999";
  const applied = await write(port, result, ["code"]);
  expect(applied.edited).toEqual([{ key: "C2", sheetRow: 3 }]);
  expect(columnOf(port, CODE)[1]).toBe("999");
});

test("a result that is coded into another taxonomy without being read again knows what stood in its columns", async () => {
  const port = bookOf();
  const national = await readyFor("gbt4754");
  await write(port, await coded(port, national), ["code"]);
  const result = await coded(port, ready);
  const { rows } = port.sheets[0]!;
  const header = "行业代码 · 国民经济行业分类";
  rows[1]![rows[0]!.indexOf(header)] = "A0111";
  const { choices } = result.request;
  const again = await codeAgain(result, choices, national, tickingHost(), unwatched);
  expect((await write(port, again, ["code"])).edited).toEqual([{ key: "C1", sheetRow: 2 }]);
});

test("everything is taken back in one step", async () => {
  const port = bookOf();
  const before = structuredClone(port.sheets[0]!.rows);
  const applied = await write(port, await coded(port, ready));
  await undo(port, applied);
  expect(port.sheets[0]!.rows).toEqual(before);
});
