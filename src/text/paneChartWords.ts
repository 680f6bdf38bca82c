import type { Locale } from "../rules";
import { paneChart as enUS } from "./en-US/paneChart";
import { paneChart as zhCN } from "./zh-CN/paneChart";

/** What the words around charts are called. */
export type PaneChartWords = typeof enUS;

/** The words around charts alone: they come with the first chart. */
export const paneChartWords = (locale: Locale): PaneChartWords =>
  locale === "zh-CN" ? zhCN : enUS;
