import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { topShare, topShareArgument } from "./topShare";
import { times } from "./units";

const place = words("客户分类管理", "Managing customers by class");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));
const topFifth = ours(
  "来源没有界限：没有写明重要性的取价值前 20%（二八法则），并列者都算",
  "no bound in the source: where importance is not stated, the top 20% by value (80/20 rule), ties included",
);
const owner = (zh: string, en: string, fact: [zh: string, en: string]) => ({
  owner: { words: words(zh, en), from: said(...fact) },
  actions: [],
});

/** Customers by importance and need: key, general, or potential; and who looks after each. */
export const keyGeneralPotential = {
  id: "key-general-potential",
  version: "1.0",
  name: words("重点、一般、潜在", "Key, general, potential"),
  about: words(
    "已成交的按重要性分重点和一般，尚未成交但有意愿的为潜在；三类由不同的人负责。",
    "Customers with deals are key or general by importance, the willing without a deal are potential; each class has its own owner.",
  ),
  source: said(
    "按重要性和需求分为重点、一般、潜在三类，分别管理",
    "key, general and potential by importance and need, managed apart",
  ),
  topic: "value",
  scope: "column",
  inputs: [
    {
      key: "importance",
      label: words("重要性", "Importance"),
      synonyms: {
        zh: ["客户重要性", "重要程度", "重要等级"],
        en: ["Customer importance", "Priority", "Level of importance"],
      },
      type: "choice",
      choices: [
        {
          key: "high",
          label: words("高", "High"),
          synonyms: { zh: ["重要", "重点", "很重要"], en: ["Important", "Key", "Very important"] },
        },
        {
          key: "medium",
          label: words("中", "Medium"),
          synonyms: { zh: ["一般", "中等"], en: ["General", "Normal", "Average"] },
        },
        {
          key: "low",
          label: words("低", "Low"),
          synonyms: { zh: ["不重要", "次要"], en: ["Unimportant", "Minor"] },
        },
      ],
      blank: {
        value: null,
        from: ours("没有写明则按价值排名", "where blank the rank by value decides"),
      },
    },
    {
      key: "willingness",
      label: words("合作意愿", "Willingness"),
      synonyms: {
        zh: ["意愿", "购买意愿", "合作意向", "意向程度"],
        en: ["Willingness to buy", "Interest", "Intent"],
      },
      type: "choice",
      choices: [
        {
          key: "strong",
          label: words("强", "Strong"),
          synonyms: { zh: ["高", "强烈", "有"], en: ["High", "Yes", "Keen"] },
        },
        {
          key: "some",
          label: words("一般", "Some"),
          synonyms: { zh: ["中", "低", "弱"], en: ["Medium", "Low", "Weak"] },
        },
        {
          key: "none",
          label: words("无", "None"),
          synonyms: { zh: ["没有", "无意愿"], en: ["No", "No interest"] },
        },
      ],
      blank: "unknown",
    },
    {
      key: "deals",
      label: words("成交次数", "Deals"),
      synonyms: {
        zh: ["成交单数", "已成交次数", "订单数", "合作次数"],
        en: ["Number of deals", "Won deals", "Deals won", "Orders"],
      },
      type: "number",
      unit: times,
      blank: "unknown",
      min: 0,
    },
  ],
  parts: [
    {
      key: "valueRank",
      label: words("价值名次", "Rank by value"),
      scheme: topShare("key-value", words("价值居前", "Top by value"), {
        key: "value",
        label: words("客户价值", "Customer value"),
        synonyms: {
          zh: ["成交额", "销售额", "年采购额", "累计金额"],
          en: ["Value", "Sales", "Revenue", "Annual sales", "Total amount"],
        },
        type: "number",
        blank: "unknown",
      }),
    },
  ],
  derived: [],
  arguments: [topShareArgument(0.2, topFifth)],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { deals: "0", willingness: '"none"' },
        tier: "none",
        label: words("没有成交也没有意愿", "Neither deals nor willingness"),
        from: ours(
          "潜在客户须有意愿，否则三类都不是",
          "the potential are willing: without it none of the three classes fits",
        ),
      },
      {
        when: { deals: "0" },
        tier: "potential",
        label: words("有意愿，尚未成交", "Willing, no deal yet"),
        from: ours(
          "来源没有写判定条件：尚未成交者为潜在",
          "the source has no condition: who has no deal yet is potential",
        ),
      },
      {
        when: { importance: '"high"' },
        tier: "key",
        label: words("重要性高", "Of high importance"),
        from: said("按重要性区分重点客户", "key customers are told by importance"),
      },
      {
        when: { importance: "null", valueRank: '"top"' },
        tier: "key",
        label: words("价值居前", "Among the top by value"),
        from: topFifth,
      },
      {
        when: {},
        tier: "general",
        label: words("其余已成交客户", "The rest of those with deals"),
        from: ours("已成交而不是重点者为一般", "with deals, and not key"),
      },
    ],
  },
  tiers: [
    {
      key: "key",
      label: words("重点", "Key"),
      name: words("重点客户", "Key customer"),
      policy: owner("专门客户经理", "A dedicated account manager", [
        "重点客户由专门的客户经理负责",
        "a dedicated account manager looks after key customers",
      ]),
    },
    {
      key: "general",
      label: words("一般", "General"),
      name: words("一般客户", "General customer"),
      policy: owner("销售团队", "The sales team", [
        "一般客户由销售团队负责",
        "the sales team looks after general customers",
      ]),
    },
    {
      key: "potential",
      label: words("潜在", "Potential"),
      name: words("潜在客户", "Potential customer"),
      policy: owner("市场部", "The marketing department", [
        "潜在客户由市场部负责",
        "the marketing department looks after potential customers",
      ]),
    },
    {
      key: "none",
      label: words("不归类", "Not classed"),
      name: words("没有成交也没有意愿", "Neither deals nor willingness"),
      aside: true,
    },
  ],
  remarks: [
    {
      key: "importantProspect",
      words: words("尚未成交，但重要性高", "No deal yet, but of high importance"),
      when: { importance: '"high"' },
      tiers: ["potential"],
    },
    {
      key: "valuableUnimportant",
      words: words(
        "价值居前，但没有列为重要，请核对",
        "Among the top by value, yet not stated as important: check it",
      ),
      when: { importance: '"medium","low"', valueRank: '"top"' },
      tiers: ["general"],
    },
  ],
  open: [
    {
      question: words(
        "来源没有说怎样判定重点、一般和潜在。",
        "The source does not say how key, general and potential are told apart.",
      ),
      taken: words(
        "写明的重要性优先，否则价值前 20% 为重点；尚未成交而有意愿的为潜在，没有意愿的不归类。",
        "The stated importance first, otherwise the top 20% by value are key; the willing without a deal are potential, the unwilling are set aside.",
      ),
    },
    {
      question: words("尚未成交的客户是否参加价值排名？", "Are prospects ranked by value as well?"),
      taken: words(
        "填写了价值的都参加；空白的不参加。",
        "All with a value are; those without are not.",
      ),
    },
  ],
  examples: [
    { tier: "key", row: { importance: "high", willingness: "strong", deals: 4, value: 90_000 } },
    { tier: "key", row: { importance: null, willingness: "some", deals: 11, value: 640_000 } },
    { tier: "general", row: { importance: null, willingness: "some", deals: 3, value: 42_000 } },
    { tier: "general", row: { importance: "low", willingness: "some", deals: 1, value: 7_500 } },
    { tier: "potential", row: { importance: null, willingness: "strong", deals: 0, value: null } },
    { tier: "none", row: { importance: null, willingness: "none", deals: 0, value: null } },
  ],
} as const satisfies Scheme;
