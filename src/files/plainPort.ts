import { isFormula, PortError, sameCell, type CellWrite, type Region } from "../workbook";
import { createColumnPort, type ColumnPort, type FilePort } from "./filePort";
import type { Overlay } from "./overlay";
import type { SheetCells } from "./sheetCells";

/** Writes single cells where they hold what was expected, as whole columns of the overlay; a plain table has no formulas. */
const createCellWriter =
  ({ readColumns }: ColumnPort, overlay: Overlay, name: string) =>
  async (region: Region, writes: readonly CellWrite[]): Promise<readonly CellWrite[]> => {
    const { area } = region;
    const left: CellWrite[] = [];
    if (writes.some(({ content }) => isFormula(content))) throw new PortError("unsupported", name);
    for (const column of new Set(writes.map((write) => write.column))) {
      const [read] = await readColumns(region, [column], 0, area.rows - 1);
      const place = { region, column: area.column + column };
      const before = overlay.get(area.sheet, place.column) ?? place;
      const cells = Array.from({ length: area.rows - 1 }, (_, row) =>
        "cells" in before ? before.cells[row] : undefined,
      );
      for (const write of writes.filter((one) => one.column === column)) {
        const isOurs = sameCell(read?.cells[write.row] ?? null, write.expected);
        if (!isOurs) left.push(write);
        else if (!isFormula(write.content)) cells[write.row] = write.content;
      }
      overlay.put({ ...before, cells });
    }
    return writes.filter((write) => left.includes(write));
  };

/** The one sheet of a plain table. */
export interface PlainSheet {
  readonly name: string;
  cells(): Promise<SheetCells>;
  regions(): Promise<readonly Region[]>;
}

/** The port on a file that is cells and nothing else: it has no tables, and columns come and go as results only. */
export const plainPort = (sheet: PlainSheet, overlay: Overlay): FilePort => {
  const { name } = sheet;
  const columns = createColumnPort(() => [sheet], name, overlay);
  const { undoUnsaved, ...port } = columns;
  const refuse = async (): Promise<never> => {
    throw new PortError("unsupported", name);
  };
  return {
    ...port,
    sheets: [name],
    undo: async (receipt) => undoUnsaved(receipt) ?? { restored: 0, left: [] },
    insertTable: refuse,
    insertChart: refuse,
    tierColours: refuse,
    hasTierColours: async () => false,
    writeTableRows: refuse,
    deleteColumns: refuse,
    readTable: async () => null,
    writeCells: createCellWriter(columns, overlay, name),
  };
};
