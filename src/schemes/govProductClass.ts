import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("政府类客户按产品分类", "Government customers by product");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

/** The name that the source lists, and other words for it. */
const line = (tier: string, zh: string, en: string, others: readonly string[]) => [
  {
    values: [zh],
    tier,
    label: words(`${zh}类`, en),
    from: said(`列有${zh}类客户`, `the list has ${en.toLowerCase()} customers`),
  },
  ...(others.length === 0
    ? []
    : [
        {
          values: others,
          tier,
          label: words(`${zh}类`, en),
          from: ours(
            "来源只列类名；这些是常见的别称",
            "the source only lists the name: these are common words for it",
          ),
        },
      ]),
];

const tier = (key: string, zh: string, en: string) => ({
  key,
  label: words(`${zh}类`, en),
  name: words(`${zh}类客户`, `${en} customers`),
});

/** Government customers by the product line that they buy: each line is a population of its own. */
export const govProductClass = {
  id: "gov-product-class",
  version: "1.0",
  name: words("政府类产品分类", "Government product class"),
  about: words(
    "按产品线把政府类客户分为七类和其他。不同产品线不放在一起评级：用排名或占比的方案时，请按这一列分组。",
    "Sorts government customers by product line into seven classes and the rest. Lines are not rated together: where a scheme ranks or shares, group by this column.",
  ),
  source: said(
    "政府类客户按产品分类，不同类别不在同一体系评级",
    "government customers are classed by product, and classes are not rated in one system",
  ),
  topic: "industry",
  scope: "row",
  inputs: [
    {
      key: "productLine",
      label: words("产品线", "Product line"),
      synonyms: {
        zh: ["产品类别", "产品类型", "产品", "项目类型", "项目类别", "客户产品类别"],
        en: ["Product", "Product class", "Product category", "Product type", "Project type"],
      },
      type: "text",
      blank: "unknown",
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "lookup",
    input: "productLine",
    contains: true,
    entries: [
      ...line("mms", "MMS", "MMS", []),
      ...line("urban", "城管", "Urban management", [
        "城市管理",
        "数字城管",
        "智慧城管",
        "数字城市管理",
        "智慧城市管理",
        "Urban management",
        "City management",
      ]),
      ...line("police", "公安", "Police", ["警用", "警务", "Public security", "Police"]),
      ...line("digital-city", "数字城市", "Digital city", [
        "智慧城市",
        "Digital city",
        "Smart city",
      ]),
      ...line("traffic", "交通", "Traffic", ["Traffic", "Transport"]),
      ...line("emergency", "应急", "Emergency", ["应急管理", "应急指挥", "Emergency"]),
      ...line("tourism", "旅游", "Tourism", ["文旅", "景区", "Tourism", "Travel"]),
    ],
    otherwise: {
      tier: "other",
      from: said(
        "列举没有穷尽，其余归其他",
        "the list is not exhaustive: everything else is other",
      ),
    },
  },
  tiers: [
    tier("mms", "MMS", "MMS"),
    tier("urban", "城管", "Urban management"),
    tier("police", "公安", "Police"),
    tier("digital-city", "数字城市", "Digital city"),
    tier("traffic", "交通", "Traffic"),
    tier("emergency", "应急", "Emergency"),
    tier("tourism", "旅游", "Tourism"),
    {
      key: "other",
      label: words("其他", "Other"),
      name: words("其他产品线的客户", "Customers of other product lines"),
    },
  ],
  remarks: [],
  open: [
    {
      question: words(
        "不同产品线的客户怎样分开评级？",
        "How are customers of different product lines kept apart?",
      ),
      taken: words(
        "凡是排名、占比、百分位的方案，都在同一产品线内计算：分级时选产品分类作分组列。",
        "Whatever ranks, shares or takes percentiles does so inside one product line: choose this class as the group column when you grade.",
      ),
    },
    {
      question: words("一格写了几个产品线怎么算？", "What if a cell names several product lines?"),
      taken: words(
        "按其中最长的词归类，同样长的按列出的先后，只归一类。",
        "The longest word in it decides, of equally long ones the first of the list: it is one class only.",
      ),
    },
  ],
  examples: [
    { tier: "mms", row: { productLine: words("MMS 采集车", "MMS survey vehicle") } },
    { tier: "urban", row: { productLine: words("数字城管二期", "Digital urban management") } },
    { tier: "police", row: { productLine: words("公安警用地图", "Police map") } },
    { tier: "digital-city", row: { productLine: words("数字城市平台", "Digital city platform") } },
    { tier: "traffic", row: { productLine: words("智能交通", "Smart traffic") } },
    { tier: "other", row: { productLine: words("水利监测", "Water monitoring") } },
  ],
} as const satisfies Scheme;
