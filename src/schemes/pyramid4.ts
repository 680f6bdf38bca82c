import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("顾客金字塔", "Customer pyramid");
const said = (zh: string, en: string) => source("third", place, words(zh, en));
const resources = (zh: string, en: string) => ({
  actions: [
    {
      words: words(zh, en),
      from: ours("来源只说资源向顶端倾斜", "the source only says that resources go to the top"),
    },
  ],
});

/** Customers by rank of value: the top 1%, the next 4%, the next 15%, and the rest, among those we do business with. */
export const pyramid4 = {
  id: "pyramid-4",
  version: "1.0",
  name: words("顾客金字塔", "Customer pyramid"),
  about: words(
    "把有业务往来的客户按价值从高到低排队：前 1% 白金，随后 4% 黄金，再随后 15% 铁，其余 80% 铅。",
    "Ranks active customers by value: the top 1% platinum, the next 4% gold, the next 15% iron, the remaining 80% lead.",
  ),
  source: said("按 1%、4%、15%、80% 分四层", "four layers of 1%, 4%, 15% and 80%"),
  topic: "value",
  scope: "column",
  inputs: [
    {
      key: "value",
      label: words("客户价值", "Customer value"),
      synonyms: {
        zh: [
          "客户终身价值",
          "终身价值",
          "生命周期价值",
          "年销售额",
          "销售额",
          "营业额",
          "成交额",
          "年采购额",
          "销售金额",
          "金额",
        ],
        en: [
          "Lifetime value",
          "CLV",
          "Annual sales",
          "Annual revenue",
          "Revenue",
          "Turnover",
          "Sales",
          "Sales amount",
          "Amount",
        ],
      },
      type: "number",
      blank: "unknown",
    },
    {
      key: "active",
      label: words("有业务往来", "Active"),
      synonyms: {
        zh: ["是否有业务往来", "业务往来", "活跃", "往来客户"],
        en: ["Is active", "Active customer", "Doing business"],
      },
      type: "boolean",
      blank: {
        value: true,
        from: ours(
          "表中的客户即有往来，除非注明没有",
          "a listed customer is active unless it is denied",
        ),
      },
    },
  ],
  derived: [],
  arguments: [
    {
      type: "numbers",
      name: "cuts",
      label: words("各层累计占比", "Cumulative shares of the layers"),
      default: [0.01, 0.05, 0.2],
      from: said("前 1%，随后 4%，再随后 15%", "the top 1%, the next 4%, the next 15%"),
    },
  ],
  method: {
    kind: "rank",
    input: "value",
    cuts: "cuts",
    tiers: ["platinum", "gold", "iron", "lead"],
    active: { input: "active", otherwise: "inactive" },
  },
  tiers: [
    {
      key: "platinum",
      label: words("白金", "Platinum"),
      name: words("顶尖客户", "Top customers"),
      policy: resources("专人服务，优先资源", "Dedicated service, resources first"),
    },
    {
      key: "gold",
      label: words("黄金", "Gold"),
      name: words("大客户", "Large customers"),
      policy: resources("重点维护，争取升为白金", "Close care, aim for platinum"),
    },
    {
      key: "iron",
      label: words("铁", "Iron"),
      name: words("中等客户", "Medium customers"),
      policy: resources("定期联系，培育潜力", "Regular contact, grow the promising"),
    },
    {
      key: "lead",
      label: words("铅", "Lead"),
      name: words("小客户", "Small customers"),
      policy: resources("标准化、低成本服务", "Standard service at low cost"),
    },
    {
      key: "inactive",
      label: words("无往来", "Inactive"),
      name: words("目前没有业务往来", "No business at present"),
      aside: true,
    },
  ],
  remarks: [],
  open: [
    {
      question: words("按什么价值排队", "By which value are customers ranked?"),
      taken: words(
        "有终身价值用终身价值，否则用销售额：取表中对上的那一列",
        "Lifetime value where there is one, otherwise sales: the column that the sheet has",
      ),
    },
    {
      question: words("价值相同的客户怎么分", "What of customers of the same value?"),
      taken: words("同归较高的一层", "They share the better layer"),
    },
    {
      question: words(
        "客户少时 1% 不足一户怎么办",
        "What if 1% of the customers is less than one?",
      ),
      taken: words(
        "户数向上取整，顶层至少一户",
        "Head counts are rounded up, so that the top layer has at least one",
      ),
    },
    {
      question: words("没有业务往来的客户怎么办", "What of customers whom we do no business with?"),
      taken: words("不参加排队，单列为无往来", "They are not ranked, and set aside as inactive"),
    },
  ],
  examples: [
    { tier: "platinum", row: { value: 1_280_000, active: true } },
    { tier: "iron", row: { value: 460_000, active: true } },
    { tier: "lead", row: { value: 150_000, active: true } },
    { tier: "lead", row: { value: 86_000, active: true } },
    { tier: "lead", row: { value: 42_000, active: true } },
    { tier: "lead", row: { value: 9000, active: null } },
    { tier: "inactive", row: { value: 300_000, active: false } },
  ],
} as const satisfies Scheme;
