import type { Locale } from "../rules";
import { pane as enUS } from "./en-US/pane";
import { topics as topicsEn } from "./en-US/topics";
import { pane as zhCN } from "./zh-CN/pane";
import { topics as topicsZh } from "./zh-CN/topics";

const english = { pane: enUS, topics: topicsEn };
const chinese: typeof english = { pane: zhCN, topics: topicsZh };

/** Words that the task pane shows before any of its pages behind the first is opened. */
export type PaneWords = typeof english;

/** The words of the task pane's first page alone, so that its bundle does not carry those of other pages and of the command line. */
export const paneWords = (locale: Locale): PaneWords => (locale === "zh-CN" ? chinese : english);
