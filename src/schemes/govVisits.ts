import type { Scheme } from "../rules";
import { governmentGrade } from "./govResources";
import { ours, source, words } from "./provenance";

const place = words("政府类客户拜访机制", "Visits to government customers");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const lost = ours(
  "来源的拜访频率表缺失；次数随等级和层级递减",
  "the table of visits is missing in the source: they fall with grade and level",
);

const roles = {
  sales: words("销售", "Sales"),
  seniorManager: words("高级销售经理", "Senior sales manager"),
  director: words("大区总监", "Regional director"),
  executive: words("高管", "Executive"),
};
type Level = keyof typeof roles;

/** The least visits of a level to a grade in the three months. */
const least = (grade: string, managerLevel: Level, value: number) => {
  const { zh, en } = roles[managerLevel];
  return {
    when: {
      grade: `"${grade.toLowerCase()}"`,
      managerLevel: `"${managerLevel}"`,
      monthsToClose: "[0..3]",
    },
    tier: grade,
    value,
    label: words(
      `${grade} 级，${zh}：三个月至少 ${value} 次`,
      `Grade ${grade}, ${en.toLowerCase()}: at least ${value} in three months`,
    ),
    from: lost,
  };
};

const levelOpen = (grade: string) => ({
  when: { grade: `"${grade.toLowerCase()}"`, managerLevel: "null", monthsToClose: "[0..3]" },
  tier: grade,
  label: words(`${grade} 级，未写明层级`, `Grade ${grade}, no level given`),
  from: lost,
});

const visits = (role: Level, times: number, months: number) => ({
  role: roles[role],
  times,
  months,
  from: lost,
});

const outside = (monthsToClose: string, zh: string, en: string) => ({
  when: { monthsToClose },
  tier: "outside",
  label: words(zh, en),
  from: said(
    "拜访次数用于预计成交前三个月",
    "the visits apply to the three months before the expected close",
  ),
});

/** Government customers in the three months before their expected close: the least visits by grade and level of manager. */
export const govVisits = {
  id: "gov-visits",
  version: "1.0",
  name: words("政府类拜访次数", "Government visits"),
  about: words(
    "预计成交前三个月内，按客户等级和管理层级给出最少拜访次数。得分是这三个月的最少拜访次数，因此每季一次写作 1，每月四次写作 12。",
    "In the three months before the expected close: the least visits by grade and level of manager. The score is the least number in those three months: once a quarter is 1, four a month are 12.",
  ),
  source: said(
    "预计成交前三个月，各级管理人员按客户等级有最少拜访次数",
    "in the three months before the expected close each level of manager has a least number of visits by grade",
  ),
  topic: "service",
  scope: "row",
  inputs: [
    governmentGrade,
    {
      key: "expectedClose",
      label: words("预计成交日期", "Expected close"),
      synonyms: {
        zh: ["预计成交时间", "预计成交日", "预计签约日期", "预计成交"],
        en: ["Expected close date", "Expected closing date", "Close date", "Closing date"],
      },
      type: "date",
      blank: "unknown",
    },
    {
      key: "managerLevel",
      label: words("管理层级", "Manager level"),
      synonyms: {
        zh: ["拜访人层级", "层级", "销售管理人员", "拜访人级别", "管理人员层级"],
        en: ["Level", "Level of manager", "Visitor level", "Sales level"],
      },
      type: "choice",
      choices: [
        {
          key: "sales",
          label: roles.sales,
          synonyms: {
            zh: ["销售人员", "销售经理", "客户经理", "业务员"],
            en: ["Seller", "Salesperson", "Sales manager", "Account manager"],
          },
        },
        {
          key: "seniorManager",
          label: roles.seniorManager,
          synonyms: { zh: ["高级经理", "高级销售"], en: ["Senior manager"] },
        },
        {
          key: "director",
          label: roles.director,
          synonyms: { zh: ["总监", "大区经理", "区域总监"], en: ["Director"] },
        },
        {
          key: "executive",
          label: roles.executive,
          synonyms: { zh: ["公司高管", "高层", "总经理"], en: ["Executives", "Top management"] },
        },
      ],
      blank: {
        value: null,
        from: ours(
          "未写层级时不给次数，各层级的次数见服务政策",
          "without a level there is no number: those of all levels stand in the policy",
        ),
      },
    },
  ],
  derived: [
    {
      kind: "monthsUntil",
      key: "monthsToClose",
      label: words("距预计成交(月)", "Months to expected close"),
      of: "expectedClose",
      from: ours(
        "月按日历月计，满三个月当日仍算在内",
        "months are calendar months; the day on which three are full still counts",
      ),
    },
  ],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      outside("> 3", "距预计成交三个月以上", "More than three months to the expected close"),
      outside("< 0", "预计成交日期已过", "The expected close has passed"),
      {
        when: { grade: '"notRated"', monthsToClose: "[0..3]" },
        tier: "not-rated",
        label: words("不评级", "Not rated"),
        from: ours("没有等级即没有最少次数", "without a grade there is no least number"),
      },
      least("A", "sales", 12),
      least("A", "seniorManager", 6),
      least("A", "director", 3),
      least("A", "executive", 1),
      levelOpen("A"),
      least("B", "sales", 6),
      least("B", "seniorManager", 3),
      least("B", "director", 1),
      least("B", "executive", 0),
      levelOpen("B"),
      least("C", "sales", 3),
      least("C", "seniorManager", 1),
      least("C", "director", 0),
      least("C", "executive", 0),
      levelOpen("C"),
      {
        when: { grade: '"d"', monthsToClose: "[0..3]" },
        tier: "D",
        value: 0,
        label: words("D 级：不要求拜访，每月电话", "Grade D: no visits, a phone call a month"),
        from: lost,
      },
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("A 级，拜访期内", "Grade A, time to visit"),
      policy: {
        visits: [
          visits("sales", 4, 1),
          visits("seniorManager", 2, 1),
          visits("director", 1, 1),
          visits("executive", 1, 3),
        ],
        actions: [],
      },
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("B 级，拜访期内", "Grade B, time to visit"),
      policy: {
        visits: [visits("sales", 2, 1), visits("seniorManager", 1, 1), visits("director", 1, 3)],
        actions: [],
      },
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("C 级，拜访期内", "Grade C, time to visit"),
      policy: { visits: [visits("sales", 1, 1), visits("seniorManager", 1, 3)], actions: [] },
    },
    {
      key: "D",
      label: words("D", "D"),
      name: words("D 级，只需电话", "Grade D, by phone"),
      policy: {
        cadence: { months: 1, from: lost },
        channel: { words: words("电话", "Phone"), from: lost },
        actions: [],
      },
    },
    {
      key: "outside",
      label: words("不在拜访期", "Not in period"),
      name: words("不在预计成交前三个月内", "Not in the three months before the expected close"),
      aside: true,
    },
    {
      key: "not-rated",
      label: words("不评级", "Not rated"),
      name: words("没有等级", "Without a grade"),
      aside: true,
    },
  ],
  remarks: [
    {
      key: "overdue",
      words: words("预计成交日期已过，请更新", "The expected close has passed: update it"),
      when: { monthsToClose: "< 0" },
    },
    {
      key: "noLevel",
      words: words(
        "未写管理层级，各层级的最少次数见服务政策",
        "No level of manager: the least visits of each stand in the policy",
      ),
      when: { managerLevel: "null" },
      tiers: ["A", "B", "C"],
    },
  ],
  open: [
    {
      question: words("各级最少拜访几次？", "How many visits are the least?"),
      taken: words(
        "来源的表缺失。每月：A 级销售 4、高级销售经理 2、大区总监 1，高管每季 1；B 级 2、1、每季 1、0；C 级 1、每季 1、0、0；D 级每月电话。",
        "The source's table is missing. A month: grade A sales 4, senior manager 2, director 1, executive once a quarter; B 2, 1, once a quarter, none; C 1, once a quarter, none, none; D a phone call a month.",
      ),
    },
    {
      question: words("次数按什么时间计？", "Over what time do the numbers run?"),
      taken: words(
        "按预计成交前的三个月合计，每季一次因此是 1，不是每月三分之一。",
        "Over the three months before the expected close: once a quarter is 1 and not a third a month.",
      ),
    },
    {
      question: words("预计成交日期之后还拜访吗？", "Do visits go on after the expected close?"),
      taken: words(
        "日期已过即不在拜访期，并提醒更新日期；当天仍算在内。",
        "Past the date the customer is not in the period, with a remark to update it; the day itself still counts.",
      ),
    },
  ],
  examples: [
    {
      tier: "A",
      score: 12,
      row: { grade: "a", expectedClose: { days: 45 }, managerLevel: "sales" },
    },
    {
      tier: "B",
      score: 1,
      row: { grade: "b", expectedClose: { days: 80 }, managerLevel: "director" },
    },
    {
      tier: "D",
      score: 0,
      row: { grade: "d", expectedClose: { days: 20 }, managerLevel: "sales" },
    },
    {
      tier: "outside",
      row: { grade: "a", expectedClose: { days: 150 }, managerLevel: "executive" },
    },
  ],
  shows: ["monthsToClose"],
} as const satisfies Scheme;
