import {
  cellAddress,
  PortError,
  type Cell,
  type ColumnCells,
  type ColumnWrite,
  type Progress,
  type Region,
  type WorkbookPort,
  type WriteReceipt,
} from "../workbook";
import {
  createOverlay,
  currentCell,
  placed,
  withGained,
  type Overlay,
  type WrittenColumn,
} from "./overlay";
import type { SheetCells } from "./sheetCells";

/** A sheet of a file; its cells are read when somebody asks for them. */
export interface FileSheet {
  readonly name: string;
  cells(): Promise<SheetCells>;
  /** The blocks on it that could hold customers. */
  regions(): Promise<readonly Region[]>;
}

/** The port on a file: what is written stays in memory until it is saved. */
export interface FilePort extends WorkbookPort {
  readonly sheets: readonly string[];
  /** Whether the file says that a sheet is protected against edits by hand. A file is patched all the same. */
  isProtected(sheet: string): Promise<boolean>;
  /** What was written and not undone, from left to right. */
  written(): readonly WrittenColumn[];
}

type Read = (region: Region) => Promise<(row: number, column: number) => Cell>;

const isEmpty = (cell: Cell): boolean => cell === null || cell === "";

const readColumns = (
  at: (row: number, column: number) => Cell,
  region: Region,
  columns: readonly number[],
  fromRow: number,
  toRow: number,
): readonly ColumnCells[] => {
  const { area } = region;
  const top = area.row + 1 + fromRow;
  return columns.map((column) => ({
    column,
    cells: Array.from({ length: Math.max(0, toRow - fromRow) }, (_, row) =>
      at(top + row, area.column + column),
    ),
  }));
};

const checkFree = (
  at: (row: number, column: number) => Cell,
  region: Region,
  added: readonly WrittenColumn[],
): void => {
  const { area } = region;
  for (const { column } of added)
    for (let row = area.row; row < area.row + area.rows; row++)
      if (!isEmpty(at(row, column))) throw new PortError("taken", cellAddress(row, column));
};

interface Kept {
  readonly now: WrittenColumn;
  readonly before: WrittenColumn | undefined;
}

/** Writing and taking back, on one overlay. */
const createWriter = (overlay: Overlay, read: Read) => {
  const kept = new WeakMap<WriteReceipt, readonly Kept[]>();
  const writeColumns = async (
    region: Region,
    columns: readonly ColumnWrite[],
    progress: Progress,
  ): Promise<WriteReceipt> => {
    const at = await read(region);
    const plan = placed(overlay, region, columns);
    const isNew = (_: WrittenColumn, index: number): boolean =>
      columns[index]?.replace === undefined;
    const added = plan.filter(isNew);
    checkFree(at, region, added);
    if (progress.cancelled) throw new PortError("cancelled");
    const { area } = region;
    const receipt: WriteReceipt = {
      region,
      added: added.map(({ column }) => column - area.column),
      overwritten: plan
        .filter((column, index) => !isNew(column, index))
        .map(({ column, cells }) => ({
          column: column - area.column,
          before: cells.map((_, row) => at(area.row + 1 + row, column)),
        })),
    };
    kept.set(
      receipt,
      plan.map((now) => ({ now, before: overlay.get(area.sheet, now.column) })),
    );
    plan.forEach(overlay.put);
    progress.report(area.rows - 1, area.rows - 1);
    return receipt;
  };
  const undo = async (receipt: WriteReceipt) => {
    const { sheet, row } = receipt.region.area;
    let restored = 0;
    const left: string[] = [];
    for (const { now, before } of kept.get(receipt) ?? []) {
      if (overlay.get(sheet, now.column) !== now) {
        left.push(cellAddress(row, now.column));
        continue;
      }
      if (before === undefined) overlay.remove(sheet, now.column);
      else overlay.put(before);
      restored += now.cells.length;
    }
    return { restored, left };
  };
  return { writeColumns, undo };
};

/** A port on the sheets of a file; `front` is the sheet that the user saw last. */
export const createFilePort = (sheets: readonly FileSheet[], front: string): FilePort => {
  const overlay = createOverlay();
  const cellsOf = (name: string): Promise<SheetCells> => {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new PortError("not-found", name);
    return sheet.cells();
  };
  const read: Read = async ({ area: { sheet } }) => {
    const cells = await cellsOf(sheet);
    return (row, column) => currentCell(overlay, cells, sheet, row, column);
  };
  const regionsOf = async (list: readonly FileSheet[]): Promise<Region[]> => {
    const found: Region[] = [];
    for (const sheet of list) found.push(...(await sheet.regions()));
    return found.map((region) => withGained(overlay, region));
  };
  const inFront = sheets.filter((sheet) => sheet.name === front);
  const behind = sheets.filter((sheet) => sheet.name !== front);
  return {
    sheets: sheets.map((sheet) => sheet.name),
    written: overlay.all,
    isProtected: async (sheet) => (await cellsOf(sheet)).protected === true,
    regions: () => regionsOf([...inFront, ...behind]),
    selectedRegion: async () => (await regionsOf(inFront))[0] ?? null,
    async readColumns(region, columns, fromRow, toRow) {
      const at = await read(region);
      const { format } = await cellsOf(region.area.sheet);
      return readColumns(at, region, columns, fromRow, toRow).map((one) => {
        const code = format?.(region.area.row + 1, region.area.column + one.column);
        return code === undefined ? one : { ...one, format: code };
      });
    },
    ...createWriter(overlay, read),
    insertTable: async ({ name }) => {
      throw new PortError("unsupported", name);
    },
    writeTableRows: async ({ table, area }) => {
      throw new PortError("unsupported", table ?? area.sheet);
    },
    goTo: async () => {},
  };
};
