import type { Input, Scheme } from "../rules";
import { enterpriseSize, large, medium, sizeCuts, small } from "./enterpriseSize";
import { ours, source, words } from "./provenance";

const place = words("企业客户等级六因素", "Six factors of an enterprise customer's grade");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const equal = ours(
  "来源未给权重：六个因素各占六分之一",
  "the source gives no weights: one sixth for each of the six factors",
);
const cut = ours(
  "来源未给分数线：三分制的均分 2.5、2、1.5",
  "the source gives no cuts: averages of 2.5, 2 and 1.5 out of three",
);

const level = (key: string, zh: string, en: string, zhs: string[], ens: string[]) => ({
  key,
  label: words(zh, en),
  synonyms: { zh: zhs, en: ens },
});

const factor = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  choices: NonNullable<Input["choices"]>,
): Input => ({ key, label, synonyms, type: "choice", choices, blank: "unknown" });

/** A factor that weighs a sixth: three points, two or one. */
const criterion = (
  input: string,
  zh: string,
  en: string,
  [three, two, one]: readonly [string, string, string],
) => {
  const from = ours(
    `来源只说${zh}；三档依次 3、2、1 分`,
    `the source only says: ${en}; its three steps give 3, 2 and 1 points`,
  );
  return {
    input,
    weight: 1 / 6,
    from: equal,
    bands: [
      { test: `"${three}"`, points: 3, from },
      { test: `"${two}"`, points: 2, from },
      { test: `"${one}"`, points: 1, from },
    ],
  };
};

const resources = (zh: string, en: string) => ({
  actions: [
    {
      words: words(zh, en),
      from: ours(
        "来源只说按等级配置资源，未说如何配置",
        "the source only says that resources follow the grade, not how",
      ),
    },
  ],
});

/** Enterprise customers by six factors of equal weight; bad credit keeps them at C. */
export const enterprise6 = {
  id: "enterprise-6",
  version: "1.0",
  name: words("企业六因素等级", "Enterprise six factors"),
  about: words(
    "按规模、行业地位、合作关系、业务需求、信用和成长潜力六个因素打分，均分定 A 到 D；信用差的最高 C。",
    "Scores size, position, relationship, need, credit and growth alike and cuts the average into A to D; with bad credit C is the best.",
  ),
  source: said(
    "企业客户的等级由六个因素决定，并据此配置资源",
    "six factors decide an enterprise customer's grade, and resources follow it",
  ),
  topic: "value",
  scope: "row",
  inputs: [
    factor(
      "size",
      words("规模", "Size"),
      {
        zh: ["企业规模", "公司规模", "客户规模"],
        en: ["Company size", "Enterprise size", "Customer size"],
      },
      [large, medium, small],
    ),
    factor(
      "position",
      words("行业地位", "Position"),
      {
        zh: ["行业位置", "市场地位", "地位"],
        en: ["Position in industry", "Industry position", "Market position"],
      },
      [
        level(
          "leader",
          "领导者",
          "Leader",
          ["行业领导者", "龙头", "行业龙头", "领先"],
          ["Market leader", "Leading"],
        ),
        level("emerging", "新兴", "Emerging", ["新兴企业", "新兴者", "成长型"], ["Rising"]),
        level("startup", "初创", "Start-up", ["初创企业", "初创者", "创业"], ["Startup", "New"]),
      ],
    ),
    factor(
      "relationship",
      words("合作关系", "Relationship"),
      {
        zh: ["合作情况", "客户关系", "合作类型"],
        en: ["Cooperation", "Business relationship", "Relation"],
      },
      [
        level("long", "长期", "Long-term", ["长期合作", "长期客户"], ["Long", "Long-standing"]),
        level("short", "短期", "Short-term", ["短期合作", "短期客户"], ["Short"]),
        level(
          "prospective",
          "潜在",
          "Potential",
          ["潜在合作", "潜在客户"],
          ["Prospect", "None yet"],
        ),
      ],
    ),
    factor(
      "need",
      words("业务需求", "Need"),
      {
        zh: ["需求", "需求档次", "需求层次"],
        en: ["Business need", "Level of need", "Demand"],
      },
      [
        level("high", "高端", "High-end", ["高", "高端需求"], ["High", "Premium"]),
        level("middle", "中端", "Mid-range", ["中", "中端需求"], ["Middle", "Medium"]),
        level("low", "低端", "Low-end", ["低", "低端需求"], ["Low", "Basic"]),
      ],
    ),
    factor(
      "creditRating",
      words("信用评级", "Credit rating"),
      {
        zh: ["信用", "信用等级", "信用状况", "信誉"],
        en: ["Credit", "Credit grade", "Credit standing"],
      },
      [
        level("good", "好", "Good", ["良好", "优", "优秀", "AAA", "AA", "A"], ["Excellent"]),
        level("fair", "中", "Fair", ["一般", "中等", "BBB", "BB", "B"], ["Average"]),
        level("bad", "差", "Bad", ["较差", "不良", "不佳", "CCC", "CC", "C"], ["Poor"]),
      ],
    ),
    factor(
      "growthPotential",
      words("成长潜力", "Growth potential"),
      {
        zh: ["潜力", "发展潜力", "成长性", "增长潜力"],
        en: ["Potential", "Growth", "Potential for growth"],
      },
      [
        level("high", "高", "High", ["大", "较高"], ["Strong"]),
        level("middle", "中", "Medium", ["一般", "中等"], ["Middle", "Average"]),
        level("low", "低", "Low", ["小", "较低"], ["Weak"]),
      ],
    ),
  ],
  parts: [
    {
      key: "sizeByFigures",
      label: words("按数字的规模", "Size by figures"),
      scheme: enterpriseSize,
    },
  ],
  derived: [
    {
      kind: "first",
      key: "sizeUsed",
      label: words("采用的规模", "Size used"),
      of: ["size", "sizeByFigures"],
      from: ours(
        "写明大、中、小的用所写，否则按员工数、年营业额或市场份额推算",
        "the size that is written counts; otherwise it follows from staff, turnover or market share",
      ),
    },
  ],
  arguments: sizeCuts,
  method: {
    kind: "scorecard",
    criteria: [
      criterion("sizeUsed", "规模越大等级越高", "the larger, the higher", [
        "large",
        "medium",
        "small",
      ]),
      criterion("position", "行业领导者等级高", "leaders of their industry rank high", [
        "leader",
        "emerging",
        "startup",
      ]),
      criterion("relationship", "长期合作等级高", "long relationships rank high", [
        "long",
        "short",
        "prospective",
      ]),
      criterion("need", "需求高端等级高", "high-end needs rank high", ["high", "middle", "low"]),
      criterion("creditRating", "信用良好等级高", "good credit ranks high", [
        "good",
        "fair",
        "bad",
      ]),
      criterion("growthPotential", "成长潜力大等级高", "more potential ranks higher", [
        "high",
        "middle",
        "low",
      ]),
    ],
    multipliers: [],
    cutoffs: [
      { tier: "A", atLeast: 2.5, from: cut },
      { tier: "B", atLeast: 2, from: cut },
      { tier: "C", atLeast: 1.5, from: cut },
      { tier: "D", from: cut },
    ],
    limits: [
      {
        when: { creditRating: '"bad"' },
        atBest: "C",
        label: words("信用差，最高 C", "Bad credit: C at best"),
        from: ours(
          "来源说信用不好等级较低；取最高 C",
          "the source makes bad credit a lower grade: C at best",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("战略企业客户", "Strategic enterprise"),
      policy: resources(
        "优先配置人员和资源，专人服务",
        "People and resources first, dedicated service",
      ),
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("重要企业客户", "Important enterprise"),
      policy: resources("重点维护，争取升为 A", "Close care, aim for A"),
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("一般企业客户", "Ordinary enterprise"),
      policy: resources("标准服务，控制信用", "Standard service, watch the credit"),
    },
    {
      key: "D",
      label: words("D", "D"),
      name: words("低优先企业客户", "Low-priority enterprise"),
      policy: resources("低成本维护", "Low-cost care"),
    },
  ],
  remarks: [
    {
      key: "badCredit",
      words: words("信用差，等级不高于 C", "Bad credit: no better than C"),
      when: { creditRating: '"bad"' },
    },
  ],
  open: [
    {
      question: words("六个因素各占多少？", "How much does each factor weigh?"),
      taken: words(
        "各六分之一；每个因素三档，依次 3、2、1 分。",
        "A sixth each; every factor has three steps of 3, 2 and 1 points.",
      ),
    },
    {
      question: words("多少分是哪一级？", "Which score is which grade?"),
      taken: words(
        "均分 2.5 以上(含) A，2 以上 B，1.5 以上 C，其余 D。",
        "An average of 2.5 or more is A, 2 or more B, 1.5 or more C, the rest D.",
      ),
    },
    {
      question: words("信用差影响多大？", "How much does bad credit count?"),
      taken: words(
        "除得 1 分外，等级最高为 C。",
        "It gives one point, and no better grade than C.",
      ),
    },
    {
      question: words("没有写大、中、小怎么办？", "What if no size is written?"),
      taken: words(
        "按员工数(1000、300 人)，没有则按年营业额(4 亿、2000 万元)，再没有则按市场份额(20%、5%)。",
        "It follows from staff (1,000 and 300), else from turnover (400 and 20 million yuan), else from market share (20% and 5%).",
      ),
    },
  ],
  examples: [
    {
      tier: "A",
      row: {
        size: "large",
        position: "leader",
        relationship: "long",
        need: "high",
        creditRating: "good",
        growthPotential: "middle",
      },
    },
    {
      tier: "B",
      score: 2,
      row: {
        size: null,
        employees: 420,
        position: "emerging",
        relationship: "short",
        need: "middle",
        creditRating: "fair",
        growthPotential: "middle",
      },
    },
    {
      tier: "C",
      row: {
        size: "large",
        position: "leader",
        relationship: "long",
        need: "high",
        creditRating: "bad",
        growthPotential: "high",
      },
    },
    {
      tier: "D",
      row: {
        size: "small",
        position: "startup",
        relationship: "prospective",
        need: "low",
        creditRating: "fair",
        growthPotential: "low",
      },
    },
  ],
  shows: ["sizeUsed"],
} as const satisfies Scheme;
