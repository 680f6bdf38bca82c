import type { Words } from "../../rules";
import { isTableWith } from "../columnNamed";
import type { Region } from "../port";

// The headers stand in the workbooks of customers and are looked for there again: they are data, and must not change.
/** Columns of the answers that were put into a workbook. */
export const INSIGHT_HEADERS = {
  tier: { zh: "等级", en: "Tier" },
  about: { zh: "说明", en: "Meaning" },
  count: { zh: "客户数", en: "Customers" },
  countShare: { zh: "客户占比", en: "Share of customers" },
  action: { zh: "做法", en: "What to do" },
  step: { zh: "档", en: "Step" },
  group: { zh: "客户", en: "Group" },
  threshold: { zh: "最低额", en: "Least amount" },
  cumulated: { zh: "累计额", en: "Cumulated" },
  own: { zh: "本档金额", en: "In this step" },
  share: { zh: "累计占比", en: "Cumulative share" },
  way: { zh: "从 ↓ 到 →", en: "From ↓ To →" },
  total: { zh: "合计", en: "Total" },
  input: { zh: "项目", en: "Input" },
  column: { zh: "列", en: "Column" },
  read: { zh: "读得出", en: "Read" },
  blank: { zh: "空白", en: "Blank" },
  unreadable: { zh: "读不出", en: "Not readable" },
  outOfRange: { zh: "不合情理", en: "Implausible" },
  first: { zh: "第一处", en: "First" },
} as const satisfies Readonly<Record<string, Words>>;

type InsightField = keyof typeof INSIGHT_HEADERS;

/** What tells the tables apart from those of customers. */
const MARKS: readonly (readonly InsightField[])[] = [
  ["count", "countShare"],
  ["step", "threshold", "cumulated", "share"],
  ["way", "total"],
  ["read", "blank", "unreadable", "outOfRange"],
];

/** Whether a region is an answer that was put into the workbook: its rows are tiers, steps or inputs, and no customers. */
export const isOfInsight = (region: Region): boolean =>
  MARKS.some((fields) =>
    isTableWith(
      region,
      fields.map((field) => INSIGHT_HEADERS[field]),
    ),
  );
