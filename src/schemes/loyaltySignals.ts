import type { Input, Scheme } from "../rules";
import { personal } from "./personal";
import { ours, source, words } from "./provenance";
import { years } from "./units";

const place = words("顾客忠诚的信号", "Signals of loyalty");
const said = (zh: string, en: string) => source("third", place, words(zh, en));
const unit = ours(
  "来源只说谁更忠诚，没有权重：每个信号计 1 分",
  "the source only says who is more loyal, without weights: one point a signal",
);
const bound = ours(
  "来源没有界限：三个及以上信号为高，没有净信号为低",
  "no bound in the source: three signals or more are high, none in sum is low",
);

const tick = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "boolean",
  blank: "unknown",
});

/** One point (or minus one) where a boolean input is true. */
const signal = (
  input: string,
  points: number,
  yes: Input["label"],
  from: ReturnType<typeof said>,
) =>
  ({
    input,
    weight: 1,
    from,
    bands: [
      { test: "true", points, label: yes, from: unit },
      { test: "false", points: 0, label: words("没有此信号", "No such signal"), from: unit },
    ],
  }) as const;

/** How loyal a customer can be expected to be, by how they came, at what price they buy, and who they are. */
export const loyaltySignals = {
  id: "loyalty-signals",
  version: "1.0",
  name: words("忠诚信号", "Signals of loyalty"),
  about: words(
    "推荐而来、按标准价购买、有家、中年、乡村各加一分，流动性高减一分，合计 -1 到 5 分。",
    "One point each for referral, standard price, family, middle age and countryside, one less for high mobility: -1 to 5 in sum.",
  ),
  source: said(
    "购买历史和人口特征能预示忠诚度",
    "purchase history and personal traits foretell loyalty",
  ),
  topic: "loyalty",
  scope: "row",
  personal: personal(
    "家庭、年龄、居住地和流动性等个人特征",
    "personal attributes: family, age, place of living and mobility",
  ),
  inputs: [
    {
      key: "acquired",
      label: words("获客方式", "Acquired by"),
      synonyms: {
        zh: ["来源渠道", "客户来源", "获客渠道", "如何得知"],
        en: ["Acquisition channel", "Customer source", "How they came", "Acquired through"],
      },
      type: "choice",
      choices: [
        {
          key: "referral",
          label: words("推荐", "Referral"),
          synonyms: {
            zh: ["别人推荐", "转介绍", "口碑", "老客户推荐"],
            en: ["Referred", "Recommendation", "Word of mouth"],
          },
        },
        {
          key: "ad",
          label: words("广告", "Advertising"),
          synonyms: { zh: ["广告影响", "媒体广告"], en: ["Ad", "Advertisement"] },
        },
        {
          key: "other",
          label: words("其他", "Other"),
          synonyms: { zh: ["其它", "自然到店", "展会"], en: ["Others", "Walk-in", "Exhibition"] },
        },
      ],
      blank: "unknown",
    },
    {
      key: "priceType",
      label: words("购买价格", "Price type"),
      synonyms: {
        zh: ["价格类型", "成交价格类型", "购买时价格"],
        en: ["Type of price", "Bought at", "Purchase price type"],
      },
      type: "choice",
      choices: [
        {
          key: "standard",
          label: words("标准", "Standard"),
          synonyms: {
            zh: ["标准价格", "标准价", "原价", "正价"],
            en: ["Standard price", "List price"],
          },
        },
        {
          key: "promotion",
          label: words("促销", "Promotion"),
          synonyms: {
            zh: ["促销价格", "促销价", "折扣", "特价"],
            en: ["Promotional price", "Discount", "Sale"],
          },
        },
      ],
      blank: "unknown",
    },
    tick("hasFamily", words("有家", "Has a family"), {
      zh: ["是否有家", "有家庭", "已成家"],
      en: ["Family", "Has family", "Is married"],
    }),
    tick("middleAged", words("中年", "Middle-aged"), {
      zh: ["是否中年", "中年人"],
      en: ["Is middle-aged", "Middle age"],
    }),
    {
      key: "age",
      label: words("年龄", "Age"),
      synonyms: { zh: ["客户年龄", "周岁"], en: ["Customer age", "Age in years"] },
      type: "number",
      unit: years,
      blank: "unknown",
      min: 0,
      max: 120,
    },
    tick("rural", words("乡村", "Rural"), {
      zh: ["乡村人口", "是否乡村", "住在乡村", "农村"],
      en: ["Is rural", "Lives in the countryside", "Countryside"],
    }),
    tick("highMobility", words("流动性高", "Highly mobile"), {
      zh: ["高流动", "高流动人口", "是否高流动", "经常搬迁"],
      en: ["High mobility", "Mobile", "Moves often"],
    }),
  ],
  derived: [
    {
      kind: "either",
      key: "inMiddleAge",
      label: words("正当中年", "In middle age"),
      of: "age",
      prefer: "middleAged",
      test: "[middleFrom..middleTo]",
      from: ours("写明的优先，否则看年龄", "as stated, otherwise by the age"),
    },
  ],
  arguments: [
    {
      type: "number",
      name: "middleFrom",
      label: words("中年起(周岁)", "Middle age from (years)"),
      default: 40,
      min: 0,
      max: 120,
      from: ours("来源没有年龄：取 40 到 59 周岁", "no age in the source: 40 to 59"),
    },
    {
      type: "number",
      name: "middleTo",
      label: words("中年止(周岁)", "Middle age to (years)"),
      default: 59,
      min: 0,
      max: 120,
      from: ours(
        "来源没有年龄：60 周岁起为老年人",
        "no age in the source: from 60 on the law speaks of the elderly",
      ),
    },
  ],
  method: {
    kind: "scorecard",
    criteria: [
      {
        input: "acquired",
        weight: 1,
        from: said(
          "经人推荐而买的比受广告影响而买的更忠诚",
          "who comes by referral is more loyal than who comes by advertising",
        ),
        bands: [
          {
            test: '"referral"',
            points: 1,
            label: words("经人推荐", "Came by referral"),
            from: unit,
          },
          {
            test: '"ad"',
            points: 0,
            label: words("受广告影响", "Came by advertising"),
            from: unit,
          },
          {
            test: '"other"',
            points: 0,
            label: words("其他来源", "Came another way"),
            from: ours(
              "来源只比较推荐和广告，其他不计分",
              "the source compares referral and advertising alone: others give none",
            ),
          },
        ],
      },
      {
        input: "priceType",
        weight: 1,
        from: said(
          "按标准价买的比按促销价买的更忠诚",
          "who buys at the standard price is more loyal than who buys on promotion",
        ),
        bands: [
          {
            test: '"standard"',
            points: 1,
            label: words("按标准价购买", "Buys at the standard price"),
            from: unit,
          },
          {
            test: '"promotion"',
            points: 0,
            label: words("按促销价购买", "Buys on promotion"),
            from: unit,
          },
        ],
      },
      signal(
        "hasFamily",
        1,
        words("有家", "Has a family"),
        said("有家的人更忠诚", "people with a family are more loyal"),
      ),
      signal(
        "inMiddleAge",
        1,
        words("中年", "Middle-aged"),
        said("中年人更忠诚", "the middle-aged are more loyal"),
      ),
      signal(
        "rural",
        1,
        words("乡村人口", "Lives in the countryside"),
        said("乡村人口更忠诚", "people in the countryside are more loyal"),
      ),
      signal(
        "highMobility",
        -1,
        words("流动性高", "Moves often"),
        said("高流动人口忠诚度低", "highly mobile people are less loyal"),
      ),
    ],
    multipliers: [],
    cutoffs: [
      { tier: "high", atLeast: 3, from: bound },
      { tier: "medium", atLeast: 1, from: bound },
      { tier: "low", from: bound },
    ],
  },
  tiers: [
    {
      key: "high",
      label: words("高", "High"),
      name: words("忠诚信号强", "Strong signals of loyalty"),
      policy: {
        actions: [
          {
            words: words("以有价值的优惠定向吸引", "Target with offers of value"),
            from: said(
              "以价值优惠吸引目标顾客",
              "the customers that are aimed at get offers of value",
            ),
          },
        ],
      },
    },
    {
      key: "medium",
      label: words("中", "Medium"),
      name: words("有一些忠诚信号", "Some signals of loyalty"),
    },
    {
      key: "low",
      label: words("低", "Low"),
      name: words("没有忠诚信号", "No signals of loyalty"),
    },
  ],
  remarks: [
    {
      key: "mobile",
      words: words("流动性高，可能随时离开", "Highly mobile: may leave at any time"),
      when: { highMobility: "true" },
      tiers: ["high"],
    },
  ],
  open: [
    {
      question: words(
        "来源没有给出各信号的权重和高、中、低的界限。",
        "The source gives neither weights of the signals nor bounds of high, medium and low.",
      ),
      taken: words(
        "每个信号 1 分，高流动减 1 分；3 分及以上为高，1 到 2 分为中，0 分及以下为低。",
        "One point a signal, one less for high mobility; high from 3, medium 1 to 2, low at 0 or less.",
      ),
    },
    {
      question: words(
        "来源没有说多大年龄算中年。",
        "The source does not say at what age one is middle-aged.",
      ),
      taken: words("40 到 59 周岁，可改。", "40 to 59 years; it can be changed."),
    },
  ],
  examples: [
    {
      tier: "high",
      row: {
        acquired: "referral",
        priceType: "standard",
        hasFamily: true,
        age: 47,
        rural: false,
        highMobility: false,
      },
    },
    {
      tier: "medium",
      row: {
        acquired: "ad",
        priceType: "standard",
        hasFamily: true,
        age: 33,
        rural: false,
        highMobility: false,
      },
    },
    {
      tier: "low",
      row: {
        acquired: "ad",
        priceType: "promotion",
        hasFamily: false,
        age: 24,
        rural: false,
        highMobility: true,
      },
    },
  ],
} as const satisfies Scheme;
