import type { PlainScheme, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { times, yuan } from "./units";

const place = words("客户价值分类", "Customers by value");
const said = (zh: string, en: string) => source("second", place, words(zh, en));
const threeLevels = said(
  "客户价值分高、中、低三个层次，看消费记录、购买频次、购买量等指标",
  "customer value has three levels, high, medium and low, by spending, purchase frequency, volume and the like",
);
const uncut = ours(
  "来源未给分界；累计贡献 80%、95% 是 ABC 分析的通行分界",
  "the source gives no cuts: 80% and 95% of the cumulative contribution are usual in ABC analysis",
);
const thirds = ours(
  "来源未给分界；各指标按人数三等分，最高的三分之一记 3 分",
  "the source gives no cuts: each measure in equal thirds of the customers, the highest third counts 3",
);
const evenly = ours(
  "来源未给权重；各指标同等看待，没有的指标不计",
  "the source gives no weights: all measures count alike, those that the sheet does not have are left out",
);
const levelCut = ours(
  "平均分四舍五入到最近的一档",
  "the average of the levels, rounded to the nearest",
);

const serve = (...actions: readonly (readonly [string, string])[]) => ({
  actions: actions.map(([zh, en]) => ({ words: words(zh, en), from: said(zh, en) })),
});
const tiers = [
  {
    key: "high",
    label: words("高价值", "High value"),
    name: words("价值最高的客户", "The most valuable customers"),
    policy: serve(
      ["给予更多关注", "Give more attention"],
      ["提供优惠", "Offer preferential terms"],
      ["个性化服务", "Serve individually"],
    ),
  },
  {
    key: "medium",
    label: words("中价值", "Medium value"),
    name: words("价值居中的客户", "Customers of medium value"),
    policy: serve(
      ["定期营销", "Market regularly"],
      ["用促销提高购买频次和金额", "Raise frequency and amount by promotions"],
    ),
  },
  {
    key: "low",
    label: words("低价值", "Low value"),
    name: words("价值较低的客户", "Customers of low value"),
    policy: serve(
      ["加强市场开发", "Develop the market"],
      ["提升服务质量", "Raise the quality of service"],
    ),
  },
] as const;

const spend = {
  key: "spend",
  label: words("消费金额", "Spend"),
  synonyms: {
    zh: ["消费记录", "消费总额", "累计消费", "销售额", "购买金额", "成交金额"],
    en: ["Total spend", "Amount spent", "Revenue", "Sales", "Sales amount"],
  },
  type: "number",
  unit: yuan,
  blank: "unknown",
} as const;

const boundary = {
  type: "choice",
  name: "boundary",
  label: words("跨界的一户归属", "The customer on the boundary"),
  default: "crossing",
  choices: [
    {
      key: "within",
      label: words(
        "累计含本户不超过分界才归前一类",
        "Belongs above only if the total including it is within the cut",
      ),
    },
    {
      key: "crossing",
      label: words(
        "跨过分界的一户也归前一类",
        "The one that crosses the cut belongs above as well",
      ),
    },
  ],
  from: ours(
    "两种约定都通行；默认跨界的一户归前一类：这样金额增加绝不会使等级下降",
    "both conventions are in use; by default the one that crosses belongs above: then more never lowers a grade",
  ),
} as const;

const contributionCuts = {
  type: "numbers",
  name: "contributionCuts",
  label: words("累计贡献分界", "Cuts of the cumulative contribution"),
  default: [0.8, 0.95],
  from: uncut,
} as const;

const byContribution = {
  id: "value-hml-contribution",
  version: "1.0",
  name: words("按累计贡献分高中低", "High, medium, low by contribution"),
  about: words(
    "按消费金额从大到小累计：占总额前 80% 为高，到 95% 为中，其余为低。",
    "Adds spend up from the largest: the first 80% of the total are high, up to 95% medium, the rest low.",
  ),
  source: threeLevels,
  topic: "value",
  scope: "column",
  inputs: [spend],
  derived: [],
  arguments: [
    contributionCuts,
    boundary,
    {
      type: "choice",
      name: "measure",
      label: words("口径", "Measure"),
      default: "share",
      choices: [{ key: "share", label: words("累计数值占比", "Cumulative share of value") }],
      from: uncut,
    },
  ],
  method: {
    kind: "share",
    input: "spend",
    measure: "measure",
    cuts: "contributionCuts",
    boundary: "boundary",
    tiers: ["high", "medium", "low"],
  },
  tiers,
  remarks: [],
  open: [],
  examples: [],
} as const satisfies PlainScheme;

const third = (key: string, of: string, zh: string, en: string) =>
  ({ kind: "quantile", key, label: words(zh, en), of, bins: "levels", from: thirds }) as const;
const counted = { weight: 0.2, per: 1, from: evenly };

const byTertiles = {
  id: "value-hml-tertiles",
  version: "1.0",
  name: words("按三等分分高中低", "High, medium, low by thirds"),
  about: words(
    "消费金额、购买频次、购买量、忠诚度、推荐度各按人数三等分记 1–3 分，取平均。",
    "Spend, frequency, volume, loyalty and referral in equal thirds of the customers, 1 to 3 each, averaged.",
  ),
  source: threeLevels,
  topic: "value",
  scope: "column",
  inputs: [
    spend,
    {
      key: "frequency",
      label: words("购买频次", "Frequency"),
      synonyms: {
        zh: ["购买频率", "购买次数", "订单数", "消费次数"],
        en: ["Purchase frequency", "Number of purchases", "Orders", "Purchases"],
      },
      type: "number",
      unit: times,
      blank: "unknown",
      min: 0,
    },
    {
      key: "volume",
      label: words("购买量", "Volume"),
      synonyms: {
        zh: ["购买数量", "采购量", "订货量", "销量"],
        en: ["Purchase volume", "Quantity bought", "Units bought", "Quantity"],
      },
      type: "number",
      blank: "unknown",
      min: 0,
    },
    {
      key: "loyalty",
      label: words("忠诚度", "Loyalty"),
      synonyms: {
        zh: ["忠诚度评分", "客户忠诚度", "忠诚度得分"],
        en: ["Loyalty score", "Customer loyalty", "Loyalty rating"],
      },
      type: "number",
      blank: "unknown",
    },
    {
      key: "referral",
      label: words("推荐度", "Referral"),
      synonyms: {
        zh: ["推荐度评分", "推荐意愿", "推荐人数", "净推荐值"],
        en: ["Referral score", "Willingness to recommend", "Referrals", "Net promoter score"],
      },
      type: "number",
      blank: "unknown",
    },
  ],
  derived: [
    third("spendLevel", "spend", "消费金额档次", "Level of spend"),
    third("frequencyLevel", "frequency", "购买频次档次", "Level of frequency"),
    third("volumeLevel", "volume", "购买量档次", "Level of volume"),
    third("loyaltyLevel", "loyalty", "忠诚度档次", "Level of loyalty"),
    third("referralLevel", "referral", "推荐度档次", "Level of referral"),
  ],
  arguments: [
    {
      type: "number",
      name: "levels",
      label: words("档数", "Levels"),
      default: 3,
      min: 3,
      max: 3,
      from: threeLevels,
    },
  ],
  method: {
    kind: "scorecard",
    criteria: [
      { input: "spendLevel", ...counted },
      { input: "frequencyLevel", optional: true, ...counted },
      { input: "volumeLevel", optional: true, ...counted },
      { input: "loyaltyLevel", optional: true, ...counted },
      { input: "referralLevel", optional: true, ...counted },
    ],
    multipliers: [],
    cutoffs: [
      { tier: "high", atLeast: 2.5, from: levelCut },
      { tier: "medium", atLeast: 1.5, from: levelCut },
      { tier: "low", from: levelCut },
    ],
  },
  tiers,
  remarks: [],
  open: [],
  examples: [],
} as const satisfies PlainScheme;

/** Customers as high, medium or low value: by cumulative contribution, or by thirds of several measures. */
export const valueHml = {
  id: "value-hml",
  version: "1.0",
  name: words("客户价值高中低", "Value high, medium, low"),
  about: words(
    "把客户分为高、中、低价值：默认按消费金额累计贡献 80%、95% 分界；也可按消费金额、购买频次、购买量等指标三等分取平均。",
    "Sorts customers into high, medium and low value: by default at 80% and 95% of the cumulative spend, or by the average of equal thirds of spend, frequency, volume and more.",
  ),
  source: threeLevels,
  topic: "value",
  scope: "column",
  inputs: [],
  derived: [],
  parts: [
    {
      key: "contribution",
      label: words("按累计贡献", "By contribution"),
      scheme: byContribution,
    },
    { key: "tertiles", label: words("按三等分", "By thirds"), scheme: byTertiles },
  ],
  arguments: [
    {
      type: "choice",
      name: "by",
      label: words("分级依据", "Graded by"),
      default: "contribution",
      choices: [
        { key: "contribution", label: words("累计贡献", "Cumulative contribution") },
        { key: "tertiles", label: words("三等分", "Equal thirds") },
      ],
      from: ours(
        "来源未给分界；两种做法都通行，累计贡献只需金额一列",
        "the source gives no cuts: both are in use, and the contribution needs the amount alone",
      ),
    },
    contributionCuts,
    boundary,
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: {},
        only: { argument: "by", is: "contribution" },
        take: "contribution",
        label: words("按累计贡献", "By contribution"),
        from: uncut,
      },
      {
        when: {},
        only: { argument: "by", is: "tertiles" },
        take: "tertiles",
        label: words("按三等分", "By thirds"),
        from: thirds,
      },
    ],
  },
  tiers,
  remarks: [],
  open: [
    {
      question: words(
        "高、中、低的分界在哪里？",
        "Where are the cuts between high, medium and low?",
      ),
      taken: words(
        "默认按累计贡献：前 80% 为高，到 95% 为中，其余为低；可改为三等分。",
        "By cumulative contribution: the first 80% are high, up to 95% medium, the rest low; equal thirds can be chosen.",
      ),
    },
    {
      question: words("几个指标怎样合成一个价值？", "How do several measures make one value?"),
      taken: words(
        "累计贡献只看消费金额；三等分时各指标记 1–3 分取平均，2.5 分起为高，1.5 分起为中；表中没有的指标不计。",
        "The contribution looks at spend alone; by thirds each measure counts 1 to 3 and the average decides: high from 2.5, medium from 1.5. Measures without a column are left out.",
      ),
    },
  ],
  examples: [
    {
      row: { spend: 700_000, frequency: 48, volume: 5200, loyalty: 9, referral: 9 },
      tier: "high",
    },
    {
      row: { spend: 100_000, frequency: 12, volume: 800, loyalty: 7, referral: 6 },
      tier: "high",
    },
    { row: { spend: 80_000, frequency: 10, volume: 760, loyalty: 6, referral: 7 }, tier: "medium" },
    { row: { spend: 60_000, frequency: 8, volume: 500, loyalty: 5, referral: 5 }, tier: "medium" },
    { row: { spend: 40_000, frequency: 3, volume: 260, loyalty: 4, referral: 3 }, tier: "medium" },
    { row: { spend: 20_000, frequency: 1, volume: 90, loyalty: 3, referral: 2 }, tier: "low" },
  ],
} as const satisfies Scheme;
