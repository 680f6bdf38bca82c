import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { daysSinceLast, lastInFuture, lastPurchase } from "./purchases";
import { topShare, topShareArgument } from "./topShare";
import { percent } from "./units";

const place = words("客户分层小结", "Summary of customer layers");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));
const topFifth = ours(
  "来源没有界限：取价值前 20%（二八法则），并列者都算",
  "no bound in the source: the top 20% by value (80/20 rule), ties included",
);

/** Customers in four layers: high value, potential, ordinary or lost. */
export const fourLayerSummary = {
  id: "four-layer-summary",
  version: "1.0",
  name: words("客户四层", "Four layers"),
  about: words(
    "久未购买的为流失；其余价值居前为高价值，价值不高但增长快为潜力，剩下为普通。",
    "Long without a purchase is lost; of the others the top by value are high value, the fast growing are potential, the rest are ordinary.",
  ),
  source: said(
    "客户分高价值、普通、潜力、流失四层",
    "four layers: high value, ordinary, potential, lost",
  ),
  topic: "value",
  scope: "column",
  inputs: [
    {
      key: "growth",
      label: words("增长率", "Growth"),
      synonyms: {
        zh: ["采购增长率", "销售增长率", "同比增长", "增幅"],
        en: ["Growth rate", "Sales growth", "Year on year growth"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: -100,
    },
    lastPurchase("lastPurchase"),
  ],
  parts: [
    {
      key: "valueRank",
      label: words("价值名次", "Rank by value"),
      scheme: topShare("layer-value", words("价值居前", "Top by value"), {
        key: "value",
        label: words("客户价值", "Customer value"),
        synonyms: {
          zh: ["成交额", "销售额", "年采购额", "消费金额", "客户终身价值"],
          en: ["Value", "Sales", "Revenue", "Annual sales", "Lifetime value"],
        },
        type: "number",
        blank: "unknown",
      }),
    },
  ],
  derived: [daysSinceLast("lastPurchase")],
  arguments: [
    {
      type: "number",
      name: "lostDays",
      label: words("流失天数", "Days until lost"),
      default: 180,
      min: 0,
      from: ours(
        "来源没有天数：取半年，超过才算流失",
        "no days in the source: half a year, lost beyond it",
      ),
    },
    topShareArgument(0.2, topFifth),
    {
      type: "number",
      name: "growthCut",
      label: words("潜力最低增长率(%)", "Growth of the potential (%)"),
      default: 20,
      from: ours("来源没有界限：取 20%", "no bound in the source: 20%"),
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { daysSinceLast: "> lostDays" },
        tier: "lost",
        label: words("久未购买", "No purchase for long"),
        from: ours(
          "来源只有名称：超过半年未购买，先于其他各层",
          "the source has the name alone: beyond half a year, before all else",
        ),
      },
      {
        when: { valueRank: '"top"' },
        tier: "high-value",
        label: words("价值居前", "Among the top by value"),
        from: topFifth,
      },
      {
        when: { growth: ">= growthCut" },
        tier: "potential",
        label: words("价值不高但增长快", "Not of high value yet, but growing fast"),
        from: ours("来源只有名称：以增长看潜力", "the source has the name alone: growth shows it"),
      },
      {
        when: { growth: "< growthCut" },
        tier: "ordinary",
        label: words("价值和增长都不突出", "Neither value nor growth stand out"),
        from: ours("其余为普通", "the rest are ordinary"),
      },
    ],
  },
  tiers: [
    {
      key: "high-value",
      label: words("高价值", "High value"),
      name: words("高价值客户", "High-value customer"),
      policy: {
        actions: [
          {
            words: words("专属服务", "Dedicated service"),
            from: said("高价值客户：专属服务", "high-value customers: dedicated service"),
          },
        ],
      },
    },
    {
      key: "potential",
      label: words("潜力", "Potential"),
      name: words("潜力客户", "Potential customer"),
    },
    {
      key: "ordinary",
      label: words("普通", "Ordinary"),
      name: words("普通客户", "Ordinary customer"),
    },
    { key: "lost", label: words("流失", "Lost"), name: words("流失客户", "Lost customer") },
  ],
  remarks: [
    {
      key: "alsoGrowing",
      words: words("价值高，增长也快", "Of high value, and growing fast"),
      when: { growth: ">= growthCut" },
      tiers: ["high-value"],
    },
    {
      key: "wasHighValue",
      words: words("流失前价值居前，优先挽回", "Was of high value: win back first"),
      when: { valueRank: '"top"' },
      tiers: ["lost"],
    },
    lastInFuture,
  ],
  open: [
    {
      question: words(
        "来源只有四层名称，没有界限。",
        "The source names the four layers without bounds.",
      ),
      taken: words(
        "超过 180 天未购买为流失；价值前 20% 为高价值；增长率 20% 及以上为潜力；其余为普通。",
        "Lost after more than 180 days; high value is the top 20% by value; potential from 20% growth; the rest are ordinary.",
      ),
    },
    {
      question: words("流失客户是否参加价值排名？", "Are the lost ranked by value as well?"),
      taken: words(
        "参加：前 20% 按全部客户计。",
        "They are: the top 20% is that of all customers.",
      ),
    },
  ],
  examples: [
    { tier: "high-value", row: { value: 480_000, growth: 5, lastPurchase: { days: -14 } } },
    { tier: "potential", row: { value: 36_000, growth: 45, lastPurchase: { days: -25 } } },
    { tier: "ordinary", row: { value: 52_000, growth: -3, lastPurchase: { days: -80 } } },
    { tier: "ordinary", row: { value: 18_000, growth: 12, lastPurchase: { days: -120 } } },
    { tier: "lost", row: { value: 75_000, growth: -60, lastPurchase: { days: -320 } } },
  ],
} as const satisfies Scheme;
