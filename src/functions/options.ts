import type { Level } from "../industry";
import type { Locale, Scheme, Words } from "../rules";
import type { PolicyField } from "../text";
import type { Option } from "./cell/option";

/** The levels of taxonomies from the top down; where one lacks a level, the next deeper one is meant. */
export const levels: readonly Option<Level>[] = [
  { key: "section", label: { zh: "门类", en: "Section" } },
  { key: "division", label: { zh: "大类", en: "Division" } },
  { key: "group", label: { zh: "中类", en: "Group" } },
  { key: "industry", label: { zh: "五位行业", en: "Industry" } },
  { key: "class", label: { zh: "小类", en: "Class" } },
];

/** The languages that functions answer in where they are asked for one. */
export const languages: readonly Option<Locale | "zh" | "en">[] = [
  { key: "zh-CN", label: { zh: "中文", en: "Chinese" } },
  { key: "en-US", label: { zh: "英文", en: "English" } },
  { key: "zh", label: { zh: "汉语", en: "zh" } },
  { key: "en", label: { zh: "英语", en: "en" } },
];

/** The fields of a service policy that SERVICEPOLICY gives. */
export const fields: readonly Option<PolicyField>[] = [
  { key: "owner", label: { zh: "负责人", en: "Owner" } },
  { key: "sponsor", label: { zh: "牵头人", en: "Led by" } },
  { key: "coach", label: { zh: "指导人", en: "Coached by" } },
  { key: "liability", label: { zh: "连带责任", en: "Joint liability" } },
  { key: "cadence", label: { zh: "频次", en: "How often" } },
  { key: "channel", label: { zh: "方式", en: "How" } },
  { key: "visits", label: { zh: "最少拜访", en: "Least visits" } },
  { key: "log", label: { zh: "记录", en: "Log kept" } },
  { key: "actions", label: { zh: "服务措施", en: "What is done" } },
];

/** What a scheme must be given at once, as SCHEMELIST says it. */
export const scopes: Readonly<Record<Scheme["scope"], Words>> = {
  row: { zh: "逐个客户", en: "Each customer by itself" },
  column: { zh: "全部客户", en: "All customers at once" },
};

/** How RFMSCORE takes a value at a quantile. */
export const modes: readonly Option<"rfm-R" | "plain">[] = [
  { key: "rfm-R", label: { zh: "分界加 1", en: "breaks + 1" } },
  { key: "plain", label: { zh: "普通分位数", en: "plain" } },
];

/** The segment tables of RFMSEGMENT that have a name. */
export const segmentTables: readonly Option<"ten" | "wide" | "eight">[] = [
  { key: "ten", label: { zh: "十类", en: "ten segments" } },
  { key: "wide", label: { zh: "宽区间", en: "wide intervals" } },
  { key: "eight", label: { zh: "八类", en: "eight types" } },
];
