import type { Locale } from "../rules";

import { insight as enUS } from "./en-US/insight";
import { insight as zhCN } from "./zh-CN/insight";

/** What the words of the answers about customers are called. */
export type InsightWords = typeof enUS;

/** The words of the answers about a table of customers alone: they come with the tab that asks. */
export const insightWords = (locale: Locale): InsightWords => (locale === "zh-CN" ? zhCN : enUS);
