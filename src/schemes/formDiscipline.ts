import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { times } from "./units";

const place = words("客户表格更新考核", "Discipline of customer forms");
const said = (zh: string, en: string) => source("second", place, words(zh, en));
const stale = said("未按时更新每次 20 元", "20 yuan each time a form is not updated in time");
const deadline = ours(
  "来源未给更新期限：30 天未更新即算未按时",
  "the source sets no deadline: not updated for 30 days is late",
);

const cases = (
  key: string,
  label: Input["label"],
  about: Input["label"],
  synonyms: Input["synonyms"],
): Input => ({
  key,
  label,
  about,
  synonyms,
  type: "number",
  unit: times,
  blank: "unknown",
  min: 0,
});

/** What is paid into the team's fund for forms that are late or wrong. */
export const formDiscipline = {
  id: "form-discipline",
  version: "1.0",
  name: words("表格更新考核", "Form discipline"),
  about: words(
    "客户表格未按时更新每次捐 20 元，录入错误或马虎每次捐 10 元，算出应捐的部门活动基金。",
    "Each customer form not updated in time costs 20 yuan, each wrong or careless entry 10 yuan, paid into the team's fund.",
  ),
  source: said(
    "未按时更新每次 20 元，录入不正确每次 10 元，捐入部门活动基金",
    "20 yuan for each late update and 10 yuan for each wrong entry, paid into the team's fund",
  ),
  topic: "quality",
  scope: "row",
  inputs: [
    cases(
      "staleCount",
      words("未按时更新次数", "Late updates"),
      words("超过更新期限(默认 30 天)的次数", "Times beyond the deadline, 30 days by default"),
      {
        zh: ["未更新次数", "逾期更新次数", "未及时更新次数"],
        en: ["Stale forms", "Missed updates", "Times not updated"],
      },
    ),
    cases(
      "wrongCount",
      words("录入错误次数", "Wrong entries"),
      words("不正确或马虎应付的次数", "Entries that are wrong or careless"),
      {
        zh: ["信息录入不正确次数", "马虎应付次数", "错误次数"],
        en: ["Careless entries", "Entry errors", "Mistakes"],
      },
    ),
    {
      key: "lastUpdate",
      label: words("最近更新日期", "Last update"),
      synonyms: {
        zh: ["更新日期", "最后更新日期", "上次更新日期", "更新时间"],
        en: ["Last updated", "Date of update", "Updated on"],
      },
      about: words("只在按日期判断时用", "Used only where the date decides"),
      type: "date",
      blank: "unknown",
    },
  ],
  derived: [
    {
      kind: "daysSince",
      key: "daysSinceUpdate",
      label: words("距最近更新(天)", "Days since last update"),
      of: "lastUpdate",
      from: deadline,
    },
  ],
  arguments: [
    {
      type: "choice",
      name: "staleBy",
      label: words("未按时更新怎样认定", "How late updates are found"),
      default: "count",
      choices: [
        { key: "count", label: words("按登记的次数", "By the times noted") },
        {
          key: "date",
          label: words("按最近更新日期，一行一张表", "By the last update, one form a row"),
        },
      ],
      from: ours(
        "来源按次计；没有登记次数时可由日期得出",
        "the source counts the times; where they were not noted, the date tells",
      ),
    },
    {
      type: "number",
      name: "staleDays",
      label: words("更新期限(天)", "Days within which to update"),
      default: 30,
      min: 0,
      from: deadline,
    },
  ],
  method: {
    kind: "scorecard",
    criteria: [
      {
        input: "staleCount",
        weight: 1,
        per: 20,
        only: { argument: "staleBy", is: "count" },
        from: stale,
      },
      {
        input: "daysSinceUpdate",
        weight: 1,
        only: { argument: "staleBy", is: "date" },
        bands: [
          {
            test: "> staleDays",
            points: 20,
            label: words("超过期限未更新", "Not updated within the deadline"),
            from: stale,
          },
          {
            test: "<= staleDays",
            points: 0,
            label: words("按时更新", "Updated in time"),
            from: deadline,
          },
        ],
        from: stale,
      },
      {
        input: "wrongCount",
        weight: 1,
        per: 10,
        from: said("录入不正确或马虎应付每次 10 元", "10 yuan for each wrong or careless entry"),
      },
    ],
    multipliers: [],
    cutoffs: [],
  },
  tiers: [],
  remarks: [
    {
      key: "updatedInFuture",
      words: words(
        "最近更新日期晚于当日，请核对",
        "The last update is dated after the day of grading: check",
      ),
      when: { daysSinceUpdate: "< 0" },
    },
  ],
  open: [
    {
      question: words("多久不更新算未按时？", "After how long is an update late?"),
      taken: words(
        "超过 30 天，可改；第 30 天更新仍算按时。默认按登记的次数计，也可按最近更新日期判断。",
        "After more than 30 days, which can be changed; on the 30th day it is still in time. By default the noted times count; the date of the last update may decide instead.",
      ),
    },
  ],
  examples: [
    { score: 0, row: { staleCount: 0, wrongCount: 0, lastUpdate: { days: -6 } } },
    { score: 20, row: { staleCount: 1, wrongCount: 0, lastUpdate: { days: -45 } } },
    { score: 70, row: { staleCount: 2, wrongCount: 3, lastUpdate: { days: -33 } } },
  ],
} as const satisfies Scheme;
