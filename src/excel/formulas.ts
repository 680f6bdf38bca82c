import {
  PortError,
  sameCell,
  type Area,
  type FormulaCell,
  type FormulaWrite,
  type Progress,
} from "../workbook";
import { rowBlocks } from "./blocks";
import { toCell, toHostAs } from "./cell";
import { inOneUndoStep, inWorkbook } from "./inWorkbook";
import { supports } from "./supports";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Formulas whose results are asked for in one request. */
const FORMULAS_A_REQUEST = 500;

/** What cells show. */
const CELLS = "values,valueTypes";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Finds formulas on visible sheets: see FormulaPort. */
export function findFormulas(
  wanted: (formula: string) => boolean,
  progress: Progress,
): Promise<readonly FormulaCell[]> {
  return inWorkbook(async (context) => {
    const places = await placesOf(context, wanted, progress);
    const found: FormulaCell[] = [];
    for (let from = 0; from < places.length; from += FORMULAS_A_REQUEST) {
      if (progress.cancelled) throw new PortError("cancelled");
      const some = places.slice(from, from + FORMULAS_A_REQUEST);
      found.push(...(await resultsOf(context, some)));
    }
    return anchorsOnly(found);
  });
}

/** Where formulas stand on visible sheets; reads block by block. */
async function placesOf(
  context: Excel.RequestContext,
  wanted: (formula: string) => boolean,
  progress: Progress,
): Promise<readonly Place[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility");
  await context.sync();
  const used = sheets.items
    .filter(({ visibility }) => visibility === "Visible")
    .map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load(PLACE);
      return { sheet, range };
    });
  await context.sync();
  const blocks = used
    .filter(({ range }) => !range.isNullObject)
    .flatMap(({ sheet, range }) =>
      rowBlocks(range.rowIndex, range.rowIndex + range.rowCount, range.columnCount).map(
        ([from, to]) => ({
          sheet,
          from,
          to,
          column: range.columnIndex,
          columns: range.columnCount,
        }),
      ),
    );
  const places: Place[] = [];
  for (const [at, { sheet, from, to, column, columns }] of blocks.entries()) {
    if (progress.cancelled) throw new PortError("cancelled");
    const range = sheet.getRangeByIndexes(from, column, to - from, columns);
    range.load("formulas");
    // One request a block: a sheet could be over the payload limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    range.formulas.forEach((line: unknown[], row) =>
      line.forEach((content, index) => {
        if (typeof content === "string" && content.startsWith("=") && wanted(content))
          places.push({ sheet: sheet.name, row: from + row, column: column + index, formula: content }); // prettier-ignore
      }),
    );
    progress.report(at + 1, blocks.length);
  }
  return places;
}

/** What formulas fill and show; before ExcelApi 1.12 each fills its own cell. Two syncs. */
async function resultsOf(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly FormulaCell[]> {
  const spills = supports("ExcelApi", "1.12");
  const asked = places.map((place) => {
    const cell = cellAt(context, place);
    if (!spills) return { place, cell, spill: null };
    const spill = cell.getSpillingToRangeOrNullObject();
    spill.load(PLACE);
    return { place, cell, spill };
  });
  await context.sync();
  const filled = asked.map(({ place, cell, spill }) => {
    const range = spill === null || spill.isNullObject ? cell : spill;
    range.load(`${PLACE},${CELLS}`);
    return { place, range };
  });
  await context.sync();
  return filled.map(({ place: { sheet, formula }, range }) => ({
    formula,
    area: {
      sheet,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    },
    shown: shownIn(range),
  }));
}

const cellAt = (
  context: Excel.RequestContext,
  { sheet, row, column }: Pick<Area, "sheet" | "row" | "column">,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);

const shownIn = ({ values, valueTypes }: Excel.Range): FormulaCell["shown"] =>
  values.map((line: unknown[], row) =>
    line.map((value, at) => toCell(value, valueTypes[row]?.[at])),
  );

/** Some hosts give a spilled cell the formula that spills into it: such a cell is no formula of its own. */
function anchorsOnly(found: readonly FormulaCell[]): readonly FormulaCell[] {
  const filled = new Set<string>();
  for (const { area } of found)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (row !== area.row || column !== area.column)
          filled.add(`${area.sheet}!${row},${column}`);
  return found.filter(({ area }) => !filled.has(`${area.sheet}!${area.row},${area.column}`));
}

/** The formula that a cell shows the result of: see FormulaPort. */
export function formulaAt(at: Area): Promise<FormulaCell | null> {
  return inWorkbook(async (context) => {
    const cell = cellAt(context, at);
    cell.load("formulas,values");
    const parent = supports("ExcelApi", "1.12") ? cell.getSpillParentOrNullObject() : null;
    parent?.load("rowIndex,columnIndex,formulas,values");
    await context.sync();
    const anchor = parent === null || parent.isNullObject ? null : parent;
    const formula: unknown = (anchor ?? cell).formulas[0]?.[0];
    if (typeof formula !== "string" || !formula.startsWith("=")) return null;
    if (formula === (anchor ?? cell).values[0]?.[0]) return null;
    const place = anchor === null ? at : { row: anchor.rowIndex, column: anchor.columnIndex };
    const found = await resultsOf(context, [{ ...place, sheet: at.sheet, formula }]);
    return found[0] ?? null;
  });
}

/** Writes over formulas that are still as they were read: see FormulaPort. */
export async function writeFormulas(
  writes: readonly FormulaWrite[],
): Promise<readonly FormulaWrite[]> {
  const left: FormulaWrite[] = [];
  // Sheet by sheet, so that what stands in the way of one (its protection) is said of that one.
  for (const sheet of new Set(writes.map(({ found }) => found.area.sheet))) {
    const own = writes.filter(({ found }) => found.area.sheet === sheet);
    left.push(...(await inOneUndoStep((context) => writeOn(context, own), sheet)));
  }
  return writes.filter((write) => left.includes(write));
}

async function writeOn(
  context: Excel.RequestContext,
  writes: readonly FormulaWrite[],
): Promise<readonly FormulaWrite[]> {
  const left: FormulaWrite[] = [];
  for (let from = 0; from < writes.length; from += FORMULAS_A_REQUEST) {
    const some = writes.slice(from, from + FORMULAS_A_REQUEST).map((write) => {
      const { area } = write.found;
      const anchor = cellAt(context, area);
      anchor.load("formulas");
      const range = anchor.getResizedRange(area.rows - 1, area.columns - 1);
      range.load(`${CELLS},numberFormat`);
      return { write, anchor, range };
    });
    // A write of thousands of cells goes in parts: what a part expects is read, then the part is written.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { write, anchor, range } of some)
      if (isAsRead(write, anchor, range)) put(write, anchor, range);
      else left.push(write);
    // The next part reads what this one has written.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return left;
}

/** Whether a formula is still the one that was read, and where its results are to be kept, whether they are. */
function isAsRead({ found, content }: FormulaWrite, anchor: Excel.Range, range: Excel.Range) {
  if (anchor.formulas[0]?.[0] !== found.formula) return false;
  return (
    content !== "shown" ||
    shownIn(range).every((line, row) =>
      line.every((cell, at) => sameCell(cell, found.shown[row]?.[at] ?? null)),
    )
  );
}

function put({ found, content }: FormulaWrite, anchor: Excel.Range, range: Excel.Range): void {
  if (content !== "shown") anchor.formulas = [[content.formula]];
  else
    range.values = found.shown.map((line, row) =>
      line.map((cell, at) => toHostAs(cell, range.numberFormat[row]?.[at])),
    );
}
