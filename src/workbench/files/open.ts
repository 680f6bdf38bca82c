import { openWorkbook, readStyles, readTables, scanSheet } from "../../xlsx";
import type {
  CellFormula,
  CellValue as FileValue,
  Sheet as FileSheet,
  Styles,
  Table as FileTable,
  Workbook,
  XlsxProblem,
} from "../../xlsx";
import type {
  Area,
  BookContent,
  BookState,
  Cell,
  CellValue,
  ConditionalFormat,
  ErrorCode,
  Sheet,
  SheetId,
  Style,
  Table,
  Validation,
} from "../model";
import { DAYS_TO_1904, freeSheetId, parseAddress } from "../model";
import { shownFormula } from "./formulaText";
import { frameOf } from "./frame";
import { looksOf } from "./look";
import { readFormats, readValidations, toArea } from "./rules";

/** A file that was opened: what the book begins with, and what saving needs. */
export interface OpenedFile {
  readonly content: BookContent;
  readonly bytes: Uint8Array;
  /** The look of each cell format of the file. */
  readonly look: (xf: number) => Style | undefined;
}

/** An opened file, or why it cannot be opened. */
export type OpenResult =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly problem: XlsxProblem };

/** Reads an .xlsx. `functions` are the names of the add-in's functions, whose formulas the file spells differently. */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  functions: readonly string[],
): Promise<OpenResult> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return opened;
  const styles = readStyles(opened.value);
  if (!styles.ok) return styles;
  const tables = readTables(opened.value);
  if (!tables.ok) return tables;
  const look = looksOf(styles.value);
  const pages: Page[] = [];
  for (const sheet of opened.value.sheets) {
    const page = await readPage(
      opened.value,
      sheet,
      freeSheetId(pages.map(({ sheet: { id } }) => id)),
      styles.value,
      look,
      functions,
    );
    if (!page.ok) return page;
    pages.push(page.page);
  }
  return {
    ok: true,
    file: { content: contentOf(opened.value, fileName, pages, tables.value), bytes, look },
  };
}

/** A sheet with all that stands on it. */
interface Page {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly [row: number, column: number, cell: Cell])[];
  readonly formats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
}

type PageResult =
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: false; readonly problem: XlsxProblem };

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

async function readPage(
  workbook: Workbook,
  sheet: FileSheet,
  id: SheetId,
  styles: Styles,
  look: (xf: number) => Style | undefined,
  functions: readonly string[],
): Promise<PageResult> {
  const base = { id, name: sheet.name, visibility: VISIBILITY[sheet.state] };
  if (sheet.kind !== "worksheet")
    return {
      ok: true,
      page: {
        sheet: { ...base, columns: new Map(), rows: new Map(), cellless: true },
        cells: [],
        formats: [],
        validations: [],
      },
    };
  const cells: [number, number, Cell][] = [];
  const spills: Area[] = [];
  const frame = await scanSheet(workbook, sheet.name, (row, column, value, xf, formula) => {
    const own = workbook.date1904 ? in1904(value, styles.isDate(xf)) : value;
    const cell = readCell(row, column, own, look(xf), formula, functions, spills);
    if (cell) cells.push([row, column, cell]);
  });
  if (!frame.ok) return frame;
  let formats = 0;
  const nextId = () => `${id}-${++formats}`;
  return {
    ok: true,
    page: {
      sheet: { ...base, ...frameOf(frame.value, look) },
      cells: withSpills(cells, spills),
      formats: readFormats(frame.value.conditionalFormats, id, nextId),
      validations: readValidations(frame.value.dataValidations, id),
    },
  };
}

function readCell(
  row: number,
  column: number,
  value: FileValue,
  style: Style | undefined,
  formula: CellFormula | undefined,
  functions: readonly string[],
  spills: Area[],
): Cell | undefined {
  if (value === null && !style && !formula) return undefined;
  const shown = valueOf(value);
  const size = formula?.array === undefined ? undefined : parseAddress(formula.array)?.area;
  const spill =
    size && size.rows * size.columns > 1 ? { rows: size.rows, columns: size.columns } : undefined;
  if (spill) spills.push({ row, column, ...spill });
  return {
    value: shown,
    ...(formula && formula.text !== "" ? { formula: shownFormula(formula.text, functions) } : {}),
    ...(spill ? { spill } : {}),
    ...(style ? { style } : {}),
  };
}

/** The xlsx room counts all days from 1900; Excel gives those of a 1904 workbook as that workbook counts them. */
function in1904(value: FileValue, isDate: boolean): FileValue {
  return isDate && typeof value === "number" ? value - DAYS_TO_1904 : value;
}

function valueOf(value: FileValue): CellValue {
  if (value === null) return "";
  return typeof value === "object" ? { error: value.error as ErrorCode } : value;
}

/** Marks the cells that an array formula fills. */
function withSpills(
  cells: readonly [number, number, Cell][],
  spills: readonly Area[],
): readonly [number, number, Cell][] {
  if (spills.length === 0) return cells;
  return cells.map(([row, column, cell]) => {
    const from = spills.find(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    const isAnchor = from && from.row === row && from.column === column;
    return !from || isAnchor
      ? [row, column, cell]
      : [row, column, { ...cell, spilledFrom: { row: from.row, column: from.column } }];
  });
}

function contentOf(
  workbook: Workbook,
  fileName: string,
  pages: readonly Page[],
  tables: readonly FileTable[],
): BookContent {
  const idOf = (name: string) => pages.find(({ sheet }) => sheet.name === name)?.sheet.id;
  const names = workbook.definedNames.flatMap(
    ({ name, refersTo, sheet, hidden }): BookState["names"] => {
      if (name.startsWith("_xlnm.")) return [];
      const scope = sheet === undefined ? undefined : idOf(sheet);
      return [
        {
          name,
          formula: `=${refersTo}`,
          comment: "",
          visible: !hidden,
          ...(scope === undefined ? {} : { sheet: scope }),
        },
      ];
    },
  );
  return {
    state: {
      fileName,
      sheets: pages.map(({ sheet }) => sheet),
      tables: tables.flatMap((table) => tableOf(table, idOf(table.sheet))),
      names,
      conditionalFormats: pages.flatMap(({ formats }) => formats),
      validations: pages.flatMap(({ validations }) => validations),
      activeSheet: idOf(workbook.activeSheet) ?? "",
      date1904: workbook.date1904,
    },
    cells: new Map(pages.map(({ sheet, cells }) => [sheet.id, cells])),
  };
}

function tableOf(table: FileTable, sheet: SheetId | undefined): Table[] {
  if (sheet === undefined) return [];
  return [
    {
      id: String(table.id),
      name: table.displayName,
      sheet,
      area: toArea(table.range),
      columns: table.columns.map(({ id, name }) => ({ id, name })),
      showHeaders: table.hasHeaders,
      showTotals: table.hasTotals,
      style: table.style?.name ?? "",
      showFilterButton: table.autoFilter !== undefined,
      showBandedRows: table.style?.rowStripes ?? false,
      showBandedColumns: table.style?.columnStripes ?? false,
      highlightFirstColumn: table.style?.firstColumn ?? false,
      highlightLastColumn: table.style?.lastColumn ?? false,
    },
  ];
}
