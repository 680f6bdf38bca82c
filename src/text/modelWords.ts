import type { Locale } from "../rules";

import { models as enUS } from "./en-US/models";
import { models as zhCN } from "./zh-CN/models";

export type ModelWords = typeof enUS;

/** The words of the statistical models alone. */
export const modelWords = (locale: Locale): ModelWords => (locale === "zh-CN" ? zhCN : enUS);
