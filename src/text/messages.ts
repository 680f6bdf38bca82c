import type { Locale } from "../rules";
import { enUS, type Messages } from "./en-US";
import { zhCN } from "./zh-CN";

/** The words of a locale. */
export const messages = (locale: Locale): Messages => (locale === "zh-CN" ? zhCN : enUS);
