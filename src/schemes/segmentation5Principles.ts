import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("客户细分的五项原则", "Five principles of segmentation");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));

const field = (
  key: string,
  type: "text" | "number",
  label: Input["label"],
  about: NonNullable<Input["about"]>,
  synonyms: Input["synonyms"],
): Input => ({
  key,
  label,
  about,
  synonyms,
  type,
  blank: {
    value: null,
    from: ours(
      "空白就是没有，这项原则不满足",
      "a blank means that there is none: the principle does not hold",
    ),
  },
});

const missing = (input: string, zh: string, en: string, from: ReturnType<typeof said>) => ({
  when: { [input]: "null" },
  tier: "fails",
  label: words(zh, en),
  from,
});

/** Whether a segmentation is of use: measurable, accessible, differentiable, useful and necessary; each customer, and the segments as a whole. */
export const segmentation5Principles = {
  id: "segmentation-5-principles",
  version: "1.0",
  name: words("细分五原则", "Five segmentation principles"),
  about: words(
    "检验已有的客户细分是否可衡量、可进入、可区分、有用、必要：逐户看资料是否齐备，整体看各组的差异和大小。",
    "Tests whether a segmentation is measurable, accessible, differentiable, useful and necessary: for each customer what is missing, for the whole how the segments differ and how large they are.",
  ),
  source: said(
    "细分应可衡量、可进入、可区分、有用、必要",
    "a segmentation should be measurable, accessible, differentiable, useful and necessary",
  ),
  topic: "quality",
  scope: "row",
  inputs: [
    field(
      "segment",
      "text",
      words("细分类别", "Segment"),
      words("客户被归入的组。", "The group that the customer is in."),
      {
        zh: ["细分市场", "客户类别", "客户细分", "分组", "类别"],
        en: ["Customer segment", "Group", "Class", "Category"],
      },
    ),
    field(
      "measure",
      "number",
      words("衡量指标", "Measure"),
      words(
        "各组据以区分的数值，例如年销售额。",
        "The number by which the segments differ, such as yearly sales.",
      ),
      {
        zh: ["指标", "年销售额", "销售额", "销量", "购进量"],
        en: ["Metric", "Annual sales", "Sales", "Volume"],
      },
    ),
    field(
      "contact",
      "text",
      words("联系方式", "Contact"),
      words("怎样接触到客户。", "How the customer can be reached."),
      {
        zh: ["联系电话", "电话", "联系人", "可进入性", "渠道"],
        en: ["Contact details", "Phone", "Contact person", "Channel", "Accessible"],
      },
    ),
    field(
      "action",
      "text",
      words("营销措施", "Action"),
      words("对这一组客户做什么。", "What is done for the customers of the segment."),
      {
        zh: ["措施", "对应措施", "营销策略", "服务措施"],
        en: ["Measure taken", "Marketing action", "Strategy", "Service action"],
      },
    ),
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      missing(
        "segment",
        "未归入任何一组",
        "In no segment",
        ours(
          "没有归组的客户谈不上五项原则",
          "a customer in no segment cannot be held against the principles",
        ),
      ),
      missing(
        "measure",
        "不可衡量：没有指标",
        "Not measurable: no measure",
        said("可衡量：能测量各组客户", "measurable: the customers of a segment can be measured"),
      ),
      missing(
        "contact",
        "不可进入：没有联系方式",
        "Not accessible: no contact",
        said("可进入：能接触到各组客户", "accessible: the customers of a segment can be reached"),
      ),
      missing(
        "action",
        "没有用：没有对应措施",
        "Not useful: no action",
        said("有用：细分能用来指导营销", "useful: the segments guide what is done"),
      ),
      {
        when: {},
        tier: "meets",
        label: words("逐户可查的都满足", "All that can be told of one customer holds"),
        from: ours(
          "逐户只看三项，可区分和必要要看整体",
          "three principles can be told of one customer; differentiable and necessary need the whole",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "meets",
      label: words("符合", "Meets"),
      name: words("可衡量、可进入、有用", "Measurable, accessible, useful"),
    },
    {
      key: "fails",
      label: words("不符合", "Fails"),
      name: words("有原则不满足", "Some principle does not hold"),
    },
  ],
  remarks: [],
  open: [
    {
      question: words("五项原则各用什么检验？", "By what is each of the five principles tested?"),
      taken: words(
        "可衡量：95% 以上的客户有指标；可进入：95% 以上有联系方式；有用：每户都有措施；可区分：各组指标的差异占总方差 14% 以上；必要：每组至少占 1%。",
        "Measurable: 95% of customers have the measure. Accessible: 95% have a contact. Useful: all have an action. Differentiable: 14% of the measure's variance lies between the segments. Necessary: each segment has 1% of the customers.",
      ),
    },
  ],
  checks: [
    {
      kind: "complete",
      key: "measurable",
      label: words("可衡量", "Measurable"),
      of: "measure",
      min: 0.95,
      from: ours(
        "来源没有检验方法：容许百分之五缺数",
        "the source has no test: five percent may lack the figure",
      ),
    },
    {
      kind: "complete",
      key: "accessible",
      label: words("可进入", "Accessible"),
      of: "contact",
      min: 0.95,
      from: ours(
        "来源没有检验方法：容许百分之五联系不上",
        "the source has no test: five percent may be out of reach",
      ),
    },
    {
      kind: "spread",
      key: "differentiable",
      label: words("可区分", "Differentiable"),
      of: "measure",
      by: "segment",
      min: 0.14,
      from: ours(
        "来源没有检验方法：方差分析中 0.14 以上通常算差异大",
        "the source has no test: in analysis of variance 0.14 and more is usually called a large difference",
      ),
    },
    {
      kind: "complete",
      key: "useful",
      label: words("有用", "Useful"),
      of: "action",
      min: 1,
      from: ours(
        "来源没有检验方法：没有措施的组，分出来没有用",
        "the source has no test: a segment without an action serves no purpose",
      ),
    },
    {
      kind: "size",
      key: "necessary",
      label: words("必要", "Necessary"),
      of: "segment",
      min: 0.01,
      from: ours(
        "来源没有检验方法：不足 1% 的组不值得单列",
        "the source has no test: a segment of less than 1% is not worth having",
      ),
    },
  ],
  examples: [
    {
      row: {
        segment: words("城区大户", "Large urban shops"),
        measure: 860_000,
        contact: words("王经理", "Mr Wang"),
        action: words("每周拜访", "Visit every week"),
      },
      tier: "meets",
    },
    {
      row: {
        segment: words("乡镇小户", "Small township shops"),
        measure: 42_000,
        contact: null,
        action: words("电话订货", "Orders by phone"),
      },
      tier: "fails",
    },
    {
      row: {
        segment: words("乡镇小户", "Small township shops"),
        measure: 38_000,
        contact: words("李店主", "Ms Li"),
        action: words("电话订货", "Orders by phone"),
      },
      tier: "meets",
    },
  ],
} as const satisfies Scheme;
