import { dmnFaultTexts } from "../../src/text";

const both = (fault: Parameters<typeof dmnFaultTexts>[0]) => [
  dmnFaultTexts(fault, "en-US"),
  dmnFaultTexts(fault, "zh-CN"),
];

test("a fault is a sentence in both languages", () => {
  const fault = {
    code: "wrong-cells",
    table: "Grade",
    rule: 3,
    part: "input",
    got: 1,
    wanted: 2,
  } as const;
  expect(both(fault)).toEqual([
    ["“Grade”, rule 3 has 1 input entry instead of 2."],
    ["“Grade”的第 3 条规则有 1 个条件，应有 2 个。"],
  ]);
});

test("characters of an expression are counted from 1", () => {
  const fault = { code: "unsupported-expression", text: "a b", at: 2, within: "D" } as const;
  expect(dmnFaultTexts(fault, "en-US")[0]).toContain("from character 3 on");
});

test("everything that is wrong with a scheme is a sentence with its place in words", () => {
  const fault = {
    code: "invalid-scheme",
    issues: [
      {
        path: ["method", "rules", 3, "when", "orderQty"],
        issue: { code: "wrong-type", wanted: "string" },
      },
      { path: ["parts", 0, "scheme", "tiers", 1, "label"], issue: { code: "missing" } },
      {
        path: ["precondition", "scheme", "inputs", 0, "type"],
        issue: { code: "not-one-of", values: ["number", "date"] },
      },
      { path: [], issue: { code: "unknown-keys", keys: ["colour"] } },
      { path: ["method"], issue: { code: "broken", message: "it is odd." } },
    ],
  } as const;
  expect(both(fault)).toEqual([
    [
      "rule 4, cell of “orderQty”: this must be a text.",
      "part 1, tier 2, label: this is missing.",
      "precondition, input 1, type: this must be one of: number, date.",
      "unknown: colour.",
      "method: it is odd.",
    ],
    [
      "第 4 条规则，“orderQty”的条件：这里应当是文字。",
      "第 1 个部分，第 2 个等级，label：缺少这一项。",
      "前提，第 1 项输入，type：这里只能是其中之一：number、date。",
      "不认识：colour。",
      "method：it is odd。",
    ],
  ]);
});
