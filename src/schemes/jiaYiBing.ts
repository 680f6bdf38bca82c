import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { wan } from "./units";

const place = words("培训客户甲乙丙分类", "Classes of training customers");
const said = (zh: string, en: string) => source("second", place, words(zh, en));
const about10 = ours(
  "来源说“10 万左右”：取两成的余地，8 万起算",
  "the source says about 100,000: a margin of a fifth, so from 80,000 on",
);
const third = ours(
  "来源的第三类定义缺失：有意识而需求尚不匹配的，或能联系上但还不了解的，留待培育",
  "the definition of the third class is missing in the source: those aware without a matching need, or within reach but not yet known, are kept for later",
);

/** Of how many customers the class should consist. */
const count = (tier: string, min: number, max: number, zh: string, en: string) =>
  ({
    kind: "count",
    key: `${tier}Count`,
    label: words(`${zh}类 ${min}–${max} 家`, `${en} class: ${min} to ${max} customers`),
    tier,
    min,
    max,
    from: said(
      `${zh}类应有 ${min} 到 ${max} 家`,
      `the ${en.toLowerCase()} class should have ${min} to ${max} customers`,
    ),
  }) as const;

/** Training customers by how aware they are of training and how well their budget matches; checks how many there are of each class. */
export const jiaYiBing = {
  id: "jia-yi-bing",
  version: "1.0",
  name: words("甲乙丙类培训客户", "Training customers 1–3"),
  about: words(
    "按培训意识和经费匹配程度把培训客户分为甲、乙、丙三类，没有意识的放弃；并检查各类家数和每天新增是否够用。",
    "Sorts training customers into three classes by awareness and matching budget, drops those without awareness, and checks the number of each class and the pace of new ones.",
  ),
  source: said(
    "培训客户分甲、乙、丙三类，各类有家数要求",
    "training customers are of three classes, each with a number to reach",
  ),
  topic: "potential",
  scope: "row",
  inputs: [
    {
      key: "awareness",
      label: words("培训意识", "Awareness"),
      synonyms: {
        zh: ["意识", "培训观念", "意识程度", "对培训的意识"],
        en: ["Training awareness", "Awareness of training", "Awareness level"],
      },
      type: "choice",
      choices: [
        {
          key: "high",
          label: words("高", "High"),
          synonyms: { zh: ["强", "意识高", "意识强", "有意识"], en: ["Strong", "Aware"] },
        },
        {
          key: "low",
          label: words("低", "Low"),
          synonyms: { zh: ["弱", "意识低", "意识弱", "需引导"], en: ["Weak", "To be guided"] },
        },
        {
          key: "none",
          label: words("无", "None"),
          synonyms: { zh: ["没有", "无意识", "没有意识"], en: ["No", "Unaware"] },
        },
        {
          key: "unclear",
          label: words("未了解", "Not yet known"),
          synonyms: {
            zh: ["不详", "待了解", "可联系", "可联系未了解"],
            en: ["Unclear", "To be found out", "Within reach"],
          },
        },
      ],
      blank: "unknown",
    },
    {
      key: "trainingBudget",
      label: words("培训总经费", "Training budget"),
      synonyms: {
        zh: ["培训经费", "培训预算", "年度培训经费", "总经费"],
        en: ["Total training budget", "Budget for training", "Annual training budget"],
      },
      type: "number",
      unit: wan,
      blank: "unknown",
      min: 0,
    },
    {
      key: "matchedBudget",
      label: words("匹配经费", "Matching budget"),
      synonyms: {
        zh: ["与我们匹配的经费", "匹配预算", "可匹配经费", "与我方匹配经费"],
        en: ["Matched budget", "Budget that matches us", "Budget for our courses"],
      },
      type: "number",
      unit: wan,
      blank: "unknown",
      min: 0,
    },
  ],
  derived: [
    {
      kind: "ratio",
      key: "matchedRatio",
      label: words("匹配经费占比", "Share of the budget that matches"),
      of: "matchedBudget",
      by: "trainingBudget",
      from: ours(
        "来源算例 10 万比 50 万即两成：可改用比例判断",
        "100,000 of 500,000 in the source's example is a fifth: the share may be used instead",
      ),
    },
  ],
  arguments: [
    {
      type: "choice",
      name: "matching",
      label: words("经费匹配的看法", "How the budget matches"),
      default: "amount",
      choices: [
        { key: "amount", label: words("看匹配金额", "By the amount that matches") },
        { key: "share", label: words("看匹配占比", "By the share that matches") },
      ],
      from: ours(
        "来源以金额举例，金额优先；规模不同的客户可改看占比",
        "the source's example has amounts, so they come first; for customers of other sizes the share may serve",
      ),
    },
    {
      type: "number",
      name: "matchedCut",
      label: words("匹配经费下限(万元)", "Least matching budget (10k yuan)"),
      default: 8,
      min: 0,
      from: about10,
    },
    {
      type: "number",
      name: "matchedShare",
      label: words("匹配占比下限", "Least share that matches"),
      default: 0.2,
      min: 0,
      max: 1,
      from: ours("算例的 10 万占 50 万的两成", "in the example 100,000 is a fifth of 500,000"),
    },
    {
      type: "number",
      name: "perDay",
      label: words("每天新增客户(家)", "New customers a day"),
      default: 5,
      min: 0,
      from: said(
        "每天 5 家，每月 100 家，每年 1200 家",
        "5 a day make 100 a month and 1,200 a year",
      ),
    },
    {
      type: "number",
      name: "daysAMonth",
      label: words("每月工作日(天)", "Working days a month"),
      default: 20,
      min: 1,
      max: 31,
      from: said("每月按 20 个工作日计", "20 working days a month"),
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { awareness: '"none"' },
        tier: "drop",
        label: words("没有培训意识", "Not aware of training"),
        from: said("没有意识的不必花时间", "no time is spent on those without awareness"),
      },
      {
        when: { awareness: '"low"' },
        tier: "yi",
        label: words("意识低，可引导", "Low awareness, to be guided"),
        from: said("乙类：意识低，需要引导", "the second class: low awareness, to be guided"),
      },
      {
        when: { awareness: '"unclear"' },
        tier: "bing",
        label: words("能联系上，还不了解", "Within reach, not yet known"),
        from: third,
      },
      {
        when: { awareness: '"high"', trainingBudget: ">= 50", matchedBudget: ">= matchedCut" },
        only: { argument: "matching", is: "amount" },
        tier: "jia",
        label: words("意识高，经费匹配", "Aware, with a matching budget"),
        from: said(
          "甲类：意识高，培训总经费 50 万以上，与我们匹配的 10 万左右",
          "the first class: aware, a training budget of 500,000 or more, of which about 100,000 match",
        ),
      },
      {
        when: { awareness: '"high"', trainingBudget: ">= 50", matchedRatio: ">= matchedShare" },
        only: { argument: "matching", is: "share" },
        tier: "jia",
        label: words("意识高，经费占比匹配", "Aware, with a matching share of the budget"),
        from: ours(
          "总经费 50 万以上照来源，匹配改看占比",
          "500,000 in total as in the source, but the share decides whether it matches",
        ),
      },
      {
        when: { awareness: '"high"' },
        tier: "bing",
        label: words("意识高，经费不匹配", "Aware, but the budget does not match"),
        from: third,
      },
    ],
  },
  tiers: [
    {
      key: "jia",
      label: words("甲", "First"),
      name: words("意识高、需求匹配", "Aware, with a matching need"),
      policy: {
        actions: [
          {
            words: words("时间优先给这一类", "Time goes to them first"),
            from: said(
              "时间要分配给最有价值的客户",
              "time is for the customers of the greatest value",
            ),
          },
        ],
      },
    },
    {
      key: "yi",
      label: words("乙", "Second"),
      name: words("意识低、可引导", "Low awareness, to be guided"),
      policy: {
        actions: [
          {
            words: words("逐步引导", "Guide them step by step"),
            from: said("乙类慢慢引导", "the second class is guided patiently"),
          },
        ],
      },
    },
    {
      key: "bing",
      label: words("丙", "Third"),
      name: words("尚不匹配或未了解", "Not matching or not yet known"),
    },
    {
      key: "drop",
      label: words("放弃", "Dropped"),
      name: words("没有培训意识", "Not aware of training"),
      policy: {
        actions: [
          {
            words: words("不主动跟进", "Left to themselves"),
            from: said("没有意识的任其自然", "those without awareness are left to themselves"),
          },
        ],
      },
    },
  ],
  remarks: [
    {
      key: "aboutTen",
      words: words(
        "匹配经费不足 10 万，按“左右”计入甲类",
        "Less than 100,000 match: counted as about 100,000",
      ),
      when: { matchedBudget: "< 10" },
      tiers: ["jia"],
    },
    {
      key: "moreThanAll",
      words: words(
        "匹配经费大于培训总经费，请核对",
        "The matching budget is more than the whole: check",
      ),
      when: { matchedRatio: "> 1" },
    },
  ],
  checks: [
    count("jia", 100, 200, "甲", "First"),
    count("yi", 200, 300, "乙", "Second"),
    count("bing", 300, 500, "丙", "Third"),
    {
      kind: "pace",
      key: "pace",
      label: words("按每天新增补足各类", "Filling the classes at this pace"),
      perDay: "perDay",
      daysAMonth: "daysAMonth",
      from: said(
        "每天 5 家，一个月 20 个工作日 100 家，一年 1200 家",
        "5 a day make 100 in a month of 20 working days and 1,200 in a year",
      ),
    },
  ],
  open: [
    {
      question: words("丙类是什么客户？", "Who is in the third class?"),
      taken: words(
        "意识高但经费不匹配的，以及能联系上、意识一栏填“未了解”的。空白不算未了解，会提示补填。",
        "Those aware without a matching budget, and those within reach whose awareness is entered as not yet known. A blank does not count as such: it is reported as missing.",
      ),
    },
    {
      question: words("“10 万左右”从多少算起？", "From how much on is it about 100,000?"),
      taken: words(
        "8 万起，可改；也可以改看匹配经费占总经费的比例，两成起。",
        "From 80,000 on, which can be changed; or by the share of the whole budget, from a fifth on.",
      ),
    },
  ],
  examples: [
    { tier: "jia", row: { awareness: "high", trainingBudget: 60, matchedBudget: 12 } },
    { tier: "yi", row: { awareness: "low", trainingBudget: 30, matchedBudget: null } },
    { tier: "bing", row: { awareness: "high", trainingBudget: 20, matchedBudget: 5 } },
    { tier: "drop", row: { awareness: "none", trainingBudget: null, matchedBudget: null } },
  ],
} as const satisfies Scheme;
