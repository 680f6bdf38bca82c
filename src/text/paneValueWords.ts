import type { Locale } from "../rules";

import { paneValue as enUS } from "./en-US/paneValue";
import { paneValue as zhCN } from "./zh-CN/paneValue";

/** The words for the page of what customers are worth. */
export type PaneValueWords = typeof enUS;

/** These words alone: they come with their page. */
export const paneValueWords = (locale: Locale): PaneValueWords =>
  locale === "zh-CN" ? zhCN : enUS;
