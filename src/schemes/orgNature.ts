import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("企业性质与规模", "Ownership and size of organisations");
const said = (zh: string, en: string) => source("third", place, words(zh, en));

const level = (key: string, zh: string, en: string, zhs: string[], ens: string[]) => ({
  key,
  label: words(zh, en),
  synonyms: { zh: zhs, en: ens },
});

const multinational = said("企业类型之一：跨国公司", "one kind of organisation: multinationals");
const stateOwned = said("企业类型之一：国有企业", "one kind of organisation: state-owned");

const habits = {
  actions: [
    {
      words: words("了解其决策流程和购买习惯", "Learn how it decides and how it buys"),
      from: said(
        "各类企业的决策流程和购买习惯不同，应先了解",
        "organisations differ in how they decide and buy: learn it first",
      ),
    },
  ],
};

/** Organisations by ownership and size: multinational, state-owned, or small and medium. */
export const orgNature = {
  id: "org-nature",
  version: "1.0",
  name: words("企业性质", "Organisation nature"),
  about: words(
    "按所有制和规模把企业客户分为跨国公司、国有企业和中小微企业；兼属几类的另行注明。",
    "Classes organisations as multinational, state-owned, or small and medium; those that are several at once are remarked.",
  ),
  source: said(
    "企业客户有中小微企业、跨国公司、国有企业等类型",
    "organisations are small and medium, multinational, state-owned and so on",
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    {
      key: "ownership",
      label: words("企业性质", "Ownership"),
      synonyms: {
        zh: ["所有制", "所有制性质", "公司性质", "企业类型", "单位性质"],
        en: ["Ownership type", "Type of ownership", "Nature", "Company nature"],
      },
      type: "choice",
      choices: [
        level(
          "multinational",
          "跨国公司",
          "Multinational",
          ["跨国", "跨国企业"],
          ["MNC", "Multinational company"],
        ),
        level(
          "stateOwned",
          "国有",
          "State-owned",
          ["国企", "国有企业", "央企", "国有控股"],
          ["SOE", "State", "State-owned enterprise"],
        ),
        level(
          "private",
          "民营",
          "Private",
          ["私营", "民企", "民营企业", "私营企业", "个体"],
          ["Privately owned", "Private company"],
        ),
        level(
          "foreign",
          "外资",
          "Foreign",
          ["外企", "外资企业", "合资", "中外合资"],
          ["Foreign-owned", "Joint venture"],
        ),
      ],
      blank: "unknown",
    },
    {
      key: "size",
      label: words("企业规模", "Size"),
      synonyms: {
        zh: ["规模", "公司规模", "规模类型"],
        en: ["Company size", "Enterprise size", "Organisation size"],
      },
      type: "choice",
      choices: [
        level("large", "大型", "Large", ["大", "大型企业"], ["Big"]),
        level("medium", "中型", "Medium", ["中", "中型企业"], ["Middle"]),
        level("small", "小型", "Small", ["小", "小型企业", "小微", "中小微", "中小"], ["SME"]),
        level("micro", "微型", "Micro", ["微", "微型企业"], ["Micro enterprise"]),
      ],
      blank: "unknown",
    },
    {
      key: "crossBorder",
      label: words("跨国经营", "Operates across borders"),
      synonyms: {
        zh: ["是否跨国", "是否跨国经营", "境外经营"],
        en: ["Cross-border", "In several countries", "Is multinational"],
      },
      type: "boolean",
      blank: {
        value: false,
        from: ours(
          "没有另外写明跨国，以企业性质为准",
          "unless it is said besides, the ownership tells",
        ),
      },
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { ownership: '"multinational"' },
        tier: "multinational",
        label: words("跨国公司", "Multinational"),
        from: multinational,
      },
      {
        when: { crossBorder: "true" },
        tier: "multinational",
        label: words("跨国经营", "Operates across borders"),
        from: multinational,
      },
      {
        when: { ownership: '"stateOwned"' },
        tier: "state-owned",
        label: words("国有企业", "State-owned"),
        from: stateOwned,
      },
      {
        when: { size: '"medium","small","micro"' },
        tier: "small-medium",
        label: words("中小微企业", "Small and medium"),
        from: said("企业类型之一：中小微企业", "one kind of organisation: micro, small and medium"),
      },
      {
        when: { size: '"large"' },
        tier: "other",
        label: words("大型，非国有，不跨国", "Large, neither state-owned nor multinational"),
        from: ours(
          "来源的三类都不含，单列其他",
          "in none of the source's three kinds: set aside as other",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "multinational",
      label: words("跨国公司", "Multinational"),
      name: words("跨国公司", "Multinational company"),
      policy: habits,
    },
    {
      key: "state-owned",
      label: words("国有企业", "State-owned"),
      name: words("国有企业", "State-owned enterprise"),
      policy: habits,
    },
    {
      key: "small-medium",
      label: words("中小微企业", "SME"),
      name: words("中小微企业", "Micro, small or medium enterprise"),
      policy: habits,
    },
    {
      key: "other",
      label: words("其他", "Other"),
      name: words("其他大型企业", "Another large enterprise"),
      aside: true,
    },
  ],
  remarks: [
    {
      key: "alsoStateOwned",
      words: words("同时是国有企业", "State-owned as well"),
      when: { ownership: '"stateOwned"' },
      tiers: ["multinational"],
    },
    {
      key: "alsoSmall",
      words: words("同时属于中小微企业", "Small or medium as well"),
      when: { size: '"medium","small","micro"' },
      tiers: ["multinational", "state-owned"],
    },
  ],
  open: [
    {
      question: words("兼属几类的企业怎么算？", "What is an organisation of several kinds?"),
      taken: words(
        "先看跨国，再看国有，最后看中小微；其余所属另行注明。",
        "Multinational first, then state-owned, then small and medium; what else it is stands in a remark.",
      ),
    },
    {
      question: words(
        "大型、非国有、不跨国的企业算什么？",
        "What is a large one that is neither state-owned nor multinational?",
      ),
      taken: words("三类都不是，列为其他。", "None of the three: other."),
    },
  ],
  examples: [
    { tier: "multinational", row: { ownership: "foreign", size: "large", crossBorder: true } },
    { tier: "state-owned", row: { ownership: "stateOwned", size: "large", crossBorder: null } },
    { tier: "small-medium", row: { ownership: "private", size: "small", crossBorder: null } },
    { tier: "other", row: { ownership: "private", size: "large", crossBorder: false } },
  ],
} as const satisfies Scheme;
