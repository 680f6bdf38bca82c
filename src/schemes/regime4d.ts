import type { PlainScheme, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { percent, times, yuan } from "./units";

const place = words("客户分类管理制度范文", "Model rules for managing customers by class");
const said = (zh: string, en: string) => source("second", place, words(zh, en));
const valueSaid = said(
  "客户价值看购买金额、购买频率和购买稳定性，分高、中、低",
  "value looks at amount, frequency and steadiness of purchases: high, medium, low",
);
const potentialSaid = said(
  "客户潜力看成长潜力和发展前景，分高、低",
  "potential looks at growth and prospects: high or low",
);
const weights = ours(
  "来源未给权重；金额最能代表价值，占四成，频率和稳定性各占三成",
  "the source gives no weights: the amount says most and has 40%, frequency and steadiness have 30% each",
);
const ranked = ours(
  "来源未给分界；按在客户中的排名(0–100)计分，不必先知道绝对水平",
  "the source gives no cuts: the rank among the customers, 0 to 100, needs no absolute level",
);
const thirdsOfRank = ours(
  "来源未给分界；67 以上约为前三分之一，33 以上约为中间三分之一",
  "the source gives no cuts: 67 and more is about the upper third, 33 and more the middle one",
);

const value = {
  id: "regime-4d-value",
  version: "1.0",
  name: words("制度之客户价值", "Value by the rules"),
  about: words(
    "购买金额、频率、稳定性在客户中的排名加权平均，分高、中、低。",
    "The ranks of amount, frequency and steadiness among the customers, weighted: high, medium, low.",
  ),
  source: valueSaid,
  topic: "value",
  scope: "column",
  inputs: [
    {
      key: "amount",
      label: words("购买金额", "Amount"),
      synonyms: {
        zh: ["消费金额", "累计金额", "销售额", "成交金额"],
        en: ["Purchase amount", "Total amount", "Revenue", "Sales amount"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
    },
    {
      key: "frequency",
      label: words("购买频率", "Frequency"),
      synonyms: {
        zh: ["购买次数", "购买频次", "订单数"],
        en: ["Purchase frequency", "Number of purchases", "Orders"],
      },
      type: "number",
      unit: times,
      blank: "unknown",
      min: 0,
    },
    {
      key: "stability",
      label: words("购买稳定性", "Steadiness"),
      synonyms: {
        zh: ["稳定性", "购买稳定度", "稳定系数"],
        en: ["Purchase stability", "Stability of purchases", "Steadiness of purchases"],
      },
      about: words(
        "1 − 每月金额的变异系数(标准差 ÷ 平均值)：每月一样多为 1，越小越不稳定。",
        "1 less the coefficient of variation of the monthly amounts (standard deviation by mean): 1 where every month is the same, less where they vary.",
      ),
      type: "number",
      blank: "unknown",
      max: 1,
    },
  ],
  derived: [
    {
      kind: "percentile",
      key: "amountRank",
      label: words("金额排名", "Rank by amount"),
      of: "amount",
      from: ranked,
    },
    {
      kind: "percentile",
      key: "frequencyRank",
      label: words("频率排名", "Rank by frequency"),
      of: "frequency",
      from: ranked,
    },
    {
      kind: "percentile",
      key: "stabilityRank",
      label: words("稳定性排名", "Rank by steadiness"),
      of: "stability",
      from: ours(
        "来源未说稳定性怎么算；取 1 − 每月金额的变异系数",
        "the source does not say how steadiness is measured: 1 less the coefficient of variation of the monthly amounts",
      ),
    },
  ],
  arguments: [],
  method: {
    kind: "scorecard",
    criteria: [
      { input: "amountRank", weight: 0.4, per: 1, from: weights },
      { input: "frequencyRank", weight: 0.3, per: 1, optional: true, from: weights },
      { input: "stabilityRank", weight: 0.3, per: 1, optional: true, from: weights },
    ],
    multipliers: [],
    cutoffs: [
      { tier: "high", atLeast: 67, from: thirdsOfRank },
      { tier: "medium", atLeast: 33, from: thirdsOfRank },
      { tier: "low", from: thirdsOfRank },
    ],
  },
  tiers: [
    { key: "high", label: words("高价值", "High value"), name: words("价值高", "Of high value") },
    {
      key: "medium",
      label: words("中价值", "Medium value"),
      name: words("价值居中", "Of medium value"),
    },
    { key: "low", label: words("低价值", "Low value"), name: words("价值低", "Of low value") },
  ],
  remarks: [],
  open: [],
  examples: [],
} as const satisfies PlainScheme;

const growthCut = {
  type: "number",
  name: "growthCut",
  label: words("高潜力：年增长率达到(%)", "High potential: growth a year from (%)"),
  default: 20,
  from: ours(
    "来源未给数；年增长两成以上通常算高成长",
    "the source gives no figure: a fifth a year usually counts as high growth",
  ),
} as const;
const byGrowth = ours(
  "没有注明潜力高低时，按年增长率判断",
  "where high or low is not given, growth decides",
);

const potential = {
  id: "regime-4d-potential",
  version: "1.0",
  name: words("制度之客户潜力", "Potential by the rules"),
  about: words(
    "注明了高低的按注明，否则按年增长率。",
    "High or low as it is given, otherwise by growth a year.",
  ),
  source: potentialSaid,
  topic: "potential",
  scope: "row",
  inputs: [
    {
      key: "potential",
      label: words("客户潜力", "Potential"),
      synonyms: {
        zh: ["潜力", "成长潜力", "发展前景", "潜力高低"],
        en: ["Customer potential", "Growth potential", "Prospects"],
      },
      type: "choice",
      choices: [
        {
          key: "high",
          label: words("高", "High"),
          synonyms: { zh: ["高潜力", "大"], en: ["High potential", "Large"] },
        },
        {
          key: "low",
          label: words("低", "Low"),
          synonyms: { zh: ["低潜力", "小"], en: ["Low potential", "Small"] },
        },
      ],
      blank: { value: null, from: byGrowth },
    },
    {
      key: "growth",
      label: words("年增长率", "Growth a year"),
      synonyms: {
        zh: ["增长率", "销售增长率", "同比增长"],
        en: ["Annual growth", "Growth rate", "Year on year growth"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: -100,
    },
  ],
  derived: [],
  arguments: [growthCut],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      { when: { potential: '"high"' }, tier: "high", from: potentialSaid },
      { when: { potential: '"low"' }, tier: "low", from: potentialSaid },
      { when: { growth: ">= growthCut" }, tier: "high", from: byGrowth },
      { when: { growth: "< growthCut" }, tier: "low", from: byGrowth },
    ],
  },
  tiers: [
    {
      key: "high",
      label: words("高潜力", "High potential"),
      name: words("成长快、前景好", "Grows fast, good prospects"),
    },
    {
      key: "low",
      label: words("低潜力", "Low potential"),
      name: words("成长慢或前景一般", "Grows slowly, or modest prospects"),
    },
  ],
  remarks: [],
  open: [],
  examples: [],
} as const satisfies PlainScheme;

const LEVELS = {
  high: {
    zh: "高",
    en: "High",
    actions: [
      ["制定个性化方案", "Make an individual plan"],
      ["定期拜访", "Visit regularly"],
      ["及时处理投诉", "Settle complaints promptly"],
      ["新品优先供应", "Offer new products first"],
    ],
  },
  medium: {
    zh: "中",
    en: "Medium",
    actions: [
      ["定期回访", "Call back regularly"],
      ["适时推荐产品", "Recommend products when it suits"],
    ],
  },
  low: { zh: "低", en: "Low", actions: [["自助或电话服务", "Self-service or by phone"]] },
} as const;
type Level = keyof typeof LEVELS;
const NEEDS = { specific: ["特定", "specific"], general: ["一般", "general"] } as const;
type Need = keyof typeof NEEDS;
const POTENTIALS = { high: ["高潜", "growing"], low: ["低潜", "steady"] } as const;
type Potential = keyof typeof POTENTIALS;

const keyOf = (level: Level, need: Need, growing: Potential) =>
  `${level}-${POTENTIALS[growing][1]}-${need}`;
const labelOf = (level: Level, need: Need, growing: Potential) =>
  words(
    `${LEVELS[level].zh}·${POTENTIALS[growing][0]}·${NEEDS[need][0]}`,
    `${LEVELS[level].en} · ${POTENTIALS[growing][1]} · ${NEEDS[need][1]}`,
  );

const rule = (level: Level, growing: Potential, need: Need) => ({
  when: { valueLevel: `"${level}"`, potentialLevel: `"${growing}"`, need: `"${need}"` },
  tier: keyOf(level, need, growing),
  from: said(
    "价值分高中低，需求分特定和一般，潜力分高低",
    "three levels of value, two kinds of need, two levels of potential",
  ),
});

const cell = (level: Level, growing: Potential, need: Need) => ({
  key: keyOf(level, need, growing),
  label: labelOf(level, need, growing),
  name: words(
    `${LEVELS[level].zh}价值、${growing === "high" ? "高" : "低"}潜力、${NEEDS[need][0]}需求`,
    `${LEVELS[level].en} value, ${growing} potential, ${NEEDS[need][1]} need`,
  ),
  policy: {
    actions: LEVELS[level].actions.map(([zh, en]) => ({
      words: words(zh, en),
      from:
        level === "low"
          ? ours(
              "来源中低价值客户的做法缺失；取成本最低的方式",
              "what is done for low value is missing in the source: the least costly way",
            )
          : said(`${LEVELS[level].zh}价值客户：${zh}`, `${LEVELS[level].en} value: ${en}`),
    })),
  },
});

/** Customers by value, potential and need as the model rules sort them: twelve cells, served by value. */
export const regime4d = {
  id: "regime-4d",
  version: "1.0",
  name: words("分类管理制度范文", "Model rules by class"),
  about: words(
    "客户价值(高、中、低)× 潜力(高、低)× 需求(特定、一般)共十二格；服务按价值等级安排。",
    "Value (high, medium, low) × potential (high, low) × need (specific, general): twelve cells, served by the level of value.",
  ),
  source: said(
    "按价值、需求、潜力、特征四个方面分类",
    "customers are classed by value, need, potential and features",
  ),
  topic: "value",
  scope: "column",
  inputs: [
    {
      key: "need",
      label: words("客户需求", "Need"),
      synonyms: {
        zh: ["需求类型", "需求", "特定或一般需求"],
        en: ["Customer need", "Kind of need", "Need type"],
      },
      type: "choice",
      choices: [
        {
          key: "specific",
          label: words("特定", "Specific"),
          synonyms: { zh: ["特定需求", "特殊"], en: ["Specific need", "Special"] },
        },
        {
          key: "general",
          label: words("一般", "General"),
          synonyms: { zh: ["一般需求", "普通"], en: ["General need", "Ordinary"] },
        },
      ],
      blank: "unknown",
    },
  ],
  derived: [],
  parts: [
    { key: "valueLevel", label: words("价值等级", "Value level"), scheme: value },
    { key: "potentialLevel", label: words("潜力等级", "Potential level"), scheme: potential },
  ],
  arguments: [growthCut],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      rule("high", "high", "specific"),
      rule("high", "high", "general"),
      rule("high", "low", "specific"),
      rule("high", "low", "general"),
      rule("medium", "high", "specific"),
      rule("medium", "high", "general"),
      rule("medium", "low", "specific"),
      rule("medium", "low", "general"),
      rule("low", "high", "specific"),
      rule("low", "high", "general"),
      rule("low", "low", "specific"),
      rule("low", "low", "general"),
    ],
  },
  tiers: [
    cell("high", "high", "specific"),
    cell("high", "high", "general"),
    cell("high", "low", "specific"),
    cell("high", "low", "general"),
    cell("medium", "high", "specific"),
    cell("medium", "high", "general"),
    cell("medium", "low", "specific"),
    cell("medium", "low", "general"),
    cell("low", "high", "specific"),
    cell("low", "high", "general"),
    cell("low", "low", "specific"),
    cell("low", "low", "general"),
  ],
  remarks: [],
  open: [
    {
      question: words(
        "高、中、低价值的分界在哪里？",
        "Where are the cuts of high, medium and low value?",
      ),
      taken: words(
        "金额、频率、稳定性在本次客户中的排名按 4:3:3 平均，67 起为高，33 起为中；没有的列不计。",
        "The ranks of amount, frequency and steadiness, 4:3:3: high from 67, medium from 33; columns that are not there are left out.",
      ),
    },
    {
      question: words("潜力高低怎么判断？", "How is potential judged?"),
      taken: words(
        "优先看注明的高低，没有则看年增长率是否达到 20%。",
        "By what the sheet says, otherwise by growth of 20% a year or more.",
      ),
    },
    {
      question: words("购买稳定性怎么算？", "How is steadiness measured?"),
      taken: words(
        "1 − 每月金额的变异系数，需事先算好填入；越大越稳定。",
        "1 less the coefficient of variation of the monthly amounts, worked out beforehand: the greater, the steadier.",
      ),
    },
    {
      question: words("低价值客户怎么服务？", "How are customers of low value served?"),
      taken: words(
        "来源此处缺失，取自助或电话服务。",
        "It is missing in the source: self-service or by phone.",
      ),
    },
    {
      question: words(
        "“客户特征”怎样参与分级？",
        "How do the customer's features enter the grade?",
      ),
      taken: words(
        "来源没有给出可判断的分法，不计入；可按自己的特征列分组。",
        "The source has no classes to tell apart, so they do not: group by your own column of features.",
      ),
    },
  ],
  examples: [
    {
      row: {
        amount: 900_000,
        frequency: 48,
        stability: 0.85,
        need: "specific",
        potential: "high",
        growth: null,
      },
      tier: "high-growing-specific",
    },
    {
      row: {
        amount: 300_000,
        frequency: 20,
        stability: 0.6,
        need: "general",
        potential: null,
        growth: 25,
      },
      tier: "medium-growing-general",
    },
    {
      row: {
        amount: 20_000,
        frequency: 3,
        stability: -0.1,
        need: "general",
        potential: null,
        growth: -5,
      },
      tier: "low-steady-general",
    },
  ],
} as const satisfies Scheme;
