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
import { topShare, topShareArgument } from "./topShare";
import { yuan } from "./units";

const place = words("按交易情况分类", "Classing customers by their trade");
const said = (zh: string, en: string) => source("third", place, words(zh, en));
const does = (zh: string, en: string, fact: [zh: string, en: string]) => ({
  actions: [{ words: words(zh, en), from: said(...fact) }],
});
const topFifth = ours(
  "来源没有界限：取前 20%（二八法则），并列者都算",
  "no bound in the source: the top 20% (80/20 rule), ties included",
);

/** Customers by what and when they bought: high value, frequent, new, or lost. */
export const trade4 = {
  id: "trade-4",
  version: "1.0",
  name: words("交易四类", "Trade: four classes"),
  about: words(
    "近期没有购买的是流失；近期有购买的，金额居前为高价值，次数居前为高频，其余为新。",
    "Whoever has not bought of late is lost; of the others the greatest by amount are high value, the most frequent are frequent, the rest are new.",
  ),
  source: said(
    "客户分为新、高频、高价值和流失四类",
    "customers are new, frequent, high value or lost",
  ),
  topic: "loyalty",
  scope: "column",
  inputs: [
    {
      ...firstPurchase("first"),
      blank: { value: null, from: ours("只用于备注", "for remarks alone") },
    },
    lastPurchase("last"),
  ],
  parts: [
    {
      key: "amountRank",
      label: words("金额名次", "Rank by amount"),
      scheme: topShare("trade-amount", words("金额居前", "Top by amount"), {
        key: "amount",
        label: words("购买金额", "Amount"),
        synonyms: {
          zh: ["成交金额", "消费金额", "累计金额", "销售额", "成交额"],
          en: ["Total amount", "Sales", "Sales amount", "Revenue", "Spend"],
        },
        type: "number",
        unit: yuan,
        blank: "unknown",
      }),
    },
    {
      key: "ordersRank",
      label: words("次数名次", "Rank by orders"),
      scheme: topShare("trade-orders", words("次数居前", "Top by orders"), orders("orders")),
    },
  ],
  derived: [daysSinceFirst("first"), daysSinceLast("last"), daysOfBuying("first", "last")],
  arguments: [
    {
      type: "number",
      name: "recentDays",
      label: words("近期天数", "Days that are recent"),
      default: 180,
      min: 0,
      from: ours(
        "来源只说最近，没有天数：取半年",
        "the source says recent, without days: half a year",
      ),
    },
    topShareArgument(0.2, topFifth),
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { daysSinceLast: "> recentDays" },
        tier: "lost",
        label: words("近期没有再购买", "Has not bought again of late"),
        from: said(
          "流失客户：曾经买过，最近一段时间没有再买",
          "lost: bought once, has not bought again of late",
        ),
      },
      {
        when: { amountRank: '"top"' },
        tier: "high-value",
        label: words("金额居前", "Among the top by amount"),
        from: topFifth,
      },
      {
        when: { ordersRank: '"top"' },
        tier: "frequent",
        label: words("次数居前", "Among the top by orders"),
        from: topFifth,
      },
      {
        when: { daysSinceLast: "<= recentDays" },
        tier: "new",
        label: words("近期有购买", "Has bought of late"),
        from: said("新客户：最近有购买行为", "new: has bought of late"),
      },
    ],
  },
  tiers: [
    {
      key: "high-value",
      label: words("高价值", "High value"),
      name: words("高价值客户", "High-value customer"),
      policy: does("个性化服务", "Personal service", [
        "高价值客户：个性化服务",
        "high-value customers: personal service",
      ]),
    },
    {
      key: "frequent",
      label: words("高频", "Frequent"),
      name: words("高频客户", "Frequent customer"),
      policy: does("定期跟进", "Follow up regularly", [
        "高频客户：定期跟进",
        "frequent customers: regular follow-up",
      ]),
    },
    {
      key: "new",
      label: words("新", "New"),
      name: words("近期有购买的客户", "Has bought of late"),
      policy: does("培养", "Develop the relation", ["新客户：培养", "new customers: develop them"]),
    },
    {
      key: "lost",
      label: words("流失", "Lost"),
      name: words("近期没有再购买", "Has not bought again of late"),
      policy: does("以特别优惠召回", "Win back with a special offer", [
        "流失客户：特别优惠召回",
        "lost customers: special offers to win them back",
      ]),
    },
  ],
  remarks: [
    {
      key: "alsoFrequent",
      words: words("同时是高频客户", "Is frequent as well"),
      when: { ordersRank: '"top"' },
      tiers: ["high-value"],
    },
    {
      key: "wasHighValue",
      words: words("流失前属高价值，优先召回", "Was of high value: win back first"),
      when: { amountRank: '"top"' },
      tiers: ["lost"],
    },
    {
      key: "wasFrequent",
      words: words("流失前属高频", "Was frequent before it was lost"),
      when: { ordersRank: '"top"' },
      tiers: ["lost"],
    },
    {
      key: "firstTime",
      words: words("首次购买也在近期", "The first purchase is recent too"),
      when: { daysSinceFirst: "[0..recentDays]" },
      tiers: ["high-value", "frequent", "new"],
    },
    {
      key: "longStanding",
      words: words("近期有购买的旧客户", "Has bought of late, but not for the first time"),
      when: { daysSinceFirst: "> recentDays" },
      tiers: ["new"],
    },
    lastInFuture,
    datesSwapped,
  ],
  open: [
    {
      question: words(
        "来源没有说“最近”是多久，也没有高价值、高频的界限。",
        "The source does not say how long recent is, nor what is high value and frequent.",
      ),
      taken: words(
        "近期取 180 天；金额、次数各取前 20%，按全部客户（含流失）排名。",
        "Recent is 180 days; the top 20% by amount and by orders, ranked among all customers, lost ones included.",
      ),
    },
    {
      question: words(
        "来源中一个客户可以同时属于几类。",
        "In the source a customer may belong to several classes.",
      ),
      taken: words(
        "只归一类，依次取：流失、高价值、高频、新；重叠之处写在备注里。",
        "One class each, the first that fits of lost, high value, frequent, new; remarks tell the overlaps.",
      ),
    },
    {
      question: words(
        "来源把新客户说成最近有购买行为的客户，并不要求是第一次。",
        "The source calls new whoever has bought of late, not only for the first time.",
      ),
      taken: words(
        "照来源归类；是否首次购买由备注说明。",
        "Classed as the source has it; a remark tells whether it was the first purchase.",
      ),
    },
  ],
  examples: [
    {
      tier: "high-value",
      row: { first: { days: -800 }, last: { days: -20 }, orders: 9, amount: 320_000 },
    },
    {
      tier: "frequent",
      row: { first: { days: -600 }, last: { days: -5 }, orders: 41, amount: 58_000 },
    },
    { tier: "new", row: { first: { days: -30 }, last: { days: -30 }, orders: 1, amount: 2_600 } },
    { tier: "new", row: { first: { days: -400 }, last: { days: -90 }, orders: 4, amount: 9_800 } },
    {
      tier: "lost",
      row: { first: { days: -900 }, last: { days: -260 }, orders: 6, amount: 21_000 },
    },
  ],
} as const satisfies Scheme;
