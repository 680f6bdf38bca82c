import { readSchemeText, schemeFaultTexts, schemeText } from "../../../src/workbook";
import { menuScheme } from "./rulesBook";

const written = (id: string, format: "json" | "dmn"): string => {
  const outcome = schemeText(menuScheme(id), format, "zh-CN");
  if (!outcome.ok) throw new Error(outcome.faults[0]?.code);
  return outcome.text;
};

test.each(["json", "dmn"] as const)("a scheme comes back out of its .%s file", (format) => {
  const read = readSchemeText(written("logistics-abc", format));
  expect(read).toEqual({ ok: true, schemes: [menuScheme("logistics-abc")] });
});

test("a byte order mark says nothing", () => {
  expect(readSchemeText(`\ufeff${written("logistics-abc", "json")}`).ok).toBe(true);
});

test("what DMN has no words for is told", () => {
  const outcome = schemeText(menuScheme("abc-share"), "dmn", "en-US");
  expect(outcome.ok).toBe(false);
  expect(outcome.ok ? [] : schemeFaultTexts(outcome.faults, "en-US")).toHaveLength(1);
});

test.each(["zh-CN", "en-US"] as const)(
  "a text that is no scheme is told in words (%s)",
  (locale) => {
    for (const text of ["{", "[]", '{"id": 1}', "<a/>", "hello"]) {
      const read = readSchemeText(text);
      expect(read.ok).toBe(false);
      const words = read.ok ? [] : schemeFaultTexts(read.faults, locale);
      expect(words.length).toBeGreaterThan(0);
      expect(words.every((sentence) => sentence !== "")).toBe(true);
    }
  },
);
