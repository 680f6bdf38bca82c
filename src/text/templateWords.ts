import type { Locale } from "../rules";

import { template as enUS } from "./en-US/template";
import { template as zhCN } from "./zh-CN/template";

/** The words of templates alone, so that the pane does not carry those of the command line with them. */
export const templateWords = (locale: Locale): typeof enUS => (locale === "zh-CN" ? zhCN : enUS);
