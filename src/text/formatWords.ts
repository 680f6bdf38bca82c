import type { Locale } from "../rules";
import { paneFormat as enUS } from "./en-US/paneFormat";
import { paneFormat as zhCN } from "./zh-CN/paneFormat";

/** What the words on colouring cells by their tier are called. */
export type FormatWords = typeof enUS;

/** The words on colouring cells by their tier alone: the pane loads them with that choice. */
export const formatWords = (locale: Locale): FormatWords => (locale === "zh-CN" ? zhCN : enUS);
