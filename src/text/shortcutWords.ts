import type { Locale } from "../rules";
import { shortcuts as enUS } from "./en-US/shortcuts";
import { shortcuts as zhCN } from "./zh-CN/shortcuts";

/** What the keyboard shortcuts do, by the actions that they run. */
export type ShortcutWords = typeof enUS;

/** The words for keyboard shortcuts, for Excel and for the pane's settings. */
export const shortcutWords = (locale: Locale): ShortcutWords => (locale === "zh-CN" ? zhCN : enUS);
