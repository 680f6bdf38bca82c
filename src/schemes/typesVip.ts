import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { topShare, topShareArgument } from "./topShare";
import { percent, times, yuan } from "./units";

const place = words("客户类型", "Types of customers");
const said = (zh: string, en: string) => source("third", place, words(zh, en));
const action = (zh: string, en: string, fact: [zh: string, en: string]) => ({
  words: words(zh, en),
  from: said(...fact),
});
const vipBound = ours(
  "来源只说一小部分非常重要的客户：取前 5%，即顾客金字塔的白金与黄金",
  "the source only says a small, very important group: the top 5%, which are platinum and gold of the customer pyramid",
);

/** Customers by type: VIP, organisation, consumer, or a prospect who has bought nothing yet. */
export const typesVip = {
  id: "types-vip",
  version: "1.0",
  name: words("客户类型与 VIP", "Customer types and VIP"),
  about: words(
    "没有买过的是潜在客户；价值排在最前或有影响力的是 VIP；其余按是否单位分为企业客户和消费者。",
    "Whoever has bought nothing is a prospect; the most valuable and the influential are VIPs; the rest are organisations or consumers.",
  ),
  source: said(
    "客户分为消费者、企业、VIP 和潜在客户四类",
    "customers are consumers, organisations, VIPs or prospects",
  ),
  topic: "profile",
  scope: "column",
  inputs: [
    {
      key: "isOrg",
      label: words("企业客户", "Is an organisation"),
      synonyms: {
        zh: ["是否企业", "是否单位", "单位客户", "是否机构"],
        en: ["Organisation", "Organization", "Is company", "Company customer", "Business customer"],
      },
      type: "boolean",
      blank: "unknown",
    },
    {
      key: "purchases",
      label: words("购买次数", "Purchases"),
      synonyms: {
        zh: ["成交次数", "订单数", "已购次数", "累计购买次数"],
        en: ["Number of purchases", "Purchase count", "Orders", "Number of orders"],
      },
      type: "number",
      unit: times,
      blank: "unknown",
      min: 0,
    },
    {
      key: "valueRank",
      label: words("价值排名(前百分之几)", "Value rank (top %)"),
      synonyms: {
        zh: ["价值排名", "价值排名百分比", "价值前百分之几"],
        en: ["Value rank", "Top percent by value", "Rank by value in percent"],
      },
      type: "number",
      unit: percent,
      blank: {
        value: null,
        from: ours("没有填写排名则按表中客户价值排", "where blank it is computed from the values"),
      },
      min: 0,
      max: 100,
    },
    {
      key: "influence",
      label: words("有影响力", "Influential"),
      synonyms: {
        zh: ["影响力", "是否有影响力", "行业影响力", "意见领袖"],
        en: ["Influence", "Is influential", "Opinion leader", "Key opinion leader"],
      },
      type: "boolean",
      blank: {
        value: false,
        from: ours(
          "此列只勾选有影响力者，空白即没有",
          "people tick this column only where it holds: blank is no",
        ),
      },
    },
  ],
  parts: [
    {
      key: "valueTop",
      label: words("价值名次", "Rank by value"),
      scheme: topShare("vip-value", words("价值居前", "Top by value"), {
        key: "value",
        label: words("客户价值", "Customer value"),
        synonyms: {
          zh: ["成交额", "销售额", "累计金额", "年采购额", "客户终身价值"],
          en: ["Sales", "Revenue", "Total amount", "Annual sales", "Lifetime value"],
        },
        type: "number",
        unit: yuan,
        blank: "unknown",
      }),
    },
  ],
  derived: [],
  arguments: [
    topShareArgument(0.05, vipBound),
    {
      type: "number",
      name: "vipTop",
      label: words("VIP 界限(写明的排名，%)", "VIP bound of a stated rank (%)"),
      default: 5,
      min: 0,
      max: 100,
      from: vipBound,
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { purchases: "0" },
        tier: "prospect",
        label: words("尚未购买", "Has bought nothing yet"),
        from: said(
          "潜在客户：还没有买过、但有意愿的个人或企业",
          "prospect: a person or company that is willing but has not bought yet",
        ),
      },
      {
        when: { valueRank: "<= vipTop" },
        tier: "vip",
        label: words("写明的排名在最前", "Stated to be among the most valuable"),
        from: vipBound,
      },
      {
        when: { valueRank: "null", valueTop: '"top"' },
        tier: "vip",
        label: words("价值排在最前", "Among the most valuable"),
        from: vipBound,
      },
      {
        when: { influence: "true" },
        tier: "vip",
        label: words("有影响力", "Influential"),
        from: said("VIP 也包括有影响力的客户", "VIPs are also those with influence"),
      },
      {
        when: { isOrg: "true" },
        tier: "organisation",
        label: words("企业客户", "Organisation"),
        from: said("企业客户是四类之一", "organisations are one of the four types"),
      },
      {
        when: { isOrg: "false" },
        tier: "consumer",
        label: words("个人消费者", "Consumer"),
        from: said("消费者是四类之一", "consumers are one of the four types"),
      },
    ],
  },
  tiers: [
    {
      key: "vip",
      label: words("VIP客户", "VIP"),
      name: words("少数非常重要的客户", "The few very important customers"),
      policy: {
        actions: [
          action("专属活动、礼品和优先购买", "Exclusive events, gifts and priority purchase", [
            "VIP：专属活动、礼品、优先购买权",
            "VIP: exclusive events, gifts, priority purchase",
          ]),
        ],
      },
    },
    {
      key: "organisation",
      label: words("企业", "Organisation"),
      name: words("单位客户", "Company or institution"),
      policy: {
        actions: [
          action("突出性价比，争取战略合作", "Value for money; seek a strategic partnership", [
            "企业客户：性价比、战略合作",
            "organisations: value for money, strategic cooperation",
          ]),
        ],
      },
    },
    {
      key: "consumer",
      label: words("消费者", "Consumer"),
      name: words("个人消费者", "Individual consumer"),
      policy: {
        actions: [
          action("个性化服务和售后", "Personalised service and after-sales care", [
            "消费者：个性化、售后",
            "consumers: personalisation, after-sales",
          ]),
        ],
      },
    },
    {
      key: "prospect",
      label: words("潜在", "Prospect"),
      name: words("有意愿但尚未购买", "Willing, has not bought yet"),
      policy: {
        actions: [
          action("提供试用和方案", "Offer trials and proposals", [
            "潜在客户：试用、方案",
            "prospects: trials, proposals",
          ]),
        ],
      },
    },
  ],
  remarks: [
    {
      key: "vipOrganisation",
      words: words("同时是企业客户", "Is an organisation as well"),
      when: { isOrg: "true" },
      tiers: ["vip"],
    },
    {
      key: "organisationProspect",
      words: words("潜在的企业客户", "A prospect that is an organisation"),
      when: { isOrg: "true" },
      tiers: ["prospect"],
    },
    {
      key: "influentialProspect",
      words: words("尚未购买，但有影响力", "Has bought nothing yet, but is influential"),
      when: { influence: "true" },
      tiers: ["prospect"],
    },
  ],
  open: [
    {
      question: words(
        "来源没有说 VIP 占多大比例。",
        "The source does not say how many customers are VIPs.",
      ),
      taken: words(
        "价值排在前 5% 的客户，并列者都算；填写了价值的都参加排名，空白的不参加。写明了排名的以排名为准。",
        "The top 5% by value, ties included; all with a value are ranked, those without are not. A rank that is stated counts first.",
      ),
    },
    {
      question: words(
        "四类有重叠：企业也可能是 VIP。",
        "The types overlap: a company may be a VIP.",
      ),
      taken: words(
        "依次取：潜在、VIP、企业、消费者；重叠之处写在备注里。",
        "The first that fits of prospect, VIP, organisation, consumer; a remark tells the overlap.",
      ),
    },
  ],
  examples: [
    { tier: "vip", row: { isOrg: true, purchases: 36, value: 860_000, influence: null } },
    { tier: "vip", row: { isOrg: false, purchases: 3, value: 4_200, influence: true } },
    { tier: "organisation", row: { isOrg: true, purchases: 12, value: 150_000, influence: false } },
    { tier: "consumer", row: { isOrg: false, purchases: 5, value: 6_800, influence: false } },
    { tier: "prospect", row: { isOrg: true, purchases: 0, value: null, influence: false } },
  ],
} as const satisfies Scheme;
