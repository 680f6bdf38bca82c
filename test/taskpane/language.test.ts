import { isoOfSerial, languageOf, localeOf, serialOfIso } from "../../src/taskpane/language";

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["zh", "zh-CN"],
  ["en-GB", "en-US"],
  ["ja-JP", "en-US"],
])("Excel in %s is a pane in %s", (tag, locale) => expect(localeOf(tag)).toBe(locale));

test("dates and serials turn into each other in any time zone", () => {
  expect(serialOfIso("2026-01-31")).toBe(46053);
  expect(isoOfSerial(46053)).toBe("2026-01-31");
  expect(isoOfSerial(46053.9)).toBe("2026-01-31");
});

test.each(["", "2026", "2026-02", "31.1.2026", "2026-13-01"])("%j is no date", (text) =>
  expect(serialOfIso(text)).toBeUndefined(),
);

test("numbers are written as the workbook's language has them", () => {
  expect(languageOf("en-US", "de-DE").number(1234.567)).toBe("1.234,57");
  expect(languageOf("zh-CN").percent(0.5125)).toBe("51.3%");
});
