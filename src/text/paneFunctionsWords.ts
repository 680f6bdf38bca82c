import type { Locale } from "../rules";
import { functionsPage as enUS } from "./en-US/paneFunctions";
import { functionsPage as zhCN } from "./zh-CN/paneFunctions";

/** Words of the pane's page of functions. */
export type PaneFunctionsWords = typeof enUS;

/** The words of the pane's page of functions: they come with the page. */
export const paneFunctionsWords = (locale: Locale): PaneFunctionsWords =>
  locale === "zh-CN" ? zhCN : enUS;
