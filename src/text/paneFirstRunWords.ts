import type { Locale } from "../rules";
import { firstRun as enUS } from "./en-US/paneFirstRun";
import { firstRun as zhCN } from "./zh-CN/paneFirstRun";

/** Words of the pane over a workbook without customers. */
export type PaneFirstRunWords = typeof enUS;

/** The words of the pane over a workbook without customers: they come only where there are none. */
export const paneFirstRunWords = (locale: Locale): PaneFirstRunWords =>
  locale === "zh-CN" ? zhCN : enUS;
