import { toCells } from "./cell/arguments";
import { eachCell, isEmpty } from "./cell/result";
import { sharing } from "./shares/sharing";
import { gradeAmong, gradeWithin } from "./shares/tiers";

/**
 * Sorts values into A, B and C by cumulative share: the largest that make up 80% of the total are A, up to 95% B, the rest C.
 * @customfunction ABCTIER
 * @param value The values to sort, one cell or a range.
 * @param [population] All values, where the first argument is only some of them; the first argument itself when omitted.
 * @param [cuts] Two cuts as {0.8,0.95} or "80/95"; for the measure value two amounts, the larger first.
 * @param [measure] share of the total (the default), count of customers, or the value itself.
 * @returns One tier per cell.
 */
export function abcTier(
  value: unknown[][],
  population?: unknown[][],
  cuts?: unknown[][],
  measure?: string,
): unknown[][] {
  const compiled = sharing(cuts, measure);
  const all = toCells(population).flat();
  if (all.some((cell) => !isEmpty(cell))) {
    return eachCell(value, gradeWithin(compiled, all));
  }
  const among = gradeAmong(compiled, toCells(value).flat());
  return eachCell(value, (_, place) => among(place));
}
