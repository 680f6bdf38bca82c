import type { Input, PlainScheme, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { yuan } from "./units";

const place = words("按重要性划分", "Classes by importance");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

const either = {
  value: null,
  from: ours(
    "来源用两者之一衡量：空白看另一个",
    "the source measures by one or the other: where this is blank the other one counts",
  ),
} as const;

const inputs = [
  {
    key: "dealAmount",
    label: words("可成交额", "Deal amount"),
    synonyms: {
      zh: ["可成交额度", "成交额", "预计成交额", "成交金额", "销售额"],
      en: ["Possible deal amount", "Expected deal amount", "Deal value", "Sales amount"],
    },
    type: "number",
    unit: yuan,
    blank: either,
    min: 0,
  },
  {
    key: "potentialVolume",
    label: words("业务潜在量", "Potential volume"),
    synonyms: {
      zh: ["潜在量", "业务潜量", "潜在业务量", "潜在需求量"],
      en: ["Potential", "Business potential", "Potential business"],
    },
    type: "number",
    blank: either,
    min: 0,
  },
] as const satisfies readonly Input[];

const cuts = {
  type: "numbers",
  name: "cuts",
  label: words("重要客户占比", "Share of important customers"),
  default: [0.2],
  from: ours(
    "来源未给标准；取二八法则的前两成",
    "the source gives no threshold: the top fifth of the 80/20 rule",
  ),
} as const;

const tiers = [
  {
    key: "important",
    label: words("重要", "Important"),
    name: words("重要客户", "Important customer"),
  },
  {
    key: "ordinary",
    label: words("非重要", "Ordinary"),
    name: words("非重要客户", "Ordinary customer"),
  },
] as const;

const byOneMeasure = said(
  "用可成交额或业务潜在量衡量重要性",
  "importance is measured by the possible deals or the potential business",
);

/** The top fifth by whichever of the two measures places a customer higher. */
const ranked = {
  id: "importance-rank",
  version: "1.0",
  name: words("重要性排名", "Importance rank"),
  about: words(
    "按可成交额和业务潜在量两个百分位中较高的一个排名，前两成为重要。",
    "Ranks by the higher of two percentiles, of the possible deals and the potential business: the top fifth is important.",
  ),
  source: byOneMeasure,
  topic: "value",
  scope: "column",
  inputs,
  derived: [
    {
      kind: "percentile",
      key: "dealPlace",
      label: words("成交额百分位", "Percentile of deals"),
      of: "dealAmount",
      from: ours(
        "两个量单位不同，化为百分位才能相比",
        "the two measures have different units: percentiles can be compared",
      ),
    },
    {
      kind: "percentile",
      key: "potentialPlace",
      label: words("潜在量百分位", "Percentile of potential"),
      of: "potentialVolume",
      from: ours(
        "两个量单位不同，化为百分位才能相比",
        "the two measures have different units: percentiles can be compared",
      ),
    },
    {
      kind: "greatest",
      key: "higherPlace",
      label: words("较高的百分位", "Higher percentile"),
      of: ["dealPlace", "potentialPlace"],
      from: ours("来源说“或”：取较高的一个", "the source says or: the higher one counts"),
    },
  ],
  arguments: [cuts],
  method: {
    kind: "rank",
    input: "higherPlace",
    cuts: "cuts",
    tiers: ["important", "ordinary"],
  },
  tiers,
  remarks: [],
  open: [
    {
      question: words("多少算重要？", "What counts as important?"),
      taken: words(
        "两个百分位中较高的一个排在前 20%。",
        "The top 20% by the higher of the two percentiles.",
      ),
    },
  ],
  examples: [
    { tier: "important", row: { dealAmount: 2_600_000, potentialVolume: 300 } },
    { tier: "ordinary", row: { dealAmount: 180_000, potentialVolume: 120 } },
    { tier: "ordinary", row: { dealAmount: 90_000, potentialVolume: 260 } },
  ],
} as const satisfies PlainScheme;

const cut = (name: string, zh: string, en: string) =>
  ({
    type: "number",
    name,
    label: words(zh, en),
    default: 1_000_000,
    min: 0,
    from: ours(
      "来源未给数；先取 100 万，请换成自己的标准",
      "the source gives no figure: a million until you set your own",
    ),
  }) as const;

const byAmount = (input: string, test: string, tier: string, zh: string, en: string) => ({
  when: { [input]: test },
  only: { argument: "by", is: "amounts" },
  tier,
  label: words(zh, en),
  from: byOneMeasure,
});

/** Customers as important or not: by rank among the others, or by fixed amounts. */
export const importance2 = {
  id: "importance-2",
  version: "1.0",
  name: words("重要与非重要", "Important or not"),
  about: words(
    "按可成交额或业务潜在量分重要和非重要客户：默认取百分位较高者的前 20%，也可改用固定金额。",
    "Tells important customers by possible deals or potential business: by default the top 20% by the higher percentile, or else by fixed amounts.",
  ),
  source: said(
    "按重要性分为重要客户和非重要客户，用可成交额或业务潜在量衡量",
    "customers are important or not, measured by possible deals or potential business",
  ),
  topic: "value",
  scope: "column",
  inputs,
  parts: [{ key: "ranked", label: words("按排名", "By rank"), scheme: ranked }],
  derived: [],
  arguments: [
    {
      type: "choice",
      name: "by",
      label: words("依据", "By"),
      default: "percentile",
      choices: [
        { key: "percentile", label: words("排名", "Rank") },
        { key: "amounts", label: words("固定标准", "Fixed amounts") },
      ],
      from: ours(
        "来源没有标准，排名不需要标准",
        "the source has no thresholds, and a rank needs none",
      ),
    },
    cuts,
    cut("dealCut", "重要：可成交额不少于(元)", "Important from deals (yuan)"),
    cut("potentialCut", "重要：业务潜在量不少于", "Important from potential"),
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: {},
        only: { argument: "by", is: "percentile" },
        take: "ranked",
        label: words("按排名", "By rank"),
        from: cuts.from,
      },
      byAmount("dealAmount", ">= dealCut", "important", "可成交额达标", "Deals reach the mark"),
      byAmount(
        "potentialVolume",
        ">= potentialCut",
        "important",
        "业务潜在量达标",
        "Potential reaches the mark",
      ),
      byAmount("dealAmount", "< dealCut", "ordinary", "未达标", "Below the mark"),
      byAmount("potentialVolume", "< potentialCut", "ordinary", "未达标", "Below the mark"),
    ],
  },
  tiers,
  remarks: [
    {
      key: "oneMeasure",
      words: words("只有业务潜在量，没有可成交额", "Potential only, without a deal amount"),
      when: { dealAmount: "null", potentialVolume: "not(null)" },
    },
  ],
  open: [
    {
      question: words("多少算重要？", "What counts as important?"),
      taken: words(
        "默认取前 20%：先算两个量各自的百分位，取较高者排名，并列的都算；固定标准默认 100 万，任一达到即为重要。",
        "By default the top 20%, ranked by the higher of the two percentiles, ties included; the fixed amounts are a million until changed, and one of them is enough.",
      ),
    },
    {
      question: words("只有一个量怎么办？", "What if only one measure is there?"),
      taken: words("按有的那一个。", "That one counts."),
    },
  ],
  examples: [
    { tier: "important", row: { dealAmount: 2_600_000, potentialVolume: 500 } },
    { tier: "ordinary", row: { dealAmount: 820_000, potentialVolume: 410 } },
    { tier: "ordinary", row: { dealAmount: 180_000, potentialVolume: 120 } },
    { tier: "ordinary", row: { dealAmount: 90_000, potentialVolume: null } },
    { tier: "ordinary", row: { dealAmount: 450_000, potentialVolume: 260 } },
  ],
} as const satisfies Scheme;
