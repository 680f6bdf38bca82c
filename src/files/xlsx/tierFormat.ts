import { rangeName, type Edit, type FormatRule, type Range } from "../../xlsx";
import {
  isTierFormula,
  PortError,
  TIER_SIGN,
  tierFormula,
  type Region,
  type TierLook,
} from "../../workbook";
import { tableRegion, type OpenBook } from "./openBook";

/** The cells of a column of a region, as the file has it now. */
const cellsOf = ({ tables }: OpenBook, region: Region, column: number): Range => {
  const table = tables.find(
    ({ displayName }) => displayName.toLowerCase() === region.table?.toLowerCase(),
  );
  if (region.table !== undefined && table === undefined)
    throw new PortError("not-found", region.table);
  const { area, headers } = table === undefined ? region : tableRegion(table);
  const header = String(region.headers[column] ?? "");
  const known = headers.findIndex((cell) => String(cell ?? "") === header);
  if (known < 0) throw new PortError("changed", region.table ?? area.sheet);
  const left = area.column + known;
  return { top: area.row + 1, left, bottom: area.row + area.rows - 1, right: left };
};

const ruleOf = ({ fill, letters, bold, italic }: TierLook, label: string): FormatRule => ({
  kind: "cellIs",
  operator: "equal",
  formulas: [tierFormula(label).slice(1)],
  style: {
    fill: fill.slice(1),
    font: { color: letters.slice(1), ...(bold && { bold }), ...(italic && { italic }) },
  },
});

/** The edits that colour a column by tiers, in place of what colours it so far; null takes that away. */
export const tierEdits = (
  book: OpenBook,
  region: Region,
  column: number,
  looks: readonly TierLook[] | null,
): readonly Edit[] => {
  const cells = cellsOf(book, region, column);
  const { sheet } = region.area;
  const cleared: Edit = {
    kind: "clear-conditional-format",
    sheet,
    range: rangeName(cells),
    holding: TIER_SIGN,
  };
  const rules = (looks ?? []).flatMap((look) => look.labels.map((label) => ruleOf(look, label)));
  if (rules.length === 0) return [cleared];
  return [cleared, { kind: "conditional-format", sheet, format: { ranges: [cells], rules } }];
};

const touch = (one: Range, other: Range): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;

/** Whether a column is coloured by tiers. */
export const hasTierRules = async (
  book: OpenBook,
  region: Region,
  column: number,
): Promise<boolean> => {
  const cells = cellsOf(book, region, column);
  const sheet = book.sheets.find(({ name }) => name === region.area.sheet);
  const { conditionalFormats = [] } = (await sheet?.cells()) ?? {};
  return conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => touch(range, cells)))
    .some(({ rules }) =>
      rules.some((rule) => rule.kind === "cellIs" && rule.formulas.some(isTierFormula)),
    );
};
