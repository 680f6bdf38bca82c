import type { Scheme } from "../rules";
import { days } from "./units";
import { ours, source, words } from "./provenance";

const place = words("政府类客户评级周期", "Rating cycle of government customers");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

/** Government customers by whether their annual rating is done: it opens a month before the fiscal year and is finished before that begins. */
export const govCycle = {
  id: "gov-cycle",
  version: "1.0",
  name: words("政府类评级周期", "Government rating cycle"),
  about: words(
    "政府类客户每年评级一次：新财年开始前一个月启动，财年开始前完成；列出已评、应评和逾期的客户，并提醒每月上报。",
    "Government customers are rated once a year, from a month before the new fiscal year until it begins: shows who is rated, due or overdue, and when the monthly report is due.",
  ),
  source: said(
    "每年评级一次，并按月上报调整结果",
    "rated once a year, with changes reported monthly",
  ),
  topic: "service",
  scope: "row",
  inputs: [
    {
      key: "fiscalYearStart",
      label: words("财年开始日", "Fiscal year start"),
      synonyms: {
        zh: ["财年开始", "财年开始日期", "新财年开始日期", "新财年", "财政年度开始日"],
        en: ["Start of fiscal year", "Fiscal year begins", "FY start", "Financial year start"],
      },
      about: words(
        "任意一年的日期都可以，只看月和日",
        "a day of any year will do: only month and day count",
      ),
      type: "date",
      blank: {
        // 1 January 2026
        value: 46_023,
        from: ours(
          "来源要求 1 月 1 日前完成，空白即财年从 1 月 1 日开始",
          "the source wants it done before 1 January: blank is a fiscal year that starts then",
        ),
      },
    },
    {
      key: "lastRated",
      label: words("最近评级日期", "Last rated"),
      synonyms: {
        zh: ["评级日期", "上次评级日期", "上次评级", "最近评级", "客户评级日期"],
        en: ["Last rating", "Last rating date", "Rating date", "Rated on", "Date of last rating"],
      },
      type: "date",
      blank: {
        value: null,
        from: ours("没有评级日期即从未评级", "no date of a rating means never rated"),
      },
    },
    {
      key: "lastReported",
      label: words("最近上报日期", "Last reported"),
      synonyms: {
        zh: ["上报日期", "上次上报日期", "上次上报", "最近上报", "月度上报日期"],
        en: [
          "Last report",
          "Last report date",
          "Report date",
          "Reported on",
          "Monthly report date",
        ],
      },
      type: "date",
      blank: {
        value: null,
        from: ours("没有上报日期即尚未上报", "no date of a report means not reported yet"),
      },
    },
  ],
  derived: [
    {
      kind: "lastYearly",
      key: "windowOpened",
      label: words("本轮评级启动日", "Rating opened on"),
      of: "fiscalYearStart",
      lead: 1,
      from: said("新财年开始前一个月启动评级", "rating starts a month before the new fiscal year"),
    },
    {
      kind: "lastYearly",
      key: "yearBegan",
      label: words("本财年开始于", "Fiscal year began on"),
      of: "fiscalYearStart",
      lead: 0,
      from: said("新财年开始前完成评级", "rating is finished before the new fiscal year"),
    },
    {
      kind: "sum",
      key: "yearAfterOpening",
      label: words("财年开始距启动(天)", "Days from opening to fiscal year"),
      terms: [{ input: "yearBegan" }, { input: "windowOpened", times: -1 }],
      unit: days,
      from: ours(
        "为正即启动之后财年已经开始",
        "above zero means that the fiscal year has begun since the opening",
      ),
    },
    {
      kind: "sum",
      key: "ratedAfterOpening",
      label: words("评级距启动(天)", "Days from opening to rating"),
      terms: [{ input: "lastRated" }, { input: "windowOpened", times: -1 }],
      unit: days,
      from: ours(
        "不为负即本轮启动当日或之后评过级",
        "not below zero means rated on or after the opening",
      ),
    },
    {
      kind: "daysSince",
      key: "daysSinceRated",
      label: words("距最近评级(天)", "Days since rating"),
      of: "lastRated",
      from: ours(
        "晚于分级日的评级日期不算",
        "a rating dated after the day of grading does not count",
      ),
    },
    {
      kind: "monthsSince",
      key: "monthsSinceReport",
      label: words("距最近上报(月)", "Months since report"),
      of: "lastReported",
      from: ours(
        "月按日历月计，满一个月当日即应上报",
        "months are calendar months: the report is due on the day on which one is full",
      ),
    },
  ],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { ratedAfterOpening: ">= 0", daysSinceRated: ">= 0" },
        tier: "rated",
        label: words("本轮启动后评过级", "Rated since the rating opened"),
        from: said("每年评级一次", "rated once a year"),
      },
      {
        when: { yearAfterOpening: "< 0" },
        tier: "due",
        label: words("已启动，财年未开始", "Open, and the fiscal year has not begun"),
        from: said(
          "新财年开始前一个月启动评级",
          "rating starts a month before the new fiscal year",
        ),
      },
      {
        when: { yearAfterOpening: ">= 0" },
        tier: "overdue",
        label: words("财年已开始仍未评级", "The fiscal year has begun without a rating"),
        from: said("新财年开始前完成评级", "rating is finished before the new fiscal year"),
      },
    ],
  },
  tiers: [
    {
      key: "rated",
      label: words("已评", "Rated"),
      name: words("本年度已评级", "Rated for the year"),
      policy: {
        actions: [
          {
            words: words(
              "随销售进展及时调整评级，每月把结果上报销售管理部",
              "Adjust the rating as sales go on, report the changes to sales management monthly",
            ),
            from: said(
              "大区及时调整，每月上报销售管理部",
              "regions adjust in time and report monthly to sales management",
            ),
          },
        ],
      },
    },
    {
      key: "due",
      label: words("应评", "Due now"),
      name: words("评级进行中，财年开始前完成", "To be rated before the fiscal year begins"),
      policy: {
        actions: [
          {
            words: words(
              "在新财年开始前完成评级",
              "Finish the rating before the fiscal year begins",
            ),
            from: said(
              "提前一个月启动，财年开始前完成",
              "started a month ahead, finished before the fiscal year",
            ),
          },
        ],
      },
    },
    {
      key: "overdue",
      label: words("逾期", "Overdue"),
      name: words("财年已开始仍未评级", "Not rated although the year has begun"),
      policy: {
        actions: [
          {
            words: words(
              "立即补评，并在当月上报销售管理部",
              "Rate at once and report it to sales management this month",
            ),
            from: ours(
              "来源未说逾期怎么办；补评后并入按月上报",
              "the source does not say what follows: rated late, it goes into the monthly report",
            ),
          },
        ],
      },
    },
  ],
  remarks: [
    {
      key: "reportDue",
      words: words(
        "距上次上报已满一个月，应上报评级更新",
        "A month or more since the last report: report the rating updates",
      ),
      when: { monthsSinceReport: ">= 1" },
    },
    {
      key: "notReported",
      words: words("评级尚无上报记录，应上报", "No report of this rating on record: report it"),
      when: { lastReported: "null" },
      tiers: ["rated"],
    },
    {
      key: "neverRated",
      words: words("从未评级", "Never rated"),
      when: { lastRated: "null" },
      tiers: ["due", "overdue"],
    },
    {
      key: "ratedInFuture",
      words: words(
        "评级日期晚于分级日，未计入",
        "The rating is dated after the day of grading and was not counted",
      ),
      when: { daysSinceRated: "< 0" },
    },
  ],
  open: [
    {
      question: words(
        "财年不从 1 月 1 日开始怎么办？",
        "What if the fiscal year does not start on 1 January?",
      ),
      taken: words(
        "财年开始日可另填，启动日和完成期限随之移动；空白按 1 月 1 日。",
        "Give its start: opening and deadline move with it; blank is 1 January.",
      ),
    },
    {
      question: words(
        "财年开始当天完成算不算按时？",
        "Is a rating on the first day of the fiscal year in time?",
      ),
      taken: words(
        "“之前完成”不含当天：当天仍未评级的为逾期。",
        "Before does not include the day: whoever is not rated by then is overdue.",
      ),
    },
    {
      question: words(
        "启动日之前的评级算哪一年？",
        "Which year does a rating before the opening belong to?",
      ),
      taken: words(
        "算仍在进行的财年，新财年须重新评级；财年中新认识的客户在评级前同样列为逾期。",
        "The fiscal year still running: the new one needs its own. Customers who come in during the year are overdue until they are rated.",
      ),
    },
    {
      question: words("年度中的调整如何留痕？", "How are changes during the year recorded?"),
      taken: words(
        "每次调整在历史中另记一行：何人、何时、原等级和新等级；调整日期可填为最近评级日期。",
        "Each is a new line of the history: who, when, the grade before and after; its date may stand as the last rating.",
      ),
    },
  ],
  examples: [
    {
      tier: "rated",
      row: {
        fiscalYearStart: { days: -75 },
        lastRated: { days: -80 },
        lastReported: { days: -12 },
      },
    },
    {
      tier: "due",
      row: {
        fiscalYearStart: { days: 15 },
        lastRated: { days: -360 },
        lastReported: { days: -20 },
      },
    },
    {
      tier: "overdue",
      row: {
        fiscalYearStart: { days: -60 },
        lastRated: { days: -400 },
        lastReported: { days: -45 },
      },
    },
  ],
  shows: ["windowOpened", "yearBegan"],
} as const satisfies Scheme;
