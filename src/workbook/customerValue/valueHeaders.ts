import type { Words } from "../../rules";
import { isTableWith } from "../columnNamed";
import type { Region } from "../port";

// These words stand in customers' workbooks and are looked for there again: they are data, and must not change.
/** Headers of the columns of results. */
export const VALUE_HEADERS = {
  customer: { zh: "客户", en: "Customer" },
  recency: { zh: "距最近购买天数", en: "Days since last purchase" },
  frequency: { zh: "购买次数", en: "Purchases" },
  monetary: { zh: "累计金额", en: "Amount spent" },
  r: { zh: "R 分", en: "R score" },
  f: { zh: "F 分", en: "F score" },
  m: { zh: "M 分", en: "M score" },
  score: { zh: "RFM 分", en: "RFM score" },
  segment: { zh: "RFM 客群", en: "RFM segment" },
  repeats: { zh: "回购次数", en: "Repeat purchases" },
  span: { zh: "首末次间隔", en: "First to last purchase" },
  age: { zh: "客龄", en: "Customer age" },
  average: { zh: "均次金额", en: "Average amount" },
  alive: { zh: "仍在购买的概率", en: "Probability of still buying" },
  purchases: { zh: "预计购买次数", en: "Expected purchases" },
  amount: { zh: "预计每次金额", en: "Expected amount" },
  discounted: { zh: "折现购买次数", en: "Discounted purchases" },
  value: { zh: "预测终身价值", en: "Predicted lifetime value" },
  predicted: { zh: "验证期预测次数", en: "Predicted in holdout" },
  actual: { zh: "验证期实际次数", en: "Bought in holdout" },
} as const satisfies Readonly<Record<string, Words>>;

/** Names of the sheets on which results stand. */
export const VALUE_TITLES = {
  rfm: { zh: "RFM 客户分群", en: "RFM segments" },
  segments: { zh: "RFM 客群汇总", en: "RFM summary" },
  clv: { zh: "客户终身价值", en: "Lifetime values" },
  track: { zh: "回购跟踪", en: "Repeat purchases" },
} as const satisfies Readonly<Record<string, Words>>;

/** Columns of the table that follows repeat purchases. */
export const TRACK_HEADERS = {
  until: { zh: "截至", en: "Until" },
  actual: { zh: "实际累计回购", en: "Repeat purchases so far" },
  predicted: { zh: "模型累计回购", en: "Expected so far" },
  part: { zh: "阶段", en: "Part" },
} as const satisfies Readonly<Record<string, Words>>;

/** Whether a region follows repeat purchases over time: its rows are weeks, and no customers. */
export const isOfTracking = (region: Region): boolean =>
  isTableWith(region, [TRACK_HEADERS.actual, TRACK_HEADERS.predicted]);
