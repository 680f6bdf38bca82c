import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("客户三阶段", "Three stages of customers");
const said = (zh: string, en: string) => source("second", place, words(zh, en));

/** Customers by how far the business has come: potential, target (need confirmed) or cooperating (a deal was made). */
export const ctiStage = {
  id: "cti-stage",
  version: "1.0",
  name: words("CTI 客户三阶段", "CTI stages"),
  about: words(
    "成交过的是合作客户，联系过且确认有测试需求的是目标客户，其余是潜在客户；阶段决定再按什么细分。",
    "Whoever bought is a cooperating customer, whoever was contacted and needs testing a target customer, everyone else potential; the stage says by what they are classed further.",
  ),
  source: said(
    "客户分潜在、目标、合作三个阶段",
    "customers are potential, target or cooperating ones",
  ),
  topic: "pipeline",
  scope: "row",
  inputs: [
    {
      key: "contacted",
      label: words("已接触", "Contacted"),
      synonyms: {
        zh: ["已电话接触或面谈", "是否已接触", "已联系", "已面谈", "接触过"],
        en: ["Has been contacted", "Called or met", "Contact made"],
      },
      type: "boolean",
      blank: "unknown",
    },
    {
      key: "needConfirmed",
      label: words("需求已明确", "Need confirmed"),
      synonyms: {
        zh: ["明确有测试需求", "有测试需求", "测试需求明确", "是否有测试需求", "需求确认"],
        en: ["Needs testing", "Testing need confirmed", "Need is clear"],
      },
      type: "boolean",
      blank: "unknown",
    },
    {
      key: "dealCount",
      label: words("成交次数", "Deals"),
      synonyms: {
        zh: ["成交单数", "成交笔数", "已成交次数", "订单次数"],
        en: ["Deal count", "Number of deals", "Deals made", "Orders"],
      },
      type: "number",
      unit: { label: words("次", "deals"), scale: 1 },
      blank: "unknown",
      min: 0,
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { dealCount: ">= 1" },
        tier: "cooperating",
        label: words("已成交", "Has bought"),
        from: said("合作客户：已有成交", "cooperating: a deal was made"),
      },
      {
        when: { dealCount: "< 1", contacted: "true", needConfirmed: "true" },
        tier: "target",
        label: words("有测试需求，尚未成交", "Needs testing, no deal yet"),
        from: said(
          "目标客户：已电话接触或面谈，明确有测试需求，尚未成交",
          "target: called or met, clearly in need of testing, no deal yet",
        ),
      },
      {
        when: { dealCount: "< 1", contacted: "false" },
        tier: "potential",
        label: words("尚未接触", "Not contacted yet"),
        from: said("其余为潜在客户", "everyone else is potential"),
      },
      {
        when: { dealCount: "< 1", needConfirmed: "false" },
        tier: "potential",
        label: words("没有确认需求", "No need confirmed"),
        from: ours(
          "来源未说接触后无需求的归哪里：仍是潜在客户，另作提示",
          "the source does not say where the contacted without need belong: still potential, with a remark",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "cooperating",
      label: words("合作", "Cooperating"),
      name: words("合作客户", "Cooperating customer"),
      policy: {
        actions: [
          {
            words: words(
              "按成交价格、付款信用、总检测额、占内部份额四个变量分类",
              "Class by four variables: price, payment credit, total testing spend and our share of it",
            ),
            from: said(
              "合作客户按四个变量分类",
              "cooperating customers are classed by four variables",
            ),
          },
        ],
      },
    },
    {
      key: "target",
      label: words("目标", "Target"),
      name: words("目标客户", "Target customer"),
      policy: {
        actions: [
          {
            words: words(
              "按需求大小与成交难度分类",
              "Class by size of need and difficulty of the deal",
            ),
            from: said(
              "目标客户按需求大小与成交难度两个变量分类",
              "target customers are classed by size of need and difficulty of the deal",
            ),
          },
        ],
      },
    },
    {
      key: "potential",
      label: words("潜在", "Potential"),
      name: words("潜在客户", "Potential customer"),
      policy: {
        actions: [
          {
            words: words("按需求大小分类", "Class by size of need"),
            from: said(
              "潜在客户按需求大小分类，如 RoHS 项目",
              "potential customers are classed by size of need, as for RoHS",
            ),
          },
        ],
      },
    },
  ],
  remarks: [
    {
      key: "noNeed",
      words: words("已接触，但没有测试需求", "Contacted, but needs no testing"),
      when: { contacted: "true", needConfirmed: "false" },
      tiers: ["potential"],
    },
  ],
  open: [
    {
      question: words(
        "接触过但没有需求的客户属于哪个阶段",
        "Which stage are customers in that were contacted and need nothing?",
      ),
      taken: words("潜在客户，并提示没有需求", "Potential, with a remark that they need nothing"),
    },
  ],
  examples: [
    { tier: "cooperating", row: { contacted: true, needConfirmed: true, dealCount: 6 } },
    { tier: "target", row: { contacted: true, needConfirmed: true, dealCount: 0 } },
    { tier: "potential", row: { contacted: false, needConfirmed: null, dealCount: 0 } },
    { tier: "potential", row: { contacted: true, needConfirmed: false, dealCount: 0 } },
  ],
} as const satisfies Scheme;
