import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("客户关系等级", "Grades of customer relations");
const said = (zh: string, en: string) => source("third", place, words(zh, en));
const act = (zh: string, en: string) => ({ words: words(zh, en), from: said(zh, en) });

/** Customers by how clearly they intend to buy and whether they can afford it. */
export const relationAbcd = {
  id: "relation-abcd",
  version: "1.0",
  name: words("客户关系 A–D", "Relation A–D"),
  about: words(
    "按合作意向和消费能力把客户分为 A 到 D 四级，并说明每级怎样跟进。",
    "Grades customers A to D by their intent to work with us and what they can afford, and says how to follow each grade up.",
  ),
  source: said(
    "按意向和消费能力分 A–D 四级",
    "four grades A to D by intent and what the customer can afford",
  ),
  topic: "pipeline",
  scope: "row",
  inputs: [
    {
      key: "intent",
      label: words("合作意向", "Intent"),
      synonyms: {
        zh: ["意向", "客户意向", "购买意向", "意向程度"],
        en: ["Purchase intent", "Buying intent", "Interest", "Intention"],
      },
      type: "choice",
      choices: [
        {
          key: "clear",
          label: words("明确", "Clear"),
          synonyms: { zh: ["意向明确", "有明确意向", "肯定"], en: ["Definite", "Certain"] },
        },
        {
          key: "hesitant",
          label: words("犹豫", "Hesitant"),
          synonyms: {
            zh: ["有需求但犹豫", "犹豫不决", "考虑中"],
            en: ["Undecided", "Wavering", "Considering"],
          },
        },
        {
          key: "latent",
          label: words("潜在", "Latent"),
          synonyms: { zh: ["潜在需求", "有潜在需求"], en: ["Potential", "Possible"] },
        },
        {
          key: "refused",
          label: words("拒绝", "Refused"),
          synonyms: {
            zh: ["已拒绝", "明确拒绝", "无需求", "没有需求"],
            en: ["Declined", "Rejected", "No need"],
          },
        },
      ],
      blank: "unknown",
    },
    {
      key: "canAfford",
      label: words("有消费能力", "Can afford"),
      synonyms: {
        zh: ["消费能力", "是否有消费能力", "具备消费能力", "预算足够"],
        en: ["Affordable", "Has the budget", "Able to pay", "Purchasing power"],
      },
      type: "boolean",
      blank: "unknown",
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      {
        when: { intent: '"clear"', canAfford: "true" },
        tier: "A",
        label: words("意向明确，有消费能力", "Clear intent, can afford it"),
        from: said("A 类：意向明确，并且有消费能力", "class A: clear intent and able to afford it"),
      },
      {
        when: { intent: '"clear"', canAfford: "false" },
        tier: "B",
        label: words("意向明确，超出预算", "Clear intent, over budget"),
        from: ours(
          "来源未单列；超出预算是 B 类的顾虑之一，归 B",
          "not listed in the source; being over budget is one of the doubts of class B, hence B",
        ),
      },
      {
        when: { intent: '"hesitant"' },
        tier: "B",
        label: words("有需求，还在犹豫", "A need, but still hesitant"),
        from: said("B 类：有需求，还在犹豫", "class B: a need, but still hesitant"),
      },
      {
        when: { intent: '"latent"' },
        tier: "C",
        label: words("潜在需求", "Latent need"),
        from: said("C 类：有潜在需求", "class C: a latent need"),
      },
      {
        when: { intent: '"refused"' },
        tier: "D",
        label: words("已拒绝或没有需求", "Refused, or no need"),
        from: said("D 类：明确拒绝过，没有需求", "class D: has refused, and has no need"),
      },
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("意向明确", "Clear intent"),
      policy: { actions: [act("多沟通，多关怀", "Talk often, show care")] },
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("犹豫中", "Hesitant"),
      policy: {
        actions: [
          act("找出顾虑：同行比较还是超出预算", "Find the doubt: other offers, or over budget"),
          act("帮客户做决定", "Help the customer to decide"),
        ],
      },
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("潜在需求", "Latent need"),
      policy: { actions: [act("挖掘并激发需求", "Find and stir the need")] },
    },
    {
      key: "D",
      label: words("D", "D"),
      name: words("已拒绝", "Refused"),
      policy: { actions: [act("长期关怀，定期回访", "Stay in touch, call back over time")] },
    },
  ],
  remarks: [
    {
      key: "overBudget",
      words: words("意向明确，只是超出预算", "Clear intent: only the budget is in the way"),
      when: { intent: '"clear"', canAfford: "false" },
    },
  ],
  open: [
    {
      question: words(
        "意向明确但没有消费能力的归哪级？",
        "Where do customers belong who want to, but cannot afford it?",
      ),
      taken: words(
        "归 B：超出预算是 B 级的顾虑之一。",
        "In B: being over budget is one of the doubts of grade B.",
      ),
    },
  ],
  examples: [
    { tier: "A", row: { intent: "clear", canAfford: true } },
    { tier: "B", row: { intent: "hesitant", canAfford: true } },
    { tier: "B", row: { intent: "clear", canAfford: false } },
    { tier: "C", row: { intent: "latent", canAfford: null } },
    { tier: "D", row: { intent: "refused", canAfford: null } },
  ],
} as const satisfies Scheme;
