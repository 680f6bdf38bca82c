import type { Range } from "../address";
import type { ConditionalFormat, DataValidation } from "../frame";
import type { Sheet } from "../workbook";
import type { EditBatch } from "./rowEdits";

/** A region that took on another size; both without the header row. */
export interface Growth {
  readonly from: Range;
  readonly to: Range;
  /** Whether the sheet's own filter covers the region (a table has a filter of its own). */
  readonly ownFilter: boolean;
}

/** Rules of conditional formats that go: those that touch the range and hold the text. */
export interface Clearing {
  readonly range: Range;
  readonly holding: string;
}

/** All that happens to one worksheet. */
export interface SheetPatch {
  readonly sheet: Sheet;
  readonly batches: EditBatch[];
  /** By column, zero-based. */
  readonly widths: Map<number, number>;
  readonly growths: Growth[];
  readonly formats: ConditionalFormat[];
  readonly clearings: Clearing[];
  readonly validations: DataValidation[];
  /** Relationship ids of tables that the sheet gains. */
  readonly tableIds: string[];
  /** Relationship ids of the drawing that the sheet gains with its first chart: one, or none. */
  readonly drawingIds: string[];
}

/** A patch that does nothing yet. */
export const sheetPatch = (sheet: Sheet): SheetPatch => ({
  sheet,
  batches: [],
  widths: new Map(),
  growths: [],
  formats: [],
  clearings: [],
  validations: [],
  tableIds: [],
  drawingIds: [],
});

/**
 * A range of a conditional format or validation after its region has grown: it follows to the right where it spans all columns
 * of the body, and down where it spans all rows; any other range stays.
 */
export const grownRange = (range: Range, { from, to }: Pick<Growth, "from" | "to">): Range => {
  const allRows = range.top <= from.top && range.bottom >= from.bottom;
  const allColumns = range.left <= from.left && range.right >= from.right;
  const touches = range.left <= from.right && range.right >= from.left;
  return {
    ...range,
    right: allRows && allColumns && range.right === from.right ? to.right : range.right,
    bottom: allRows && touches && range.bottom === from.bottom ? to.bottom : range.bottom,
  };
};
