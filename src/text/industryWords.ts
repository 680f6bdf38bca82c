import type { Locale } from "../rules";
import { industry as enUS } from "./en-US/industry";
import { industry as zhCN } from "./zh-CN/industry";

/** What the words for coding industries are called. */
export type IndustryWords = typeof enUS;

/** The words for coding industries alone: the pane loads them with that page. */
export const industryWords = (locale: Locale): IndustryWords => (locale === "zh-CN" ? zhCN : enUS);
