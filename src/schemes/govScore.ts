import type { Scheme, Words } from "../rules";
import { govEligibility } from "./govEligibility";
import { ours, source, words } from "./provenance";
import { percent, wan } from "./units";

const place = words("政府类客户评分", "Scoring of government customers");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const example = (zh: string, en: string) => said(`示例：${zh}`, `Worked example: ${en}`);
const lost = ours(
  "来源的分值表缺失；取与示例相符的等距分档",
  "the points table is missing in the source: even bands that agree with its example",
);
const lostCut = ours(
  "来源的分数与等级对照缺失",
  "the table from score to grade is missing in the source",
);

const staffing = words("政府类人力资源分配", "Staffing for government customers");
const staff = (zh: string, en: string) => source("first", staffing, words(zh, en));
const visitsLost = ours(
  "来源的拜访频率表缺失；随等级和层级递减，预计成交前三个月起执行",
  "the visit table is missing in the source: falls with grade and level, from three months before the expected close",
);
const visits = (role: Words, times: number, months = 1) => ({
  role,
  times,
  months,
  from: visitsLost,
});
const sales = words("销售", "Sales");
const senior = words("高级销售经理", "Senior sales manager");
const manager = words("客户经理", "Account manager");
const director = words("大区总监", "Regional director");
const executive = words("高管", "Executive");
const liability = {
  words: words("销售与上级负连带责任", "Joint liability of seller and superior"),
  from: staff("A、B 级负连带责任", "joint liability for grades A and B"),
};
const reception = {
  words: words("公司高管接待", "Reception by executives"),
  from: staff("A、B 级由高管接待", "executives receive grades A and B"),
};

/** Of the examples: a project with all elements clear. */
const clear = govEligibility.examples[0].row;

/** Government customers by expected sales and margin, half each, raised by their history; only eligible projects are scored. */
export const govScore = {
  id: "gov-score",
  version: "1.0",
  name: words("政府类评分", "Government score"),
  about: words(
    "预计销售额与毛利差各占一半，再按近两年历史销售加成，得分分为 A 到 D；不满足立项四要素的不评级。默认分值表最低 60 分，即 C 的下限，因此默认分值下没有 D。",
    "Expected sales and margin against the required one, half each, then raised by the sales of the last two years; cut into A to D. Projects that fail the eligibility check are not rated. The default points give 60 at least, where C begins: D needs points of your own.",
  ),
  source: said(
    "评分 = (销售额得分 × 50% + 毛利得分 × 50%) × 历史加成",
    "score = (sales points × 50% + margin points × 50%) × bonus for history",
  ),
  topic: "potential",
  scope: "row",
  inputs: [
    {
      key: "expectedSales",
      label: words("预计销售额", "Expected sales"),
      synonyms: {
        zh: ["预计销售", "预测销售额", "年度预计销售额"],
        en: ["Forecast sales", "Expected revenue", "Expected sales amount"],
      },
      type: "number",
      unit: wan,
      blank: "unknown",
      min: 0,
    },
    {
      key: "grossMargin",
      label: words("毛利率", "Gross margin"),
      synonyms: { zh: ["预计毛利率", "项目毛利率"], en: ["Margin", "Gross margin rate"] },
      type: "number",
      unit: percent,
      blank: "unknown",
      max: 100,
    },
    {
      key: "requiredMargin",
      label: words("要求毛利率", "Required margin"),
      synonyms: {
        zh: ["公司要求毛利率", "公司要求毛利", "目标毛利率"],
        en: ["Target margin", "Required gross margin"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      max: 100,
    },
    {
      key: "history2y",
      label: words("近两年销售额", "Sales of last 2 years"),
      synonyms: {
        zh: ["历史销售额", "近2年销售额", "近两年历史销售额", "最近两年累计销售额"],
        en: [
          "History sales",
          "Sales last two years",
          "Sales of last two years",
          "Historical sales",
        ],
      },
      type: "number",
      unit: wan,
      blank: { value: 0, from: ours("没有历史记录即没有加成", "no record is no bonus") },
      min: 0,
    },
  ],
  derived: [
    {
      kind: "sum",
      key: "marginShortfall",
      label: words("毛利低于要求", "Margin below required"),
      terms: [{ input: "requiredMargin" }, { input: "grossMargin", times: -1 }],
      unit: { label: words("个百分点", "points"), scale: 0.01 },
      from: ours("来源“低 10%”按百分点理解", "the source's 10% below is read as percentage points"),
    },
    {
      kind: "ratio",
      key: "historyRatio",
      label: words("历史销售额 ÷ 预计销售额", "History by expected sales"),
      of: "history2y",
      by: "expectedSales",
      from: ours("来源“达到一定比例”的另一种读法", "another reading of the source's certain ratio"),
    },
  ],
  arguments: [
    {
      type: "choice",
      name: "historyMode",
      label: words("历史加成依据", "Bonus for history by"),
      default: "amount",
      choices: [
        { key: "amount", label: words("金额", "Amount") },
        { key: "ratio", label: words("与预计销售额之比", "Ratio to expected sales") },
      ],
      from: ours(
        "来源未说按金额还是比例；两种读法都使示例得 84",
        "the source does not say whether amount or ratio: both give its example's 84",
      ),
    },
    {
      type: "number",
      name: "cap",
      label: words("得分上限(0 为不限)", "Highest score (0 for none)"),
      default: 0,
      min: 0,
      from: ours("来源未提上限", "the source names no cap"),
    },
  ],
  method: {
    kind: "scorecard",
    criteria: [
      {
        input: "expectedSales",
        weight: 0.5,
        from: example("销售额得分占 50%", "sales points weigh 50%"),
        bands: [
          { test: ">= 500", points: 100, from: lost },
          {
            test: "[300..500)",
            points: 90,
            from: example("预计 400 万元得 90 分", "400 x 10k yuan expected give 90 points"),
          },
          { test: "[200..300)", points: 80, from: lost },
          { test: "[100..200)", points: 70, from: lost },
          { test: "[50..100)", points: 60, from: lost },
          { test: "< 50", points: 50, from: lost },
        ],
      },
      {
        input: "marginShortfall",
        weight: 0.5,
        from: example("毛利得分占 50%", "margin points weigh 50%"),
        bands: [
          { test: "<= 0", points: 100, from: lost },
          { test: "(0..5)", points: 90, from: lost },
          { test: "[5..10)", points: 80, from: lost },
          {
            test: ">= 10",
            points: 70,
            from: example(
              "毛利低于要求 10 个点以上得 70 分",
              "a margin 10 points or more below gives 70 points",
            ),
          },
        ],
      },
    ],
    multipliers: [
      {
        input: "history2y",
        only: { argument: "historyMode", is: "amount" },
        from: said(
          "近两年累计销售达到一定程度，在以上基础上加成",
          "sales of the last two years raise the whole of the base",
        ),
        bands: [
          { test: ">= 500", factor: 1.15, from: lost },
          { test: "[300..500)", factor: 1.1, from: lost },
          {
            test: "[100..300)",
            factor: 1.05,
            from: example("历史 150 万元加成 1.05", "150 x 10k yuan of history give 1.05"),
          },
        ],
      },
      {
        input: "historyRatio",
        only: { argument: "historyMode", is: "ratio" },
        from: said(
          "近两年累计销售达到一定程度，在以上基础上加成",
          "sales of the last two years raise the whole of the base",
        ),
        bands: [
          {
            test: ">= 0.3",
            factor: 1.05,
            from: ours(
              "示例 150/400 = 37.5% 得 1.05；取三成为界",
              "the example's 150/400 = 37.5% gives 1.05: cut at three tenths",
            ),
          },
        ],
      },
    ],
    cap: "cap",
    cutoffs: [
      { tier: "A", atLeast: 85, from: lostCut },
      { tier: "B", atLeast: 70, from: lostCut },
      { tier: "C", atLeast: 60, from: lostCut },
      { tier: "D", from: lostCut },
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("重点政府客户", "Key government customer"),
      policy: {
        owner: {
          words: senior,
          from: staff("A 级必须由高级销售经理跟进", "a senior sales manager must follow grade A"),
        },
        liability,
        visits: [visits(sales, 4), visits(senior, 2), visits(director, 1), visits(executive, 1, 3)],
        actions: [
          reception,
          {
            words: words("建立台账，指定专人联系", "Keep a ledger and a dedicated contact"),
            from: staff("A 级建台账、专人联系", "ledger and dedicated contact for grade A"),
          },
          {
            words: words(
              "以周报、月报、电话监控",
              "Monitor by weekly and monthly report and by phone",
            ),
            from: staff("A 级以周报、月报、电话监控", "grade A is monitored by reports and phone"),
          },
          {
            words: words(
              "技术服务部走访，市场部上门调研",
              "Visits by technical service, surveys by marketing",
            ),
            from: staff(
              "A 级技术走访、市场调研",
              "technical visits and market surveys for grade A",
            ),
          },
        ],
      },
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("次重点政府客户", "Secondary government customer"),
      policy: {
        owner: {
          words: manager,
          from: staff("B 级至少由客户经理负责", "grade B: at least an account manager"),
        },
        coach: {
          words: senior,
          from: staff("B 级由高级销售经理直接指导", "a senior sales manager guides grade B"),
        },
        liability,
        visits: [visits(sales, 2), visits(senior, 1), visits(director, 1, 3)],
        actions: [reception],
      },
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("一般政府客户", "Ordinary government customer"),
      policy: {
        owner: {
          words: manager,
          from: staff("C 级可由客户经理负责", "an account manager may look after grade C"),
        },
        visits: [visits(sales, 1), visits(senior, 1, 3)],
        actions: [],
      },
    },
    {
      key: "D",
      label: words("D", "D"),
      name: words("低优先政府客户", "Low-priority government customer"),
      policy: {
        owner: {
          words: words("销售经理", "Sales manager"),
          from: staff("D 级可由销售经理负责", "a sales manager may look after grade D"),
        },
        coach: {
          words: manager,
          from: staff("D 级由客户经理指导", "an account manager guides grade D"),
        },
        actions: [{ words: words("每月电话联系", "A phone call a month"), from: visitsLost }],
      },
    },
    {
      key: "not-rated",
      label: words("不评级", "Not rated"),
      name: words("立项四要素不全", "Project elements missing"),
      aside: true,
    },
  ],
  remarks: [
    {
      key: "eligibilitySkipped",
      words: words(
        "表中没有立项四要素，未做准入检查",
        "The sheet has none of the eligibility columns: the check was skipped",
      ),
      when: "precondition-skipped",
    },
  ],
  open: [
    {
      question: words(
        "销售额、毛利、历史加成各按什么分档",
        "What are the bands of sales, margin and history?",
      ),
      taken: words(
        "三张分值表都已缺失，只留下一个示例；取等距分档，使示例恰得 84 分",
        "All three tables are missing, one worked example is left: even bands, by which it gets its 84 points",
      ),
    },
    {
      question: words("多少分是哪一级", "Which score is which grade?"),
      taken: words("85 分起 A，70 分起 B，60 分起 C", "A from 85, B from 70, C from 60"),
    },
    {
      question: words(
        "毛利“低 10%”是百分点还是比例",
        "Is a margin “10% below” meant in points or relatively?",
      ),
      taken: words("按百分点", "In percentage points"),
    },
    {
      question: words(
        "历史加成看金额还是看比例",
        "Does the bonus for history go by amount or by ratio?",
      ),
      taken: words(
        "默认看金额；可改为近两年销售额达到预计的三成",
        "By amount; or by sales of the last two years of at least three tenths of the expected, on request",
      ),
    },
    {
      question: words("得分有没有上限", "Is there a highest score?"),
      taken: words("不设上限，可设", "There is none, but one can be set"),
    },
    {
      question: words("各级最少拜访几次", "How many visits are the least for each grade?"),
      taken: words(
        "拜访频率表缺失；按等级和层级递减",
        "The table is missing: falls with grade and level",
      ),
    },
  ],
  examples: [
    {
      tier: "A",
      score: 104.5,
      row: { ...clear, expectedSales: 600, grossMargin: 28, requiredMargin: 30, history2y: 320 },
    },
    {
      tier: "B",
      score: 84,
      row: { ...clear, expectedSales: 400, grossMargin: 20, requiredMargin: 30, history2y: 150 },
    },
    {
      tier: "C",
      score: 65,
      row: { ...clear, expectedSales: 60, grossMargin: 15, requiredMargin: 25, history2y: null },
    },
    {
      tier: "not-rated",
      row: {
        ...clear,
        budgetPlanned: false,
        expectedSales: 250,
        grossMargin: 26,
        requiredMargin: 25,
        history2y: 80,
      },
    },
  ],
  precondition: {
    scheme: govEligibility,
    passes: ["eligible"],
    otherwise: "not-rated",
    from: said(
      "只评立项四要素明确的客户",
      "only customers whose four project elements are clear are rated",
    ),
  },
} as const satisfies Scheme;
