import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { times } from "./units";

const place = words("按成交状态划分客户", "Customers by state of dealing");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const lapsed = ours(
  "来源未说多年前成交的还算不算：默认一直算，可只算近期",
  "the source does not say whether deals of long ago still count: they do, unless only recent ones are asked for",
);

/** Customers by whether they have bought, are negotiating, or neither. */
export const dealState = {
  id: "deal-state",
  version: "1.0",
  name: words("成交状态", "State of dealing"),
  about: words(
    "成交过的是已成交客户，没成交而在谈的是正在谈判客户，其余是潜在客户。",
    "Customers who have bought are won, those only negotiating are in negotiation, the rest are potential.",
  ),
  source: said(
    "按成交状态分已成交、正在谈判、潜在客户",
    "won, negotiating and potential customers by the state of dealing",
  ),
  topic: "pipeline",
  scope: "row",
  inputs: [
    {
      key: "wonDeals",
      label: words("成交单数", "Deals won"),
      synonyms: {
        zh: ["已成交单数", "成交次数", "成交笔数", "已成交"],
        en: ["Won deals", "Closed deals", "Orders won", "Number of deals"],
      },
      type: "number",
      unit: times,
      blank: "unknown",
      min: 0,
    },
    {
      key: "openNegotiations",
      label: words("在谈项目数", "Open negotiations"),
      synonyms: {
        zh: ["谈判中项目数", "正在谈判", "在谈单数", "进行中商机数"],
        en: ["Negotiations", "Open deals", "Deals in negotiation", "Open opportunities"],
      },
      type: "number",
      unit: { label: words("个", "negotiations"), scale: 1 },
      blank: "unknown",
      min: 0,
    },
    {
      key: "lastWon",
      label: words("最近成交日期", "Last won"),
      synonyms: {
        zh: ["最近成交", "最后成交日期", "上次成交日期"],
        en: ["Last deal date", "Last won date", "Date of last deal"],
      },
      about: words("只在只算近期成交时用", "Used only where recent deals alone count"),
      type: "date",
      blank: "unknown",
    },
  ],
  derived: [
    {
      kind: "monthsSince",
      key: "monthsSinceWon",
      label: words("距最近成交(月)", "Months since last deal"),
      of: "lastWon",
      from: ours(
        "月按日历月计，满月当日仍算在内",
        "months are calendar months; the day on which they are full still counts",
      ),
    },
  ],
  arguments: [
    {
      type: "choice",
      name: "lookback",
      label: words("哪些成交算数", "Which deals count"),
      default: "ever",
      choices: [
        { key: "ever", label: words("一直算数", "All that were ever won") },
        { key: "recent", label: words("只算近期的", "Recent ones only") },
      ],
      from: lapsed,
    },
    {
      type: "number",
      name: "recentMonths",
      label: words("近期是几个月内", "Months that are recent"),
      default: 12,
      min: 0,
      from: ours("一年内有成交才算近期", "a deal within a year is recent"),
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { wonDeals: "> 0" },
        only: { argument: "lookback", is: "ever" },
        tier: "won",
        label: words("成交过", "Has bought"),
        from: said("已成交客户：已经与我们成交", "won: has closed a deal with us"),
      },
      {
        when: { wonDeals: "> 0", monthsSinceWon: "<= recentMonths" },
        only: { argument: "lookback", is: "recent" },
        tier: "won",
        label: words("近期成交过", "Has bought recently"),
        from: lapsed,
      },
      {
        when: { openNegotiations: "> 0" },
        tier: "negotiating",
        label: words("正在谈判", "In negotiation"),
        from: said("正在谈判客户：尚未成交，正在谈", "negotiating: not closed yet, but talking"),
      },
      {
        when: { openNegotiations: "0" },
        tier: "potential",
        label: words("没有成交，也没有谈判", "Neither bought nor negotiating"),
        from: said("其余为潜在客户", "the rest are potential customers"),
      },
    ],
  },
  tiers: [
    { key: "won", label: words("已成交", "Won"), name: words("已成交客户", "Customers won") },
    {
      key: "negotiating",
      label: words("谈判中", "Negotiating"),
      name: words("正在谈判客户", "Customers in negotiation"),
    },
    {
      key: "potential",
      label: words("潜在", "Potential"),
      name: words("潜在客户", "Potential customers"),
    },
  ],
  remarks: [
    {
      key: "alsoNegotiating",
      words: words("已成交，另有项目在谈", "Won, and negotiating besides"),
      when: { openNegotiations: "> 0" },
      tiers: ["won"],
    },
    {
      key: "wonInFuture",
      words: words(
        "最近成交日期晚于分级日，请核对",
        "The last deal is dated after the day of grading: check",
      ),
      when: { monthsSinceWon: "< 0" },
    },
  ],
  open: [
    {
      question: words(
        "多年前成交、早已没有往来的还算已成交吗？",
        "Does a customer who bought long ago still count as won?",
      ),
      taken: words(
        "默认一直算；也可只算近期（默认 12 个月内），那时需要最近成交日期。",
        "Yes by default; or only if recent (within 12 months by default), which takes the date of the last deal.",
      ),
    },
  ],
  examples: [
    { tier: "won", row: { wonDeals: 3, openNegotiations: 0, lastWon: { days: -40 } } },
    { tier: "negotiating", row: { wonDeals: 0, openNegotiations: 2, lastWon: null } },
    { tier: "potential", row: { wonDeals: 0, openNegotiations: 0, lastWon: null } },
  ],
} as const satisfies Scheme;
