import type { Locale } from "../rules";

import { valueLifetime as enUS } from "./en-US/valueLifetime";
import { valueLifetime as zhCN } from "./zh-CN/valueLifetime";

/** What the words of lifetime values in the pane and on its sheets are called. */
export type ValueLifetimeWords = typeof enUS;

/** The words of lifetime values alone: they come with the part of the page that shows them. */
export const valueLifetimeWords = (locale: Locale): ValueLifetimeWords =>
  locale === "zh-CN" ? zhCN : enUS;
