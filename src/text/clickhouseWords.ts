import type { Locale } from "../rules";
import { clickhouse as enUS } from "./en-US/clickhouse";
import { clickhouse as zhCN } from "./zh-CN/clickhouse";

/** What the words on grading tables of a ClickHouse server are called. */
export type ClickHouseWords = typeof enUS;

/** The words on grading tables of a ClickHouse server: the command line alone needs them. */
export const clickhouseWords = (locale: Locale): ClickHouseWords =>
  locale === "zh-CN" ? zhCN : enUS;
