import type { Coding } from "../industry";
import { candidateText, shortText } from "../text";
import { errorOf } from "./cell/error";
import { locale } from "./cell/locale";
import type { Result } from "./cell/result";
import { codeCells } from "./industry/codeCells";

const codeOrCandidates = ({ found, candidates }: Coding, text: string): Result =>
  found
    ? found.code
    : errorOf({
        code: "no-industry-match",
        text: shortText(text),
        candidates: candidates.map(({ found: { code, name }, confidence }) => ({
          code,
          name: candidateText(name, confidence, locale()),
        })),
      });

/**
 * Gives the industry code of a description at the deepest level that is sure enough, or #N/A with the best candidates.
 * @customfunction INDUSTRYCODE
 * @param description What the customer does: a description, a company name, an industry's name or code; one cell or a range.
 * @param [taxonomy] key-account (the default), business-sectors, gbt4754, isic4, naics2022 or nace2.
 * @param [level] The deepest level wanted: section, division, group, industry or class; that of the taxonomy when omitted.
 * @param [confidence] How sure an answer must be, from 0 to 1; 0.66 when omitted.
 * @param [corrections] A range of text and code, such as the workbook's table of corrections: what it says goes first.
 * @returns One code per cell, as text.
 */
export function industryCode(
  description: unknown[][],
  taxonomy?: string,
  level?: string,
  confidence?: unknown,
  corrections?: unknown[][],
): unknown[][] {
  const given = { taxonomy, level, confidence, corrections };
  return codeCells(description, given, false, codeOrCandidates);
}
