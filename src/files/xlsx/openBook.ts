import {
  openWorkbook,
  readStyles,
  readTables,
  scanSheet,
  sharedTexts,
  type ByteSource,
  type Table,
  type Workbook,
} from "../../xlsx";
import type { Content, Region } from "../../workbook";
import { createCellStore } from "../cellStore";
import type { FileSheet } from "../filePort";
import { nodeCodec } from "../nodeCodec";
import { regionOver, usedArea, type SheetCells } from "../sheetCells";
import { typedFormula } from "./formulas";
import { unwrap } from "./unwrap";

/** A workbook with what was read of it so far. */
export interface OpenBook {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  /** The worksheets, hidden ones too. */
  readonly sheets: readonly FileSheet[];
}

const scanned = async (workbook: Workbook, sheet: string): Promise<SheetCells> => {
  const texts = unwrap(sharedTexts(workbook));
  const store = createCellStore(texts.text);
  const styles = unwrap(readStyles(workbook));
  const formats: number[] = [];
  const frame = unwrap(
    await scanSheet(
      workbook,
      sheet,
      (row, column, value, style) => {
        store.put(row, column, value);
        // The format of a column is that of the last cell with one: headers are text, so any body cell tells.
        if (typeof value === "number") formats[column] = style;
      },
      {
        shared: (row, column, place) => {
          if (!texts.isEmpty(place)) store.putCoded(row, column, place);
        },
      },
    ),
  );
  return {
    rows: store.rows,
    columns: store.columns,
    cell: store.cell,
    ...(frame.protected && { protected: true }),
    conditionalFormats: frame.conditionalFormats,
    format: (_, column) => {
      const style = formats[column];
      return style === undefined ? undefined : styles.numberFormat(style);
    },
  };
};

const contentsOf = async (
  workbook: Workbook,
  { area }: Region,
  columns: readonly number[],
): Promise<readonly (readonly Content[])[]> => {
  const rows = area.rows - 1;
  const contents = columns.map(() => new Array<Content>(rows).fill(null));
  const places = new Map(columns.map((at, place) => [area.column + at, place]));
  const top = area.row + 1;
  const options = { columns: [...places.keys()], lastRow: area.row + rows };
  unwrap(
    await scanSheet(
      workbook,
      area.sheet,
      (row, column, value, _style, formula) => {
        const list = contents[places.get(column) ?? -1];
        if (list === undefined || row < top) return;
        list[row - top] =
          formula === undefined || formula.text === ""
            ? value
            : { formula: typedFormula(formula.text) };
      },
      options,
    ),
  );
  return contents;
};

/** A table as a region: its totals row is none of it. */
export const tableRegion = (table: Table): Region => {
  const { top, left, bottom, right } = table.range;
  return {
    area: {
      sheet: table.sheet,
      row: top,
      column: left,
      rows: bottom - top + 1 - (table.hasTotals ? 1 : 0),
      columns: right - left + 1,
    },
    table: table.displayName,
    headers: table.columns.map((column) => column.name),
  };
};

const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
};

const sheetOf = (workbook: Workbook, name: string, tables: readonly Table[]): FileSheet => {
  const cells = once(() => scanned(workbook, name));
  const regions = once(async () => {
    const own = tables.filter((table) => table.sheet === name && table.hasHeaders);
    if (own.length > 0) return own.map(tableRegion);
    const read = await cells();
    const used = usedArea(name, read);
    return used === null ? [] : [regionOver(used, read)];
  });
  return {
    name,
    cells,
    regions,
    contents: (region, columns) => contentsOf(workbook, region, columns),
  };
};

/** Opens an .xlsx; cells are read when they are asked for. Throws `PortError("unreadable")` with what is wrong. */
export const openBook = (file: Uint8Array | ByteSource): OpenBook => {
  const workbook = unwrap(openWorkbook(file, nodeCodec));
  const tables = unwrap(readTables(workbook));
  const sheets = workbook.sheets
    .filter(({ kind }) => kind === "worksheet")
    .map(({ name }) => sheetOf(workbook, name, tables));
  return { workbook, tables, sheets };
};
