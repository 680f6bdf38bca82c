import { codingText } from "../text";
import { isChinese } from "./cell/language";
import { codeCells } from "./industry/codeCells";

/**
 * Says how a description got its industry code: what decided, how sure it is, and what else was likely.
 * @customfunction INDUSTRYWHY
 * @param description What the customer does: a description, a company name, an industry's name or code; one cell or a range.
 * @param [taxonomy] key-account (the default), business-sectors, gbt4754, isic4, naics2022 or nace2.
 * @param [level] The deepest level wanted: section, division, group, industry or class; that of the taxonomy when omitted.
 * @param [confidence] How sure an answer must be, from 0 to 1; 0.66 when omitted.
 * @param [corrections] A range of text and code, such as the workbook's table of corrections: what it says goes first.
 * @returns One sentence per cell.
 */
export function industryWhy(
  description: unknown[][],
  taxonomy?: string,
  level?: string,
  confidence?: unknown,
  corrections?: unknown[][],
): unknown[][] {
  const given = { taxonomy, level, confidence, corrections };
  // In the language of the description, not of the reader: a shared workbook must read the same for everyone.
  return codeCells(description, given, true, (coding, text) =>
    codingText(coding, isChinese(text) ? "zh-CN" : "en-US"),
  );
}
