import type { Locale } from "../rules";

import { history as enUS } from "./en-US/history";
import { history as zhCN } from "./zh-CN/history";

export type HistoryWords = typeof enUS;

/** The words of runs, tiers over time and versions of rules alone. */
export const historyWords = (locale: Locale): HistoryWords => (locale === "zh-CN" ? zhCN : enUS);
