import type { Area, SheetArea, SheetId } from "./place";

/** The kinds of chart that are modelled, in the words of Office.js. */
export type ChartType = "ColumnClustered" | "BarClustered" | "Line" | "LineMarkers" | "XYScatter";

/** One series of a chart. Ranges that were deleted with their cells are absent; so may be those of a series that was just added. */
export interface ChartSeries {
  /** Absent for "Series1". */
  readonly name?: string;
  readonly type: ChartType;
  readonly values?: SheetArea;
  readonly categories?: SheetArea;
  /** Drawn against the second axis. */
  readonly second?: true;
}

/** A title of a chart or an axis; text that nobody wrote is Excel's own. */
export interface ChartTitle {
  readonly text?: string;
  readonly visible: boolean;
}

/** An axis of a chart. */
export interface ChartAxis {
  readonly title: ChartTitle;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly reversed?: true;
  /** The other axis crosses at the far end. */
  readonly crossedAtEnd?: true;
  /** Absent: as the cells. */
  readonly numberFormat?: string;
}

/** Which axis: that of categories, of values, or of the values of series on the second one. */
export type AxisKey = "category" | "value" | "second";

/** Where a chart begins: a cell, and points from its corner. It goes along with that cell and keeps its size (Excel's own charts stretch with their cells). */
export interface ChartCorner extends Pick<Area, "row" | "column"> {
  readonly x: number;
  readonly y: number;
}

/** A chart on a sheet. Width and height are in points. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  readonly corner: ChartCorner;
  readonly width: number;
  readonly height: number;
  readonly title: ChartTitle;
  readonly legend: {
    readonly visible: boolean;
    readonly position: "Top" | "Bottom" | "Left" | "Right";
  };
  readonly series: readonly ChartSeries[];
  readonly axes: Readonly<Record<AxisKey, ChartAxis>>;
}
