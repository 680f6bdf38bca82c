import type { Words } from "../rules";

// These words stand in the workbooks of customers and are looked for there again: they are data, and must not change.
/** What a row of a rules table is, as its second column says it. */
export const KINDS = {
  rule: { zh: "规则", en: "Rule" },
  criterion: { zh: "评分项", en: "Criterion" },
  band: { zh: "分档", en: "Band" },
  multiplier: { zh: "加成项", en: "Multiplier" },
  step: { zh: "加成档", en: "Factor band" },
  cutoff: { zh: "分数线", en: "Cut-off" },
  limit: { zh: "封顶", en: "Limit" },
  place: { zh: "名次", en: "Place" },
  inactive: { zh: "不参评", en: "Not ranked" },
  entry: { zh: "对照", en: "Entry" },
  otherwise: { zh: "其余", en: "Otherwise" },
  case: { zh: "情形", en: "Case" },
  share: { zh: "份额", en: "Share" },
  precondition: { zh: "准入", en: "Admission" },
  setting: { zh: "参数", en: "Setting" },
  steady: { zh: "稳定", en: "Steadiness" },
  scheme: { zh: "方案", en: "Scheme" },
  definition: { zh: "定义", en: "Definition" },
} as const satisfies Readonly<Record<string, Words>>;

export type KindId = keyof typeof KINDS;
