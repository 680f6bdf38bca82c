import type { Scheme, Words } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("老客户回访", "Call-backs of existing customers");
const said = (zh: string, en: string) => source("second", place, words(zh, en));

const grade = (letter: string) => ({
  key: letter.toLowerCase(),
  label: words(letter, letter),
  synonyms: { zh: [`${letter}类`, `${letter}级`], en: [`Class ${letter}`, `Grade ${letter}`] },
});

const often = (months: number): Words =>
  months === 1
    ? words("每月回访 1 次", "A call-back every month")
    : words(`每 ${months} 个月回访 1 次`, `A call-back every ${months} months`);

/** How often the source has a class called back. */
export const callBack = (letter: string, months: number) => {
  const { zh, en } = often(months);
  return { months, from: said(`${letter} 类：${zh}`, `class ${letter}: ${en.toLowerCase()}`) };
};

/** How the source has a class called back. */
export const channels = {
  A: {
    words: words("每月第一周上门", "In person, in the first week of the month"),
    from: said("A 类在每月第一周拜访", "class A is visited in the first week of the month"),
  },
  B: {
    words: words("拜访 A 类时顺路上门", "In person, on the way to a customer of class A"),
    from: said("B、C 类在拜访 A 类时顺路拜访", "classes B and C are visited on the way to class A"),
  },
  C: {
    words: words("拜访 A 类时顺路，或电话", "On the way to a customer of class A, or by phone"),
    from: said(
      "B、C 类顺路拜访；C 类可用电话",
      "classes B and C are visited on the way; C may be phoned",
    ),
  },
} as const;

const plan = (key: string, letter: "A" | "B" | "C", months: number, label: Words) => ({
  key,
  label,
  name: often(months),
  policy: {
    cadence: callBack(letter, months),
    channel: channels[letter],
    actions: [],
  },
});

const mapped = (letter: "A" | "B" | "C", tier: string, months: number) => ({
  when: { class: `"${letter.toLowerCase()}"` },
  tier,
  label: words(`${letter} 类客户`, `Class ${letter}`),
  from: callBack(letter, months).from,
});

const late = (key: string, months: number, tier: string) => ({
  key,
  words: words(
    months === 1 ? "上次回访已超过一个月，已逾期" : `上次回访已超过 ${months} 个月，已逾期`,
    months === 1
      ? "The last call-back is more than a month ago: overdue"
      : `The last call-back is more than ${months} months ago: overdue`,
  ),
  when: { monthsSinceVisit: `> ${months}` },
  tiers: [tier],
});

/** Existing customers by how often they are called back, from their class: every month, every second or every third. */
export const ctiCallback = {
  id: "cti-callback",
  version: "1.0",
  name: words("老客户回访频次", "Call-back frequency"),
  about: words(
    "按老客户的 A、B、C 类确定多久回访一次、用什么方式，并由上次回访日期算出下次日期和是否逾期。",
    "Says how often and how an existing customer of class A, B or C is called back; the last call-back gives the next one due, and what is overdue.",
  ),
  source: said(
    "老客户按 A、B、C 类分别每一、二、三个月回访",
    "existing customers of class A, B and C are called back every one, two and three months",
  ),
  topic: "service",
  scope: "row",
  inputs: [
    {
      key: "class",
      label: words("客户类别", "Customer class"),
      synonyms: {
        zh: ["类别", "ABC 类别", "客户分类", "老客户类别", "等级 · CTI 合作客户"],
        en: ["ABC class", "Class of customer", "Tier · CTI cooperating customers"],
      },
      type: "choice",
      choices: ["A", "B", "C", "D"].map(grade),
      blank: "unknown",
    },
    {
      key: "lastVisit",
      label: words("上次回访日期", "Last call-back"),
      synonyms: {
        zh: ["最近回访日期", "回访日期", "上次拜访日期", "最近拜访日期", "上次回访"],
        en: ["Last visit", "Last callback", "Last called back", "Date of last visit"],
      },
      type: "date",
      blank: {
        value: null,
        from: ours(
          "没有日期即还没有回访过：不影响频次，另作提示",
          "no date means not called back yet: the frequency is the same, and a remark says so",
        ),
      },
    },
  ],
  derived: [
    {
      kind: "monthsSince",
      key: "monthsSinceVisit",
      label: words("距上次回访(月)", "Months since last call-back"),
      of: "lastVisit",
      from: ours(
        "月按日历月计，满月当日才到期",
        "months are calendar months: due on the day on which they are full",
      ),
    },
  ],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      mapped("A", "monthly", 1),
      mapped("B", "two-monthly", 2),
      mapped("C", "three-monthly", 3),
      {
        when: { class: '"d"' },
        tier: "none",
        label: words("D 类不安排回访", "Class D is not called back"),
        from: ours(
          "来源只规定 A、B、C 三类；D 类是放弃的客户",
          "the source only has A, B and C; class D is given up",
        ),
      },
    ],
  },
  tiers: [
    plan("monthly", "A", 1, words("每月", "Monthly")),
    plan("two-monthly", "B", 2, words("每两月", "Every 2 months")),
    plan("three-monthly", "C", 3, words("每三月", "Every 3 months")),
    {
      key: "none",
      label: words("不回访", "None"),
      name: words("不安排回访", "No call-backs"),
      aside: true,
    },
  ],
  remarks: [
    late("overdueMonthly", 1, "monthly"),
    late("overdueTwoMonthly", 2, "two-monthly"),
    late("overdueThreeMonthly", 3, "three-monthly"),
    {
      key: "neverVisited",
      words: words("没有回访日期，请安排回访", "Never called back: arrange it"),
      when: { lastVisit: "null" },
      tiers: ["monthly", "two-monthly", "three-monthly"],
    },
    {
      key: "visitInFuture",
      words: words(
        "上次回访日期晚于分级日，请核对",
        "The last call-back is dated after the day of grading: check it",
      ),
      when: { monthsSinceVisit: "< 0" },
    },
  ],
  open: [
    {
      question: words("D 类客户要不要回访", "Is class D called back?"),
      taken: words("不安排", "It is not"),
    },
    {
      question: words("到期日怎么算", "When is the next call-back due?"),
      taken: words(
        "上次回访日期加一、二、三个日历月，过了当日才算逾期",
        "One, two or three calendar months after the last; overdue from the day after",
      ),
    },
  ],
  examples: [
    { tier: "monthly", row: { class: "a", lastVisit: { days: -12 } } },
    { tier: "monthly", row: { class: "a", lastVisit: { days: -40 } } },
    { tier: "two-monthly", row: { class: "b", lastVisit: { days: -45 } } },
    { tier: "three-monthly", row: { class: "c", lastVisit: null } },
    { tier: "none", row: { class: "d", lastVisit: { days: -200 } } },
  ],
  contact: "lastVisit",
} as const satisfies Scheme;
