import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { yuan } from "./units";

const place = words("某银行客户价值细分示例", "Example of a bank's customers by value");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const measures = said(
  "按存款余额、贷款余额、信用卡消费金额等指标分高、中、低价值",
  "deposits, loans and card spending sort customers into high, medium and low value",
);
const weights = ours(
  "来源未给权重；存款、贷款是主要收入来源，各占四成，信用卡占两成",
  "the source gives no weights: deposits and loans earn the most, 40% each, cards 20%",
);
const ranked = ours(
  "来源未给分值；按在客户中的百分位(1–100)计分，不必先知道绝对水平；数值相同的取低位，没有贷款或信用卡的几乎不得分",
  "the source gives no points: the percentile among the customers, 1 to 100, needs no absolute level; equal values take the lower place, so that having no loan or card gives hardly a point",
);
const thirdsOfRank = ours(
  "来源未给分界；67 以上约为前三分之一，33 以上约为中间三分之一",
  "the source gives no cuts: 67 and more is about the upper third, 33 and more the middle one",
);
const none = (zh: string, en: string) => ({ value: 0, from: ours(zh, en) }) as const;
const served = (zh: string, en: string) => ({
  actions: [
    {
      words: words(zh, en),
      from: ours(
        "来源只说提供不同的服务和优惠",
        "the source only says that services and offers differ",
      ),
    },
  ],
});
const rank = (key: string, of: string, zh: string, en: string) =>
  ({ kind: "quantile", key, label: words(zh, en), of, bins: "places", from: ranked }) as const;

/** Bank customers as high, medium or low value by the weighted ranks of deposits, loans and card spending. */
export const bankValueExample = {
  id: "bank-value-example",
  version: "1.0",
  name: words("银行客户价值示例", "Bank value example"),
  about: words(
    "存款余额、贷款余额、信用卡消费在客户中的百分位按 4:4:2 加权，分高、中、低价值。",
    "Percentiles of deposits, loans and card spending among the customers, weighted 4:4:2: high, medium, low value.",
  ),
  source: measures,
  topic: "value",
  scope: "column",
  inputs: [
    {
      key: "deposit",
      label: words("存款余额", "Deposits"),
      synonyms: {
        zh: ["存款", "存款金额", "日均存款"],
        en: ["Deposit balance", "Deposit", "Average deposits"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
      min: 0,
    },
    {
      key: "loan",
      label: words("贷款余额", "Loans"),
      synonyms: {
        zh: ["贷款", "贷款金额", "未还贷款"],
        en: ["Loan balance", "Loan", "Outstanding loans"],
      },
      type: "number",
      unit: yuan,
      blank: none("空白即没有贷款", "blank means no loan"),
      min: 0,
    },
    {
      key: "cardSpend",
      label: words("信用卡消费金额", "Card spending"),
      synonyms: {
        zh: ["信用卡消费", "刷卡金额", "信用卡年消费"],
        en: ["Credit card spending", "Card spend", "Credit card spend"],
      },
      type: "number",
      unit: yuan,
      blank: none("空白即没有信用卡消费", "blank means nothing was spent by card"),
      min: 0,
    },
  ],
  derived: [
    rank("depositRank", "deposit", "存款排名", "Rank by deposits"),
    rank("loanRank", "loan", "贷款排名", "Rank by loans"),
    rank("cardRank", "cardSpend", "信用卡消费排名", "Rank by card spending"),
  ],
  arguments: [
    {
      type: "number",
      name: "places",
      label: words("排名分成几档", "Places of a rank"),
      default: 100,
      min: 100,
      max: 100,
      from: ranked,
    },
  ],
  method: {
    kind: "scorecard",
    criteria: [
      { input: "depositRank", weight: 0.4, per: 1, from: weights },
      { input: "loanRank", weight: 0.4, per: 1, from: weights },
      { input: "cardRank", weight: 0.2, per: 1, from: weights },
    ],
    multipliers: [],
    cutoffs: [
      { tier: "high", atLeast: 67, from: thirdsOfRank },
      { tier: "medium", atLeast: 33, from: thirdsOfRank },
      { tier: "low", from: thirdsOfRank },
    ],
  },
  tiers: [
    {
      key: "high",
      label: words("高价值", "High value"),
      name: words("价值最高的客户", "The most valuable customers"),
      policy: served("专属客户经理，优惠利率", "A personal manager and preferential rates"),
    },
    {
      key: "medium",
      label: words("中价值", "Medium value"),
      name: words("价值居中的客户", "Customers of medium value"),
      policy: served("定期联系，推荐适合的产品", "Regular contact, products that suit"),
    },
    {
      key: "low",
      label: words("低价值", "Low value"),
      name: words("价值较低的客户", "Customers of low value"),
      policy: served("网上和自助服务", "Online and self-service"),
    },
  ],
  remarks: [],
  open: [
    {
      question: words("三个指标各占多少？", "How much does each measure count?"),
      taken: words(
        "存款 40%、贷款 40%、信用卡消费 20%。",
        "Deposits 40%, loans 40%, card spending 20%.",
      ),
    },
    {
      question: words("高、中、低怎么分？", "Where are the cuts between high, medium and low?"),
      taken: words(
        "各指标按在本次客户中的百分位计 1–100 分，加权后 67 起为高，33 起为中。",
        "Each measure counts 1 to 100 by percentile among the customers graded; weighted, high from 67, medium from 33.",
      ),
    },
  ],
  examples: [
    { row: { deposit: 2_000_000, loan: 800_000, cardSpend: 120_000 }, tier: "high" },
    { row: { deposit: 300_000, loan: 200_000, cardSpend: 30_000 }, tier: "medium" },
    { row: { deposit: 8_000, loan: null, cardSpend: 1_500 }, tier: "low" },
  ],
} as const satisfies Scheme;
