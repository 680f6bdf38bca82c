import type { Level } from "../industry";
import type { Locale } from "../rules";
import type { Option } from "./cell/option";

/** The levels that INDUSTRYCODE answers at. */
export const levels: readonly Option<Level>[] = [
  { key: "section", label: { zh: "门类", en: "Section" } },
  { key: "division", label: { zh: "大类", en: "Division" } },
  { key: "group", label: { zh: "中类", en: "Group" } },
];

/** The languages that INDUSTRYNAME answers in. */
export const languages: readonly Option<Locale | "zh" | "en">[] = [
  { key: "zh-CN", label: { zh: "中文", en: "Chinese" } },
  { key: "en-US", label: { zh: "英文", en: "English" } },
  { key: "zh", label: { zh: "汉语", en: "zh" } },
  { key: "en", label: { zh: "英语", en: "en" } },
];
