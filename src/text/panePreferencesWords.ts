import type { Locale } from "../rules";
import { preferencesPage as enUS } from "./en-US/panePreferences";
import { preferencesPage as zhCN } from "./zh-CN/panePreferences";

/** Words of the pane's settings. */
export type PanePreferencesWords = typeof enUS;

/** The words of the pane's settings: they come with their page. */
export const panePreferencesWords = (locale: Locale): PanePreferencesWords =>
  locale === "zh-CN" ? zhCN : enUS;
