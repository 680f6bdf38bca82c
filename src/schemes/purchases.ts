import type { Derived, Input, Remark } from "../rules";
import { ours, words } from "./provenance";
import { days, times } from "./units";

/** The date of the first purchase. */
export const firstPurchase = (key: string): Input => ({
  key,
  label: words("首次购买日期", "First purchase"),
  synonyms: {
    zh: ["首次购买", "首购日期", "首单日期", "首次成交日期", "首次下单日期"],
    en: ["First purchase date", "First order date", "Date of first order", "Customer since"],
  },
  type: "date",
  blank: "unknown",
});

/** The date of the latest purchase. */
export const lastPurchase = (key: string): Input => ({
  key,
  label: words("最近购买日期", "Last purchase"),
  synonyms: {
    zh: [
      "最近购买",
      "末次购买日期",
      "最近成交日期",
      "最近下单日期",
      "最近一次消费",
      "上次购买日期",
    ],
    en: ["Last purchase date", "Latest purchase", "Last order date", "Date of last order"],
  },
  type: "date",
  blank: "unknown",
});

/** How many purchases there were. */
export const orders = (key: string): Input => ({
  key,
  label: words("购买次数", "Orders"),
  synonyms: {
    zh: ["订单数", "订单次数", "成交次数", "累计订单数", "消费次数", "购买频次"],
    en: ["Number of orders", "Order count", "Purchases", "Purchase count"],
  },
  type: "number",
  unit: times,
  blank: "unknown",
  min: 0,
});

const wholeDays = ours(
  "按整天计，满期当日仍算在期内",
  "whole days; the day on which the period is full still belongs to it",
);

/** Days from the first purchase to the day of grading. */
export const daysSinceFirst = (of: string): Derived => ({
  kind: "daysSince",
  key: "daysSinceFirst",
  label: words("距首次购买天数", "Days since first purchase"),
  of,
  from: wholeDays,
});

/** Days from the latest purchase to the day of grading. */
export const daysSinceLast = (of: string): Derived => ({
  kind: "daysSince",
  key: "daysSinceLast",
  label: words("距最近购买天数", "Days since last purchase"),
  of,
  from: wholeDays,
});

/** Days between the first and the latest purchase. */
export const daysOfBuying = (first: string, last: string): Derived => ({
  kind: "sum",
  key: "daysOfBuying",
  label: words("首末次购买相隔天数", "Days from first to last purchase"),
  terms: [{ input: last }, { input: first, times: -1 }],
  unit: days,
  from: ours("最近购买日期减首次购买日期", "last purchase less first purchase"),
});

/** The latest purchase lies after the day of grading. */
export const lastInFuture: Remark = {
  key: "lastInFuture",
  words: words(
    "最近购买日期晚于分级日，请核对",
    "The last purchase is dated after the day of grading: check it",
  ),
  when: { daysSinceLast: "< 0" },
};

/** The first purchase lies after the latest one. */
export const datesSwapped: Remark = {
  key: "datesSwapped",
  words: words(
    "首次购买晚于最近购买，请核对两个日期",
    "The first purchase is dated after the last one: check both",
  ),
  when: { daysOfBuying: "< 0" },
};
