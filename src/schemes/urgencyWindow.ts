import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { days } from "./units";

const place = words("按处理紧急度分类", "Classes by urgency");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const monthRule = ours(
  "月按日历月计，满月当日仍算在内；一个月按 30 天计是选项",
  "months are calendar months, the day on which they are full still counts; 30 days a month are an option",
);
const either = ours(
  "有处理期限按期限，没有才按剩余天数",
  "the due date counts where there is one, otherwise the days left",
);

/** Customers by how soon they must be dealt with: within a week, a month, three months, or later. */
export const urgencyWindow = {
  id: "urgency-window",
  version: "1.0",
  name: words("客户处理紧急度", "Urgency"),
  about: words(
    "按离处理期限还有多久分四类：一周内紧急，一个月内缓急，三个月内不紧急，三个月以后可慢反应。",
    "Four classes by the time left until a customer must be dealt with: a week urgent, a month soon, three months not urgent, later slow.",
  ),
  source: said(
    "按需要处理的期限分四类",
    "there are four classes by the time within which a customer must be dealt with",
  ),
  topic: "pipeline",
  scope: "row",
  inputs: [
    {
      key: "dueDate",
      label: words("处理期限", "Due date"),
      synonyms: {
        zh: ["处理日期", "截止日期", "到期日", "应处理日期", "最晚处理日期", "期限"],
        en: ["Due", "Due by", "Deadline", "Handle by", "Action due"],
      },
      type: "date",
      blank: "unknown",
    },
    {
      key: "days",
      label: words("剩余天数", "Days left"),
      synonyms: {
        zh: ["还剩天数", "距期限天数", "多少天内处理", "处理天数"],
        en: ["Remaining days", "Days remaining", "Due in days"],
      },
      type: "number",
      unit: days,
      blank: {
        value: null,
        from: ours(
          "没有剩余天数就看处理期限",
          "where the days left are not given, the due date decides",
        ),
      },
    },
  ],
  derived: [
    {
      kind: "daysUntil",
      key: "daysToDue",
      label: words("距处理期限(天)", "Days to due date"),
      of: "dueDate",
      from: said("紧急按一周计", "urgent is counted as a week"),
    },
    {
      kind: "first",
      key: "daysToGo",
      label: words("剩余时间(天)", "Time left in days"),
      of: ["daysToDue", "days"],
      unit: days,
      from: either,
    },
    {
      kind: "monthsUntil",
      key: "monthsToDue",
      label: words("距处理期限(月)", "Months to due date"),
      of: "dueDate",
      thirtyDays: "thirtyDayMonths",
      from: monthRule,
    },
    {
      kind: "sum",
      key: "monthsOfDays",
      label: words("剩余天数折合(月)", "Days left as months"),
      terms: [{ input: "days", times: 1 / 30 }],
      from: ours("只给天数时 30 天折一个月", "bare days are counted 30 to a month"),
    },
    {
      kind: "first",
      key: "monthsToGo",
      label: words("剩余时间(月)", "Time left in months"),
      of: ["monthsToDue", "monthsOfDays"],
      from: either,
    },
  ],
  arguments: [
    {
      type: "boolean",
      name: "thirtyDayMonths",
      label: words("一个月按 30 天计", "Count 30 days as a month"),
      default: false,
      from: monthRule,
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { daysToGo: "<= 7" },
        tier: "urgent",
        label: words("一周内处理", "Within a week"),
        from: said("紧急：一周内处理", "urgent: within a week"),
      },
      {
        when: { monthsToGo: "<= 1" },
        tier: "soon",
        label: words("一个月内处理", "Within a month"),
        from: said("缓急：一周到一个月内处理", "soon: between a week and a month"),
      },
      {
        when: { monthsToGo: "<= 3" },
        tier: "later",
        label: words("三个月内处理", "Within three months"),
        from: said(
          "不紧急：一个月以上、三个月以内处理",
          "not urgent: between one and three months",
        ),
      },
      {
        when: { monthsToGo: "> 3" },
        tier: "slow",
        label: words("三个月以后", "Later than three months"),
        from: said("可慢反应：三个月以后才会有往来", "slow: nothing before three months"),
      },
    ],
  },
  tiers: [
    {
      key: "urgent",
      label: words("紧急", "Urgent"),
      name: words("一周内处理", "Deal with within a week"),
    },
    {
      key: "soon",
      label: words("缓急", "Soon"),
      name: words("一周到一个月内处理", "Deal with within a month"),
    },
    {
      key: "later",
      label: words("不紧急", "Not urgent"),
      name: words("一到三个月内处理", "Deal with within three months"),
    },
    {
      key: "slow",
      label: words("可慢反应", "Slow"),
      name: words("三个月以后再说", "Nothing before three months"),
    },
  ],
  remarks: [
    {
      key: "overdue",
      words: words("处理期限已过", "The due date has passed"),
      when: { daysToGo: "< 0" },
      tiers: ["urgent"],
    },
  ],
  open: [
    {
      question: words(
        "恰好一周、一个月、三个月算哪一类",
        "Where do exactly a week, a month and three months belong?",
      ),
      taken: words(
        "算较急的一类：上限含当日",
        "To the more urgent class: the last day is included",
      ),
    },
    {
      question: words("期限已过怎么办", "What if the due date has passed?"),
      taken: words("算紧急，并提示已过期", "Urgent, with a remark that it has passed"),
    },
    {
      question: words("月怎么数", "How are months counted?"),
      taken: words(
        "按日历月，可改为 30 天一个月；只给天数时 30 天一个月",
        "By the calendar, or 30 days a month on request; bare days 30 to a month",
      ),
    },
  ],
  examples: [
    { tier: "urgent", row: { dueDate: { days: 3 }, days: null } },
    { tier: "urgent", row: { dueDate: { days: -5 }, days: null } },
    { tier: "soon", row: { dueDate: { days: 20 }, days: null } },
    { tier: "later", row: { dueDate: null, days: 60 } },
    { tier: "slow", row: { dueDate: { days: 150 }, days: null } },
  ],
  shows: ["daysToGo"],
} as const satisfies Scheme;
