import { portMessage } from "../../src/cli/portMessage";
import { messages } from "../../src/text";
import { PortError, type Locale, type PortErrorCode } from "../../src/workbook";

const said = (code: PortErrorCode, detail: string, locale: Locale = "en-US"): string =>
  portMessage(new PortError(code, detail), messages(locale));

test.each<[Locale, RegExp]>([
  ["en-US", /“customers\.csv” holds values alone.* history or rules\. Save it as \.xlsx/],
  ["zh-CN", /“customers\.csv”只能放数值.*历史和规则。请另存为 \.xlsx/],
])("history and rules that have no place in a text are told as such, in %s", (locale, words) => {
  expect(said("unsupported", "customers.csv", locale)).toMatch(words);
});

test.each<[Locale, RegExp]>([
  ["en-US", /^This cannot be done in a closed file: “等级”\. Open the workbook in Excel/],
  ["zh-CN", /“等级”。请在 Excel 里打开工作簿/],
])("what a workbook takes only while it is open is sent to Excel, in %s", (locale, words) => {
  expect(said("unsupported", "等级", locale)).toMatch(words);
});

test.each<Locale>(["en-US", "zh-CN"])(
  "ground that is in use is told wherever it is, beside customers or below a table, in %s",
  (locale) => {
    const sentence = said("taken", "A12", locale);
    expect(sentence).toContain("A12");
    expect(sentence).not.toMatch(/beside|旁边/);
  },
);

test("a fault that the command line has no words for is told as ours, with its code", () => {
  expect(said("busy", "now")).toContain("busy now");
});
