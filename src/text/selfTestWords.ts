import type { Locale } from "../rules";
import { selfTest as enUS } from "./en-US/selfTest";
import { selfTest as zhCN } from "./zh-CN/selfTest";

/** What the words for the self-test are called. */
export type SelfTestWords = typeof enUS;

/** The words for the self-test alone: the pane loads them with that page. */
export const selfTestWords = (locale: Locale): SelfTestWords => (locale === "zh-CN" ? zhCN : enUS);
