import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("按预计成交时间分级", "Grading by expected time of closing");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const log = (days: number, zh: string, en: string, tier: string) => ({
  cadence: {
    days,
    from: source(
      "first",
      words("客户追踪志管理法", "Customer tracking logs"),
      words(`${zh}：每 ${days} 天刷新一次`, `${en}: refreshed every ${days} days`),
    ),
  },
  log: {
    words: words(zh, en),
    from: ours(
      `来源未说哪一级用哪种日志：四种日志依次对应四个有效等级，${tier} 级用${zh}`,
      `the source does not match logs to grades: four logs for four live grades in order, ${tier} keeps the ${en.toLowerCase()}`,
    ),
  },
  actions: [],
});

/** Prospects by how soon they are expected to close; calendar months from the day of grading, the boundary day included. */
export const closeDateAe = {
  id: "close-date-ae",
  version: "1.0",
  name: words("预计成交 A–E", "Closing date A–E"),
  about: words(
    "按业务需求是否明显、预计多久成交，把客户分为 A 到 E 五级，并规定各级的追踪日志。",
    "Grades prospects A to E by how clear their demand is and how soon they are expected to close; each grade keeps its tracking log.",
  ),
  source: said(
    "客户按需求和预计成交时间分 A–E 五级",
    "prospects are graded A to E by demand and expected time of closing",
  ),
  topic: "pipeline",
  scope: "row",
  inputs: [
    {
      key: "demand",
      label: words("业务需求", "Demand"),
      synonyms: {
        zh: ["需求", "需求程度", "需求状况", "客户需求"],
        en: ["Business demand", "Need level", "Demand level"],
      },
      type: "choice",
      choices: [
        {
          key: "clear",
          label: words("明显", "Clear"),
          synonyms: {
            zh: ["明确", "有明显需求", "明显需求"],
            en: ["Obvious", "Definite", "Strong"],
          },
        },
        {
          key: "latent",
          label: words("潜在", "Latent"),
          synonyms: { zh: ["潜在需求", "有潜在需求"], en: ["Potential", "Possible"] },
        },
        {
          key: "none",
          label: words("无", "None"),
          synonyms: { zh: ["没有", "无需求", "没有需求"], en: ["No", "No demand"] },
        },
      ],
      blank: "unknown",
    },
    {
      key: "expectedClose",
      label: words("预计成交日期", "Expected close"),
      synonyms: {
        zh: ["预计成交时间", "预计成交日", "预计签约日期", "预计成交"],
        en: ["Expected close date", "Expected closing date", "Close date", "Closing date"],
      },
      type: "date",
      blank: {
        value: null,
        from: ours(
          "空白即尚无日期：需求明显但无日期者为 D",
          "blank means no date yet: clear demand without a date is D",
        ),
      },
    },
    {
      key: "hasChance",
      label: words("有成交机会", "Has a chance"),
      synonyms: {
        zh: ["成交机会", "是否有机会", "有机会"],
        en: ["Has chance", "Chance", "Winnable"],
      },
      type: "boolean",
      blank: {
        value: true,
        from: ours("没有写明无机会，即仍有机会", "a chance is there unless it is denied"),
      },
    },
  ],
  derived: [
    {
      kind: "monthsUntil",
      key: "monthsToClose",
      label: words("距预计成交(月)", "Months to expected close"),
      of: "expectedClose",
      thirtyDays: "thirtyDayMonths",
      from: ours(
        "月按日历月计，满月当日仍算在内",
        "months are calendar months; the day on which they are full still counts",
      ),
    },
  ],
  arguments: [
    {
      type: "boolean",
      name: "thirtyDayMonths",
      label: words("一个月按 30 天计", "Count 30 days as a month"),
      default: false,
      from: ours(
        "追踪半月志、月志按 15、30 天定义，可选用",
        "the tracking logs count 15 and 30 days: an option",
      ),
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { demand: '"none"' },
        tier: "E",
        label: words("没有需求", "No demand"),
        from: said("E 级：没有需求", "grade E: no demand"),
      },
      {
        when: { hasChance: "false" },
        tier: "E",
        label: words("没有成交机会", "No chance"),
        from: said("E 级：没有任何成交机会", "grade E: no chance of closing at all"),
      },
      {
        when: { demand: '"latent"' },
        tier: "D",
        label: words("潜在需求", "Latent demand"),
        from: said("D 级：有潜在需求", "grade D: latent demand"),
      },
      {
        when: { demand: '"clear"', monthsToClose: "<= 1" },
        tier: "A",
        label: words("一个月内成交", "Closes within one month"),
        from: said(
          "A 级：需求明显，预计一个月内成交",
          "grade A: clear demand, expected to close within a month",
        ),
      },
      {
        when: { demand: '"clear"', monthsToClose: "<= 3" },
        tier: "B",
        label: words("三个月内成交", "Closes within three months"),
        from: said(
          "B 级：需求明显，预计三个月内成交",
          "grade B: clear demand, expected to close within three months",
        ),
      },
      {
        when: { demand: '"clear"', monthsToClose: "<= 6" },
        tier: "C",
        label: words("半年内成交", "Closes within half a year"),
        from: said(
          "C 级：需求明显，预计半年内成交；恰好半年先按 C",
          "grade C: clear demand, expected within half a year; exactly half a year is C first",
        ),
      },
      {
        when: { demand: '"clear"', monthsToClose: "> 6" },
        tier: "D",
        label: words("半年以后成交", "Closes later than half a year"),
        from: said(
          "D 级：需求明显，但至少半年后才可能成交",
          "grade D: clear demand, but not before half a year",
        ),
      },
      {
        when: { demand: '"clear"', expectedClose: "null" },
        tier: "D",
        label: words("需求明显但没有日期", "Clear demand but no date"),
        from: ours(
          "来源没有说明：说不出日期的不能算半年内",
          "the source is silent: what has no date cannot count as within half a year",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("一个月内成交", "Closing within a month"),
      policy: log(1, "日志", "Daily log", "A"),
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("三个月内成交", "Closing within three months"),
      policy: log(7, "周志", "Weekly log", "B"),
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("半年内成交", "Closing within half a year"),
      policy: log(15, "半月志", "Half-monthly log", "C"),
    },
    {
      key: "D",
      label: words("D", "D"),
      name: words("潜在或半年以后", "Latent or later"),
      policy: log(30, "月志", "Monthly log", "D"),
    },
    {
      key: "E",
      label: words("E", "E"),
      name: words("死亡客户", "Dead"),
      policy: {
        actions: [
          {
            words: words("不再追踪", "No tracking"),
            from: ours("四种日志只对应四个有效等级", "the four logs serve the four live grades"),
          },
        ],
      },
    },
  ],
  remarks: [
    {
      key: "overdue",
      words: words("预计成交日期已过，请更新", "The expected close has passed: update it"),
      when: { monthsToClose: "< 0" },
      tiers: ["A"],
    },
    {
      key: "noDate",
      words: words("需求明显但没有预计成交日期", "Clear demand, but no expected close"),
      when: { demand: '"clear"', expectedClose: "null" },
      tiers: ["D"],
    },
  ],
  open: [
    {
      question: words(
        "恰好半年成交是 C 还是 D",
        "Is a close in exactly half a year C or D? Both grades take it in",
      ),
      taken: words("算 C：先满足的等级优先", "C: the grade that fits first counts"),
    },
    {
      question: words("预计成交日期已过怎么办", "What of an expected close that has passed?"),
      taken: words("仍为 A，并提示更新日期", "Still A, with a remark to update the date"),
    },
    {
      question: words(
        "需求明显但说不出日期怎么办",
        "What of clear demand without an expected close?",
      ),
      taken: words("算 D，并注明没有日期", "D, with a remark that there is no date"),
    },
    {
      question: words(
        "月怎么数，各级用哪种追踪日志",
        "How are months counted, and which grade keeps which log?",
      ),
      taken: words(
        "按日历月，满月当日仍算，可改为 30 天一个月；A 到 D 依次用日志、周志、半月志、月志",
        "Calendar months with the day on which they are full, or 30 days a month on request; A to D keep the daily, weekly, half-monthly and monthly log",
      ),
    },
  ],
  examples: [
    { tier: "A", row: { demand: "clear", expectedClose: { days: 20 }, hasChance: true } },
    { tier: "B", row: { demand: "clear", expectedClose: { days: 60 }, hasChance: true } },
    { tier: "C", row: { demand: "clear", expectedClose: { days: 120 }, hasChance: true } },
    { tier: "D", row: { demand: "latent", expectedClose: { days: 45 }, hasChance: true } },
    { tier: "D", row: { demand: "clear", expectedClose: { days: 240 }, hasChance: true } },
    { tier: "E", row: { demand: "clear", expectedClose: { days: 60 }, hasChance: false } },
    { tier: "E", row: { demand: "none", expectedClose: null, hasChance: null } },
  ],
} as const satisfies Scheme;
