import type { Input, PlainScheme, Words } from "../rules";
import { ours, source, words } from "./provenance";
import { percent, points, yuan } from "./units";

const place = words(
  "合作客户 ABC 可选分析项",
  "Factors for the ABC analysis of cooperating customers",
);
const listed = source(
  "second",
  place,
  words(
    "可选分析项：累计检测额、平均检测额、按期付款率、价格利润贡献度、内部占有率、忠诚度与前景",
    "factors to choose from: amount so far, average amount, payments on time, contribution, share, loyalty and outlook",
  ),
);
const alike = ours(
  "来源未给权重：选用的各项权重相同",
  "the source gives no weights: those that are used weigh the same",
);
const placed = ours(
  "各项单位不同，先换成百分位：不落后于百分之几的其他客户",
  "the factors have different units: each is first turned into a percentile, the percent of the other customers that it is not behind",
);

/** The amount so far, which the ABC analysis weighs by the score. */
export const cumAmount = {
  key: "cumAmount",
  label: words("累计检测额", "Amount so far"),
  synonyms: {
    zh: ["累计成交额", "累计金额", "累计检测金额"],
    en: ["Cumulative amount", "Amount to date", "Total amount so far"],
  },
  type: "number",
  unit: yuan,
  blank: "unknown",
  min: 0,
} as const satisfies Input;

const percentileOf = (of: string, label: Words) =>
  ({
    kind: "percentile",
    key: `${of}Percentile`,
    label: words(`${label.zh}百分位`, `Percentile of ${label.en.toLowerCase()}`),
    of,
    from: placed,
  }) as const;

const criterion = (of: string) =>
  ({ input: `${of}Percentile`, weight: 1 / 6, per: 1, optional: true, from: alike }) as const;

const avgAmount = words("平均检测额", "Average amount");
const onTimeRate = words("按期付款率", "Payments on time");
const profitContribution = words("价格利润贡献度", "Profit contribution");
const internalShare = words("内部市场占有率", "Share within the customer");
const outlook = words("忠诚度与发展前景", "Loyalty and outlook");

/** Cooperating customers by several factors of the same weight, each by its percentile: a score from 0 to 100. */
export const ctiFactorScore = {
  id: "cti-factor-score",
  version: "1.0",
  name: words("合作客户综合分", "Cooperating customer score"),
  about: words(
    "把选用的各项换成在全体客户中的百分位（0 到 100），再取平均；表中没有的项目不计。",
    "Turns each factor into its percentile among all customers, 0 to 100, and takes the average; a factor that the sheet does not have does not count.",
  ),
  source: listed,
  topic: "value",
  scope: "column",
  inputs: [
    cumAmount,
    {
      key: "avgAmount",
      label: avgAmount,
      synonyms: {
        zh: ["年度平均检测额", "季度平均检测额", "月度平均检测额", "月均检测额", "年均检测额"],
        en: ["Average amount per month", "Average amount per year", "Monthly average"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
      min: 0,
    },
    {
      key: "onTimeRate",
      label: onTimeRate,
      synonyms: {
        zh: ["信用状况", "按时付款率", "准时付款率", "付款及时率"],
        en: ["On-time rate", "On-time payment rate", "Paid on time"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: 0,
      max: 100,
    },
    {
      key: "profitContribution",
      label: profitContribution,
      synonyms: {
        zh: ["利润贡献度", "利润贡献", "贡献度", "贡献毛利"],
        en: ["Contribution", "Contribution to profit", "Profit"],
      },
      type: "number",
      blank: "unknown",
    },
    {
      key: "internalShare",
      label: internalShare,
      synonyms: {
        zh: ["内部占有率", "占内部份额", "内部份额", "客户内部占有率"],
        en: ["Internal share", "Our share", "Share of wallet"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: 0,
      max: 100,
    },
    {
      key: "outlook",
      label: outlook,
      synonyms: {
        zh: ["忠诚度", "发展前景", "忠诚与前景", "前景评分"],
        en: ["Loyalty", "Outlook", "Loyalty score", "Prospects"],
      },
      about: words("1 分最差，5 分最好", "1 is worst, 5 is best"),
      type: "number",
      unit: points,
      blank: "unknown",
      min: 1,
      max: 5,
    },
  ],
  derived: [
    percentileOf("cumAmount", cumAmount.label),
    percentileOf("avgAmount", avgAmount),
    percentileOf("onTimeRate", onTimeRate),
    percentileOf("profitContribution", profitContribution),
    percentileOf("internalShare", internalShare),
    percentileOf("outlook", outlook),
  ],
  arguments: [],
  method: {
    kind: "scorecard",
    criteria: [
      criterion("cumAmount"),
      criterion("avgAmount"),
      criterion("onTimeRate"),
      criterion("profitContribution"),
      criterion("internalShare"),
      criterion("outlook"),
    ],
    multipliers: [],
    cutoffs: [],
  },
  tiers: [],
  remarks: [],
  open: [
    {
      question: words(
        "各项的权重是多少，怎样换算",
        "What are the weights, and how do the factors compare?",
      ),
      taken: words(
        "权重相同；各项先换成百分位，0 到 100",
        "The weights are the same; each factor is turned into a percentile, 0 to 100",
      ),
    },
  ],
  examples: [
    { score: 100, row: { cumAmount: 300_000, onTimeRate: 98, outlook: 5 } },
    { score: 50, row: { cumAmount: 120_000, onTimeRate: 90, outlook: 4 } },
    { score: 0, row: { cumAmount: 30_000, onTimeRate: 60, outlook: 2 } },
  ],
} as const satisfies PlainScheme;
