import type { Input, PlainScheme, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { percent, times, yuan } from "./units";

const place = words("客户等级划分标准", "Standards for grading customers");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const whole = said(
  "按客户的价值、忠诚度和潜在价值综合评估",
  "customers are judged by value, loyalty and potential value together",
);
const valueAxis = said(
  "价值看购买金额、购买频率和购买品类，分高、中、低",
  "value looks at amount, frequency and range of purchases: high, medium, low",
);
const loyaltyAxis = said(
  "忠诚度看回购率、推荐他人率和投诉率，分忠诚、一般、流失",
  "loyalty looks at the rates of repurchase, referral and complaint: loyal, ordinary, lost",
);
const potentialAxis = said(
  "潜在价值看需求程度、购买意愿和竞争情况，分重点、一般、潜在",
  "potential looks at need, intent to buy and competition: key, general, potential",
);
const weights = ours(
  "来源未给权重；金额最能代表价值，占四成，频率和品类各占三成",
  "the source gives no weights: the amount says most and has 40%, frequency and range have 30% each",
);
const thirdsOfRank = ours(
  "来源未给分界；排名分 67 以上约为前三分之一，33 以上约为中间三分之一",
  "the source gives no cuts: a rank of 67 and more is about the upper third, of 33 and more the middle one",
);
const ranked = ours(
  "来源未给分值；在客户中的排名(0–100)不必先知道绝对水平",
  "the source gives no points: the rank among the customers, 0 to 100, needs no absolute level",
);
const cells = ours(
  "来源未说明怎样判断；需求和意愿都高即重点，一高一中时竞争不激烈才算重点",
  "the source does not say how: need and intent both high are key; one high and one medium are, where competition is not fierce",
);
const addition = ours(
  "来源未说明怎样综合；三个维度各记 3、2、1 分相加",
  "the source does not say how to combine: 3, 2, 1 on each axis, added",
);
const serve = (zh: string, en: string) => ({
  actions: [
    {
      words: words(zh, en),
      from: ours(
        "来源只说不同等级用不同策略",
        "the source only says that each grade has its own strategy",
      ),
    },
  ],
});

const frequency = {
  key: "frequency",
  label: words("购买频率", "Frequency"),
  synonyms: {
    zh: ["购买次数", "购买频次", "订单数", "年购买次数"],
    en: ["Purchase frequency", "Number of purchases", "Orders", "Purchases"],
  },
  type: "number",
  unit: times,
  blank: "unknown",
  min: 0,
} as const satisfies Input;

const rate = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  blank: Input["blank"] = "unknown",
): Input => ({ key, label, synonyms, type: "number", unit: percent, blank, min: 0, max: 100 });

const degree = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "choice",
  choices: [
    {
      key: "high",
      label: words("高", "High"),
      synonyms: { zh: ["强", "激烈", "大"], en: ["Strong", "Fierce"] },
    },
    {
      key: "medium",
      label: words("中", "Medium"),
      synonyms: { zh: ["一般", "中等"], en: ["Moderate", "Average"] },
    },
    {
      key: "low",
      label: words("低", "Low"),
      synonyms: { zh: ["弱", "小", "无"], en: ["Weak", "None"] },
    },
  ],
  blank: "unknown",
});

const percentileOf = (key: string, of: string, zh: string, en: string) =>
  ({ kind: "percentile", key, label: words(zh, en), of, from: ranked }) as const;

const value = {
  id: "grade-3d-value",
  version: "1.0",
  name: words("三维之价值", "Value axis"),
  about: words(
    "购买金额、频率、品类在客户中的排名加权平均，分高、中、低。",
    "The ranks of amount, frequency and range among the customers, weighted: high, medium, low.",
  ),
  source: valueAxis,
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
    frequency,
    {
      key: "categories",
      label: words("购买品类数", "Categories"),
      synonyms: {
        zh: ["购买品类", "品类数", "产品种类", "购买种类"],
        en: ["Number of categories", "Product range", "Categories bought", "Product lines"],
      },
      type: "number",
      blank: "unknown",
      min: 0,
    },
  ],
  derived: [
    percentileOf("amountRank", "amount", "购买金额排名", "Rank by amount"),
    percentileOf("frequencyRank", "frequency", "购买频率排名", "Rank by frequency"),
    percentileOf("categoriesRank", "categories", "购买品类排名", "Rank by categories"),
  ],
  arguments: [],
  method: {
    kind: "scorecard",
    criteria: [
      { input: "amountRank", weight: 0.4, per: 1, from: weights },
      { input: "frequencyRank", weight: 0.3, per: 1, from: weights },
      { input: "categoriesRank", weight: 0.3, per: 1, optional: true, from: weights },
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

const loyalty = {
  id: "grade-3d-loyalty",
  version: "1.0",
  name: words("三维之忠诚度", "Loyalty axis"),
  about: words(
    "忠诚分 = 回购率 + 推荐他人率 − 投诉率，按在客户中的排名分忠诚、一般、流失。",
    "Loyalty is the rate of repurchase plus that of referral less that of complaint, ranked among the customers: loyal, ordinary, lost.",
  ),
  source: loyaltyAxis,
  topic: "loyalty",
  scope: "column",
  inputs: [
    rate("repurchaseRate", words("回购率", "Repurchase rate"), {
      zh: ["复购率", "重复购买率"],
      en: ["Repeat purchase rate", "Repeat rate"],
    }),
    rate("referralRate", words("推荐他人率", "Referral rate"), {
      zh: ["推荐率", "转介绍率"],
      en: ["Recommendation rate", "Share that refers others"],
    }),
    rate(
      "complaintRate",
      words("投诉率", "Complaint rate"),
      { zh: ["客户投诉率", "客诉率"], en: ["Rate of complaints", "Complaints rate"] },
      { value: 0, from: ours("没有记录即没有投诉", "no record means no complaint") },
    ),
  ],
  derived: [
    {
      kind: "sum",
      key: "loyaltyScore",
      label: words("忠诚分", "Loyalty score"),
      terms: [
        { input: "repurchaseRate", times: 1 },
        { input: "referralRate", times: 1 },
        { input: "complaintRate", times: -1 },
      ],
      from: ours(
        "来源未给算法；回购、推荐为正，投诉为负，同等计入",
        "the source gives no formula: repurchase and referral count for, complaints against, all alike",
      ),
    },
    percentileOf("loyaltyRank", "loyaltyScore", "忠诚分排名", "Rank by loyalty"),
  ],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      { when: { loyaltyRank: ">= 67" }, tier: "loyal", from: thirdsOfRank },
      { when: { loyaltyRank: "[33..67)" }, tier: "ordinary", from: thirdsOfRank },
      { when: { loyaltyRank: "< 33" }, tier: "lost", from: thirdsOfRank },
    ],
  },
  tiers: [
    {
      key: "loyal",
      label: words("忠诚", "Loyal"),
      name: words("回购和推荐多、投诉少", "Buys again and refers others, complains little"),
    },
    {
      key: "ordinary",
      label: words("一般", "Ordinary"),
      name: words("忠诚度居中", "Middling loyalty"),
    },
    {
      key: "lost",
      label: words("流失", "Lost"),
      name: words("忠诚度最低，已流失或将流失", "Least loyal: lost, or about to be"),
    },
  ],
  remarks: [],
  open: [],
  examples: [],
} as const satisfies PlainScheme;

const potential = {
  id: "grade-3d-potential",
  version: "1.0",
  name: words("三维之潜在价值", "Potential axis"),
  about: words(
    "看需求程度、购买意愿和竞争情况，分重点、潜在、一般；意愿高但还没买过的是潜在客户。",
    "By need, intent to buy and competition: key, potential, general. High intent without a purchase yet is a potential customer.",
  ),
  source: potentialAxis,
  topic: "potential",
  scope: "row",
  inputs: [
    degree("needDegree", words("需求程度", "Degree of need"), {
      zh: ["需求", "需求强度", "客户需求"],
      en: ["Need", "Need degree", "Strength of need"],
    }),
    degree("purchaseIntent", words("购买意愿", "Purchase intent"), {
      zh: ["购买意向", "意愿", "采购意愿"],
      en: ["Intent", "Intent to buy", "Willingness to buy"],
    }),
    degree("competition", words("竞争情况", "Competition"), {
      zh: ["竞争程度", "竞争激烈程度", "竞争状况"],
      en: ["Degree of competition", "Competitive pressure", "Rivalry"],
    }),
    frequency,
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { purchaseIntent: '"high"', frequency: "0" },
        tier: "potential",
        label: words("意愿高，还没买过", "High intent, no purchase yet"),
        from: ours(
          "“潜在”指意愿高但尚未成为客户，不是最低一档",
          "potential means high intent but not yet a customer: it is not the lowest level",
        ),
      },
      {
        when: { needDegree: '"high"', purchaseIntent: '"high"' },
        tier: "key",
        label: words("需求、意愿都高", "Need and intent both high"),
        from: cells,
      },
      {
        when: { needDegree: '"high"', purchaseIntent: '"medium"', competition: 'not("high")' },
        tier: "key",
        label: words(
          "需求高、意愿中，竞争不激烈",
          "High need, medium intent, no fierce competition",
        ),
        from: cells,
      },
      {
        when: { needDegree: '"medium"', purchaseIntent: '"high"', competition: 'not("high")' },
        tier: "key",
        label: words(
          "需求中、意愿高，竞争不激烈",
          "Medium need, high intent, no fierce competition",
        ),
        from: cells,
      },
      { when: {}, tier: "general", label: words("其余", "All others"), from: cells },
    ],
  },
  tiers: [
    {
      key: "key",
      label: words("重点", "Key"),
      name: words("需求和意愿都强", "Strong need and intent"),
    },
    {
      key: "potential",
      label: words("潜在", "Potential"),
      name: words("意愿高，还没买过", "High intent, no purchase yet"),
    },
    {
      key: "general",
      label: words("一般", "General"),
      name: words("需求或意愿不强", "Need or intent is not strong"),
    },
  ],
  remarks: [],
  open: [],
  examples: [],
} as const satisfies PlainScheme;

const points = (first: string, second: string, third: string) =>
  [
    { test: `"${first}"`, points: 3, from: addition },
    { test: `"${second}"`, points: 2, from: addition },
    { test: `"${third}"`, points: 1, from: addition },
  ] as const;

/** Customers by value, loyalty and potential, each in three levels, and by their sum overall. */
export const grade3d = {
  id: "grade-3d",
  version: "1.0",
  name: words("价值忠诚潜力三维", "Value, loyalty, potential"),
  about: words(
    "价值、忠诚度、潜在价值各分三档并都给出；三档记 3、2、1 分相加得 3–9 分：8 分起为 A，6 分起为 B，其余为 C。",
    "Three levels each of value, loyalty and potential, all shown; 3, 2, 1 points added make 3 to 9: A from 8, B from 6, otherwise C.",
  ),
  source: whole,
  topic: "value",
  scope: "column",
  inputs: [],
  derived: [],
  parts: [
    { key: "valueLevel", label: words("价值等级", "Value level"), scheme: value },
    { key: "loyaltyLevel", label: words("忠诚度等级", "Loyalty level"), scheme: loyalty },
    { key: "potentialLevel", label: words("潜在价值等级", "Potential level"), scheme: potential },
  ],
  arguments: [],
  method: {
    kind: "scorecard",
    criteria: [
      { input: "valueLevel", weight: 1, from: addition, bands: points("high", "medium", "low") },
      {
        input: "loyaltyLevel",
        weight: 1,
        from: addition,
        bands: points("loyal", "ordinary", "lost"),
      },
      {
        input: "potentialLevel",
        weight: 1,
        from: addition,
        bands: points("key", "potential", "general"),
      },
    ],
    multipliers: [],
    cutoffs: [
      { tier: "A", atLeast: 8, from: addition },
      { tier: "B", atLeast: 6, from: addition },
      { tier: "C", from: addition },
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("三个维度都好", "Good on all three axes"),
      policy: serve("专人服务，优先资源", "Dedicated service, resources first"),
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("有强有弱", "Strong on some, weaker on others"),
      policy: serve("补最弱的一维：提频、留客或促成", "Work on the weakest axis"),
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("三个维度都偏弱", "Weak on most axes"),
      policy: serve("标准服务，控制成本", "Standard service at low cost"),
    },
  ],
  remarks: [],
  open: [
    {
      question: words("三个维度怎样合成一个等级？", "How do the three axes make one grade?"),
      taken: words(
        "各记 3、2、1 分相加：8–9 分为 A，6–7 分为 B，其余为 C；27 种组合都由此得出。",
        "3, 2, 1 points on each, added: 8 and 9 are A, 6 and 7 B, the rest C. All 27 combinations follow from it.",
      ),
    },
    {
      question: words("各维度的三档在哪里分？", "Where are the three levels of each axis?"),
      taken: words(
        "价值和忠诚度按在本次客户中的排名：67 起为上档，33 起为中档。潜在价值按需求和意愿判断。",
        "Value and loyalty by rank among the customers graded: the upper level from 67, the middle from 33. Potential by need and intent.",
      ),
    },
    {
      question: words("“潜在客户”是最低一档吗？", "Is a potential customer the lowest level?"),
      taken: words(
        "不是：指意愿高但还没买过的客户，记 2 分，在“一般”之上。",
        "No: it is one with high intent who has not bought yet, counts 2 and stands above general.",
      ),
    },
  ],
  examples: [
    {
      row: {
        amount: 500_000,
        frequency: 40,
        categories: 8,
        repurchaseRate: 90,
        referralRate: 30,
        complaintRate: 1,
        needDegree: "high",
        purchaseIntent: "high",
        competition: "medium",
      },
      tier: "A",
    },
    {
      row: {
        amount: 200_000,
        frequency: 20,
        categories: 5,
        repurchaseRate: 60,
        referralRate: 15,
        complaintRate: 2,
        needDegree: "high",
        purchaseIntent: "medium",
        competition: "low",
      },
      tier: "B",
    },
    {
      row: {
        amount: 80_000,
        frequency: 8,
        categories: 3,
        repurchaseRate: 40,
        referralRate: 5,
        complaintRate: null,
        needDegree: "medium",
        purchaseIntent: "medium",
        competition: "high",
      },
      tier: "C",
    },
    {
      row: {
        amount: 10_000,
        frequency: 2,
        categories: 1,
        repurchaseRate: 10,
        referralRate: 0,
        complaintRate: 8,
        needDegree: "low",
        purchaseIntent: "low",
        competition: "high",
      },
      tier: "C",
    },
  ],
} as const satisfies Scheme;
