import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { percent, times, years, yuan } from "./units";

const place = words("顾客终身价值", "Customer lifetime value");
const said = (zh: string, en: string) => source("third", place, words(zh, en));

/** Lifetime value as the sum of what each year is expected to contribute, discounted to today. */
export const clvDiscounted = {
  id: "clv-discounted",
  version: "1.0",
  name: words("终身价值(贴现)", "Discounted lifetime value"),
  about: words(
    "逐年把购买次数 × 每次贡献 × 购买概率按贴现率折成现值并相加；合作越久价值越高，贴现率越高价值越低。结果可再按顾客金字塔分层。",
    "Adds up purchases × contribution × probability year by year, each discounted to today: worth more the longer the customer stays, less the higher the discount rate. The result can be layered by the customer pyramid.",
  ),
  source: said(
    "终身价值是顾客在合作期内利润贡献的折现总和",
    "lifetime value is the discounted sum of the profit that a customer contributes while a customer",
  ),
  topic: "value",
  scope: "row",
  inputs: [
    {
      key: "periods",
      label: words("合作年数", "Periods"),
      synonyms: {
        zh: ["时间周期", "顾客时间周期", "合作周期", "合作年限", "预计年限", "期数"],
        en: ["Number of periods", "Years as a customer", "Expected years", "Lifetime in years"],
      },
      type: "number",
      unit: years,
      blank: "unknown",
      min: 0,
      max: 100,
    },
    {
      key: "rate",
      label: words("贴现率", "Discount rate"),
      synonyms: {
        zh: ["年贴现率", "企业贴现率", "折现率", "企业的贴现率"],
        en: ["Annual discount rate", "Rate of discount", "Cost of capital"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: 0,
      max: 100,
    },
    {
      key: "freqPerPeriod",
      label: words("每年购买次数", "Purchases per year"),
      synonyms: {
        zh: ["购买频率", "年购买频次", "年购买次数", "每期购买次数", "购买频次"],
        en: ["Purchase frequency", "Frequency per period", "Orders per year", "Purchases a year"],
      },
      type: "number",
      unit: times,
      blank: "unknown",
      min: 0,
    },
    {
      key: "contribution",
      label: words("每次购买贡献", "Contribution per purchase"),
      synonyms: {
        zh: ["每次购买的利润贡献", "单次购买贡献", "单次利润", "单次毛利", "边际贡献"],
        en: ["Profit per purchase", "Margin per order", "Contribution margin", "Profit per order"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
    },
    {
      key: "purchaseProbability",
      label: words("购买概率", "Purchase probability"),
      synonyms: {
        zh: ["购买该品牌的概率", "品牌购买概率", "复购概率", "购买可能性"],
        en: ["Probability of purchase", "Probability", "Repurchase probability"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: 0,
      max: 100,
    },
  ],
  derived: [],
  arguments: [
    {
      type: "number",
      name: "retention",
      label: words("逐年留存率(1 为不流失)", "Retention from year to year (1 for no loss)"),
      default: 1,
      min: 0,
      max: 1,
      from: ours(
        "来源只列购买概率，不提逐年流失；1 即概率每年不变",
        "the source names a probability but no yearly loss: 1 keeps the probability the same each year",
      ),
    },
    {
      type: "choice",
      name: "timing",
      label: words("收款时点", "When a year's money comes in"),
      default: "end",
      choices: [
        { key: "end", label: words("年末", "At the end of the year") },
        { key: "start", label: words("年初", "At the start of the year") },
        { key: "middle", label: words("年中", "In the middle of the year") },
      ],
      from: ours(
        "来源未说明时点；年末与 Excel 的 NPV 函数一致",
        "the source is silent: the end of the year is what Excel's NPV takes",
      ),
    },
  ],
  method: {
    kind: "formula",
    formula: "discounted",
    with: {
      contribution: "contribution",
      frequency: "freqPerPeriod",
      probability: "purchaseProbability",
      periods: "periods",
      rate: "rate",
      retention: "retention",
      timing: "timing",
    },
  },
  tiers: [],
  remarks: [],
  open: [
    {
      question: words(
        "一年的利润在年初、年中还是年末收到？",
        "Does a year's profit come in at its start, middle or end?",
      ),
      taken: words(
        "默认按年末折现，可改为年初或年中。",
        "At the end by default; start and middle can be chosen.",
      ),
    },
    {
      question: words(
        "各年的次数、贡献和概率是否不同？",
        "Do purchases, contribution and probability differ from year to year?",
      ),
      taken: words(
        "每年相同；会逐年流失的客户可设留存率，第 t 年的概率再乘以留存率的 t−1 次方。",
        "They are the same each year; for customers who drift away a retention can be set, and year t counts retention to the power of t−1.",
      ),
    },
  ],
  examples: [
    {
      row: {
        periods: 2,
        rate: 10,
        freqPerPeriod: 12,
        contribution: 1210,
        purchaseProbability: 100,
      },
      score: 25200,
    },
    {
      row: { periods: 3, rate: 25, freqPerPeriod: 12, contribution: 1250, purchaseProbability: 50 },
      score: 14640,
    },
    {
      row: { periods: 10, rate: 0, freqPerPeriod: 12, contribution: 1000, purchaseProbability: 80 },
      score: 96000,
    },
  ],
} as const satisfies Scheme;
