import { inLocale, keyOf, sheetRow, type GradeResult, type SinceLastRun } from "../../workbook";
import type { Language } from "../language";
import type { MoveLine } from "./views";

/** Customers whose tier is not what the last run wrote, in the order of the rows. */
export const moveLines = (
  result: GradeResult,
  { moved }: SinceLastRun,
  { locale, words }: Language,
): readonly MoveLine[] => {
  const { scheme, customers } = result.request;
  const tier = (at: number): string =>
    scheme.tiers[at] === undefined
      ? words.pane.result.noTier
      : inLocale(scheme.tiers[at].label, locale);
  return moved.map(({ row, from, to }) => ({
    row,
    key:
      keyOf(result, row) ||
      words.pane.preview.row({ row: String(sheetRow(customers.region, row)) }),
    text: `${tier(from)} → ${tier(to)}`,
  }));
};
