import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { days, times, yuan } from "./units";

const place = words("顾客终身价值所需信息", "What lifetime value needs to know");
const needed = source(
  "third",
  place,
  words(
    "终身价值要知道合作周期、购买频率、每次贡献和购买概率",
    "lifetime value needs the term, the frequency, the contribution of a purchase and its probability",
  ),
);
const model = ours(
  "来源未说用什么模型；BG/NBD 估计是否还在买和今后次数，Gamma-Gamma 估计每次金额，有公布的结果可核对",
  "the source names no model: BG/NBD for who still buys and how often, Gamma-Gamma for how much, both with published results to check against",
);
const cutFrom = ours(
  "来源未分级；八成以上把握视为还在买，不到一半视为可能已流失",
  "the source has no grades: at four fifths or more the customer is taken for active, below one half for probably lost",
);

const number = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  unit: NonNullable<Input["unit"]>,
  about: NonNullable<Input["about"]>,
): Input => ({ key, label, synonyms, about, type: "number", unit, blank: "unknown", min: 0 });

const care = (zh: string, en: string) => ({
  actions: [
    { words: words(zh, en), from: ours("来源未规定服务", "the source prescribes no service") },
  ],
});

/** Customers by the probability that they still buy, with expected purchases, value per purchase and lifetime value from models of their history. */
export const clvModel = {
  id: "clv-model",
  version: "1.0",
  name: words("终身价值预测模型", "Lifetime value model"),
  about: words(
    "用每位客户的购买史(回购次数、首末次间隔、观察时长、均次金额)拟合模型，给出还在购买的概率、预计购买次数、预计每次金额和终身价值，并按概率分三级。",
    "Fits models to each customer's history (repeat purchases, span from first to last, time observed, average amount) and gives the probability of still buying, expected purchases, expected amount and lifetime value; three grades by the probability.",
  ),
  source: needed,
  topic: "value",
  scope: "column",
  inputs: [
    number(
      "frequency",
      words("回购次数", "Repeat purchases"),
      {
        zh: ["重复购买次数", "复购次数"],
        en: ["Number of repeat purchases", "Repeat transactions", "Frequency"],
      },
      times,
      words("购买次数减 1：首次不算。", "Purchases less one: the first does not count."),
    ),
    number(
      "recency",
      words("首末次间隔天数", "First to last purchase"),
      {
        zh: ["首末次间隔", "首次至最近购买天数", "最近购买时的客龄"],
        en: ["Recency", "Age at last purchase", "Days from first to last purchase"],
      },
      days,
      words(
        "首次购买到最近一次购买的天数；只买过一次为 0。",
        "Days from the first purchase to the last; 0 where there was only one.",
      ),
    ),
    number(
      "age",
      words("客龄天数", "Customer age"),
      {
        zh: ["观察时长", "首次购买至今天数", "客龄"],
        en: ["Age", "Time observed", "Days since first purchase"],
      },
      days,
      words("首次购买到分级日的天数。", "Days from the first purchase to the day of grading."),
    ),
    number(
      "monetary",
      words("均次金额", "Average amount"),
      {
        zh: ["平均每次金额", "次均金额", "客单价"],
        en: ["Monetary", "Average order value", "Amount per purchase"],
      },
      yuan,
      words(
        "每次回购的平均金额；没有回购为 0。",
        "Average amount of the repeat purchases; 0 where there were none.",
      ),
    ),
  ],
  derived: [
    {
      kind: "model",
      key: "alive",
      label: words("还在购买的概率", "Probability of still buying"),
      of: ["frequency", "recency", "age"],
      model: "alive",
      type: "number",
      from: model,
    },
    {
      kind: "model",
      key: "expectedPurchases",
      label: words("预计购买次数", "Expected purchases"),
      of: ["frequency", "recency", "age"],
      model: "expectedPurchases",
      type: "number",
      unit: times,
      from: model,
    },
    {
      kind: "model",
      key: "expectedValue",
      label: words("预计每次金额", "Expected amount per purchase"),
      of: ["frequency", "monetary"],
      model: "expectedValue",
      type: "number",
      unit: yuan,
      from: model,
    },
    {
      kind: "model",
      key: "lifetime",
      label: words("预测终身价值", "Predicted lifetime value"),
      of: ["frequency", "recency", "age", "monetary"],
      model: "lifetime",
      type: "number",
      unit: yuan,
      from: model,
    },
  ],
  arguments: [
    {
      type: "number",
      name: "activeFrom",
      label: words("活跃：概率达到", "Active: probability from"),
      default: 0.8,
      min: 0,
      max: 1,
      from: cutFrom,
    },
    {
      type: "number",
      name: "lostBelow",
      label: words("可能流失：概率低于", "Probably lost: probability below"),
      default: 0.5,
      min: 0,
      max: 1,
      from: cutFrom,
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { alive: ">= activeFrom" },
        tier: "active",
        label: words("很可能还在买", "Very probably still buys"),
        from: cutFrom,
      },
      {
        when: { alive: "< lostBelow" },
        tier: "lost",
        label: words("更可能已不再买", "More probably stopped"),
        from: cutFrom,
      },
      {
        when: { alive: ">= lostBelow" },
        tier: "wavering",
        label: words("难以断定", "Hard to tell"),
        from: cutFrom,
      },
    ],
  },
  tiers: [
    {
      key: "active",
      label: words("活跃", "Active"),
      name: words("很可能还在购买", "Very probably still buying"),
      policy: care("按终身价值安排维护", "Look after by lifetime value"),
    },
    {
      key: "wavering",
      label: words("摇摆", "Wavering"),
      name: words("难以断定是否还在购买", "May or may not be buying still"),
      policy: care("价值高的先联系", "Get in touch, the most valuable first"),
    },
    {
      key: "lost",
      label: words("可能流失", "Probably lost"),
      name: words("更可能已不再购买", "More probably stopped buying"),
      policy: care("只对价值高的做挽回", "Win back the valuable ones only"),
    },
  ],
  remarks: [
    {
      key: "noRepeat",
      words: words(
        "没有回购，模型对该客户所知最少",
        "No repeat purchase: the model knows least about this customer",
      ),
      when: { frequency: "0" },
    },
  ],
  shows: ["alive", "expectedPurchases", "expectedValue", "lifetime"],
  open: [
    {
      question: words("用什么模型？", "Which model?"),
      taken: words(
        "BG/NBD 与 Gamma-Gamma；不足 10 户，或有回购的不足 3 户，就无从拟合，不给结果。",
        "BG/NBD and Gamma-Gamma; with fewer than 10 customers, or fewer than 3 who bought again, there is nothing to fit and no result.",
      ),
    },
    {
      question: words("预测多长时间？", "How far ahead do the predictions look?"),
      taken: words(
        "购买次数为今后 365 天；终身价值为今后十年预计消费额，按每年 10% 贴现(年末)，未扣成本。",
        "Purchases: the next 365 days. Lifetime value: what is expected to be spent in the next ten years, discounted at 10 % a year (year end), before costs.",
      ),
    },
    {
      question: words("只买过一次的客户怎么算？", "What of customers who bought only once?"),
      taken: words(
        "模型假设客户只会在某次回购之后停下，所以他们的概率总是 1；每次金额取总体均值。",
        "In the model customers stop only after a repeat purchase, so their probability is always 1; their amount is the mean of all.",
      ),
    },
    {
      question: words("怎样由概率分级？", "How does the probability make a grade?"),
      taken: words(
        "0.8 起为活跃，0.5 起为摇摆，低于 0.5 为可能流失；两个数都可改。",
        "Active from 0.8, wavering from 0.5, probably lost below; both can be changed.",
      ),
    },
    {
      question: words("表中只有流水时怎么办？", "What if there is only a list of purchases?"),
      taken: words(
        "先按客户汇总出回购次数、首末次间隔、客龄和均次金额。",
        "Sum it up by customer first: repeat purchases, first to last, age and average amount.",
      ),
    },
  ],
  examples: [
    { row: { frequency: 15, recency: 413, age: 433, monetary: 335 }, tier: "active" },
    { row: { frequency: 4, recency: 377, age: 481, monetary: 589 }, tier: "wavering" },
    { row: { frequency: 1, recency: 40, age: 419, monetary: 1992 }, tier: "lost" },
    { row: { frequency: 4, recency: 26, age: 619, monetary: 2026 }, tier: "lost" },
    { row: { frequency: 1, recency: 67, age: 597, monetary: 380 }, tier: "lost" },
    { row: { frequency: 1, recency: 13, age: 239, monetary: 1295 }, tier: "lost" },
    { row: { frequency: 1, recency: 119, age: 295, monetary: 506 }, tier: "lost" },
    { row: { frequency: 3, recency: 228, age: 264, monetary: 100 }, tier: "wavering" },
    { row: { frequency: 1, recency: 16, age: 365, monetary: 80 }, tier: "lost" },
    { row: { frequency: 2, recency: 352, age: 590, monetary: 568 }, tier: "lost" },
    { row: { frequency: 0, recency: 0, age: 302, monetary: 0 }, tier: "active" },
    { row: { frequency: 2, recency: 87, age: 373, monetary: 862 }, tier: "lost" },
  ],
} as const satisfies Scheme;
