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

const place = words("按客户行为分类", "Classing customers by behaviour");
const said = (zh: string, en: string) => source("second", place, words(zh, en));
const does = (zh: string, en: string) => ({
  actions: [{ words: words(zh, en), from: said(`此类：${zh}`, `this class: ${en}`) }],
});
const loyalBound = ours(
  "来源没有界限：往来满两年，平均每两个月至少一单",
  "no bound in the source: two years together, an order every two months on average",
);

/** Customers by buying behaviour: loyal, regular, new or silent. */
export const behaviour4 = {
  id: "behaviour-4",
  version: "1.0",
  name: words("客户行为四类", "Behaviour: four classes"),
  about: words(
    "按首次购买、最近购买和购买次数，把客户分为忠诚、老、新、沉默四类；久未购买的先归沉默。",
    "Classes customers as loyal, regular, new or silent by first purchase, last purchase and orders; long silence comes first.",
  ),
  source: said(
    "按行为常分为新、老、沉默、忠诚客户",
    "by behaviour customers are new, regular, silent or loyal",
  ),
  topic: "loyalty",
  scope: "row",
  inputs: [firstPurchase("firstPurchase"), lastPurchase("lastPurchase"), orders("orders")],
  derived: [
    daysSinceFirst("firstPurchase"),
    daysSinceLast("lastPurchase"),
    daysOfBuying("firstPurchase", "lastPurchase"),
    {
      kind: "monthsSince",
      key: "monthsTogether",
      label: words("往来月数", "Months as a customer"),
      of: "firstPurchase",
      from: ours("月按日历月计，满月当日即满", "calendar months; a month is full on its last day"),
    },
  ],
  arguments: [
    {
      type: "number",
      name: "silentDays",
      label: words("沉默天数", "Days until silent"),
      default: 180,
      min: 0,
      from: ours(
        "来源没有天数：取半年，超过才算沉默",
        "no days in the source: half a year, silent beyond it",
      ),
    },
    {
      type: "number",
      name: "newDays",
      label: words("新客户天数", "Days as a new customer"),
      default: 90,
      min: 0,
      from: ours("来源没有天数：取一季", "no days in the source: a quarter"),
    },
    {
      type: "number",
      name: "loyalOrders",
      label: words("忠诚最少购买次数", "Least orders of the loyal"),
      default: 12,
      min: 0,
      from: loyalBound,
    },
    {
      type: "number",
      name: "loyalMonths",
      label: words("忠诚最少往来月数", "Least months of the loyal"),
      default: 24,
      min: 0,
      from: loyalBound,
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { daysSinceLast: "> silentDays" },
        tier: "silent",
        label: words("久未购买", "No purchase for long"),
        from: ours(
          "来源只有名称：久未购买即沉默，先于其他各类",
          "the source has the name alone: no purchase for long is silent, before all else",
        ),
      },
      {
        when: { daysSinceFirst: "<= newDays" },
        tier: "new",
        label: words("首次购买不久", "First purchase is recent"),
        from: ours(
          "来源只有名称：首次购买不久即新",
          "the source has the name alone: a recent first purchase is new",
        ),
      },
      {
        when: { orders: ">= loyalOrders", monthsTogether: ">= loyalMonths" },
        tier: "loyal",
        label: words("往来久、购买多", "Long together, many orders"),
        from: loyalBound,
      },
      {
        when: {},
        tier: "regular",
        label: words("其余为老客户", "The rest are regular"),
        from: ours("不新、不沉默、未到忠诚", "neither new nor silent, and not loyal yet"),
      },
    ],
  },
  tiers: [
    {
      key: "loyal",
      label: words("忠诚", "Loyal"),
      name: words("忠诚客户", "Loyal customer"),
      policy: does("礼品和优惠回馈", "Gifts and special terms"),
    },
    {
      key: "regular",
      label: words("老", "Regular"),
      name: words("老客户", "Regular customer"),
      policy: does("回访和关怀", "Follow-up calls and care"),
    },
    {
      key: "new",
      label: words("新", "New"),
      name: words("新客户", "New customer"),
      policy: does("推广和促销", "Introductory offers and promotion"),
    },
    {
      key: "silent",
      label: words("沉默", "Silent"),
      name: words("沉默客户", "Silent customer"),
      policy: does("唤醒激活", "Win back their attention"),
    },
  ],
  remarks: [
    {
      key: "frequentBefore",
      words: words("曾多次购买，优先唤醒", "Used to buy often: win it back first"),
      when: { orders: ">= loyalOrders" },
      tiers: ["silent"],
    },
    lastInFuture,
    datesSwapped,
  ],
  open: [
    {
      question: words(
        "来源只列出四类名称，没有天数和次数。",
        "The source names the four classes without days or orders.",
      ),
      taken: words(
        "超过 180 天没有购买为沉默；首次购买 90 天内为新；至少 12 单且往来满两年为忠诚；其余为老。",
        "Silent after more than 180 days without a purchase; new within 90 days of the first; loyal from 12 orders and two years; the rest are regular.",
      ),
    },
  ],
  examples: [
    {
      tier: "loyal",
      row: { firstPurchase: { days: -1400 }, lastPurchase: { days: -20 }, orders: 38 },
    },
    {
      tier: "regular",
      row: { firstPurchase: { days: -500 }, lastPurchase: { days: -60 }, orders: 7 },
    },
    { tier: "new", row: { firstPurchase: { days: -35 }, lastPurchase: { days: -35 }, orders: 1 } },
    {
      tier: "silent",
      row: { firstPurchase: { days: -900 }, lastPurchase: { days: -310 }, orders: 5 },
    },
  ],
} as const satisfies Scheme;
