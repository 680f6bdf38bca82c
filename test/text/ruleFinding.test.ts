import { rulePlaceText, ruleFindingText } from "../../src/text";
import { verify, type RuleFinding } from "../../src/verify";
import { schemeNamed } from "../../src/schemes";
import type { Scheme } from "../../src/rules";
import { from, input, minimal, part, table } from "../rules/minimal";

const label = (zh: string, en: string) => ({ zh, en });
const choices = [
  { key: "high", label: label("高", "High"), synonyms: { zh: [], en: [] } },
  { key: "low", label: label("低", "Low"), synonyms: { zh: [], en: [] } },
];
const orders = input("orders", "number", { label: label("订单量", "Orders") });
const loyalty = input("loyalty", "choice", { label: label("忠诚度", "Loyalty"), choices });

const scheme = minimal({
  inputs: [orders, loyalty, input("since", "date", { label: label("日期", "Date") })],
  arguments: [
    { type: "number", name: "cut", label: label("界限", "Cut"), default: 9, from },
    {
      type: "choice",
      name: "by",
      label: label("依据", "By"),
      default: "one",
      from,
      choices: [{ key: "one", label: label("甲", "One") }],
    },
  ],
  method: table([{ when: {}, tier: "A", from }]),
});

const placed = { severity: "error", path: ["method", "rules"] } as const;
const gap = (more: object): RuleFinding =>
  ({ ...placed, code: "gap", about: "values", when: {}, ...more }) as RuleFinding;

/** One finding of every code, as far as the kinds of facts differ. */
const ALL: readonly RuleFinding[] = [
  { ...placed, code: "cell-unreadable", key: "orders", content: "3 <", at: 3 },
  ...(["other-type", "no-such-argument", "no-such-choice", "text-only", "alone"] as const).map(
    (reason): RuleFinding => ({
      ...placed,
      code: "cell-unfit",
      key: "loyalty",
      content: "x",
      reason,
      got: '"x"',
      type: "choice",
      choices: ["high", "low"],
    }),
  ),
  { ...placed, code: "interval-upside-down", key: "orders", content: "[5..3]" },
  { ...placed, code: "never-holds", key: "orders", content: "> 9", min: 0, max: 5 },
  { ...placed, code: "never-holds", key: "orders", content: "> 9", max: 5 },
  gap({ when: { orders: "< 3" } }),
  gap({ about: "blank", when: { orders: "null" } }),
  gap({ about: "others", when: { loyalty: 'not("high")' } }),
  gap({ when: { orders: "5" }, boundary: { key: "orders", point: "5" } }),
  { ...placed, code: "more-gaps", listed: 12 },
  { ...placed, code: "overlap", rows: [1, 2], when: { orders: "> 3" }, outcome: "first" },
  {
    ...placed,
    code: "overlap",
    rows: [1, 2],
    when: {},
    outcome: "conflict",
    boundary: { key: "orders", point: "5" },
  },
  { ...placed, code: "more-overlaps", listed: 40, count: 99 },
  {
    ...placed,
    code: "left-out",
    rows: [1, 2],
    taker: 3,
    boundary: { key: "orders", point: "5" },
    when: {},
  },
  { ...placed, code: "shadowed", row: 3, by: [1] },
  { ...placed, code: "shadowed", row: 3, by: [1, 2] },
  { ...placed, code: "contradictory-only", argument: "by", is: "two" },
  { ...placed, code: "too-many-combinations", checked: ["cells"], unchecked: ["gaps"] },
  { ...placed, code: "no-such-input", key: "nothing" },
  { ...placed, code: "no-such-tier", tier: "Z" },
  { ...placed, code: "tier-never-given", tier: "B" },
  { ...placed, code: "tier-out-of-reach", tier: "B", least: 0, most: 3 },
  { ...placed, code: "weights-sum", sum: 0.9, expected: 1 },
  { ...placed, code: "weights-sum", sum: 90, expected: 100 },
  { ...placed, code: "shares-sum", row: 1, sum: 0.9 },
  { ...placed, code: "cutoffs-order", row: 2, atLeast: 60, before: 40 },
  { ...placed, code: "cutoffs-tiers", row: 2, tier: "A" },
  { ...placed, code: "cutoffs-rest", row: 2, which: "last-bounded" },
  { ...placed, code: "cutoffs-rest", row: 1, which: "early-rest" },
  { ...placed, code: "keep-above", row: 1, keepAbove: 61, atLeast: 60, next: 40 },
  { ...placed, code: "cuts-count", got: 1, wanted: 2 },
  { ...placed, code: "cuts-order", got: [0.5, 0.2], wanted: "ascending" },
  { ...placed, code: "cuts-range", got: [0, 2] },
  { ...placed, code: "limit-never-bites", row: 1, atBest: "B", because: "no-better" },
  { ...placed, code: "limit-never-bites", row: 1, atBest: "B", because: "other-limit" },
  { ...placed, code: "value-twice", value: "x", rows: [1, 1] },
  { ...placed, code: "value-twice", value: "x", rows: [1, 2] },
];

test.each(ALL.map((finding) => [finding.code, finding] as const))(
  "%s is said in both languages, without holes, and says what to do",
  (_, finding) => {
    const [zh, en] = [
      ruleFindingText(scheme, finding, "zh-CN"),
      ruleFindingText(scheme, finding, "en-US"),
    ];
    for (const text of [zh, en]) expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(en).toMatch(/^[A-Z\d“].*\.$/);
    expect(zh).toMatch(/。$/);
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
  },
);

test("inputs, choices and tiers go by their labels, days as days", () => {
  const finding = gap({
    when: { loyalty: '"high"', orders: "[3..5)", since: '< date("2026-01-31")' },
    proposal: { kind: "rule", path: [], at: 1, when: {}, tier: "B" },
  });
  expect(ruleFindingText(scheme, finding, "en-US")).toBe(
    "No row holds for customers with Loyalty “High”, Orders [3..5), Date < 2026-01-31: they get no grade. Insert a row for them; B is a suggestion.",
  );
  expect(ruleFindingText(scheme, finding, "zh-CN")).toBe(
    "忠诚度 “高”，订单量 [3..5)，日期 < 2026-01-31的客户没有一行适用，得不到等级。请为他们插入一行，等级暂拟B。",
  );
});

test("what a finding holds under is said behind it", () => {
  const finding = gap({ when: {}, under: { by: "one" }, assuming: { cut: 9 } });
  expect(ruleFindingText(scheme, finding, "en-US")).toMatch(/ \(By: One; Cut taken as 9\)\.$/);
  expect(ruleFindingText(scheme, finding, "zh-CN")).toMatch(/（依据：甲；界限按 9 计）。$/);
});

describe("places", () => {
  test("a cell of a rule", () => {
    const path = ["method", "rules", 2, "when", "orders"];
    expect(rulePlaceText(scheme, path, "en-US")).toBe("Rules, row 3 · Orders");
    expect(rulePlaceText(scheme, path, "zh-CN")).toBe("规则第 3 行 · 订单量");
  });
  test("a band of a criterion goes by the criterion's input", () => {
    const found = schemeNamed("gov-score");
    if (!found.ok) throw new Error("gov-score");
    const path = ["method", "criteria", 0, "bands", 1, "test"];
    expect(rulePlaceText(found.value, path, "en-US")).toMatch(/^.+ · Bands, row 2$/);
    expect(rulePlaceText(found.value, path, "en-US")).not.toContain("Criteria");
  });
  test("a part goes by its label, a precondition by its name", () => {
    const whole: Scheme = {
      ...scheme,
      parts: [part("level", scheme)],
      precondition: { scheme, passes: ["A"], otherwise: "B", from },
    };
    const inner = ["method", "rules", 0];
    expect(rulePlaceText(whole, ["parts", 0, "scheme", ...inner], "en-US")).toBe(
      "level · Rules, row 1",
    );
    expect(rulePlaceText(whole, ["precondition", "scheme", ...inner], "en-US")).toBe(
      "Precondition · Rules, row 1",
    );
  });
});

test("every finding of the schemes of the menu can be said", () => {
  const found = schemeNamed("gov-score");
  if (!found.ok) throw new Error("gov-score");
  expect(verify(found.value).map((each) => ruleFindingText(found.value, each, "en-US"))).toEqual([
    "Nobody ever gets D: scores go from 60 to 115, and none falls there. Change the cut-off or the points.",
  ]);
});
