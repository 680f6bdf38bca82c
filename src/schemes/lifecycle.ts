import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import {
  datesSwapped,
  daysOfBuying,
  daysSinceFirst,
  daysSinceLast,
  firstPurchase,
  lastInFuture,
  lastPurchase,
  orders,
} from "./purchases";
import { days, percent } from "./units";

const place = words("按客户生命周期分类", "Classing customers by life cycle");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));
const lostStage = ours(
  "来源中此阶段的定义缺失：停购既超过自身间隔的两倍，又超过最低天数",
  "the definition of this stage is missing in the source: silent for more than twice the own interval and for more than the least days",
);
const trendStage = ours(
  "来源中此阶段的定义缺失：按本期较上期的增减划分，±20% 以内视为平稳",
  "the definition of this stage is missing in the source: told by the change against the previous period, within ±20% is steady",
);
const ownInterval = ours(
  "表中没有间隔中位数时，用首末次购买之间的平均间隔",
  "the mean interval between first and last purchase where the sheet has no median",
);
const periods = ours("由本期与上期采购算出", "computed from this and the previous period");

const period = (key: string, zh: string, en: string, zhMore: string[], enMore: string[]) =>
  ({
    key,
    label: words(zh, en),
    synonyms: { zh: zhMore, en: enMore },
    about: words(
      "金额或次数均可，两期口径一致",
      "An amount or a number of orders, the same in both periods",
    ),
    type: "number",
    blank: "unknown",
    min: 0,
  }) as const;

/** Customers by the stage of their life with us: new, growing, mature, declining or lost. */
export const lifecycle = {
  id: "lifecycle",
  version: "1.0",
  name: words("客户生命周期", "Customer life cycle"),
  about: words(
    "按首次购买、最近购买和本期较上期的增减，把客户分为新、成长、成熟、衰退、流失五个阶段。",
    "Puts customers in one of five stages by first purchase, last purchase and change against the previous period: new, growing, mature, declining, lost.",
  ),
  source: said(
    "客户按生命周期阶段分类，第一类是新客户",
    "customers are classed by stages of their life cycle, of which new is the first",
  ),
  topic: "loyalty",
  scope: "row",
  inputs: [
    firstPurchase("firstPurchase"),
    lastPurchase("lastPurchase"),
    orders("orders"),
    {
      key: "medianInterval",
      label: words("购买间隔中位数", "Median interval"),
      synonyms: {
        zh: ["购买间隔", "间隔中位数", "购买周期", "采购周期"],
        en: ["Median days between orders", "Days between orders", "Purchase interval"],
      },
      type: "number",
      unit: days,
      blank: { value: null, from: ownInterval },
      min: 0,
    },
    period(
      "thisPeriod",
      "本期采购",
      "This period",
      ["本期金额", "本期采购额", "本期订单数", "本年采购额"],
      ["Purchases this period", "Sales this period", "Current period", "Sales this year"],
    ),
    period(
      "previousPeriod",
      "上期采购",
      "Previous period",
      ["上期金额", "上期采购额", "上期订单数", "上年采购额"],
      ["Purchases previous period", "Sales last period", "Last period", "Sales last year"],
    ),
    {
      key: "trend",
      label: words("增减趋势", "Trend"),
      synonyms: {
        zh: ["趋势", "采购增长率", "较上期增减", "环比增长"],
        en: ["Growth", "Change", "Growth rate", "Change against previous period"],
      },
      type: "number",
      unit: percent,
      blank: {
        value: null,
        from: ours("没有填写则由两期采购算出", "computed from the two periods where it is blank"),
      },
      min: -100,
    },
  ],
  derived: [
    daysSinceFirst("firstPurchase"),
    daysSinceLast("lastPurchase"),
    daysOfBuying("firstPurchase", "lastPurchase"),
    {
      kind: "ratio",
      key: "mediansPassed",
      label: words("距最近购买是间隔中位数的几倍", "Median intervals since last purchase"),
      of: "daysSinceLast",
      by: "medianInterval",
      from: ownInterval,
    },
    {
      kind: "product",
      key: "daysTimesOrders",
      label: words("距最近购买天数 × 购买次数", "Days since last purchase × orders"),
      of: "daysSinceLast",
      by: "orders",
      from: ownInterval,
    },
    {
      kind: "sum",
      key: "daysTimesIntervals",
      label: words("距最近购买天数 × 间隔数", "Days since last purchase × intervals"),
      terms: [{ input: "daysTimesOrders" }, { input: "daysSinceLast", times: -1 }],
      from: ours("间隔数比购买次数少 1", "there is one interval less than orders"),
    },
    {
      kind: "ratio",
      key: "meansPassed",
      label: words("距最近购买是平均间隔的几倍", "Mean intervals since last purchase"),
      of: "daysTimesIntervals",
      by: "daysOfBuying",
      from: ownInterval,
    },
    {
      kind: "first",
      key: "intervalsPassed",
      label: words("距最近购买是自身间隔的几倍", "Own intervals since last purchase"),
      of: ["mediansPassed", "meansPassed"],
      from: ownInterval,
    },
    {
      kind: "sum",
      key: "difference",
      label: words("本期与上期之差", "Difference between the periods"),
      terms: [{ input: "thisPeriod" }, { input: "previousPeriod", times: -1 }],
      from: periods,
    },
    {
      kind: "sum",
      key: "onePercent",
      label: words("上期的 1%", "1% of the previous period"),
      terms: [{ input: "previousPeriod", times: 0.01 }],
      from: periods,
    },
    {
      kind: "ratio",
      key: "changeOfPeriods",
      label: words("两期算出的增减", "Change between the periods"),
      of: "difference",
      by: "onePercent",
      unit: percent,
      from: periods,
    },
    {
      kind: "first",
      key: "changeUsed",
      label: words("本期较上期增减", "Change used"),
      of: ["changeOfPeriods", "trend"],
      unit: percent,
      from: ours(
        "两期采购齐全时按其计算，否则用填写的趋势",
        "by the two periods where both are given, otherwise the trend as it is given",
      ),
    },
  ],
  arguments: [
    {
      type: "number",
      name: "newDays",
      label: words("新客户天数", "Days as a new customer"),
      default: 90,
      min: 0,
      from: ours("来源说刚开始购买，没有天数：取一季", "just begun, without days: a quarter"),
    },
    {
      type: "number",
      name: "lostDays",
      label: words("流失最低天数", "Least days until lost"),
      default: 180,
      min: 0,
      from: ours("来源没有天数：取半年", "no days in the source: half a year"),
    },
    {
      type: "number",
      name: "lostIntervals",
      label: words("流失所需自身间隔倍数", "Own intervals until lost"),
      default: 2,
      min: 0,
      from: ours(
        "来源没有界限：停购超过平常间隔的两倍即已偏离习惯",
        "no bound in the source: twice the usual interval is a break with the habit",
      ),
    },
    {
      type: "number",
      name: "growth",
      label: words("成长界限(%)", "Growing from (%)"),
      default: 20,
      min: 0,
      from: trendStage,
    },
    {
      type: "number",
      name: "decline",
      label: words("衰退界限(%)", "Declining below (%)"),
      default: -20,
      min: -100,
      max: 0,
      from: trendStage,
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { daysSinceLast: "> lostDays", intervalsPassed: "> lostIntervals" },
        tier: "lost",
        label: words("停购超过自身间隔的两倍", "Silent for more than twice the own interval"),
        from: lostStage,
      },
      {
        when: { daysSinceLast: "> lostDays", intervalsPassed: "null" },
        tier: "lost",
        label: words("停购超过最低天数，尚无自身间隔", "Silent too long, no interval of its own"),
        from: ours(
          "只买过一天的客户没有间隔，只看最低天数",
          "who bought on one day alone has no interval: the least days decide",
        ),
      },
      {
        when: { daysSinceFirst: "<= newDays" },
        tier: "new",
        label: words("刚开始购买", "Has just begun to buy"),
        from: said("新客户：刚开始购买或使用的客户", "new: has just begun to buy or use"),
      },
      {
        when: { changeUsed: ">= growth" },
        tier: "growing",
        label: words("明显增长", "Clearly up"),
        from: trendStage,
      },
      {
        when: { changeUsed: "null", thisPeriod: "> 0" },
        tier: "growing",
        label: words("上期没有采购，本期有", "Nothing in the previous period, something in this"),
        from: ours(
          "上期为零无法算百分比：由无到有视为增长",
          "there is no percentage of nothing: from nothing to something is growth",
        ),
      },
      {
        when: { changeUsed: ">= decline" },
        tier: "mature",
        label: words("平稳", "Steady"),
        from: trendStage,
      },
      {
        when: { changeUsed: "null" },
        tier: "mature",
        label: words("两期都没有采购，但仍在期限内", "Nothing in both periods, but not yet lost"),
        from: ours("没有增减即平稳", "no change is steady"),
      },
      {
        when: { changeUsed: "< decline" },
        tier: "declining",
        label: words("明显下降", "Clearly down"),
        from: trendStage,
      },
    ],
  },
  tiers: [
    {
      key: "growing",
      label: words("成长", "Growing"),
      name: words("成长客户", "Growing customer"),
    },
    { key: "mature", label: words("成熟", "Mature"), name: words("成熟客户", "Mature customer") },
    { key: "new", label: words("新", "New"), name: words("新客户", "New customer") },
    {
      key: "declining",
      label: words("衰退", "Declining"),
      name: words("衰退客户", "Declining customer"),
    },
    { key: "lost", label: words("流失", "Lost"), name: words("流失客户", "Lost customer") },
  ],
  remarks: [
    {
      key: "firstInFuture",
      words: words(
        "首次购买日期晚于分级日，请核对",
        "The first purchase is dated after the day of grading: check it",
      ),
      when: { daysSinceFirst: "< 0" },
    },
    lastInFuture,
    datesSwapped,
    {
      key: "noInterval",
      words: words(
        "没有自身间隔，只按最低天数判为流失",
        "No interval of its own: lost by the least days alone",
      ),
      when: { intervalsPassed: "null" },
      tiers: ["lost"],
    },
  ],
  open: [
    {
      question: words(
        "来源只留下新客户一个阶段，其余阶段的定义缺失。",
        "Only the new stage survives in the source; the other definitions are missing.",
      ),
      taken: words(
        "首次购买 90 天内为新；较上期增 20% 及以上为成长，±20% 以内为成熟，降幅超过 20% 为衰退；停购超过 180 天且超过自身购买间隔的两倍为流失。",
        "New within 90 days of the first purchase; growing from +20% against the previous period, mature within ±20%, declining below -20%; lost after more than 180 days and more than twice the own interval without a purchase.",
      ),
    },
    {
      question: words(
        "客户表多半没有逐笔交易，自身间隔如何得来？",
        "Customer lists rarely hold each order: where does the own interval come from?",
      ),
      taken: words(
        "有间隔中位数就用它，否则用首末次购买之间的平均间隔。",
        "The median interval where the sheet has it, otherwise the mean between first and last purchase.",
      ),
    },
  ],
  examples: [
    {
      tier: "growing",
      row: {
        firstPurchase: { days: -700 },
        lastPurchase: { days: -12 },
        orders: 24,
        thisPeriod: 156_000,
        previousPeriod: 120_000,
      },
    },
    {
      tier: "mature",
      row: {
        firstPurchase: { days: -1500 },
        lastPurchase: { days: -30 },
        orders: 48,
        thisPeriod: 95_000,
        previousPeriod: 100_000,
      },
    },
    {
      tier: "new",
      row: {
        firstPurchase: { days: -40 },
        lastPurchase: { days: -15 },
        orders: 2,
        thisPeriod: 8_000,
        previousPeriod: 0,
      },
    },
    {
      tier: "declining",
      row: {
        firstPurchase: { days: -900 },
        lastPurchase: { days: -75 },
        orders: 15,
        thisPeriod: 42_000,
        previousPeriod: 80_000,
      },
    },
    {
      tier: "lost",
      row: {
        firstPurchase: { days: -1100 },
        lastPurchase: { days: -400 },
        orders: 8,
        thisPeriod: 0,
        previousPeriod: 36_000,
      },
    },
  ],
  shows: ["daysSinceLast", "changeUsed"],
} as const satisfies Scheme;
