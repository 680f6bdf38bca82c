import type { Locale } from "../rules";
import { paneHistory as enUS } from "./en-US/paneHistory";
import { paneHistory as zhCN } from "./zh-CN/paneHistory";

/** What the words for the pages on what has been are called. */
export type PaneHistoryWords = typeof enUS;

/** The words for the pages on what has been alone: the pane loads them with those pages. */
export const paneHistoryWords = (locale: Locale): PaneHistoryWords =>
  locale === "zh-CN" ? zhCN : enUS;
