import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { people } from "./units";

const place = words("客户关系管理的目标企业规模", "Size of the enterprises that CRM is meant for");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));
const enterprise = said(
  "跨国公司或大型企业用企业级",
  "multinationals and large enterprises take the enterprise class",
);

/** Enterprises by the class of customer relationship management that is meant for their size. */
export const crmSize = {
  id: "crm-size",
  version: "1.0",
  name: words("客户关系管理规模", "CRM size class"),
  about: words(
    "按员工数、是否跨地区和是否跨国，判断企业适合企业级、中端还是中小企业客户关系管理。",
    "Says by staff, regions and countries whether an enterprise is one for enterprise, mid-range or small-business CRM.",
  ),
  source: said(
    "客户关系管理按目标企业规模分为企业级、中端和中小企业三类",
    "CRM is classed by the size of its target enterprises: enterprise, mid-range, small business",
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    {
      key: "employees",
      label: words("员工数", "Employees"),
      synonyms: {
        zh: ["员工人数", "企业人数", "职工人数", "从业人员", "人数"],
        en: ["Staff", "Headcount", "Number of employees", "People"],
      },
      type: "number",
      unit: people,
      blank: "unknown",
      min: 0,
    },
    {
      key: "multiRegion",
      label: words("跨地区经营", "Several regions"),
      synonyms: {
        zh: ["跨地区", "是否跨地区", "跨区域经营", "多地经营"],
        en: ["Multi-region", "In several regions", "Multiregional", "Cross-region"],
      },
      type: "boolean",
      blank: "unknown",
    },
    {
      key: "multinational",
      label: words("跨国", "Multinational"),
      synonyms: {
        zh: ["跨国公司", "是否跨国", "跨国经营", "跨国企业"],
        en: ["Is multinational", "Multinational company", "In several countries"],
      },
      type: "boolean",
      blank: {
        value: false,
        from: ours(
          "没有写明跨国，即不是跨国公司",
          "an enterprise is not multinational unless it is said to be",
        ),
      },
    },
  ],
  derived: [],
  arguments: [
    {
      type: "number",
      name: "largeEmployees",
      label: words("大型企业的员工数(人)", "Employees of a large enterprise"),
      default: 1000,
      min: 200,
      from: ours(
        "来源未说大型是多大；取国家统计的大型工业企业 1000 人",
        "the source does not say how large: 1,000 people as in the national statistics of large industry",
      ),
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { multinational: "true" },
        tier: "enterprise",
        label: words("跨国公司", "Multinational"),
        from: enterprise,
      },
      {
        when: { employees: ">= largeEmployees" },
        tier: "enterprise",
        label: words("大型企业", "Large enterprise"),
        from: enterprise,
      },
      {
        when: { employees: ">= 200", multiRegion: "true" },
        tier: "mid-range",
        label: words("200 人以上(含)，跨地区", "200 people or more, several regions"),
        from: said(
          "200 人以上、跨地区经营的企业用中端",
          "enterprises of 200 people or more in several regions take the mid-range",
        ),
      },
      {
        when: { employees: ">= 200" },
        tier: "mid-range",
        label: words("200 人以上(含)，未写明跨地区", "200 people or more, regions not told or one"),
        from: ours(
          "只在一个地区的来源没有归类；人数已够，归中端并注明",
          "one region only is in no class of the source: large enough for the mid-range, with a remark",
        ),
      },
      {
        when: { employees: "< 200" },
        tier: "small",
        label: words("不到 200 人", "Fewer than 200 people"),
        from: said(
          "200 人以下的企业用中小企业类",
          "enterprises below 200 people take the small-business class",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "enterprise",
      label: words("企业级", "Enterprise"),
      name: words("跨国公司或大型企业", "Multinational or large enterprise"),
    },
    {
      key: "mid-range",
      label: words("中端", "Mid-range"),
      name: words("200 人以上、跨地区的企业", "200 people or more, several regions"),
    },
    {
      key: "small",
      label: words("中小企业", "Small business"),
      name: words("200 人以下的企业", "Fewer than 200 people"),
    },
  ],
  remarks: [
    {
      key: "onBoundary",
      words: words(
        "恰好 200 人：两类都沾边，按“以上”含本数归中端",
        "Exactly 200 people touch both classes: counted as 200 or more",
      ),
      when: { employees: "200" },
      tiers: ["mid-range"],
    },
    {
      key: "singleRegion",
      words: words(
        "200 人以上但只在一个地区经营，来源没有归类",
        "200 people or more but one region only: in no class of the source",
      ),
      when: { employees: ">= 200", multiRegion: "false" },
      tiers: ["mid-range"],
    },
  ],
  open: [
    {
      question: words("恰好 200 人算哪一类？", "Which class is exactly 200 people?"),
      taken: words(
        "来源的两类都含 200 人；按“以上”含本数归中端，并注明。",
        "Both classes of the source have it: counted as 200 or more, mid-range, with a remark.",
      ),
    },
    {
      question: words(
        "200 人以上但只在一个地区的企业算哪一类？",
        "Where do 200 people or more in one region belong?",
      ),
      taken: words("归中端，并注明。", "To the mid-range, with a remark."),
    },
    {
      question: words("多大是大型企业？", "How large is a large enterprise?"),
      taken: words(
        "员工 1000 人以上(含)，可改。",
        "From 1,000 employees on; the figure can be changed.",
      ),
    },
  ],
  examples: [
    { tier: "enterprise", row: { employees: 860, multiRegion: true, multinational: true } },
    { tier: "mid-range", row: { employees: 450, multiRegion: true, multinational: false } },
    { tier: "mid-range", row: { employees: 230, multiRegion: false, multinational: false } },
    { tier: "small", row: { employees: 35, multiRegion: false, multinational: false } },
  ],
} as const satisfies Scheme;
