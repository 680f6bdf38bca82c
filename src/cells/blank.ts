import type { ValueType } from "../rules";

/** Marks that say "nothing here" in a cell of any type: dashes, a slash, N/A and what pivot tables print for an empty group. */
export const BLANK_MARKS =
  /^(?:[-_]+|[/\\]+|\.{2,}|…+|n\/a|n\.a\.|nil|null|nan|\((?:空白|空|blank|null)\))$/i;
/** Words that say "none" or "not yet" where a number or a date would stand. */
const WORDS = new Set(["无", "暂无", "没有", "空", "none"]);
const ABSENT = new Set(["暂无", "空"]);

/** The words that stand for an empty cell besides the marks, by what the cell should hold. */
export const blankWords = (type: ValueType): ReadonlySet<string> => {
  if (type === "number" || type === "date") return WORDS;
  return type === "text" ? new Set() : ABSENT;
};

/**
 * Whether plain text stands for an empty cell. What blank means is the scheme's business (unknown, a stated value, an error), so a "无" never becomes 0.
 * - all types: nothing, dashes, "/", "N/A", "null", "(空白)";
 * - number and date: also 无, 没有, 暂无, 空, none;
 * - boolean and choice: also 暂无, 空; 无 and 没有 are answers there;
 * - text: words stay words.
 * 待定, 未知, 不详 and the like are entries that cannot be read, hence problems, not blanks.
 */
export const isBlank = (text: string, type: ValueType): boolean => {
  if (text === "" || BLANK_MARKS.test(text)) return true;
  return blankWords(type).has(text.toLowerCase());
};
