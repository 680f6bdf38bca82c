/** A rectangle of a sheet: first row and column counted from 0, and how many of each (at least 1). */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet's lasting identity, in the form of Excel's: `{00000000-0001-0000-0000-000000000000}`. A renamed or moved sheet keeps it. */
export type SheetId = string;

/** An area on a sheet. */
export interface SheetArea extends Area {
  readonly sheet: SheetId;
}
