import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("企业客户分层细分", "Layering of enterprise customers");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const cell = ours(
  "来源只说按潜力和忠诚度分层，四格没有名称",
  "the source only says that potential and loyalty make the layers: its four cells have no names",
);

const level = (key: string, zh: string, en: string, zhs: string[], ens: string[]) => ({
  key,
  label: words(zh, en),
  synonyms: { zh: zhs, en: ens },
});
const highOrLow = [
  level("high", "高", "High", ["较高", "大", "强"], ["Strong", "Large"]),
  level("low", "低", "Low", ["较低", "小", "弱"], ["Weak", "Small"]),
];

const facet = {
  blank: {
    value: null,
    from: ours(
      "只用来描述各层；空白不影响分层",
      "it only describes the layers: a blank does not change them",
    ),
  },
} as const;

const axis = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "choice",
  choices: highOrLow,
  blank: "unknown",
});

const rule = (potential: string, loyalty: string, tier: string, zh: string, en: string) => ({
  when: { potential: `"${potential}"`, loyalty: `"${loyalty}"` },
  tier,
  label: words(zh, en),
  from: said("按潜力和忠诚度分层", "potential and loyalty make the layers"),
});

const layer = (
  key: string,
  label: Input["label"],
  name: Input["label"],
  zh: string,
  en: string,
) => ({
  key,
  label,
  name,
  policy: {
    actions: [
      { words: words(zh, en), from: cell },
      {
        words: words("为本层设计产品和服务", "Design products and services for this layer"),
        from: said("每层有相应的产品和服务", "each layer has its products and services"),
      },
      {
        words: words("定期重新分层", "Layer anew at regular times"),
        from: said(
          "客户特征会变，分层应定期更新",
          "customers change: the layers are renewed regularly",
        ),
      },
    ],
  },
});

const complete = (of: string, zh: string, en: string) =>
  ({
    kind: "complete",
    key: `${of}Known`,
    label: words(`${zh}已填`, `${en} filled in`),
    of,
    min: 0.9,
    from: ours(
      "来源还按规模、行业、地域细分；缺得太多就看不出",
      "the source also splits by size, industry and region: with too many gaps nothing shows",
    ),
  }) as const;

/** Enterprise customers by potential and loyalty, described by size, industry and region. */
export const enterpriseLayering = {
  id: "enterprise-layering",
  version: "1.0",
  name: words("企业客户分层", "Enterprise layers"),
  about: words(
    "按潜力和忠诚度的高低把企业客户分为重点、培育、维护、观察四层，并用规模、行业和地域描述各层。",
    "Puts enterprise customers into four layers by high or low potential and loyalty, described by size, industry and region.",
  ),
  source: said(
    "按规模、行业、潜力与忠诚度、地域对企业客户分层",
    "enterprise customers are layered by size, industry, potential and loyalty, and region",
  ),
  topic: "potential",
  scope: "row",
  inputs: [
    axis("potential", words("潜力", "Potential"), {
      zh: ["客户潜力", "成长潜力", "潜在价值", "发展潜力"],
      en: ["Customer potential", "Growth potential", "Potential value"],
    }),
    axis("loyalty", words("忠诚度", "Loyalty"), {
      zh: ["客户忠诚度", "忠诚", "忠诚程度"],
      en: ["Customer loyalty", "Loyalty level"],
    }),
    {
      key: "size",
      label: words("企业规模", "Size"),
      synonyms: {
        zh: ["规模", "公司规模", "客户规模"],
        en: ["Company size", "Enterprise size", "Customer size"],
      },
      type: "choice",
      choices: [
        level("large", "大型", "Large", ["大", "大型企业"], ["Big"]),
        level("medium", "中型", "Medium", ["中", "中型企业"], ["Middle"]),
        level("small", "小型", "Small", ["小", "小型企业", "小微", "微型"], ["Micro"]),
      ],
      ...facet,
    },
    {
      key: "industry",
      label: words("行业", "Industry"),
      synonyms: {
        zh: ["所属行业", "客户行业", "行业类别"],
        en: ["Sector", "Line of business", "Customer industry"],
      },
      type: "text",
      ...facet,
    },
    {
      key: "region",
      label: words("地域", "Region"),
      synonyms: {
        zh: ["地区", "区域", "所在地区", "省份"],
        en: ["Area", "Province", "Customer region"],
      },
      type: "text",
      ...facet,
    },
  ],
  derived: [
    {
      kind: "filled",
      key: "described",
      label: words("规模、行业、地域已填(%)", "Size, industry, region filled (%)"),
      of: ["size", "industry", "region"],
      from: ours(
        "三项各占三分之一；填全才能看各层的构成",
        "a third each: only complete ones show what the layers are made of",
      ),
    },
  ],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      rule("high", "high", "key", "潜力高，忠诚度高", "High potential, high loyalty"),
      rule("high", "low", "develop", "潜力高，忠诚度低", "High potential, low loyalty"),
      rule("low", "high", "maintain", "潜力低，忠诚度高", "Low potential, high loyalty"),
      rule("low", "low", "observe", "潜力低，忠诚度低", "Low potential, low loyalty"),
    ],
  },
  tiers: [
    layer(
      "key",
      words("重点", "Key"),
      words("潜力高、忠诚度高", "High potential and loyalty"),
      "重点投入，深化合作",
      "Invest and deepen the cooperation",
    ),
    layer(
      "develop",
      words("培育", "Develop"),
      words("潜力高、忠诚度低", "High potential, low loyalty"),
      "培育关系，提高忠诚度",
      "Build the relationship and its loyalty",
    ),
    layer(
      "maintain",
      words("维护", "Maintain"),
      words("潜力低、忠诚度高", "Low potential, high loyalty"),
      "维护关系，控制投入",
      "Keep the relationship at modest cost",
    ),
    layer(
      "observe",
      words("观察", "Observe"),
      words("潜力低、忠诚度低", "Low potential and loyalty"),
      "少投入，定期观察",
      "Spend little, look again from time to time",
    ),
  ],
  remarks: [
    {
      key: "notDescribed",
      words: words(
        "规模、行业或地域未填，只按潜力和忠诚度分层",
        "Size, industry or region is not filled in: layered by potential and loyalty alone",
      ),
      when: { described: "< 100" },
    },
  ],
  open: [
    {
      question: words("四格各叫什么？", "What are the four cells called?"),
      taken: words(
        "高高为重点，潜力高忠诚低为培育，潜力低忠诚高为维护，低低为观察。",
        "Both high is key, potential without loyalty develop, loyalty without potential maintain, both low observe.",
      ),
    },
    {
      question: words(
        "规模、行业、地域怎样参与分层？",
        "What part do size, industry and region play?",
      ),
      taken: words(
        "不改变层次，只用来描述各层，并检查是否填写齐全。",
        "They do not change the layer: they describe it, and it is checked that they are filled in.",
      ),
    },
    {
      question: words("多久更新一次？", "How often is it renewed?"),
      taken: words(
        "来源只说定期；没有规定时间，由您决定。",
        "The source only says regularly: no time is fixed, it is up to you.",
      ),
    },
  ],
  examples: [
    {
      tier: "key",
      row: {
        potential: "high",
        loyalty: "high",
        size: "large",
        industry: words("汽车制造", "Car making"),
        region: words("华东", "East China"),
      },
    },
    {
      tier: "develop",
      row: {
        potential: "high",
        loyalty: "low",
        size: "medium",
        industry: words("电子", "Electronics"),
        region: words("华南", "South China"),
      },
    },
    {
      tier: "maintain",
      row: {
        potential: "low",
        loyalty: "high",
        size: "small",
        industry: words("零售", "Retail"),
        region: words("西南", "South-west China"),
      },
    },
    {
      tier: "observe",
      row: {
        potential: "low",
        loyalty: "low",
        size: "small",
        industry: words("餐饮", "Catering"),
        region: words("华北", "North China"),
      },
    },
  ],
  shows: ["described"],
  checks: [
    complete("size", "企业规模", "Size"),
    complete("industry", "行业", "Industry"),
    complete("region", "地域", "Region"),
  ],
} as const satisfies Scheme;
