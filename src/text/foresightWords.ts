import type { Locale } from "../rules";

import { foresight as enUS } from "./en-US/foresight";
import { foresight as zhCN } from "./zh-CN/foresight";

/** The words for overdue customers and backtests. */
export type ForesightWords = typeof enUS;

/** These words alone, so that the pane does not carry those of the command line with them. */
export const foresightWords = (locale: Locale): ForesightWords =>
  locale === "zh-CN" ? zhCN : enUS;
