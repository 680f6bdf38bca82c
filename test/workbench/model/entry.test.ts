import { readEntry } from "../../../src/workbench/model";

const content = (entry: unknown, numberFormat?: string) =>
  readEntry(entry, numberFormat === undefined ? undefined : { numberFormat });

describe("what is typed into a cell", () => {
  test.each([
    ["a number", 12.5, { content: { value: 12.5 } }],
    ["a boolean", true, { content: { value: true } }],
    ["digits", "001", { content: { value: 1 } }],
    ["thousands", "1,234.5", { content: { value: 1234.5 }, numberFormat: "#,##0.00" }],
    ["a percentage", "5%", { content: { value: 0.05 }, numberFormat: "0%" }],
    ["full-width yuan", "￥1200", { content: { value: 1200 }, numberFormat: expect.any(String) }],
    ["an ISO date", "2026-01-31", { content: { value: 46_053 }, numberFormat: "yyyy-mm-dd" }],
    [
      "a Chinese date",
      "2026年1月31日",
      { content: { value: 46_053 }, numberFormat: 'yyyy"年"m"月"d"日"' },
    ],
    ["an English date", "Jan 5, 2026", { content: { value: 46_027 }, numberFormat: "mmm d, yyyy" }],
    ["a time", "1:30 PM", { content: { value: 0.5625 }, numberFormat: expect.any(String) }],
    ["a power of ten", "1e3", { content: { value: 1000 }, numberFormat: "0.00E+00" }],
    ["digits within words", "May 2026 sales", { content: { value: "May 2026 sales" } }],
    ["a boolean word", "true", { content: { value: true } }],
    ["an error", "#n/a", { content: { value: { error: "#N/A" } } }],
    ["an apostrophe in front", "'001", { content: { value: "001", prefixed: true } }],
    ["a formula", "=A1", { content: { value: { error: "#BUSY!" }, formula: "=A1" } }],
    ["an equals sign alone", "=", { content: { value: "=" } }],
    ["text", "十二万", { content: { value: "十二万" } }],
    ["nothing", "", { content: { value: "" } }],
  ])("%s is read as Excel reads it", (_what, entry, expected) => {
    expect(content(entry)).toEqual(expected);
  });

  test.each(["001", "=A1", "2026-01-31", "'x", "5%", "#N/A"])(
    "a cell of format @ keeps %s as text",
    (entry) => {
      expect(content(entry, "@")).toEqual({ content: { value: entry } });
    },
  );

  test.each([[null], [undefined], [{ type: "Double" }]])("%j is no entry", (entry) => {
    expect(content(entry)).toBeUndefined();
  });

  test("a number that is none becomes #NUM!", () => {
    expect(content(Infinity)).toEqual({ content: { value: { error: "#NUM!" } } });
  });

  test("dates count from 1904 in such a workbook, other numbers do not", () => {
    expect(readEntry("2026-01-31", undefined, true)?.content.value).toBe(44_591);
    expect(readEntry("5%", undefined, true)?.content.value).toBe(0.05);
  });
});
