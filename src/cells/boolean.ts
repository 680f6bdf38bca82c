/** What people write for yes, in plain form and lower case. */
export const YES = new Set([
  "是",
  "有",
  "对",
  "真",
  "y",
  "yes",
  "true",
  "√",
  "✓",
  "✔",
  "☑",
  "✅",
  "1",
]);
/** What people write for no. */
export const NO = new Set([
  "否",
  "无",
  "没有",
  "不是",
  "错",
  "假",
  "n",
  "no",
  "false",
  "×",
  "✗",
  "✘",
  "✖",
  "❌",
  "☐",
  "0",
]);

/**
 * Reads plain text as yes or no; null for anything else. The letter x is neither: in one office it ticks a box, in another it crosses it out;
 * the same goes for ☒ and ○.
 */
export const parseBoolean = (text: string): boolean | null => {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
};
