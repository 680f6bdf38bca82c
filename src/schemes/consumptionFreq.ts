import type { Input, PlainScheme, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { times, yuan } from "./units";

const place = words("消费频率与消费金额分类", "Customers by frequency and amount of buying");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));
const scales = said(
  "按购买频率、消费金额、客单价、利润各分高、中、低",
  "frequency, amount, value per order and profit each have high, medium and low",
);
const thirds = ours(
  "来源未给分界；按人数三等分，不必先知道绝对水平",
  "the source gives no cuts: equal thirds of the customers need no absolute level",
);
const fixedCut = ours(
  "来源未给分界；固定分界只是起点，请按本企业的水平改",
  "the source gives no cuts: the fixed ones are a start, set them to your own level",
);
const average = ours(
  "来源未合成总评；四项各记 3、2、1 分取平均，四舍五入到最近的一档",
  "the source has no overall grade: 3, 2, 1 on each scale, averaged and rounded to the nearest",
);

const orders = {
  key: "orders",
  label: words("购买次数", "Orders"),
  synonyms: {
    zh: ["购买频率", "消费频率", "订单数", "购买频次", "消费次数"],
    en: ["Number of orders", "Purchase frequency", "Frequency", "Purchases"],
  },
  type: "number",
  unit: times,
  blank: "unknown",
  min: 0,
} as const satisfies Input;

const amount = {
  key: "amount",
  label: words("消费金额", "Amount"),
  synonyms: {
    zh: ["消费总额", "购买金额", "累计金额", "销售额"],
    en: ["Total amount", "Amount spent", "Revenue", "Sales amount"],
  },
  type: "number",
  unit: yuan,
  blank: "unknown",
} as const satisfies Input;

const profit = {
  key: "profit",
  label: words("利润", "Profit"),
  synonyms: {
    zh: ["客户利润", "利润贡献", "毛利"],
    en: ["Customer profit", "Gross profit", "Profit contribution"],
  },
  type: "number",
  unit: yuan,
  blank: "unknown",
} as const satisfies Input;

const cutsBy = {
  type: "choice",
  name: "cutsBy",
  label: words("分界方式", "Cuts by"),
  default: "thirds",
  choices: [
    { key: "thirds", label: words("三等分", "Equal thirds") },
    { key: "fixed", label: words("固定分界", "Fixed cuts") },
  ],
  from: thirds,
} as const;

const cut = (name: string, zh: string, en: string, value: number) =>
  ({ type: "number", name, label: words(zh, en), default: value, from: fixedCut }) as const;

const ordersHigh = cut("ordersHigh", "高频次：次数达到", "High frequency from", 12);
const ordersMedium = cut("ordersMedium", "中频次：次数达到", "Medium frequency from", 4);
const amountHigh = cut("amountHigh", "高金额：金额达到", "High amount from", 100_000);
const amountMedium = cut("amountMedium", "中金额：金额达到", "Medium amount from", 20_000);
const basketHigh = cut("basketHigh", "高客单价：客单价达到", "High value per order from", 10_000);
const basketMedium = cut(
  "basketMedium",
  "中客单价：客单价达到",
  "Medium value per order from",
  2_000,
);
const profitHigh = cut("profitHigh", "高利润：利润达到", "High profit from", 20_000);
const profitMedium = cut("profitMedium", "中利润：利润达到", "Medium profit from", 4_000);

/** What one of the four scales looks at. */
interface Scale {
  readonly id: string;
  /** What stands behind high, medium, low: "频次", "frequency". */
  readonly noun: readonly [zh: string, en: string];
  readonly what: readonly [zh: string, en: string];
  readonly inputs: PlainScheme["inputs"];
  readonly derived?: PlainScheme["derived"];
  readonly value: string;
  readonly high: typeof ordersHigh;
  readonly medium: typeof ordersMedium;
  /** The tier of customers that have no such value. */
  readonly none?: { readonly zh: string; readonly en: string };
}

const levelRules = (level: string, { value, high, medium }: Scale) =>
  [
    [level, "thirds", "3", "high", thirds],
    [level, "thirds", "2", "medium", thirds],
    [level, "thirds", "1", "low", thirds],
    [value, "fixed", `>= ${high.name}`, "high", fixedCut],
    [value, "fixed", `>= ${medium.name}`, "medium", fixedCut],
    [value, "fixed", `< ${medium.name}`, "low", fixedCut],
  ].map(([key, is, test, tier, from]) => ({
    when: { [key as string]: test as string },
    only: { argument: "cutsBy", is: is as string },
    tier: tier as string,
    from: from as typeof thirds,
  }));

/** One of the four scales as a scheme: thirds of the customers, or fixed cuts. */
const scale = (it: Scale): PlainScheme => {
  const [zh, en] = it.noun;
  const level = `${it.value}Third`;
  return {
    id: it.id,
    version: "1.0",
    name: words(`${zh}高中低`, `${en} high, medium, low`),
    about: words(...it.what),
    source: scales,
    topic: "value",
    scope: "column",
    inputs: it.inputs,
    derived: [
      ...(it.derived ?? []),
      {
        kind: "quantile",
        key: level,
        label: words(`${zh}档次`, `Third by ${en.toLowerCase()}`),
        of: it.value,
        bins: "thirds",
        from: thirds,
      },
    ],
    arguments: [
      cutsBy,
      it.high,
      it.medium,
      {
        type: "number",
        name: "thirds",
        label: words("档数", "Parts"),
        default: 3,
        min: 3,
        max: 3,
        from: scales,
      },
    ],
    method: {
      kind: "decision-table",
      hitPolicy: "F",
      rules: [
        ...(it.none
          ? [
              {
                when: { [it.value]: "null" },
                tier: "low",
                from: ours(it.none.zh, it.none.en),
              },
            ]
          : []),
        ...levelRules(level, it),
      ],
    },
    tiers: [
      { key: "high", label: words(`高${zh}`, `High ${en.toLowerCase()}`), name: words(...it.what) },
      {
        key: "medium",
        label: words(`中${zh}`, `Medium ${en.toLowerCase()}`),
        name: words("居中", "In the middle"),
      },
      {
        key: "low",
        label: words(`低${zh}`, `Low ${en.toLowerCase()}`),
        name: words("较低", "Lower than most"),
      },
    ],
    remarks: [],
    open: [],
    examples: [],
  };
};

const byOrders = scale({
  id: "consumption-orders",
  noun: ["频次", "Frequency"],
  what: ["购买频率高，经常回购", "Buys often, comes back again and again"],
  inputs: [orders],
  value: "orders",
  high: ordersHigh,
  medium: ordersMedium,
});

const byAmount = scale({
  id: "consumption-amount",
  noun: ["金额", "Amount"],
  what: ["消费金额大", "Spends much in all"],
  inputs: [amount],
  value: "amount",
  high: amountHigh,
  medium: amountMedium,
});

const byBasket = scale({
  id: "consumption-basket",
  noun: ["客单价", "Value per order"],
  what: ["每次购买金额高，单笔利润丰厚", "Spends much each time, with a good profit on each sale"],
  inputs: [orders, amount],
  derived: [
    {
      kind: "ratio",
      key: "basket",
      label: words("客单价", "Value per order"),
      of: "amount",
      by: "orders",
      unit: yuan,
      from: ours("客单价即金额 ÷ 次数", "the value per order is the amount by the orders"),
    },
  ],
  value: "basket",
  high: basketHigh,
  medium: basketMedium,
  none: {
    zh: "没有购买就没有客单价，归入低",
    en: "without an order there is no value per order: low",
  },
});

const byProfit = scale({
  id: "consumption-profit",
  noun: ["利润", "Profit"],
  what: ["对企业利润贡献大", "Contributes much to the profit of the business"],
  inputs: [profit],
  value: "profit",
  high: profitHigh,
  medium: profitMedium,
});

const points = [
  { test: '"high"', points: 3, from: average },
  { test: '"medium"', points: 2, from: average },
  { test: '"low"', points: 1, from: average },
] as const;

/** Customers as high, medium or low by frequency, amount, value per order and profit, each by itself, and overall by their average. */
export const consumptionFreq = {
  id: "consumption-freq",
  version: "1.0",
  name: words("频次金额客单价利润", "Frequency, amount, basket, profit"),
  about: words(
    "按购买次数、消费金额、客单价(金额 ÷ 次数)和利润各分高、中、低，四个结果都给出；再取平均得总评。默认三等分，也可用固定分界。",
    "High, medium or low by orders, amount, value per order (amount by orders) and profit, all four shown, and their average as the overall grade. Equal thirds by default, or fixed cuts.",
  ),
  source: scales,
  topic: "value",
  scope: "column",
  inputs: [],
  derived: [],
  parts: [
    { key: "ordersLevel", label: words("频次等级", "Frequency level"), scheme: byOrders },
    { key: "amountLevel", label: words("金额等级", "Amount level"), scheme: byAmount },
    {
      key: "basketLevel",
      label: words("客单价等级", "Level of value per order"),
      scheme: byBasket,
    },
    { key: "profitLevel", label: words("利润等级", "Profit level"), scheme: byProfit },
  ],
  arguments: [
    cutsBy,
    ordersHigh,
    ordersMedium,
    amountHigh,
    amountMedium,
    basketHigh,
    basketMedium,
    profitHigh,
    profitMedium,
  ],
  method: {
    kind: "scorecard",
    criteria: [
      { input: "ordersLevel", weight: 0.25, from: average, bands: points },
      { input: "amountLevel", weight: 0.25, from: average, bands: points },
      { input: "basketLevel", weight: 0.25, from: average, bands: points },
      { input: "profitLevel", weight: 0.25, optional: true, from: average, bands: points },
    ],
    multipliers: [],
    cutoffs: [
      { tier: "high", atLeast: 2.5, from: average },
      { tier: "medium", atLeast: 1.5, from: average },
      { tier: "low", from: average },
    ],
  },
  tiers: [
    {
      key: "high",
      label: words("高", "High"),
      name: words("多数方面都高", "High on most scales"),
    },
    {
      key: "medium",
      label: words("中", "Medium"),
      name: words("有高有低或居中", "In the middle, or high and low"),
    },
    {
      key: "low",
      label: words("低", "Low"),
      name: words("多数方面都低", "Low on most scales"),
    },
  ],
  remarks: [],
  open: [
    {
      question: words(
        "高、中、低的分界在哪里？",
        "Where are the cuts between high, medium and low?",
      ),
      taken: words(
        "默认按本次客户三等分；可改为固定分界，默认数只是起点。",
        "Equal thirds of the customers graded; fixed cuts can be chosen, whose defaults are only a start.",
      ),
    },
    {
      question: words("四个结果怎样合成总评？", "How do the four results make one?"),
      taken: words(
        "高 3、中 2、低 1 取平均：2.5 起为高，1.5 起为中。没有利润列时只看其余三项。",
        "High 3, medium 2, low 1, averaged: high from 2.5, medium from 1.5. Without a column of profit the other three decide.",
      ),
    },
    {
      question: words(
        "没有购买的客户客单价怎么算？",
        "What is the value per order without orders?",
      ),
      taken: words("没有客单价，归入低。", "There is none: it counts as low."),
    },
  ],
  examples: [
    { row: { orders: 36, amount: 540_000, profit: 81_000 }, tier: "high" },
    { row: { orders: 24, amount: 240_000, profit: 36_000 }, tier: "high" },
    { row: { orders: 12, amount: 60_000, profit: 9_000 }, tier: "medium" },
    { row: { orders: 10, amount: 40_000, profit: 6_000 }, tier: "medium" },
    { row: { orders: 3, amount: 6_000, profit: 900 }, tier: "low" },
    { row: { orders: 1, amount: 1_500, profit: 200 }, tier: "low" },
  ],
} as const satisfies Scheme;
