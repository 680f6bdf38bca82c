import type { Input, PlainScheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words(
  "政府类客户评级·立项四要素",
  "Rating of government customers: the four elements of a project",
);
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const blankIsMissing = ours(
  "空白即该要素不明确，不评级",
  "a blank means that the element is not clear: not rated",
);

const element = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "boolean",
  blank: { value: false, from: blankIsMissing },
});

const missing = (input: string, zh: string, en: string, from: ReturnType<typeof said>) => ({
  when: { [input]: "false" },
  tier: "not-rated",
  label: words(zh, en),
  from,
});

/** Of the examples: a project with all elements clear. */
const clear = {
  hasNeed: true,
  budgetPlanned: true,
  budgetFitsPricing: true,
  timetableThisYear: true,
  decisionMakerKnown: true,
  influencersKnown: true,
  canCloseInForecastYear: true,
  isAgentOrGovRelation: false,
};

/** Which government projects are rated at all: those whose four elements are clear; every missing one is listed. */
export const govEligibility = {
  id: "gov-eligibility",
  version: "1.0",
  name: words("政府类立项四要素", "Government eligibility"),
  about: words(
    "只有需求、预算、时间表、决策人四要素都明确的项目才评级；不评级的逐项列出所缺。",
    "Only projects with clear need, budget, timetable and decision makers are rated; the others are listed with what is missing.",
  ),
  source: said(
    "只评立项四要素明确的客户",
    "only customers whose four project elements are clear are rated",
  ),
  topic: "pipeline",
  scope: "row",
  inputs: [
    element("hasNeed", words("有潜在需求", "Has need"), {
      zh: ["有需求", "潜在需求", "是否有需求"],
      en: ["Need", "Needs our products"],
    }),
    element("budgetPlanned", words("预算已列", "Budget planned"), {
      zh: ["有预算", "预算计划", "预算已落实", "本年度有预算"],
      en: ["Has budget", "Budget in plan", "Budget"],
    }),
    element("budgetFitsPricing", words("预算符合定价", "Budget fits pricing"), {
      zh: ["预算符合定价策略", "预算金额符合定价"],
      en: ["Budget meets pricing", "Budget fits our pricing"],
    }),
    element("timetableThisYear", words("本年度有实施时间表", "Timetable this year"), {
      zh: ["有时间表", "实施时间表", "本年度实施时间表"],
      en: ["Has timetable", "Timetable", "Schedule this year"],
    }),
    element("decisionMakerKnown", words("决策人清晰", "Decision maker known"), {
      zh: ["项目决策人", "决策人", "决策人明确"],
      en: ["Decision maker", "Knows decision maker"],
    }),
    element("influencersKnown", words("影响人清晰", "Influencers known"), {
      zh: ["决策影响人", "影响人", "影响人明确"],
      en: ["Influencers", "Knows influencers"],
    }),
    element("canCloseInForecastYear", words("预测年度内可成交", "Can close in forecast year"), {
      zh: ["年度内可成交", "预测年度可成交", "本年度可成交"],
      en: ["Closes in forecast year", "Can close this year"],
    }),
    {
      key: "isAgentOrGovRelation",
      label: words("代理商或政府关系", "Agent or government relation"),
      synonyms: {
        zh: ["代理商", "是否代理商或政府关系", "政府关系"],
        en: ["Agent", "Is agent or government relation"],
      },
      type: "boolean",
      blank: {
        value: false,
        from: ours("没有写明是代理商，即为最终客户", "an end customer unless marked as an agent"),
      },
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      missing(
        "hasNeed",
        "缺：潜在需求",
        "Missing: need",
        said("要素一：对产品有潜在需求", "element 1: a latent need of our products"),
      ),
      missing(
        "budgetPlanned",
        "缺：预算",
        "Missing: budget",
        said(
          "要素二：本年度有预算计划或已落实",
          "element 2: a budget planned or secured this year",
        ),
      ),
      missing(
        "budgetFitsPricing",
        "缺：预算符合定价",
        "Missing: budget that fits pricing",
        said("要素二：预算金额符合定价策略", "element 2: the budget fits the pricing strategy"),
      ),
      missing(
        "timetableThisYear",
        "缺：本年度时间表",
        "Missing: timetable this year",
        said("要素三：本年度内有实施时间表", "element 3: a timetable within the year"),
      ),
      missing(
        "decisionMakerKnown",
        "缺：决策人",
        "Missing: decision maker",
        said("要素四：决策人清晰", "element 4: the decision maker is known"),
      ),
      missing(
        "influencersKnown",
        "缺：影响人",
        "Missing: influencers",
        said("要素四：影响人清晰", "element 4: those who influence the decision are known"),
      ),
      missing(
        "canCloseInForecastYear",
        "预测年度内不能成交",
        "Cannot close in the forecast year",
        said("评级对象须在预测年度内可成交", "what is rated can close in the forecast year"),
      ),
      {
        when: { isAgentOrGovRelation: "true" },
        tier: "not-rated",
        label: words("代理商或政府关系，不评级", "Agents and government relations are not rated"),
        from: said("代理商和政府关系不在评级之列", "agents and government relations are not rated"),
      },
      {
        when: {},
        tier: "eligible",
        label: words("四要素齐备", "All elements are clear"),
        from: said("四要素明确者评级", "those with clear elements are rated"),
      },
    ],
  },
  tiers: [
    {
      key: "eligible",
      label: words("可评级", "Eligible"),
      name: words("四要素明确", "All elements clear"),
    },
    {
      key: "not-rated",
      label: words("不评级", "Not rated"),
      name: words("要素不全", "Elements missing"),
    },
  ],
  remarks: [],
  open: [
    {
      question: words(
        "预算金额怎样才算符合定价策略",
        "When does a budget fit the pricing strategy?",
      ),
      taken: words(
        "由使用者判断，在“预算符合定价”列填是或否",
        "Whoever keeps the sheet decides, yes or no, in the column “Budget fits pricing”",
      ),
    },
    {
      question: words("没有填写的要素怎么算", "What of an element that is not filled in?"),
      taken: words(
        "不明确的要素不能算有：不评级，并列出所缺",
        "What is not clear cannot count: not rated, with a list of what is missing",
      ),
    },
  ],
  examples: [
    { tier: "eligible", row: clear },
    { tier: "not-rated", row: { ...clear, budgetFitsPricing: false, influencersKnown: false } },
    { tier: "not-rated", row: { ...clear, decisionMakerKnown: null } },
    { tier: "not-rated", row: { ...clear, isAgentOrGovRelation: true } },
  ],
} as const satisfies PlainScheme;
