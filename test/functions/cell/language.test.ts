import { setLocale } from "../../../src/functions";
import { isChinese, languageAsked, languageOf } from "../../../src/functions/cell/language";
import { thrown } from "../host";

test.each([
  ["每月", { zh: "每月", en: "Monthly" }, "zh-CN"],
  ["Monthly", { zh: "每月", en: "Monthly" }, "en-US"],
  ["A", { zh: "A", en: "A" }, "zh-CN"],
  ["ａ", { zh: "A", en: "A" }, "zh-CN"],
  ["A级", { zh: "A", en: "A" }, "zh-CN"],
  ["Class A", { zh: "A", en: "A" }, "en-US"],
])("%s of %j is %s", (text, label, language) => {
  expect(languageOf(text, label)).toBe(language);
});

test("one Chinese character makes a text Chinese", () => {
  expect(["客户 A", "Client A", ""].map(isChinese)).toEqual([true, false, false]);
});

test("a language may be asked for by its code or its name, in a cell too", () => {
  expect(["zh", "zh-CN", "中文", [["en"]], "English", "", null].map(languageAsked)).toEqual([
    "zh-CN",
    "zh-CN",
    "zh-CN",
    "en-US",
    "en-US",
    null,
    null,
  ]);
  setLocale("en-US");
  expect(thrown(() => languageAsked("fr"))).toMatch(/^#VALUE! language cannot be “fr”/);
  setLocale(null);
});
