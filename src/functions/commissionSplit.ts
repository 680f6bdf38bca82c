import { inLocale } from "../rules";
import { toCells } from "./cell/arguments";
import { languageAsked } from "./cell/language";
import type { Result } from "./cell/result";
import { together } from "./cell/together";
import { divideAll } from "./splits/divide";

/**
 * Divides a result among those who made it, by case, so that the parts add up to it exactly.
 * @customfunction COMMISSIONSPLIT
 * @param amount The amount to divide; one cell, or a range for a row of parts each.
 * @param situation The case by its name in the scheme commission-split, such as No clear region; one for all, or one beside each amount.
 * @param [regions] Among how many regions a part is divided where no region is clear; 1 when omitted.
 * @param [language] zh or en; the language that the case is written in when omitted.
 * @returns For one amount a row per party with its name and part; for several amounts a row each.
 */
export function commissionSplit(
  amount: unknown[][],
  situation: unknown[][],
  regions?: unknown[][],
  language?: string,
): unknown[][] {
  const asked = languageAsked(language);
  const [amounts = [], cases = [], heads = []] = together(amount, situation, regions).lists;
  const rows = divideAll(amounts, cases, heads).map((found): Result[][] => {
    if (found === null) return [[""]];
    if (!("parts" in found)) return [[found]];
    return found.parts.map((part) => [inLocale(part.party, asked ?? found.language), part.amount]);
  });
  const [only = []] = rows;
  if (rows.length === 1) return only;
  // Rows of one case have the same parties, so amounts are enough; where each has its own, it names them.
  const mixed = toCells(situation).flat().length > 1;
  const lines = rows.map((pairs) => pairs.flatMap((pair) => (mixed ? pair : pair.slice(-1))));
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array<Result>(width - line.length).fill("")]);
}
