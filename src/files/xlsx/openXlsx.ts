import {
  joined,
  patchPieces,
  piecesOf,
  type ByteSource,
  type ChartSpec,
  type Edit,
  type Table,
} from "../../xlsx";
import {
  freeName,
  PortError,
  type Cell,
  type CellWrite,
  type ChartSheet,
  type Region,
  type RowWrite,
  type TableRead,
  type TableSheet,
  type WorkbookPort,
} from "../../workbook";
import { createColumnPort, type FilePort } from "../filePort";
import { createOverlay } from "../overlay";
import { chartSpec } from "../chartSpec";
import { tableSpec } from "../tableSpec";
import { cellEdits, deletionOf } from "./cellEdits";
import { editsOf } from "./edits";
import { openBook, tableRegion, type OpenBook } from "./openBook";
import { tableRowEdits } from "./tableRows";
import { hasTierRules, tierEdits } from "./tierFormat";
import { undoSaved } from "./undoSaved";
import { unwrap } from "./unwrap";

/** A workbook file. */
export interface XlsxFile {
  readonly port: FilePort;
  /** The file with what was written to the port, piece by piece; every part that is not concerned is copied byte for byte. */
  pieces(): Promise<Iterable<Uint8Array>>;
  /** `pieces` as one array. */
  save(): Promise<Uint8Array>;
}

/** The file as it is now, and how it becomes another one. */
interface Desk {
  book(): OpenBook;
  /** Puts the written columns into the file, and then these edits. */
  patch(edits: (book: OpenBook) => Promise<readonly Edit[]>): Promise<void>;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const tableNamed = ({ tables }: OpenBook, name: string): Table | undefined =>
  tables.find(({ displayName }) => sameName(displayName, name));

/** What a file of tables does beyond columns: every step makes new bytes of the file, so that each sees what the one before did. */
const tablePort = ({ book, patch }: Desk) => {
  const insertSheet = async (
    wanted: TableSheet,
    shown: "in-front" | "behind",
    chartsOn: (sheet: string) => readonly ChartSpec[],
  ): Promise<Region> => {
    const { workbook, tables } = book();
    const names = workbook.sheets.map((sheet) => sheet.name);
    const name = freeName(wanted.name, " ", names);
    const table = freeName(wanted.table, "_", [
      ...tables.map(({ displayName }) => displayName),
      ...workbook.definedNames.map((defined) => defined.name),
    ]);
    const before =
      shown === "in-front" ? names[names.indexOf(workbook.activeSheet) + 1] : undefined;
    const sheet = { ...tableSpec(wanted, name, table), charts: chartsOn(name) };
    await patch(async () => [
      { kind: "add-sheet", sheet, ...(before !== undefined && { before }) },
    ]);
    const made = tableNamed(book(), table);
    if (made === undefined) throw new PortError("not-found", table);
    return tableRegion(made);
  };
  const insertTable: WorkbookPort["insertTable"] = (wanted, shown = "in-front") =>
    insertSheet(wanted, shown, () => []);
  const insertChart = async (wanted: ChartSheet, shown: "in-front" | "behind" = "in-front") =>
    insertSheet(wanted.sheet, shown, (sheet) => [chartSpec(wanted, sheet)]);
  const writeTableRows = async (region: Region, writes: readonly RowWrite[]) => {
    let left: readonly RowWrite[] = [];
    await patch(async (now) => {
      const table = tableNamed(now, region.table ?? "");
      if (table === undefined) throw new PortError("not-found", region.table ?? region.area.sheet);
      const planned = await tableRowEdits(now, table, region, writes);
      left = planned.left;
      return planned.edits;
    });
    return left;
  };
  const writeCells = async (region: Region, writes: readonly CellWrite[]) => {
    let left: readonly CellWrite[] = [];
    await patch(async (now) => {
      const planned = await cellEdits(now, region, writes);
      left = planned.left;
      return planned.edits;
    });
    return left;
  };
  const deleteColumns = async (region: Region, headers: readonly string[]) => {
    let missing: readonly string[] = [];
    await patch(async (now) => {
      const planned = await deletionOf(now, region, headers);
      missing = planned.missing;
      return planned.edits;
    });
    return missing;
  };
  const tierColours: WorkbookPort["tierColours"] = (region, column, looks) =>
    patch(async (now) => tierEdits(now, region, column, looks));
  const hasTierColours: WorkbookPort["hasTierColours"] = async (region, column) => {
    await patch(async () => []);
    return hasTierRules(book(), region, column);
  };
  return {
    insertTable,
    insertChart,
    writeTableRows,
    writeCells,
    deleteColumns,
    tierColours,
    hasTierColours,
  };
};

const tableRead = async (book: OpenBook, name: string): Promise<TableRead | null> => {
  const table = tableNamed(book, name);
  const sheet = book.sheets.find((one) => one.name === table?.sheet);
  if (!table?.hasHeaders || sheet === undefined) return null;
  const region = tableRegion(table);
  const cells = await sheet.cells();
  const { row, column, rows } = region.area;
  const body = Array.from({ length: rows - 1 }, (_, at): Cell[] =>
    region.headers.map((_header, place) => cells.cell(row + 1 + at, column + place)),
  );
  return { region, cells: [region.headers, ...body] };
};

/**
 * Opens an .xlsx from its bytes, or from a source that reads them where they are. Hidden sheets hold no customers unless `sheet` names one; with `sheet` only that one does. Tables are found wherever they are.
 * Throws `PortError`: "unreadable" with what is wrong, "not-found" for a sheet that is not there.
 */
export const openXlsx = (file: Uint8Array | ByteSource, sheet?: string): XlsxFile => {
  let current = openBook(file);
  const overlay = createOverlay();
  const isOffered = (name: string): boolean => {
    const found = current.workbook.sheets.find((one) => one.name === name);
    return sheet === undefined ? found?.state === "visible" : name === sheet;
  };
  const offered = () => current.sheets.filter(({ name }) => isOffered(name));
  if (sheet !== undefined && offered().length === 0) throw new PortError("not-found", sheet);
  const after = async (edits: readonly Edit[]): Promise<Iterable<Uint8Array>> => {
    const { source } = current.workbook.archive;
    return edits.length === 0
      ? piecesOf(source, 0, source.length)
      : unwrap(await patchPieces(current.workbook, edits));
  };
  const pieces = () => after(editsOf(overlay.all(), current.tables));
  const patch: Desk["patch"] = async (editsFor) => {
    if (overlay.all().length > 0) {
      current = openBook(joined(await pieces()));
      for (const { region, column } of overlay.all()) overlay.remove(region.area.sheet, column);
    }
    const edits = await editsFor(current);
    if (edits.length > 0) current = openBook(joined(await after(edits)));
  };
  const { undoUnsaved, ...columns } = createColumnPort(
    offered,
    sheet ?? current.workbook.activeSheet,
    overlay,
  );
  const tables = tablePort({ book: () => current, patch });
  const port: FilePort = {
    ...columns,
    get sheets() {
      return offered().map(({ name }) => name);
    },
    ...tables,
    undo: async (receipt) => undoUnsaved(receipt) ?? undoSaved({ ...columns, ...tables }, receipt),
    readTable: async (name) => {
      await patch(async () => []);
      return tableRead(current, name);
    },
  };
  return { port, pieces, save: async () => joined(await pieces()) };
};
