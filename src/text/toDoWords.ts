import type { Locale } from "../rules";
import { toDo as enUS } from "./en-US/toDo";
import { toDo as zhCN } from "./zh-CN/toDo";

/** What the words for who is to be visited or called are called. */
export type ToDoWords = typeof enUS;

/** The words for who is to be visited or called alone: the pane loads them with that tab. */
export const toDoWords = (locale: Locale): ToDoWords => (locale === "zh-CN" ? zhCN : enUS);
