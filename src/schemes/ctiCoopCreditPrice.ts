import type { Input, Scheme, Words } from "../rules";
import { highLow } from "./highLow";
import { ours, source, words } from "./provenance";
import { percent } from "./units";

const place = words(
  "合作客户矩阵：成交价格与付款信用",
  "Matrix of cooperating customers: price and payment credit",
);
const said = (zh: string, en: string) => source("second", place, words(zh, en));

const told = (
  key: string,
  label: Words,
  synonyms: Input["synonyms"],
  choices: NonNullable<Input["choices"]>,
  instead: Words,
): Input => ({
  key,
  label,
  synonyms,
  type: "choice",
  choices,
  blank: {
    value: null,
    from: ours(
      `没有填写高低就看${instead.zh}`,
      `where high or low is not given, the ${instead.en} decides`,
    ),
  },
});

/** How a row says that it is high or low on an axis: in words, or by the number where words are missing. */
const price = (level: "high" | "low") => [
  { dealPrice: `"${level}"` },
  { dealPrice: "null", priceIndex: level === "high" ? ">= priceCut" : "< priceCut" },
];
const credit = (level: "high" | "low") => [
  { paymentCredit: `"${level}"` },
  { paymentCredit: "null", onTimeRate: level === "high" ? ">= creditCut" : "< creditCut" },
];

/** One class of the matrix in the four ways in which a row may say it. */
const cell = (
  priceLevel: "high" | "low",
  creditLevel: "high" | "low",
  tier: string,
  zh: string,
  en: string,
) =>
  price(priceLevel).flatMap((one) =>
    credit(creditLevel).map((other) => ({
      when: { ...one, ...other },
      tier,
      label: words(zh, en),
      from: said(`${zh}为 ${tier}`, `${en.toLowerCase()}: ${tier}`),
    })),
  );

const served = (key: string, zh: string, en: string) => ({
  words: words(zh, en),
  from: said(`${key} 类：${zh}`, `class ${key}: ${en.toLowerCase()}`),
});

/** Cooperating customers by the price that they pay and how well they pay it. */
export const ctiCoopCreditPrice = {
  id: "cti-coop-credit-price",
  version: "1.0",
  name: words("CTI 合作客户：价格与信用", "CTI price and credit"),
  about: words(
    "按成交价格高低和付款信用高低，把合作客户分为 A 到 D，并给出各类的做法。",
    "Grades cooperating customers A to D by price and payment credit, and says how each is served.",
  ),
  source: said(
    "合作客户按成交价格和付款信用分四格",
    "cooperating customers are divided in four by price and payment credit",
  ),
  topic: "value",
  scope: "row",
  inputs: [
    told(
      "dealPrice",
      words("成交价格", "Deal price"),
      {
        zh: ["价格水平", "成交价", "成交价格高低", "价格高低"],
        en: ["Price level", "Price paid"],
      },
      highLow(),
      words("价格指数", "price index"),
    ),
    {
      key: "priceIndex",
      label: words("价格指数", "Price index"),
      synonyms: {
        zh: ["成交价格指数", "成交价与均价之比", "成交价÷平均价", "价格系数"],
        en: ["Index of price", "Price to average", "Price ratio"],
      },
      about: words(
        "成交价与平均价（或目录价）之比，1 为持平",
        "The price by the average (or the list) price: 1 is the same",
      ),
      type: "number",
      blank: "unknown",
      min: 0,
      max: 10,
    },
    told(
      "paymentCredit",
      words("付款信用", "Payment credit"),
      {
        zh: ["信用", "付款信用高低", "信用高低", "付款情况"],
        en: ["Credit", "Credit level", "Payment behaviour"],
      },
      highLow({ zh: ["好"], en: ["Good"] }, { zh: ["差"], en: ["Poor"] }),
      words("按期付款率", "on-time rate"),
    ),
    {
      key: "onTimeRate",
      label: words("按期付款率", "On-time rate"),
      synonyms: {
        zh: ["按时付款率", "准时付款率", "付款及时率", "按期付款比例"],
        en: ["On-time payment", "On-time payment rate", "Paid on time", "Payments on time"],
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
      name: "priceCut",
      label: words("价格高的指数", "Index from which a price is high"),
      default: 1,
      min: 0,
      from: ours(
        "来源未给分界：不低于平均价即为高",
        "the source gives no cut: high is the average price and above",
      ),
    },
    {
      type: "number",
      name: "creditCut",
      label: words("信用高的按期付款率(%)", "On-time rate from which credit is high (%)"),
      default: 90,
      min: 0,
      max: 100,
      from: ours(
        "来源未给分界：十次有九次按期付款即为高",
        "the source gives no cut: high is nine payments of ten on time",
      ),
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      ...cell("high", "high", "A", "价格高、信用高", "High price, high credit"),
      ...cell("low", "high", "B", "价格低、信用高", "Low price, high credit"),
      ...cell("high", "low", "C", "价格高、信用低", "High price, low credit"),
      ...cell("low", "low", "D", "价格低、信用低", "Low price, low credit"),
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("保持维护", "Keep and cultivate"),
      policy: {
        actions: [
          served("A", "以保持、维护关系为主", "Keep and cultivate the relation"),
          served("A", "频繁拜访", "Visit frequently"),
        ],
      },
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("以价换量", "Price for volume"),
      policy: {
        actions: [
          served(
            "B",
            "以价格倾斜扩大合作份额",
            "Win a larger share of the business by favourable prices",
          ),
        ],
      },
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("催收账款", "Collect what is due"),
      policy: {
        actions: [
          served("C", "频繁拜访", "Visit frequently"),
          {
            words: words("催收账款", "Collect what is due"),
            from: ours(
              "来源的文字在“催”字处中断：按催收账款理解",
              "the source breaks off at the word for urging: read as urging payment",
            ),
          },
        ],
      },
    },
    {
      key: "D",
      label: words("D", "D"),
      name: words("逐步放弃", "Phase out"),
      policy: { actions: [served("D", "逐步淘汰放弃", "Phase out")] },
    },
  ],
  remarks: [],
  open: [
    {
      question: words("价格怎样算高", "When is a price high?"),
      taken: words(
        "填了高低按高低，否则价格指数达到 1，即不低于平均价",
        "High or low where it is given, otherwise a price index of 1, the average price and above",
      ),
    },
    {
      question: words("信用怎样算高", "When is credit high?"),
      taken: words(
        "填了高低按高低，否则按期付款率达到 90%",
        "High or low where it is given, otherwise nine payments of ten on time",
      ),
    },
    {
      question: words(
        "C 类的做法在“催”字处中断",
        "The service of class C breaks off in the middle",
      ),
      taken: words("频繁拜访，催收账款", "Frequent visits, and collecting what is due"),
    },
  ],
  examples: [
    {
      tier: "A",
      row: { dealPrice: "high", priceIndex: null, paymentCredit: "high", onTimeRate: null },
    },
    {
      tier: "B",
      row: { dealPrice: null, priceIndex: 0.85, paymentCredit: null, onTimeRate: 97 },
    },
    {
      tier: "C",
      row: { dealPrice: null, priceIndex: 1.1, paymentCredit: null, onTimeRate: 60 },
    },
    {
      tier: "D",
      row: { dealPrice: "low", priceIndex: null, paymentCredit: null, onTimeRate: 45 },
    },
  ],
} as const satisfies Scheme;
