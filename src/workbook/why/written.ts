import type { Scheme } from "../../rules";
import { cellText } from "../cellText";
import type { GradeResult } from "../gradeResult";
import { formerColumn } from "../resultHeader";

/** What the sheet says of a customer's grade, where a former run wrote it. */
export interface Written {
  /** Index within the region. */
  readonly column: number;
  /** As it stands there; "" for nothing. */
  readonly text: string;
  /** Whether that is what he has now. */
  readonly agrees: boolean;
}

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** A tier is the same in whichever language it was written. */
const saysTier = ({ tiers }: Scheme, tier: number, text: string): boolean => {
  const label = tiers[tier]?.label;
  const known = label === undefined ? [""] : [label.zh, label.en];
  return known.map(plain).includes(plain(text));
};

/** Scores are rounded where they are written. */
const saysScore = (score: number, text: string): boolean =>
  Number.isNaN(score)
    ? text === ""
    : Math.abs(Number(text) - score) <= 1e-6 * Math.max(1, Math.abs(score));

/** The grade that a former run of the scheme wrote beside a customer; of a scheme without tiers, the value. Null where none has. */
export const writtenGrade = (result: GradeResult, row: number): Written | null => {
  const { scheme, customers } = result.request;
  const { headers } = customers.region;
  const tiered = scheme.tiers.length > 0;
  const column = formerColumn(headers, scheme, tiered ? "tier" : "score");
  const cells = column === null ? undefined : result.former.get(column);
  if (column === null || cells === undefined) return null;
  const text = cellText(cells[row] ?? null).trim();
  const agrees = tiered
    ? saysTier(scheme, result.grades.tier[row] ?? -1, text)
    : saysScore(result.grades.score[row] ?? NaN, text);
  return { column, text, agrees };
};
