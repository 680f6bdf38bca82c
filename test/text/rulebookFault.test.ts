import type { RulesFault, RulesFaultCode, RulesFaultFacts } from "../../src/rulebook";
import { rulesFaultText } from "../../src/text";

const known = [{ zh: "甲", en: "first" }];
const item = { zh: "上限", en: "cap" };

const FACTS: { readonly [Code in RulesFaultCode]: Extract<RulesFaultFacts, { code: Code }> } = {
  "no-scheme": { code: "no-scheme" },
  "unknown-scheme": { code: "unknown-scheme", id: "own" },
  "other-scheme": { code: "other-scheme", id: "own" },
  "missing-column": { code: "missing-column", header: "X1" },
  "duplicate-column": { code: "duplicate-column", header: "X1" },
  "missing-row": { code: "missing-row", item },
  "duplicate-row": { code: "duplicate-row", item },
  "unknown-kind": { code: "unknown-kind", known },
  "kind-not-here": { code: "kind-not-here", known },
  "unknown-part": { code: "unknown-part", known },
  "bad-number": { code: "bad-number" },
  "duplicate-number": { code: "duplicate-number", other: 3 },
  "order-unclear": { code: "order-unclear" },
  "no-parent": { code: "no-parent", parent: item },
  "cell-error": { code: "cell-error" },
  "missing-value": { code: "missing-value" },
  "number-expected": { code: "number-expected" },
  "yes-or-no-expected": { code: "yes-or-no-expected" },
  "unknown-tier": { code: "unknown-tier", known },
  "unknown-input": { code: "unknown-input", known },
  "unknown-choice": { code: "unknown-choice", known },
  "unknown-setting": { code: "unknown-setting", known },
  "not-one-of": { code: "not-one-of", known },
  "bad-test": { code: "bad-test", at: 4 },
  "unfit-test": { code: "unfit-test", type: "number" },
  "bad-setting": { code: "bad-setting", problem: { code: "bad-cuts", got: "2,1" } },
  "bad-party": { code: "bad-party" },
  "bad-rhythm": { code: "bad-rhythm" },
  "bad-visits": { code: "bad-visits" },
  "bad-definition": { code: "bad-definition" },
  "cutoffs-not-falling": { code: "cutoffs-not-falling" },
  "last-cutoff-bound": { code: "last-cutoff-bound" },
  invalid: { code: "invalid", path: "method", message: "m1" },
};

const fault = (facts: RulesFaultFacts, content = "Q9"): RulesFault => ({
  ...facts,
  row: 2,
  column: 1,
  content,
});

test.each(Object.values(FACTS).map((facts) => [facts.code, facts] as const))(
  "%s is one sentence in each language, without a full stop",
  (_, facts) => {
    const zh = rulesFaultText(fault(facts), "zh-CN");
    const en = rulesFaultText(fault(facts), "en-US");
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(`${zh}${en}`).not.toMatch(/undefined|\[object|[.。]$/);
    expect(en.replace(/“.*?”/g, "")).not.toMatch(/\p{Script=Han}/u);
  },
);

test("What a cell shows and what it may hold are named", () => {
  expect(rulesFaultText(fault(FACTS["unknown-tier"]), "en-US")).toBe(
    "“Q9” is no tier of the scheme; there are: first",
  );
  expect(rulesFaultText(fault(FACTS["unknown-tier"]), "zh-CN")).toBe(
    "方案没有等级“Q9”；可用的有：甲",
  );
});

test("A row that does not say what it is is asked to", () => {
  expect(rulesFaultText(fault(FACTS["unknown-kind"], ""), "en-US")).toContain(
    "write one of: first",
  );
});
