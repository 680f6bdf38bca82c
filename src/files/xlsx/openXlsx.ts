import {
  openWorkbook,
  patchWorkbook,
  readStyles,
  readTables,
  scanSheet,
  type Table,
  type Workbook,
  type XlsxResult,
} from "../../xlsx";
import { PortError, type Region } from "../../workbook";
import { createCellStore } from "../cellStore";
import { createFilePort, type FilePort, type FileSheet } from "../filePort";
import { regionOver, usedArea, type SheetCells } from "../sheetCells";
import { editsOf } from "./edits";

/** A workbook file. */
export interface XlsxFile {
  readonly port: FilePort;
  /** The file with what was written to the port; every part that is not concerned is copied byte for byte. */
  save(): Promise<Uint8Array>;
}

const unwrap = <T>(result: XlsxResult<T>): T => {
  if (result.ok) return result.value;
  const { code, ...facts } = result.problem;
  const detail = [code, ...Object.values(facts).map(String)].join(" ");
  throw new PortError(code === "no-such-sheet" ? "not-found" : "unreadable", detail);
};

const scanned = async (workbook: Workbook, sheet: string): Promise<SheetCells> => {
  const store = createCellStore();
  const styles = unwrap(readStyles(workbook));
  const formats = new Map<number, number>();
  const frame = unwrap(
    await scanSheet(workbook, sheet, (row, column, value, style) => {
      store.put(row, column, value);
      // The format of a column is that of the last cell with one: headers are text, so any body cell tells.
      if (typeof value === "number") formats.set(column, style);
    }),
  );
  return {
    rows: store.rows,
    columns: store.columns,
    cell: store.cell,
    ...(frame.protected && { protected: true }),
    format: (_, column) => {
      const style = formats.get(column);
      return style === undefined ? undefined : styles.numberFormat(style);
    },
  };
};

const tableRegion = (table: Table): Region => {
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
  return { name, cells, regions };
};

/**
 * Opens the bytes of an .xlsx. Hidden sheets are left out unless `sheet` names one; with `sheet` only that one is there.
 * Throws `PortError`: "unreadable" with what is wrong, "not-found" for a sheet that is not there.
 */
export const openXlsx = (bytes: Uint8Array, sheet?: string): XlsxFile => {
  const workbook = unwrap(openWorkbook(bytes));
  const tables = unwrap(readTables(workbook));
  const names = workbook.sheets
    .filter(
      ({ kind, state, name }) =>
        kind === "worksheet" && (sheet === undefined ? state === "visible" : name === sheet),
    )
    .map(({ name }) => name);
  if (sheet !== undefined && names.length === 0) throw new PortError("not-found", sheet);
  const port = createFilePort(
    names.map((name) => sheetOf(workbook, name, tables)),
    sheet ?? workbook.activeSheet,
  );
  return {
    port,
    save: async () => {
      const edits = editsOf(port.written(), tables);
      return edits.length === 0 ? bytes : unwrap(await patchWorkbook(bytes, edits));
    },
  };
};
