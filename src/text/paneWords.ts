import type { Locale } from "../rules";
import { functions as functionsEn } from "./en-US/functions";
import { pane as paneEn } from "./en-US/pane";
import { selfTest as selfTestEn } from "./en-US/selfTest";
import { topics as topicsEn } from "./en-US/topics";
import { functions as functionsZh } from "./zh-CN/functions";
import { pane as paneZh } from "./zh-CN/pane";
import { selfTest as selfTestZh } from "./zh-CN/selfTest";
import { topics as topicsZh } from "./zh-CN/topics";

const english = { functions: functionsEn, pane: paneEn, selfTest: selfTestEn, topics: topicsEn };
const chinese: typeof english = {
  functions: functionsZh,
  pane: paneZh,
  selfTest: selfTestZh,
  topics: topicsZh,
};

/** Words that the task pane shows. */
export type PaneWords = typeof english;

/** The words of the task pane alone, so that its bundle does not carry those of the command line. */
export const paneWords = (locale: Locale): PaneWords => (locale === "zh-CN" ? chinese : english);
