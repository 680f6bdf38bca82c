import { isTierFormula, PortError, tierFormula, type Region, type TierLook } from "../workbook";
import { inWorkbook } from "./inWorkbook";
import { present } from "./present";
import { standing } from "./standing";
import { supports } from "./supports";

/** Gives the cells of a column anew at each call, since the library binds a range that was synced to what it was then. */
type CellsOf = () => Excel.Range;

async function cellsIn(
  context: Excel.RequestContext,
  region: Region,
  column: number,
): Promise<CellsOf> {
  // Columns of others may have come behind: only the header of this one has to be there.
  const { sheet, table, region: now } = await present(context, { ...region, headers: [] });
  const header = String(region.headers[column] ?? "");
  const known = now.headers.findIndex((cell) => String(cell ?? "") === header);
  if (known < 0) throw new PortError("changed", region.table ?? region.area.sheet);
  const located = table === undefined ? { sheet } : { sheet, table };
  return standing(located, now, { at: known, header }).body;
}

/** The ids of our rules on the cells; two syncs. */
async function ours(context: Excel.RequestContext, cells: CellsOf): Promise<readonly string[]> {
  const formats = cells().conditionalFormats;
  formats.load("items/type,items/id");
  await context.sync();
  const compared = formats.items.filter(({ type }) => type === "CellValue");
  for (const { cellValue } of compared) cellValue.load("rule");
  if (compared.length > 0) await context.sync();
  return compared
    .filter(({ cellValue }) => isTierFormula(String(cellValue.rule.formula1)))
    .map(({ id }) => id);
}

function add(cells: CellsOf, { fill, letters, bold, italic }: TierLook, label: string): void {
  const { cellValue } = cells().conditionalFormats.add("CellValue");
  cellValue.format.fill.color = fill;
  cellValue.format.font.color = letters;
  if (bold) cellValue.format.font.bold = true;
  if (italic) cellValue.format.font.italic = true;
  cellValue.rule = { formula1: tierFormula(label), operator: "EqualTo" };
}

/**
 * Colours the cells of a column by their tier, a rule for each label, in place of what stood there of this before; null takes that away. The user's own
 * conditional formats stay. Throws PortError "unsupported" before ExcelApi 1.6.
 */
export const tierColours = (
  region: Region,
  column: number,
  looks: readonly TierLook[] | null,
): Promise<void> => {
  if (!supports("ExcelApi", "1.6")) return Promise.reject(new PortError("unsupported"));
  return inWorkbook(async (context) => {
    const cells = await cellsIn(context, region, column);
    const standing = await ours(context, cells);
    for (const id of standing) cells().conditionalFormats.getItem(id).delete();
    for (const look of looks ?? []) for (const label of look.labels) add(cells, look, label);
    await context.sync();
  }, region.area.sheet);
};

/** Whether the cells of a column are coloured by their tier, as the sheet has it now. */
export const hasTierColours = (region: Region, column: number): Promise<boolean> =>
  supports("ExcelApi", "1.6")
    ? inWorkbook(async (context) => {
        const cells = await cellsIn(context, region, column);
        return (await ours(context, cells)).length > 0;
      })
    : Promise.resolve(false);
