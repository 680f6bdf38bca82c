import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { wideRules } from "./rfmWide";
import { days, times, yuan } from "./units";

const place = words("消费行为分析", "Analysis of buying behaviour");
const axes = source(
  "third",
  place,
  words(
    "消费行为看三个方面：最近消费、消费频率、消费额",
    "buying behaviour is looked at from three sides: how recent, how often, how much",
  ),
);
const fifths = ours(
  "来源未给分档；按人数五等分是 RFM 的通行做法",
  "the source gives no scale: equal fifths of the customers are the usual practice",
);
const published = ours(
  "来源未分群；取 R 语言 rfm 包公布的十类区间，先符合者为准",
  "the source names no segments: the ten intervals published with the R package rfm, first match first",
);
const chinese = ours(
  "来源未分群；国内通行按三项高低分八类",
  "the source names no segments: high or low on each side is the usual Chinese practice",
);
const only = (is: "ten" | "eight") => ({ argument: "segments", is });

interface Scores {
  readonly r?: string;
  readonly f?: string;
  readonly m?: string;
}

/** A rule of the ten segments; a side that a segment leaves open is not named. */
const ten = (tier: string, when: Scores, zh: string, en: string) => ({
  when: { ...when },
  only: only("ten"),
  tier,
  label: words(zh, en),
  from: published,
});

const side = (high: boolean) => (high ? "> middle" : "<= middle");
/** A rule of the eight types: high or low on R, F and M. */
const eight = (tier: string, [r, f, m]: readonly [boolean, boolean, boolean]) => ({
  when: { r: side(r), f: side(f), m: side(m) },
  only: only("eight"),
  tier,
  label: words(
    `R ${r ? "高" : "低"} F ${f ? "高" : "低"} M ${m ? "高" : "低"}`,
    `R ${r ? "high" : "low"}, F ${f ? "high" : "low"}, M ${m ? "high" : "low"}`,
  ),
  from: chinese,
});

const tier = (key: string, label: [string, string], name: [string, string]) => ({
  key,
  label: words(...label),
  name: words(...name),
});

/** Customers by how recently, how often and for how much they bought, each in fifths, and the segment that the three scores make. */
export const rfm = {
  id: "rfm",
  version: "1.0",
  name: words("RFM 客户分群", "RFM segments"),
  about: words(
    "按最近消费、消费频率、消费金额各打 1–5 分，RFM 分为 100R+10F+M，再分为十类或八类。只用于已有购买的客户，不用于潜在客户。",
    "Scores how recently, how often and for how much customers bought from 1 to 5 each, the RFM score is 100R+10F+M, and sorts them into ten segments or eight types. For customers who have bought, not for prospects.",
  ),
  source: axes,
  topic: "value",
  scope: "column",
  inputs: [
    {
      key: "recency",
      label: words("距最近消费天数", "Days since last purchase"),
      synonyms: {
        zh: ["最近消费天数", "距上次购买天数", "未购买天数", "间隔天数"],
        en: ["Recency", "Recency days", "Days since last order", "Days since purchase"],
      },
      type: "number",
      unit: days,
      blank: "unknown",
      min: 0,
    },
    {
      key: "lastPurchase",
      label: words("最近消费日期", "Last purchase"),
      synonyms: {
        zh: ["最近消费", "最近消费时间", "最后购买日期", "上次购买日期", "最近下单日期"],
        en: ["Last purchase date", "Last order date", "Most recent purchase", "Last order"],
      },
      type: "date",
      blank: "unknown",
    },
    {
      key: "frequency",
      label: words("消费次数", "Purchases"),
      synonyms: {
        zh: ["消费频率", "购买次数", "购买频次", "订单数", "下单次数", "交易次数"],
        en: ["Frequency", "Number of purchases", "Orders", "Number of orders", "Transactions"],
      },
      type: "number",
      unit: times,
      blank: "unknown",
      min: 1,
    },
    {
      key: "monetary",
      label: words("消费金额", "Amount spent"),
      synonyms: {
        zh: ["消费额", "累计消费金额", "累计金额", "购买金额", "总金额", "销售额"],
        en: ["Monetary", "Total spent", "Total amount", "Revenue", "Sales amount"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
    },
  ],
  derived: [
    {
      kind: "daysSince",
      key: "daysSinceLast",
      label: words("按日期算的天数", "Days counted from the date"),
      of: "lastPurchase",
      from: ours(
        "只有日期时，天数算到分级日",
        "where only the date is given, days are counted to the day of grading",
      ),
    },
    {
      kind: "first",
      key: "age",
      label: words("最近一次消费距今天数", "Days gone since the last purchase"),
      of: ["recency", "daysSinceLast"],
      unit: days,
      from: ours(
        "表中有天数用天数，没有则由日期算出",
        "the days in the sheet where there are any, otherwise those counted from the date",
      ),
    },
    {
      kind: "quantile",
      key: "r",
      label: words("R 分", "R score"),
      of: "age",
      bins: "bins",
      falling: true,
      plusOne: "plusOne",
      from: fifths,
    },
    {
      kind: "quantile",
      key: "f",
      label: words("F 分", "F score"),
      of: "frequency",
      bins: "bins",
      plusOne: "plusOne",
      from: fifths,
    },
    {
      kind: "quantile",
      key: "m",
      label: words("M 分", "M score"),
      of: "monetary",
      bins: "bins",
      plusOne: "plusOne",
      from: fifths,
    },
    {
      kind: "sum",
      key: "rfmScore",
      label: words("RFM 分", "RFM score"),
      terms: [
        { input: "r", times: 100 },
        { input: "f", times: 10 },
        { input: "m", times: 1 },
      ],
      from: ours(
        "三项得分连写成三位数，是 RFM 的通行写法",
        "the three scores written as one number, as is usual for RFM",
      ),
    },
  ],
  arguments: [
    {
      type: "choice",
      name: "segments",
      label: words("分群方式", "Segments"),
      default: "ten",
      choices: [
        { key: "ten", label: words("十类(R 语言 rfm 包)", "Ten segments (R package rfm)") },
        { key: "wide", label: words("七类(宽区间)", "Seven segments (wide intervals)") },
        { key: "eight", label: words("八类(三项高低)", "Eight types (high or low)") },
      ],
      from: ours(
        "来源未分群；十类有公布的结果可核对，国内常用八类可选",
        "the source names no segments: the ten have published results to check against, the eight are common in China",
      ),
    },
    {
      type: "number",
      name: "bins",
      label: words("每项分几档", "Parts a side"),
      default: 5,
      min: 2,
      max: 9,
      from: fifths,
    },
    {
      type: "boolean",
      name: "plusOne",
      label: words("分界加 1(与 R 语言 rfm 包一致)", "Raise breaks by 1 (as the R package rfm)"),
      default: true,
      from: ours(
        "与 rfm 包的公布结果逐户一致；金额带小数时可改为“否”，用普通分位数",
        "matches the published results of the package customer by customer; for amounts with decimals, no gives plain quantiles",
      ),
    },
    {
      type: "number",
      name: "middle",
      label: words("高低分界(高于此分为高)", "Middle (above this score is high)"),
      default: 3,
      min: 1,
      max: 9,
      from: ours(
        "五档的平均分约为 3，高于平均为高",
        "the mean of five parts is about 3: above the mean is high",
      ),
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      ten("champions", { r: "5", f: "5", m: "5" }, "三项都是 5 分", "5 on all three"),
      ten(
        "potential-loyalist",
        { r: "[3..5]", f: "[3..5]", m: "[2..5]" },
        "R 3–5 分，F 3–5 分，M 2–5 分",
        "R 3–5, F 3–5, M 2–5",
      ),
      ten(
        "loyal",
        { r: "[2..4]", f: "[2..4]", m: "[2..4]" },
        "R、F、M 都是 2–4 分",
        "R, F and M all 2–4",
      ),
      ten(
        "promising",
        { r: "[3..4]", f: "[1..3]", m: "[3..5]" },
        "R 3–4 分，F 1–3 分，M 3–5 分",
        "R 3–4, F 1–3, M 3–5",
      ),
      ten("new", { r: "[4..5]", f: "[1..3]" }, "R 4–5 分，F 1–3 分，M 不限", "R 4–5, F 1–3, any M"),
      ten(
        "cant-lose",
        { r: "[1..2]", f: "[3..4]", m: "[4..5]" },
        "R 1–2 分，F 3–4 分，M 4–5 分",
        "R 1–2, F 3–4, M 4–5",
      ),
      ten(
        "at-risk",
        { r: "[1..2]", f: "[2..5]", m: "[4..5]" },
        "R 1–2 分，F 2–5 分，M 4–5 分",
        "R 1–2, F 2–5, M 4–5",
      ),
      ten(
        "need-attention",
        { r: "[1..3]", f: "[3..5]", m: "[3..5]" },
        "R 1–3 分，F 3–5 分，M 3–5 分",
        "R 1–3, F 3–5, M 3–5",
      ),
      ten(
        "about-to-sleep",
        { r: "[2..3]", f: "[1..3]", m: "[1..4]" },
        "R 2–3 分，F 1–3 分，M 1–4 分",
        "R 2–3, F 1–3, M 1–4",
      ),
      ten("lost", { r: "1" }, "R 1 分，F、M 不限", "R 1, any F and M"),
      ten("others", {}, "不在十类之内", "In none of the ten"),
      ...wideRules,
      eight("key-value", [true, true, true]),
      eight("key-growth", [true, false, true]),
      eight("key-keep", [false, true, true]),
      eight("key-win-back", [false, false, true]),
      eight("general-value", [true, true, false]),
      eight("general-growth", [true, false, false]),
      eight("general-keep", [false, true, false]),
      eight("general-win-back", [false, false, false]),
    ],
  },
  tiers: [
    tier(
      "champions",
      ["冠军客户", "Champions"],
      ["最近买过、买得勤、花得多", "Bought lately, buy often, spend most"],
    ),
    tier(
      "potential-loyalist",
      ["潜在忠诚", "Potential Loyalist"],
      ["近期客户，次数和金额都不低", "Recent, with a fair number of purchases and amount"],
    ),
    tier("loyal", ["忠诚客户", "Loyal"], ["三项都在中上", "Middling to good on all three"]),
    tier(
      "promising",
      ["有望客户", "Promising"],
      ["近期买过，次数少但金额不小", "Bought fairly lately, seldom, but not little"],
    ),
    tier("new", ["新客户", "New"], ["最近才买，次数还少", "Bought just now, few times so far"]),
    tier(
      "cant-lose",
      ["不能流失", "Can't Lose"],
      ["曾经常买大单，很久没来", "Bought much and often, but long ago"],
    ),
    tier(
      "at-risk",
      ["流失风险", "At Risk"],
      ["金额大，很久没来", "Spent much, but not for a long time"],
    ),
    tier(
      "need-attention",
      ["需要关注", "Need Attention"],
      ["次数和金额不低，近期没来", "Fair purchases and amount, but not lately"],
    ),
    tier(
      "about-to-sleep",
      ["即将沉睡", "About To Sleep"],
      ["来得少，时间也偏久", "Came seldom, and some time ago"],
    ),
    tier("lost", ["已流失", "Lost"], ["最久没有消费", "Longest without a purchase"]),
    tier("key-value", ["重要价值", "Key value"], ["三项都高", "High on all three"]),
    tier(
      "key-growth",
      ["重要发展", "Key growth"],
      ["最近买过、金额高、次数少：提高频次", "Recent and large, but seldom: raise the frequency"],
    ),
    tier(
      "key-keep",
      ["重要保持", "Key keep"],
      ["次数和金额高、最近没来：主动联系", "Often and large, but not lately: get in touch"],
    ),
    tier(
      "key-win-back",
      ["重要挽留", "Key win-back"],
      ["只有金额高：设法挽留", "Only the amount is high: win them back"],
    ),
    tier(
      "general-value",
      ["一般价值", "General value"],
      ["最近买过、次数多、金额低", "Recent and often, small amounts"],
    ),
    tier(
      "general-growth",
      ["一般发展", "General growth"],
      ["只是最近买过", "Only recent, seldom and small"],
    ),
    tier(
      "general-keep",
      ["一般保持", "General keep"],
      ["只是次数多", "Only often, small and not lately"],
    ),
    tier("general-win-back", ["一般挽留", "General win-back"], ["三项都低", "Low on all three"]),
    {
      ...tier("others", ["其他", "Others"], ["不在十类之内", "In none of the ten segments"]),
      aside: true,
    },
  ],
  remarks: [
    {
      key: "inFuture",
      words: words(
        "最近消费日期晚于分级日，请核对",
        "The last purchase is dated after the day of grading: check it",
      ),
      when: { age: "< 0" },
    },
  ],
  shows: ["r", "f", "m", "rfmScore"],
  open: [
    {
      question: words(
        "每项分几档，界线在哪里？",
        "How many parts a side, and where are the breaks?",
      ),
      taken: words(
        "五档，按本次客户的五等分位数(与 Excel 的 PERCENTILE.INC 相同)；默认分界再加 1，与 R 语言 rfm 包一致。许多客户数值相同时，有的分数会空缺。",
        "Five, by the quintiles of the customers graded (as Excel's PERCENTILE.INC); breaks are raised by 1 by default, as the R package rfm does. Where many customers have equal values, some scores stay empty.",
      ),
    },
    {
      question: words("分成哪些客群？", "Which segments?"),
      taken: words(
        "默认用 rfm 包的十类，不在其内的归“其他”；十类的区间只对五档成立。可改用八类。",
        "The ten of the package rfm, everyone else is Others; their intervals only suit five parts. The eight types can be chosen instead.",
      ),
    },
    {
      question: words("最近消费算到哪一天？", "Up to which day is recency counted?"),
      taken: words(
        "算到分级日；表中已有天数的以天数为准。",
        "To the day of grading; days that stand in the sheet go first.",
      ),
    },
    {
      question: words("没有买过的客户怎么办？", "What of customers who never bought?"),
      taken: words(
        "来源说只用于已有客户；次数从 1 起，0 次报为问题，不评级。",
        "The source keeps it to existing customers: purchases start at 1, and 0 is reported instead of graded.",
      ),
    },
  ],
  examples: [
    { row: { recency: 4, frequency: 52, monetary: 180_000 }, tier: "champions" },
    { row: { recency: 9, frequency: 40, monetary: 96_000 }, tier: "potential-loyalist" },
    { row: { recency: 35, frequency: 12, monetary: 30_000 }, tier: "potential-loyalist" },
    { row: { recency: 60, frequency: 6, monetary: 45_000 }, tier: "potential-loyalist" },
    { row: { recency: 6, frequency: 2, monetary: 3_000 }, tier: "new" },
    { row: { recency: 260, frequency: 20, monetary: 120_000 }, tier: "cant-lose" },
    { row: { recency: 300, frequency: 3, monetary: 60_000 }, tier: "loyal" },
    { row: { recency: 120, frequency: 5, monetary: 8_000 }, tier: "loyal" },
    { row: { recency: 420, frequency: 1, monetary: 900 }, tier: "lost" },
    { row: { recency: 380, frequency: 2, monetary: 1_500 }, tier: "lost" },
  ],
} as const satisfies Scheme;
