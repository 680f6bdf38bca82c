import {
  PortError,
  type Cell,
  type ColumnCells,
  type Content,
  type Region,
  type WorkbookPort,
} from "../workbook";
import { createColumnWriter, type ColumnAt } from "./columnWriter";
import {
  currentColumn,
  withGained,
  type ColumnReader,
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
  /** Contents of body columns, by index within the region, where the file has formulas; without it the cells are all there is. */
  contents?(region: Region, columns: readonly number[]): Promise<readonly (readonly Content[])[]>;
}

/** The port on a file: what is written stays in memory until it is saved. */
export interface FilePort extends WorkbookPort {
  readonly sheets: readonly string[];
  /** Whether the file says that a sheet is protected against edits by hand. A file is patched all the same. */
  isProtected(sheet: string): Promise<boolean>;
  /** Result columns that were written, not undone, and are not yet in the file, from left to right. */
  written(): readonly WrittenColumn[];
}

/** What files of all kinds do alike. */
export type ColumnPort = Pick<
  FilePort,
  | "sheets"
  | "isProtected"
  | "written"
  | "regions"
  | "selectedRegion"
  | "readColumns"
  | "writeColumns"
  | "readContents"
  | "mark"
  | "goTo"
> & {
  /** Takes a write back that is not in the file yet; null where it is, or was not written here. */
  readonly undoUnsaved: ReturnType<typeof createColumnWriter>["undoUnsaved"];
};

const TURN = 2048;

const readCells = (
  columnAt: ColumnAt,
  { area }: Region,
  columns: readonly number[],
  fromRow: number,
  toRow: number,
): readonly ColumnCells[] => {
  const top = area.row + 1 + fromRow;
  const rows = Math.max(0, toRow - fromRow);
  const readers = columns.map((column) => columnAt(area.column + column));
  const read = columns.map((column) => ({ column, cells: new Array<Cell>(rows) }));
  // Some rows of all columns at a time: what stands side by side in a file is near in memory.
  for (let from = 0; from < rows; from += TURN)
    read.forEach(({ cells }, place) => {
      const at = readers[place] as ColumnReader;
      for (let row = from; row < Math.min(rows, from + TURN); row++) cells[row] = at(top + row);
    });
  return read;
};

/** What a body column holds: what was written and is not yet saved, over what the file has. */
const overContents = (
  held: readonly Content[],
  { area }: Region,
  written: WrittenColumn | undefined,
): readonly Content[] => {
  if (written === undefined) return held;
  const above = area.row - written.region.area.row;
  return held.map((content, row) => {
    const cell = written.cells[above + row];
    return cell === undefined ? content : cell;
  });
};

/** Reading and writing columns of the sheets of a file as they are now; `front` is the sheet that the user saw last. Nothing is shown, and nothing marked. */
export const createColumnPort = (
  sheets: () => readonly FileSheet[],
  front: string,
  overlay: Overlay,
): ColumnPort => {
  const sheetNamed = (name: string): FileSheet => {
    const sheet = sheets().find((one) => one.name === name);
    if (sheet === undefined) throw new PortError("not-found", name);
    return sheet;
  };
  const read = async ({ area: { sheet } }: Region): Promise<ColumnAt> => {
    const cells = await sheetNamed(sheet).cells();
    return (column) => currentColumn(overlay, cells, sheet, column);
  };
  const regionsOf = async (list: readonly FileSheet[]): Promise<Region[]> => {
    const found: Region[] = [];
    for (const sheet of list) found.push(...(await sheet.regions()));
    return found.map((region) => withGained(overlay, region));
  };
  const inFront = (): FileSheet[] => sheets().filter((sheet) => sheet.name === front);
  const behind = (): FileSheet[] => sheets().filter((sheet) => sheet.name !== front);
  const readContents = async (region: Region, columns: readonly number[]) => {
    const { area } = region;
    const sheet = sheetNamed(area.sheet);
    const held = await sheet.contents?.(region, columns);
    if (held !== undefined)
      return columns.map((at, index) =>
        overContents(held[index] ?? [], region, overlay.get(area.sheet, area.column + at)),
      );
    const cells = readCells(await read(region), region, columns, 0, area.rows - 1);
    return cells.map((column) => column.cells);
  };
  return {
    get sheets() {
      return sheets().map((sheet) => sheet.name);
    },
    written: overlay.all,
    isProtected: async (sheet) => (await sheetNamed(sheet).cells()).protected === true,
    regions: () => regionsOf([...inFront(), ...behind()]),
    selectedRegion: async () => (await regionsOf(inFront()))[0] ?? null,
    async readColumns(region, columns, fromRow, toRow) {
      const at = await read(region);
      const { format } = await sheetNamed(region.area.sheet).cells();
      return readCells(at, region, columns, fromRow, toRow).map((one) => {
        const code = format?.(region.area.row + 1, region.area.column + one.column);
        return code === undefined ? one : { ...one, format: code };
      });
    },
    readContents,
    ...createColumnWriter(overlay, { read, contents: readContents }),
    mark: async () => {},
    goTo: async () => {},
  };
};
