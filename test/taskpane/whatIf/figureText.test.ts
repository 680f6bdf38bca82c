import { paneWhatIfWords } from "../../../src/text";
import { limitsText, typedOf, valueTyped } from "../../../src/taskpane/whatIf/figureText";
import { figureOf } from "./figures";

const lever = figureOf("method/rules:orderQty#0");
const fraction = { ...lever, form: "fraction" } as const;

test.each([
  ["25000", 25_000],
  ["25,000", 25_000],
  ["２．５万", 25_000],
  ["-3", -3],
])("%s is read as a number", (typed, value) => {
  expect(valueTyped(lever, typed)).toBe(value);
});

test.each(["", "many", "1e3", "3-4"])("“%s” is none", (typed) => {
  expect(valueTyped(lever, typed)).toBeNull();
});

test("a fraction is typed as a percentage, and reads back as it was", () => {
  expect(typedOf(fraction, 0.35)).toBe("35");
  expect(valueTyped(fraction, "35%")).toBe(0.35);
});

test("the limits of a figure are said in both languages", () => {
  const text = (locale: "zh-CN" | "en-US") => limitsText(lever, paneWhatIfWords(locale), locale);
  expect(text("zh-CN")).toBe("按其他数字，应大于 0 支、小于 30,000 支");
  expect(text("en-US")).toBe(
    "Must be more than 0 pcs and less than 30,000 pcs, as the other figures stand",
  );
});
