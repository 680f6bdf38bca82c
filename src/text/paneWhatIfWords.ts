import type { Locale } from "../rules";
import { paneWhatIf as enUS } from "./en-US/paneWhatIf";
import { paneWhatIf as zhCN } from "./zh-CN/paneWhatIf";

/** What the words of the What if tab are called. */
export type PaneWhatIfWords = typeof enUS;

/** The words of the What if tab alone: the pane loads them with the tab. */
export const paneWhatIfWords = (locale: Locale): PaneWhatIfWords =>
  locale === "zh-CN" ? zhCN : enUS;
