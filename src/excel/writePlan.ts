import { textWidth, type ColumnWrite, type Region } from "../workbook";

/** Where one column of results goes. */
export interface PlannedColumn {
  /** Index within the region; new columns follow its last one. */
  readonly at: number;
  /** Beyond the region's right end: undo takes it away again. */
  readonly added: boolean;
  readonly write: ColumnWrite;
}

/** Over the column that a write names, otherwise one more at the right end. */
export function planWrite(region: Region, columns: readonly ColumnWrite[]): PlannedColumn[] {
  let next = region.area.columns;
  return columns.map((write) =>
    write.replace === undefined
      ? { at: next++, added: true, write }
      : { at: write.replace, added: false, write },
  );
}

/** A width in points that shows so many characters, within reason: long texts are cut by the next column, as people expect. */
export const pointsFor = (characters: number): number =>
  Math.min(260, Math.max(52, 20 + 5.5 * characters));

/** A width in points that shows the first cells of a column. */
export function columnWidth(write: ColumnWrite): number {
  const texts = [
    write.header,
    ...write.cells.slice(0, 100).map((cell) => (typeof cell === "object" ? "" : String(cell))),
  ];
  return pointsFor(Math.max(...texts.map(textWidth)));
}
