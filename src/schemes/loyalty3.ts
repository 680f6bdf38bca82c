import type { Argument, PlainScheme, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { daysSinceLast, lastInFuture, lastPurchase } from "./purchases";
import { percent } from "./units";

const place = words("按忠诚度和行为特征分类", "Classing customers by loyalty and behaviour");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const half = (zh: string, en: string) =>
  ours(`来源没有界限：${zh}过半`, `no bound in the source: ${en} half`);

const onlineCut: Argument = {
  type: "number",
  name: "onlineCut",
  label: words("线上客户的线上占比(%)", "Online share of online customers (%)"),
  default: 50,
  min: 0,
  max: 100,
  from: half("线上购买", "bought online is at least"),
};

const priceCut: Argument = {
  type: "number",
  name: "priceCut",
  label: words("价格导向的促销占比(%)", "Promotion share of the price-minded (%)"),
  default: 50,
  min: 0,
  max: 100,
  from: half("促销时购买", "bought on promotion is at least"),
};

/** Online or offline, by the share that is bought online. */
const channel: PlainScheme = {
  id: "loyalty-channel",
  version: "1.0",
  name: words("线上或线下", "Online or offline"),
  about: words("按线上购买占比分线上、线下客户。", "Online or offline by the share bought online."),
  source: said("行为特征之一：线上客户和线下客户", "a trait: online and offline customers"),
  topic: "profile",
  scope: "row",
  inputs: [
    {
      key: "channelShare",
      label: words("线上购买占比", "Online share"),
      synonyms: {
        zh: ["线上占比", "网购占比", "线上消费占比", "线上订单占比"],
        en: ["Share online", "Channel share", "Online purchase share", "Share of online orders"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: 0,
      max: 100,
    },
  ],
  derived: [],
  arguments: [onlineCut],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { channelShare: ">= onlineCut" },
        tier: "online",
        label: words("线上过半", "Half or more online"),
        from: onlineCut.from,
      },
      {
        when: { channelShare: "< onlineCut" },
        tier: "offline",
        label: words("线上不足半数", "Less than half online"),
        from: onlineCut.from,
      },
    ],
  },
  tiers: [
    { key: "online", label: words("线上", "Online"), name: words("线上客户", "Online customer") },
    {
      key: "offline",
      label: words("线下", "Offline"),
      name: words("线下客户", "Offline customer"),
    },
  ],
  remarks: [],
  open: [],
  examples: [],
};

const asked = ours("写明的优先于推算的", "what is stated comes before what is inferred");

/** What a customer minds more, quality or price. */
const orientation: PlainScheme = {
  id: "loyalty-orientation",
  version: "1.0",
  name: words("品质或价格", "Quality or price"),
  about: words(
    "按写明的看重点，没有则按促销购买占比，分品质导向和价格导向。",
    "Quality-minded or price-minded: as stated, otherwise by the share bought on promotion.",
  ),
  source: said(
    "行为特征之一：品质导向和价格导向客户",
    "a trait: quality-minded and price-minded customers",
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    {
      key: "caresFor",
      label: words("看重", "Cares for"),
      synonyms: {
        zh: ["看重点", "购买导向", "更看重什么"],
        en: ["Minds more", "Buying motive", "Prefers"],
      },
      type: "choice",
      choices: [
        {
          key: "quality",
          label: words("品质", "Quality"),
          synonyms: { zh: ["质量", "品质导向"], en: ["Quality-minded", "Quality-oriented"] },
        },
        {
          key: "price",
          label: words("价格", "Price"),
          synonyms: { zh: ["价钱", "价格导向"], en: ["Price-minded", "Price-oriented"] },
        },
      ],
      blank: {
        value: null,
        from: ours("没有写明则按促销占比推算", "where blank the share on promotion decides"),
      },
    },
    {
      key: "promoShare",
      label: words("促销购买占比", "Promotion share"),
      synonyms: {
        zh: ["促销占比", "促销订单占比", "折扣购买占比"],
        en: ["Share on promotion", "Promo share", "Discounted share"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: 0,
      max: 100,
    },
  ],
  derived: [],
  arguments: [priceCut],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { caresFor: '"quality"' },
        tier: "quality",
        label: words("写明看重品质", "Stated: quality"),
        from: asked,
      },
      {
        when: { caresFor: '"price"' },
        tier: "price",
        label: words("写明看重价格", "Stated: price"),
        from: asked,
      },
      {
        when: { caresFor: "null", promoShare: "< priceCut" },
        tier: "quality",
        label: words("多在平时购买", "Buys mostly without promotion"),
        from: priceCut.from,
      },
      {
        when: { caresFor: "null", promoShare: ">= priceCut" },
        tier: "price",
        label: words("多在促销时购买", "Buys mostly on promotion"),
        from: priceCut.from,
      },
    ],
  },
  tiers: [
    {
      key: "quality",
      label: words("品质导向", "Quality-minded"),
      name: words("看重品质", "Minds quality more than price"),
    },
    {
      key: "price",
      label: words("价格导向", "Price-minded"),
      name: words("看重价格", "Minds price more than quality"),
    },
  ],
  remarks: [],
  open: [],
  examples: [],
};

/** Customers by loyalty: loyal, general or lost; with the channel and what they mind shown besides. */
export const loyalty3 = {
  id: "loyalty-3",
  version: "1.0",
  name: words("忠诚度三类", "Loyalty: three classes"),
  about: words(
    "按复购率和最近购买分忠诚、一般、流失三类，并列出线上或线下、品质或价格导向。",
    "Loyal, general or lost by repurchase rate and last purchase; shows online or offline and quality or price besides.",
  ),
  source: said(
    "按忠诚度分为忠诚、一般和流失客户",
    "by loyalty customers are loyal, general or lost",
  ),
  topic: "loyalty",
  scope: "row",
  inputs: [
    {
      key: "repurchase",
      label: words("复购率", "Repurchase rate"),
      synonyms: {
        zh: ["回购率", "重复购买率", "复购比例"],
        en: ["Repurchase", "Repeat purchase rate", "Repeat rate", "Reorder rate"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: 0,
      max: 100,
    },
    {
      ...lastPurchase("lastPurchase"),
      blank: {
        value: null,
        from: ours("没有日期则只看复购率", "without the date the repurchase rate alone decides"),
      },
    },
  ],
  parts: [
    { key: "channel", label: words("购买渠道类型", "Channel type"), scheme: channel },
    { key: "orientation", label: words("购买导向类型", "Orientation type"), scheme: orientation },
  ],
  derived: [daysSinceLast("lastPurchase")],
  arguments: [
    {
      type: "number",
      name: "lostDays",
      label: words("流失天数", "Days until lost"),
      default: 180,
      min: 0,
      from: ours(
        "来源没有天数：取半年，超过才算流失",
        "no days in the source: half a year, lost beyond it",
      ),
    },
    {
      type: "number",
      name: "loyalCut",
      label: words("忠诚最低复购率(%)", "Repurchase rate of the loyal (%)"),
      default: 50,
      min: 0,
      max: 100,
      from: half("复购", "the repurchase rate is at least"),
    },
    {
      type: "number",
      name: "lostCut",
      label: words("无日期时流失的复购率(%)", "Repurchase rate of the lost without a date (%)"),
      default: 0,
      min: 0,
      max: 100,
      from: ours("没有日期时，从不复购视为流失", "without a date, who never buys again is lost"),
    },
    onlineCut,
    priceCut,
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { daysSinceLast: "> lostDays" },
        tier: "lost",
        label: words("久未购买", "No purchase for long"),
        from: ours("来源没有界限：超过半年未购买", "no bound in the source: beyond half a year"),
      },
      {
        when: { lastPurchase: "null", repurchase: "<= lostCut" },
        tier: "lost",
        label: words("没有日期，从不复购", "No date, never buys again"),
        from: ours("没有日期时只看复购率", "without a date the rate alone decides"),
      },
      {
        when: { repurchase: ">= loyalCut" },
        tier: "loyal",
        label: words("复购率高", "High repurchase rate"),
        from: half("复购", "the repurchase rate is at least"),
      },
      {
        when: { repurchase: "< loyalCut" },
        tier: "general",
        label: words("复购率不高", "Moderate repurchase rate"),
        from: ours("不忠诚也未流失者为一般", "neither loyal nor lost"),
      },
    ],
  },
  tiers: [
    { key: "loyal", label: words("忠诚", "Loyal"), name: words("忠诚客户", "Loyal customer") },
    {
      key: "general",
      label: words("一般", "General"),
      name: words("一般客户", "General customer"),
    },
    { key: "lost", label: words("流失", "Lost"), name: words("流失客户", "Lost customer") },
  ],
  remarks: [
    {
      key: "wasLoyal",
      words: words(
        "复购率高却久未购买，优先挽回",
        "High repurchase rate, yet silent: win back first",
      ),
      when: { repurchase: ">= loyalCut" },
      tiers: ["lost"],
    },
    {
      key: "noDate",
      words: words(
        "没有最近购买日期，只按复购率归类",
        "No last purchase: classed by the rate alone",
      ),
      when: { lastPurchase: "null" },
    },
    lastInFuture,
  ],
  open: [
    {
      question: words(
        "来源没有给出忠诚、一般、流失的界限。",
        "The source gives no bounds of loyal, general and lost.",
      ),
      taken: words(
        "超过 180 天未购买为流失；否则复购率 50% 及以上为忠诚，其余为一般。",
        "Lost after more than 180 days without a purchase; otherwise loyal from a repurchase rate of 50%, the rest are general.",
      ),
    },
    {
      question: words(
        "来源没有说怎样算线上客户、价格导向客户。",
        "The source does not say who is online and who is price-minded.",
      ),
      taken: words(
        "线上购买占 50% 及以上为线上；写明的看重点优先，否则促销购买占 50% 及以上为价格导向。",
        "Online from 50% bought online; orientation as stated, otherwise price-minded from 50% bought on promotion.",
      ),
    },
    {
      question: words(
        "来源只说各类采取不同策略，没有写是什么策略。",
        "The source says that each class is served differently, without saying how.",
      ),
      taken: words("不预设服务政策，可自行填写。", "No service policy is preset; write your own."),
    },
  ],
  examples: [
    {
      tier: "loyal",
      row: { repurchase: 72, lastPurchase: { days: -18 }, channelShare: 80, promoShare: 10 },
    },
    {
      tier: "general",
      row: { repurchase: 25, lastPurchase: { days: -70 }, channelShare: 35, promoShare: 65 },
    },
    {
      tier: "lost",
      row: { repurchase: 10, lastPurchase: { days: -300 }, channelShare: 0, caresFor: "quality" },
    },
    {
      tier: "lost",
      row: { repurchase: 60, lastPurchase: { days: -240 }, channelShare: 50, caresFor: "price" },
    },
  ],
} as const satisfies Scheme;
