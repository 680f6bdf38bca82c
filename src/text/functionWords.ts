import type { Locale } from "../rules";
import { functions as enUS } from "./en-US/functions";
import { functions as zhCN } from "./zh-CN/functions";

/** What the functions are, take and give, by their names. */
export type FunctionWords = typeof enUS;

/** What is said of the functions: the pane loads it with the page that shows it. */
export const functionWords = (locale: Locale): FunctionWords => (locale === "zh-CN" ? zhCN : enUS);
