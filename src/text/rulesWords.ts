import type { Locale } from "../rules";
import { rules as enUS } from "./en-US/rules";
import { rules as zhCN } from "./zh-CN/rules";

/** What the words for the page of rules are called. */
export type RulesWords = typeof enUS;

/** The words for the page of rules alone: the pane loads them with that page. */
export const rulesWords = (locale: Locale): RulesWords => (locale === "zh-CN" ? zhCN : enUS);
