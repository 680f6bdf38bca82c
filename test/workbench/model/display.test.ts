import { displayText, valueText } from "../../../src/workbench/model";

describe("what a cell shows", () => {
  test.each([
    [1234.5, "General", "1234.5"],
    [0.1 + 0.2, "General", "0.3"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [0.256, "0%", "26%"],
    [46_053, "yyyy-mm-dd", "2026-01-31"],
    [46_053, 'yyyy"年"m"月"d"日"', "2026年1月31日"],
    [46_053, "m/d/yyyy", "1/31/2026"],
    [-5, "#,##0;[Red]-#,##0", "-5"],
    ["001", "@", "001"],
    ["text", "0.00", "text"],
    [true, "0.00", "TRUE"],
    [{ error: "#N/A" } as const, "0.00", "#N/A"],
  ])("%p under %s is %s", (value, format, text) => {
    expect(valueText(value, format)).toBe(text);
  });

  test("an empty cell shows nothing", () => {
    expect(displayText(undefined)).toBe("");
    expect(displayText({ value: "", style: { numberFormat: "0.00" } })).toBe("");
  });

  test("dates of a 1904 workbook show the same day", () => {
    expect(valueText(44_591, "yyyy-mm-dd", true)).toBe("2026-01-31");
    expect(valueText(44_591, "0", true)).toBe("44591");
  });
});
