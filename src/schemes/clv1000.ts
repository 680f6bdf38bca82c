import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { times, years, yuan } from "./units";

const place = words("顾客生命周期价值算例", "Worked example of customer lifetime value");
const said = (zh: string, en: string) => source("second", place, words(zh, en));
const plain = ours(
  "来源不贴现、不扣成本；默认值使算例恰为 12 万元",
  "the source neither discounts nor deducts cost: the defaults give exactly its 120,000 yuan",
);

/** Lifetime value by the plain sum of the source: amount a visit × visits a month × 12 × years. */
export const clv1000 = {
  id: "clv-1000",
  version: "1.0",
  name: words("生命周期价值 1000×12×10", "Lifetime value 1000×12×10"),
  about: words(
    "每次金额 × 每月次数 × 12 个月 × 年数；例：1000 元 × 每月 1 次 × 12 × 10 年 = 12 万元。可选贴现率和毛利率。",
    "Amount a visit × visits a month × 12 × years; for example 1,000 yuan × once a month × 12 × 10 years = 120,000 yuan. Discount rate and margin are options.",
  ),
  source: said(
    "每次 1000 元，每月 1 次，10 年共 12 万元",
    "1,000 yuan a visit, one visit a month, 120,000 yuan in ten years",
  ),
  topic: "value",
  scope: "row",
  inputs: [
    {
      key: "amountPerVisit",
      label: words("每次金额", "Amount per visit"),
      synonyms: {
        zh: ["单次金额", "每次检测金额", "客单价", "每单金额"],
        en: ["Amount a visit", "Average order value", "Order value", "Ticket size"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
      min: 0,
    },
    {
      key: "visitsPerMonth",
      label: words("每月次数", "Visits per month"),
      synonyms: {
        zh: ["月均次数", "每月频次", "月购买次数"],
        en: ["Visits a month", "Orders per month", "Monthly frequency"],
      },
      type: "number",
      unit: times,
      blank: "unknown",
      min: 0,
    },
    {
      key: "years",
      label: words("合作年限", "Years"),
      synonyms: {
        zh: ["年数", "预计合作年限", "年限", "预计年限"],
        en: ["Years of business", "Number of years", "Expected years", "Lifetime in years"],
      },
      type: "number",
      unit: years,
      blank: "unknown",
      min: 0,
      max: 100,
    },
  ],
  derived: [],
  arguments: [
    {
      type: "number",
      name: "rate",
      label: words("年贴现率", "Discount rate a year"),
      default: 0,
      min: 0,
      max: 10,
      from: plain,
    },
    {
      type: "number",
      name: "margin",
      label: words("毛利率", "Margin"),
      default: 1,
      min: 0,
      max: 1,
      from: plain,
    },
  ],
  method: {
    kind: "formula",
    formula: "clv",
    with: {
      amount: "amountPerVisit",
      perMonth: "visitsPerMonth",
      years: "years",
      rate: "rate",
      margin: "margin",
    },
  },
  tiers: [],
  remarks: [],
  open: [
    {
      question: words("将来的钱要不要贴现", "Is the money of later years discounted?"),
      taken: words("不贴现；可填年贴现率", "It is not; a discount rate a year can be given"),
    },
    {
      question: words("按销售额还是按毛利算", "Does it count sales or margin?"),
      taken: words("按销售额；可填毛利率", "Sales; a margin can be given"),
    },
  ],
  examples: [
    { score: 192_000, row: { amountPerVisit: 800, visitsPerMonth: 4, years: 5 } },
    { score: 120_000, row: { amountPerVisit: 1000, visitsPerMonth: 1, years: 10 } },
    { score: 5400, row: { amountPerVisit: 300, visitsPerMonth: 0.5, years: 3 } },
  ],
} as const satisfies Scheme;
