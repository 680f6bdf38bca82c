import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { yuan } from "./units";

const place = words("二八法则", "The 80/20 rule");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));

/** Customers by rank of profit: the top fifth that is said to make four fifths of it, and the rest. */
export const pareto8020 = {
  id: "pareto-8020",
  version: "1.0",
  name: words("二八法则", "80/20 rule"),
  about: words(
    "按利润排队，前 20% 的客户为关键少数，其余为多数；并核对前 20% 是否占到 80%，给出占到 80% 所需的最少客户比例和基尼系数。",
    "Ranks customers by profit: the top 20% are the vital few. Checks whether they hold 80% of it, and tells the least share of customers that does, with the Gini coefficient.",
  ),
  source: said("两成客户创造八成利润", "a fifth of the customers makes four fifths of the profit"),
  topic: "value",
  scope: "column",
  inputs: [
    {
      key: "value",
      label: words("利润", "Profit"),
      synonyms: {
        zh: ["客户利润", "利润贡献", "毛利", "年利润", "销售额", "营业额", "年销售额", "金额"],
        en: [
          "Customer profit",
          "Gross profit",
          "Annual profit",
          "Revenue",
          "Sales",
          "Annual sales",
          "Amount",
          "Value",
        ],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
    },
  ],
  derived: [
    {
      kind: "shareOfTotal",
      key: "part",
      label: words("占总额比例", "Share of the total"),
      of: "value",
      from: ours(
        "便于逐户查看集中程度",
        "shows customer by customer how concentrated the total is",
      ),
    },
  ],
  arguments: [
    {
      type: "numbers",
      name: "cuts",
      label: words("关键少数占客户比例", "Share of customers that are the vital few"),
      default: [0.2],
      from: said("两成客户", "a fifth of the customers"),
    },
  ],
  method: { kind: "rank", input: "value", cuts: "cuts", tiers: ["vital", "many"] },
  tiers: [
    {
      key: "vital",
      label: words("关键少数", "Vital few"),
      name: words("利润排在前 20% 的客户", "The top 20% by profit"),
    },
    {
      key: "many",
      label: words("多数", "Many"),
      name: words("其余 80% 的客户", "The other 80% of customers"),
    },
  ],
  remarks: [
    {
      key: "loss",
      words: words("利润为负：该客户在亏损", "Profit is negative: this customer makes a loss"),
      when: { value: "< 0" },
    },
  ],
  shows: ["part"],
  checks: [
    {
      kind: "concentration",
      key: "topFifth",
      label: words("前 20% 的客户占总额 80% 以上", "The top 20% hold 80% of the total or more"),
      of: "value",
      top: 0.2,
      share: 0.8,
      from: said(
        "两成客户创造八成利润",
        "a fifth of the customers makes four fifths of the profit",
      ),
    },
  ],
  open: [
    {
      question: words(
        "客户数的 20% 不是整数，或利润相同时怎么分？",
        "What if 20% of the customers is no whole number, or profits are equal?",
      ),
      taken: words(
        "向上取整，至少一户；利润相同的归入较好的一类。",
        "Rounded up, at least one; equal profits share the better class.",
      ),
    },
  ],
  examples: [
    { row: { value: 800_000 }, tier: "vital" },
    { row: { value: 90_000 }, tier: "many" },
    { row: { value: 60_000 }, tier: "many" },
    { row: { value: 40_000 }, tier: "many" },
    { row: { value: 10_000 }, tier: "many" },
  ],
} as const satisfies Scheme;
