import type { PlainScheme, Scheme, Words } from "../rules";
import { callBack, channels } from "./ctiCallback";
import { ctiCoopCreditPrice } from "./ctiCoopCreditPrice";
import { ctiCoopShareVolume } from "./ctiCoopShareVolume";
import { ours, source, words } from "./provenance";

const lower = ours(
  "来源未说两张矩阵怎样合成：从严取较低的字母",
  "the source does not say how the two matrices combine: the lower letter, to be on the safe side",
);
const creditPrice = words("价格与信用", "Price and credit");
const shareVolume = words("总额与份额", "Volume and share");
const LOWER = { argument: "combine", is: "lower" };

/** The letter of either matrix decides where neither has a worse one. */
const lowest = (letter: string) =>
  [
    { matrix: "creditPrice", label: creditPrice },
    { matrix: "shareVolume", label: shareVolume },
  ].map(({ matrix, label: { zh, en } }) => ({
    when: { [matrix]: `"${letter}"` },
    only: LOWER,
    tier: letter,
    label: words(`${zh}为 ${letter}`, `${en}: ${letter}`),
    from: lower,
  }));

/** What a matrix has done for a letter, said to be for the letter in that matrix. */
const doneIn = ({ tiers }: PlainScheme, letter: string, { zh, en }: Words) =>
  (tiers.find(({ key }) => key === letter)?.policy?.actions ?? []).map((action) => ({
    words: words(`${zh}为 ${letter}：${action.words.zh}`, `${en} ${letter}: ${action.words.en}`),
    from: action.from,
  }));

const tier = (letter: string, name: Words, visits: object = {}) => ({
  key: letter,
  label: words(letter, letter),
  name,
  policy: {
    ...visits,
    actions: [
      ...doneIn(ctiCoopCreditPrice, letter, creditPrice),
      ...doneIn(ctiCoopShareVolume, letter, shareVolume),
    ],
  },
});

/** Cooperating customers by all four variables: the two matrices side by side, and one class of the two. */
export const ctiCoop = {
  id: "cti-coop",
  version: "1.0",
  name: words("CTI 合作客户", "CTI cooperating customers"),
  about: words(
    "把“价格与信用”“总额与份额”两张矩阵合成一个等级：默认取较低的字母，也可以总额与份额为准；两张矩阵各自的字母同时列出，回访频次随等级而定。",
    "Makes one class of the matrices price and credit, and volume and share: the lower letter, or that of volume and share on request. Both letters are shown besides; the class says how often the customer is called back.",
  ),
  source: source(
    "second",
    words("合作客户分类", "Classes of cooperating customers"),
    words(
      "合作客户按四个变量分类，排成两张矩阵",
      "cooperating customers are classed by four variables, set out in two matrices",
    ),
  ),
  topic: "value",
  scope: "row",
  inputs: [
    {
      key: "lastVisit",
      label: words("上次回访日期", "Last call-back"),
      synonyms: {
        zh: ["最近回访日期", "回访日期", "上次拜访日期", "最近拜访日期", "上次回访"],
        en: ["Last visit", "Last callback", "Last called back", "Date of last visit"],
      },
      type: "date",
      blank: {
        value: null,
        from: ours(
          "没有日期即还没有回访过，不影响等级",
          "no date means not called back yet; the class is the same",
        ),
      },
    },
  ],
  derived: [],
  arguments: [
    {
      type: "choice",
      name: "combine",
      label: words("两张矩阵的合成", "How the two matrices combine"),
      default: "lower",
      choices: [
        { key: "lower", label: words("取较低的字母", "The lower letter") },
        {
          key: "shareFirst",
          label: words(
            "总额与份额为准，价格与信用只排先后",
            "That of volume and share; price and credit order within it",
          ),
        },
      ],
      from: lower,
    },
    ...ctiCoopCreditPrice.arguments,
    ...ctiCoopShareVolume.arguments,
  ],
  parts: [
    { key: "creditPrice", label: creditPrice, scheme: ctiCoopCreditPrice },
    { key: "shareVolume", label: shareVolume, scheme: ctiCoopShareVolume },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      ...lowest("D"),
      ...lowest("C"),
      ...lowest("B"),
      {
        when: { creditPrice: '"A"', shareVolume: '"A"' },
        only: LOWER,
        tier: "A",
        label: words("两张矩阵都为 A", "Both matrices are A"),
        from: lower,
      },
      {
        when: {},
        only: { argument: "combine", is: "shareFirst" },
        take: "shareVolume",
        label: words("以总额与份额为准", "That of volume and share"),
        from: ours(
          "另一种合成：先看总额与份额，同级之内再看价格与信用",
          "the other way to combine: volume and share first, price and credit within a class",
        ),
      },
    ],
  },
  tiers: [
    tier("A", words("保持维护", "Keep and cultivate"), {
      cadence: callBack("A", 1),
      channel: channels.A,
    }),
    tier("B", words("扩大份额", "Win a larger share"), {
      cadence: callBack("B", 2),
      channel: channels.B,
    }),
    tier("C", words("催收或培养", "Collect, or develop"), {
      cadence: callBack("C", 3),
      channel: channels.C,
    }),
    tier("D", words("逐步放弃", "Phase out")),
  ],
  remarks: [],
  open: [
    {
      question: words("两张矩阵怎样合成一个等级", "How do the two matrices make one class?"),
      taken: words(
        "取较低的字母，两个字母都列出；可改为以总额与份额为准",
        "The lower letter, with both letters shown; that of volume and share on request",
      ),
    },
    {
      question: words(
        "老客户回访的 A、B、C 类按什么分",
        "By what are the classes A, B and C of the call-backs made?",
      ),
      taken: words("按合成后的等级；D 不安排回访", "By the combined class; D is not called back"),
    },
    {
      question: words(
        "价格、信用、总额、份额的分界在哪里",
        "Where are the cuts of price, credit, volume and share?",
      ),
      taken: words(
        "价格指数 1、按期付款率 90%、总检测额一年 1.2 万元、份额 50%；都可改",
        "A price index of 1, 90% paid on time, 12,000 yuan a year, a share of 50%; all can be changed",
      ),
    },
  ],
  examples: [
    {
      tier: "A",
      row: {
        dealPrice: "high",
        priceIndex: null,
        paymentCredit: "high",
        onTimeRate: null,
        totalTestingSpend: 80_000,
        ourShare: 65,
        lastVisit: { days: -20 },
      },
    },
    {
      tier: "B",
      row: {
        dealPrice: null,
        priceIndex: 0.9,
        paymentCredit: null,
        onTimeRate: 96,
        totalTestingSpend: 60_000,
        ourShare: 70,
        lastVisit: { days: -75 },
      },
    },
    {
      tier: "C",
      row: {
        dealPrice: null,
        priceIndex: 1.2,
        paymentCredit: null,
        onTimeRate: 70,
        totalTestingSpend: 150_000,
        ourShare: 30,
        lastVisit: { days: -30 },
      },
    },
    {
      tier: "D",
      row: {
        dealPrice: "high",
        priceIndex: null,
        paymentCredit: "high",
        onTimeRate: null,
        totalTestingSpend: 5000,
        ourShare: 20,
        lastVisit: null,
      },
    },
  ],
  contact: "lastVisit",
} as const satisfies Scheme;
