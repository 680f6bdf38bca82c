import type { Locale } from "../rules";
import { paneForm as enUS } from "./en-US/paneForm";
import { paneForm as zhCN } from "./zh-CN/paneForm";

/** What the words on values and formulas are called. */
export type FormWords = typeof enUS;

/** The words on values and formulas alone: the pane loads them with that choice. */
export const formWords = (locale: Locale): FormWords => (locale === "zh-CN" ? zhCN : enUS);
