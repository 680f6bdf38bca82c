import type { Locale } from "../rules";
import { paneWhy as enUS } from "./en-US/paneWhy";
import { paneWhy as zhCN } from "./zh-CN/paneWhy";

/** What the words for the tab that says why are called. */
export type PaneWhyWords = typeof enUS;

/** The words for the tab that says why alone: they come with it. */
export const paneWhyWords = (locale: Locale): PaneWhyWords => (locale === "zh-CN" ? zhCN : enUS);
