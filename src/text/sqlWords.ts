import type { Locale } from "../rules";
import { sql as enUS } from "./en-US/sql";
import { sql as zhCN } from "./zh-CN/sql";

/** What the words on schemes as SQL are called. */
export type SqlWords = typeof enUS;

/** The words on schemes as SQL: the command line alone needs them. */
export const sqlWords = (locale: Locale): SqlWords => (locale === "zh-CN" ? zhCN : enUS);
