import {
  explanationLines,
  heldText,
  tierLabel,
  type ExplanationLine,
  type LineKind,
} from "../../text";
import { explainRow, inLocale, keyOf, type GradeResult } from "../../workbook";
import { tiersOf, wording } from "../grade/wording";
import type { Language } from "../language";
import { furtherResults } from "./furtherResults";
import type { PreviewRow, WhyPart, WhyView } from "./views";
import { whyParts } from "./whyParts";

/** Rows of the preview. */
const FIRST = 5;

/** The lines that say why; all others say what follows, and what it rests on. */
const WHY: readonly LineKind[] = ["problem", "because", "also", "remark"];

/** The tier's label; of a scheme without tiers the value that it computes. */
const tierOf = (result: GradeResult, row: number, { locale, number }: Language): string | null => {
  const { tiers } = result.request.scheme;
  const tier = tiers[result.grades.tier[row] ?? -1];
  if (tier !== undefined) return inLocale(tier.label, locale);
  const score = result.grades.score[row] ?? NaN;
  return tiers.length > 0 || Number.isNaN(score) ? null : number(score);
};

const keyOr = (result: GradeResult, row: number, { words }: Language): string => {
  const { region } = result.request.customers;
  return keyOf(result, row) || words.pane.preview.row({ row: String(region.area.row + row + 2) });
};

/** The first customers with their grade and the reason in one line. */
export function previewRows(result: GradeResult, language: Language): PreviewRow[] {
  const words = wording(result.request.scheme, language);
  const rows: PreviewRow[] = [];
  for (let row = 0; row < result.rows && rows.length < FIRST; row++) {
    if (result.blank[row] === 1) continue;
    rows.push({
      row,
      key: keyOr(result, row, language),
      tier: tierOf(result, row, language),
      why: words.why(result, row),
    });
  }
  return rows;
}

/** Why one row has its grade; null for a row that is blank or not in the table. */
export function whyView(
  result: GradeResult,
  row: number | null,
  language: Language,
): WhyView | null {
  if (row === null || row >= result.rows || result.blank[row] === 1) return null;
  const { customers, scheme } = result.request;
  const { region } = customers;
  const { tiers } = scheme;
  const score = result.grades.score[row] ?? NaN;
  return {
    row,
    sheetRow: region.area.row + row + 2,
    key: keyOr(result, row, language),
    tier: tierOf(result, row, language),
    ...(Number.isNaN(score) || tiers.length === 0 ? {} : { score: language.number(score) }),
    parts: partsOf(result, row, language),
  };
}

/** Why a row keeps its tier though the rules alone give it another. */
const keptLines = (
  result: GradeResult,
  row: number,
  because: string,
  { locale }: Language,
): ExplanationLine[] => {
  const held = result.settled?.held.get(row);
  if (held === undefined) return [];
  const tier = tierLabel(result.request.scheme, tiersOf(result, row).tier, locale);
  return [{ kind: "because", label: because, text: heldText(held, tier, locale) }];
};

/** Everything about a row's grade, a part for each question. */
function partsOf(result: GradeResult, row: number, language: Language): WhyPart[] {
  const { locale, words } = language;
  const { explanation, cells } = explainRow(result, row);
  const lines = explanationLines(result.request.scheme, explanation, locale);
  const further = furtherResults(result, row, language);
  const because = lines.find(({ kind }) => kind === "because")?.label ?? "";
  const isWhy = ({ kind }: ExplanationLine): boolean => WHY.includes(kind);
  return [
    ...whyParts(
      [...keptLines(result, row, because, language), ...lines.filter(isWhy)],
      cells,
      words,
    ),
    ...(further.length > 0 ? [{ label: words.pane.preview.further, lines: further }] : []),
    ...whyParts(
      lines.filter((line) => !isWhy(line)),
      cells,
      words,
    ),
  ];
}
