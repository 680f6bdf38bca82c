import {
  cellAddress,
  sameCell,
  type CellWrite,
  type WorkbookPort,
  type WriteReceipt,
  type WrittenColumn,
} from "../../workbook";
import type { Undone } from "../columnWriter";

/** Takes a write back that is in the file by now: cells that hold something else than was written are left, and named. */
export const undoSaved = async (
  port: Pick<WorkbookPort, "readColumns" | "writeCells" | "deleteColumns">,
  { region, written }: WriteReceipt,
): Promise<Undone> => {
  const { area } = region;
  const left: string[] = [];
  let restored = 0;
  const writes: CellWrite[] = [];
  const gone: WrittenColumn[] = [];
  for (const one of written) {
    const [now] = await port.readColumns(region, [one.column], 0, one.cells.length);
    const changed = one.cells.flatMap((cell, row) =>
      sameCell(now?.cells[row] ?? null, cell) ? [] : [row],
    );
    const at = (row: number): string =>
      `${area.sheet}!${cellAddress(area.row + 1 + row, area.column + one.column)}`;
    left.push(...changed.map(at));
    restored += one.cells.length - changed.length;
    if (one.before === null && changed.length === 0) gone.push(one);
    else writes.push(...writesOf(one, new Set(changed)));
  }
  await port.writeCells(region, writes);
  if (gone.length > 0)
    await port.deleteColumns(
      region,
      gone.map(({ header }) => header),
    );
  return { restored, left };
};

const writesOf = (
  { column, cells, before }: WrittenColumn,
  changed: ReadonlySet<number>,
): CellWrite[] =>
  cells.flatMap((expected, row) =>
    changed.has(row) ? [] : [{ row, column, expected, content: before?.[row] ?? null }],
  );
