import type { Locale } from "../rules";

import { valueRfm as enUS } from "./en-US/valueRfm";
import { valueRfm as zhCN } from "./zh-CN/valueRfm";

/** What the words of RFM in the pane and on its sheets are called. */
export type ValueRfmWords = typeof enUS;

/** The words of RFM alone: they come with the part of the page that shows it. */
export const valueRfmWords = (locale: Locale): ValueRfmWords => (locale === "zh-CN" ? zhCN : enUS);
