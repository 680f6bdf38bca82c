import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("客户追踪志管理法", "Customer tracking logs");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

const grade = (letter: string) => ({
  key: letter.toLowerCase(),
  label: words(letter, letter),
  synonyms: { zh: [`${letter}级`, `${letter}类`], en: [`Grade ${letter}`, `Class ${letter}`] },
});

const mapped = (letter: string, tier: string, zh: string, en: string) => ({
  when: { tier: `"${letter.toLowerCase()}"` },
  tier,
  label: words(`${letter} 级用${zh}`, `Grade ${letter} keeps the ${en}`),
  from: ours(
    "来源未说哪一级用哪种日志：四种日志按顺序对应四个有效等级",
    "the source does not match logs to grades: four logs for four live grades, in order",
  ),
});

const log = (key: string, days: number, zh: string, en: string) => {
  const fact = said(
    `${zh}：每 ${days} 天至少处理一次并刷新记录`,
    `${en}: handled and refreshed at least every ${days === 1 ? "day" : `${days} days`}`,
  );
  return {
    key,
    label: words(zh, en),
    name: words(
      days === 1 ? "每天刷新" : `每 ${days} 天刷新`,
      days === 1 ? "Refreshed every day" : `Refreshed every ${days} days`,
    ),
    policy: {
      cadence: { days, from: fact },
      log: { words: words(zh, en), from: fact },
      actions: [
        {
          words: words(
            "重新跟踪处理客户信息，刷新记录",
            "Handle the customer anew, refresh the log",
          ),
          from: fact,
        },
      ],
    },
  };
};

const late = (key: string, days: number, tier: string) => ({
  key,
  words: words(
    days === 1 ? "一天以上未刷新，已逾期" : `超过 ${days} 天未刷新，已逾期`,
    days === 1
      ? "Not refreshed for more than a day: overdue"
      : `Not refreshed for more than ${days} days: overdue`,
  ),
  when: { daysSinceUpdate: `> ${days}` },
  tiers: [tier],
});

/** Prospects by the log in which they are tracked, from the grade of their expected close: daily, weekly, half-monthly or monthly. */
export const trackingLog = {
  id: "tracking-log",
  version: "1.0",
  name: words("客户追踪志", "Tracking log"),
  about: words(
    "按客户的 A–E 等级确定用哪种追踪志、多久刷新一次，并由上次刷新日期算出下次应刷新的日期和是否逾期。",
    "Says which log a prospect of grade A to E is tracked in and how often it is refreshed; the last refresh gives the next one due, and what is overdue.",
  ),
  source: said(
    "追踪志分日志、周志、半月志、月志四种",
    "there are four tracking logs: daily, weekly, half-monthly and monthly",
  ),
  topic: "service",
  scope: "row",
  inputs: [
    {
      key: "tier",
      label: words("客户等级", "Grade"),
      synonyms: {
        zh: ["等级", "级别", "客户级别", "成交等级", "预计成交等级", "等级 · 预计成交 A–E"],
        en: ["Customer grade", "Closing grade", "Prospect grade", "Tier · Closing date A–E"],
      },
      type: "choice",
      choices: ["A", "B", "C", "D", "E"].map(grade),
      blank: "unknown",
    },
    {
      key: "lastUpdate",
      label: words("上次刷新日期", "Last update"),
      synonyms: {
        zh: [
          "最近刷新日期",
          "刷新日期",
          "上次更新",
          "上次跟踪日期",
          "最近跟踪日期",
          "最近更新日期",
        ],
        en: ["Last updated", "Last refresh", "Last tracked", "Date of last update"],
      },
      type: "date",
      blank: {
        value: null,
        from: ours(
          "没有日期即还没有刷新过：不影响用哪种追踪志，另作提示",
          "no date means not refreshed yet: the log is the same, and a remark says so",
        ),
      },
    },
  ],
  derived: [
    {
      kind: "daysSince",
      key: "daysSinceUpdate",
      label: words("距上次刷新(天)", "Days since last update"),
      of: "lastUpdate",
      from: said("追踪志按天数刷新", "the logs are refreshed by days"),
    },
  ],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      mapped("A", "daily", "日志", "daily log"),
      mapped("B", "weekly", "周志", "weekly log"),
      mapped("C", "half-monthly", "半月志", "half-monthly log"),
      mapped("D", "monthly", "月志", "monthly log"),
      {
        when: { tier: '"e"' },
        tier: "none",
        label: words("E 级不再追踪", "Grade E is not tracked"),
        from: ours(
          "四种追踪志只够四个有效等级，死亡客户不追踪",
          "the four logs serve the four live grades: the dead are not tracked",
        ),
      },
    ],
  },
  tiers: [
    log("daily", 1, "日志", "Daily log"),
    log("weekly", 7, "周志", "Weekly log"),
    log("half-monthly", 15, "半月志", "Half-monthly log"),
    log("monthly", 30, "月志", "Monthly log"),
    {
      key: "none",
      label: words("不追踪", "No log"),
      name: words("死亡客户，不再追踪", "Dead: no longer tracked"),
      aside: true,
    },
  ],
  remarks: [
    late("overdueDaily", 1, "daily"),
    late("overdueWeekly", 7, "weekly"),
    late("overdueHalfMonthly", 15, "half-monthly"),
    late("overdueMonthly", 30, "monthly"),
    {
      key: "neverUpdated",
      words: words("没有刷新日期，请立即处理并记录", "Never refreshed: handle it now and log it"),
      when: { lastUpdate: "null" },
      tiers: ["daily", "weekly", "half-monthly", "monthly"],
    },
    {
      key: "updatedInFuture",
      words: words(
        "上次刷新日期晚于分级日，请核对",
        "The last update is dated after the day of grading: check it",
      ),
      when: { daysSinceUpdate: "< 0" },
    },
  ],
  open: [
    {
      question: words("哪一级客户用哪种追踪志", "Which grade keeps which log?"),
      taken: words(
        "A 日志、B 周志、C 半月志、D 月志，E 不追踪：四种追踪志对四个有效等级，顺序相同",
        "A daily, B weekly, C half-monthly, D monthly, E none: four logs for four live grades, in the same order",
      ),
    },
  ],
  examples: [
    { tier: "daily", row: { tier: "a", lastUpdate: { days: 0 } } },
    { tier: "weekly", row: { tier: "b", lastUpdate: { days: -9 } } },
    { tier: "half-monthly", row: { tier: "c", lastUpdate: { days: -6 } } },
    { tier: "monthly", row: { tier: "d", lastUpdate: null } },
    { tier: "none", row: { tier: "e", lastUpdate: { days: -120 } } },
  ],
  shows: ["daysSinceUpdate"],
  contact: "lastUpdate",
} as const satisfies Scheme;
