import type { Locale, Topic } from "../rules";
import { topics as enUS } from "./en-US/topics";
import { topics as zhCN } from "./zh-CN/topics";

/** What a topic is called, without the words of pane and command line. */
export const topicText = (topic: Topic, locale: Locale): string =>
  (locale === "zh-CN" ? zhCN : enUS)[topic];
