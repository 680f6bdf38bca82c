import type { CellValue } from "./value";

/** Cells that a chart draws, and what they show now: readers show that until they calculate anew. */
export interface ChartRange {
  /** As formulas have it, absolute and without `=`: `'Key accounts'!$A$2:$A$9`. */
  readonly cells: string;
  readonly shown: readonly CellValue[];
  /** Number format code of the cells; "General" when absent. */
  readonly format?: string;
}

/** One series: columns stand, bars lie, a scatter takes its categories as x values. */
export interface ChartSeries {
  readonly draws: "column" | "bar" | "line" | "scatter";
  readonly name?: string;
  readonly values: ChartRange;
  readonly categories?: ChartRange;
  /** Drawn against a second axis, at the right. */
  readonly second?: boolean;
  /** False for a line without a mark at each value. */
  readonly markers?: boolean;
}

/** An axis; its numbers are shown as the cells are unless `numberFormat` says how. */
export interface ChartAxis {
  readonly title?: string;
  /** The first category where the last one would be: on top, for bars. */
  readonly reversed?: boolean;
  /** The other axis crosses at the last category, so that its numbers stay below reversed bars. */
  readonly crossedAtEnd?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
}

/** Where a chart lies: from a place within a cell on, and how large; all in points. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

/** A chart on a worksheet. */
export interface ChartSpec {
  /** What the chart is called among the objects of its sheet. */
  readonly name: string;
  readonly place: ChartPlace;
  readonly title?: string;
  /** Where the legend is; none when absent. */
  readonly legend?: "bottom" | "top" | "left" | "right";
  readonly series: readonly ChartSeries[];
  readonly categoryAxis?: ChartAxis;
  readonly valueAxis?: ChartAxis;
  readonly secondAxis?: ChartAxis;
}
