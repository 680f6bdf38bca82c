import type { Locale } from "../rules";

import { explanation as enUS } from "./en-US/explanation";
import { explanation as zhCN } from "./zh-CN/explanation";

/** The words of explanations alone, so that functions.js does not carry those of the pane and the command line. */
export const explanationWords = (locale: Locale): typeof enUS => (locale === "zh-CN" ? zhCN : enUS);
