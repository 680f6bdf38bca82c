import type { Input, Problem } from "../../src/rules";
import { namesOf, problemsText, problemText } from "../../src/text";
import { demand, pieces } from "../cells/inputs";

const inputs: readonly Input[] = [pieces, demand];
const problems: readonly Problem[] = [
  { code: "not-a-number", got: "约三万" },
  { code: "other-unit", got: "$5" },
  { code: "not-a-date", got: "下周" },
  { code: "not-a-boolean", got: "x" },
  { code: "not-a-choice", got: "也许", choices: ["clear", "latent"] },
  { code: "ambiguous-date", got: "1/2/2026" },
  { code: "cell-error", got: "#N/A" },
  { code: "out-of-range", got: 5, min: 10, max: 20 },
  { code: "missing-input", input: "orderQty" },
  { code: "missing-column", inputs: ["orderQty", "demand"] },
  { code: "missing-as-of" },
  { code: "duplicate-header", header: "数量", input: "orderQty" },
  { code: "unit-mismatch", header: "数量(箱)", input: "orderQty", unit: "箱" },
  { code: "no-such-scheme", name: "gov", near: ["gov-score"] },
  { code: "no-industry-match", text: "饭店", candidates: [{ code: "040", name: "饭店" }] },
];

test.each(["zh-CN", "en-US"] as const)("problems in words, %s", (locale) => {
  const names = namesOf(inputs, locale, "demand");
  expect(problems.map((problem) => problemText(problem, locale, names))).toMatchSnapshot();
});

test("a total beyond all numbers is said in words", () => {
  expect(problemText({ code: "total-too-large" }, "zh-CN")).toBe("数值合计过大，无法计算");
});

test("one bound of a range is enough", () => {
  expect([
    problemText({ code: "out-of-range", got: 5, min: 10 }, "en-US"),
    problemText({ code: "out-of-range", got: 50, max: 20 }, "zh-CN"),
  ]).toEqual(["“5” is less than 10", "“50”大于 20"]);
});

test("a problem of a cell names its column, a problem that names the input does not do so twice", () => {
  const located = [
    { input: "orderQty", problem: { code: "not-a-number", got: "约三万" } },
    { input: "orderQty", problem: { code: "missing-input", input: "orderQty" } },
  ] as const;
  expect(problemsText(located, "zh-CN", inputs)).toBe("订单数量：“约三万”不是数字；订单数量是空的");
  expect(problemsText(located, "en-US", inputs)).toBe(
    "Order quantity: “约三万” is not a number that can be read; Order quantity is blank",
  );
});

test("choices are named by their labels", () => {
  expect(
    problemsText(
      [
        {
          input: "demand",
          problem: { code: "not-a-choice", got: "也许", choices: ["clear", "latent"] },
        },
      ],
      "zh-CN",
      inputs,
    ),
  ).toBe("需求：“也许”不在可选项中：明显、潜在");
});
