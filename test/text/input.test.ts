import { inputHeader, inputNote } from "../../src/text";
import type { Input } from "../../src/rules";

const words = (zh: string, en: string) => ({ zh, en });
const input = (more: Partial<Input>): Input => ({
  key: "margin",
  label: words("毛利率", "Margin"),
  synonyms: { zh: [], en: [] },
  type: "number",
  blank: "unknown",
  ...more,
});
const because = (zh: string, en: string) => ({ kind: "default", words: words(zh, en) }) as const;
const percent = { label: words("%", "%"), scale: 0.01 };

test("a header has the unit in brackets", () => {
  expect(inputHeader(input({ unit: percent }), "zh-CN")).toBe("毛利率 (%)");
  expect(inputHeader(input({}), "en-US")).toBe("Margin");
});

test("a note says type, unit, range and what a blank means", () => {
  expect(inputNote(input({ unit: percent, min: 0, max: 100 }), "en-US")).toBe(
    "In percent, as 25%. Plausible: 0–100%. Blank: not known; graded only where the grade does not depend on it.",
  );
  const wan = input({ unit: { label: words("万元", "10k yuan"), scale: 10_000 }, min: 1 });
  expect(inputNote({ ...wan, blank: "error" }, "zh-CN")).toBe(
    "填数字，单位：万元。合理范围：≥ 1。空白时这一行不分级。",
  );
});

test("a stated value is given as it would be entered, with its reason", () => {
  const from = because("没有记录就没有加分", "no record is no bonus");
  expect(inputNote(input({ unit: percent, blank: { value: 20, from } }), "en-US")).toContain(
    "Blank: counts as 20% (no record is no bonus).",
  );
  const flag = input({ type: "boolean", blank: { value: false, from } });
  expect(inputNote(flag, "zh-CN")).toBe("填“是”或“否”。空白按“否”计（没有记录就没有加分）。");
  expect(inputNote(input({ type: "date", blank: { value: null, from } }), "en-US")).toBe(
    "A date, as 2026-01-31. Blank: there is none (no record is no bonus).",
  );
});

test("choices are named, and a remark comes first, with one full stop", () => {
  const choices = ["High", "Low"].map((name) => ({
    key: name.toLowerCase(),
    label: words(name, name),
    synonyms: { zh: [], en: [] },
  }));
  const about = words("按最近一年。", "Of the last year.");
  expect(inputNote(input({ type: "choice", choices, about }), "en-US")).toMatch(
    /^Of the last year\. One of: High, Low\. Blank/,
  );
});

test("what would be too long goes without the reason, then without the choices, and is cut at last", () => {
  const from = because("缘由", "x".repeat(250));
  const long = inputNote(input({ blank: { value: null, from } }), "en-US");
  expect(long).toBe("A number. Blank: there is none.");
  const choices = Array.from({ length: 60 }, (_, index) => ({
    key: `c${index}`,
    label: words(`选项${index}`, `Choice ${index}`),
    synonyms: { zh: [], en: [] },
  }));
  expect(inputNote(input({ type: "choice", choices }), "en-US")).toMatch(/^One of a list\. Blank/);
  const about = words("说明", "y".repeat(400));
  expect(inputNote(input({ about }), "en-US")).toHaveLength(255);
});
