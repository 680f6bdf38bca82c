import type { Scheme, Words } from "../rules";
import { codeOfIndustry, industry, sectionOfIndustry } from "./industryBig";
import { ours, source, words } from "./provenance";

const place = words("按行业分类", "Classing by industry");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

const needs = (words: Words) => ({
  actions: [
    {
      words,
      from: said(
        "各行业的客户各有需求，按行业提供产品和服务",
        "customers of each industry have needs of their own and are served by them",
      ),
    },
  ],
});

/** Customers as manufacturers, retailers or service providers, by the section of their industry. */
export const industry3 = {
  id: "industry-3",
  version: "1.0",
  name: words("制造零售服务", "Manufacturing, retail, services"),
  about: words(
    "按行业所在的门类，把客户分为制造业、零售业、服务业三类，其余另列。",
    "Divides customers by the section of their industry into manufacturing, retail and services, and sets the rest aside.",
  ),
  source: said(
    "客户按行业分为制造业、零售业和服务业客户",
    "customers are divided by industry into manufacturing, retail and service customers",
  ),
  topic: "industry",
  scope: "row",
  inputs: [industry],
  derived: [sectionOfIndustry, codeOfIndustry],
  arguments: [],
  method: {
    kind: "lookup",
    input: "section",
    entries: [
      {
        values: ["H", "I"],
        tier: "manufacturing",
        label: words("门类 H、I", "Sections H and I"),
        from: ours(
          "来源没有给出各行业的归属：电子设备制造和一般制造的门类归制造业",
          "the source does not say which industries belong where: the sections of electronics and of general manufacturing are manufacturing",
        ),
      },
      {
        values: ["D"],
        tier: "retail",
        label: words("门类 D", "Section D"),
        from: ours(
          "零售与批发、餐饮同在一个门类，一并归零售业",
          "retail shares its section with wholesale and catering: all of it counts as retail",
        ),
      },
      {
        values: ["A", "B", "E", "F", "G", "J", "K"],
        tier: "services",
        label: words("门类 A、B、E、F、G、J、K", "Sections A, B, E, F, G, J and K"),
        from: ours(
          "金融、旅游、房地产、运输、通信运营、公共服务和科教文卫提供的都是服务",
          "finance, tourism, real estate, transport, telecommunications, public services, science, culture and health all provide services",
        ),
      },
      {
        values: ["C", "L"],
        tier: "other",
        label: words("门类 C、L", "Sections C and L"),
        from: ours(
          "党政军部门和其他行业不属于三类中的任何一类",
          "government and military bodies and the other industries are none of the three",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "manufacturing",
      label: words("制造业", "Manufacturing"),
      name: words("制造业客户", "Manufacturing customers"),
      policy: needs(
        words(
          "按制造业的需求提供产品和服务",
          "Offer what manufacturers need of products and service",
        ),
      ),
    },
    {
      key: "retail",
      label: words("零售业", "Retail"),
      name: words("零售业客户", "Retail customers"),
      policy: needs(
        words("按零售业的需求提供产品和服务", "Offer what retailers need of products and service"),
      ),
    },
    {
      key: "services",
      label: words("服务业", "Services"),
      name: words("服务业客户", "Service customers"),
      policy: needs(
        words(
          "按服务业的需求提供产品和服务",
          "Offer what service providers need of products and service",
        ),
      ),
    },
    {
      key: "other",
      label: words("其他", "Other"),
      name: words("三类以外", "None of the three"),
      aside: true,
    },
  ],
  remarks: [
    {
      key: "computing",
      words: words(
        "计算机应用服务与电子制造同在门类 H，故归制造业；也可视为服务业",
        "Computer application services share section H with the makers of electronics and so count as manufacturing; they could be seen as services",
      ),
      when: { keyAccountCode: '"27","270"' },
    },
    {
      key: "mining",
      words: words(
        "采掘业与一般制造业同在门类 I，故归制造业",
        "Mining shares section I with general manufacturing and so counts as manufacturing",
      ),
      when: { keyAccountCode: '"28","281","282","289"' },
    },
    {
      key: "wholesale",
      words: words(
        "批发贸易与零售同在门类 D，故归零售业",
        "Wholesale shares section D with retail and so counts as retail",
      ),
      when: { keyAccountCode: '"10","101","102"' },
    },
  ],
  open: [
    {
      question: words(
        "三类以外的行业归哪里？",
        "Where do industries go that are none of the three?",
      ),
      taken: words(
        "按大客户行业划分表的门类对应：H、I 为制造业，D 为零售业，C、L 另列，其余为服务业。",
        "By the sections of the key-account table: H and I are manufacturing, D is retail, C and L are set aside, the rest are services.",
      ),
    },
    {
      question: words(
        "一个门类里既有制造又有服务（如 H 含计算机应用服务）时按什么分？",
        "What where a section holds both makers and service providers, as H holds computer application services?",
      ),
      taken: words(
        "按整个门类归类，并加备注提醒；可在规则表中改。",
        "The whole section goes one way, and a remark says so; the rules sheet can be changed.",
      ),
    },
  ],
  shows: ["section"],
  examples: [
    {
      row: { industry: words("汽车制造业", "Motor vehicle manufacturing") },
      tier: "manufacturing",
    },
    { row: { industry: words("连锁超市", "Supermarket chain") }, tier: "retail" },
    { row: { industry: words("广告业", "Advertising") }, tier: "services" },
    { row: { industry: words("海关", "Customs") }, tier: "other" },
  ],
} as const satisfies Scheme;
