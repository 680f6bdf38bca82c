import type { ChartSheet, Unfollowed, TableSheet } from "../../workbook";
import type { FigureTable } from "../charts/FiguresTable";
import type { Draw } from "../charts/loadCharts";

/** The answer to a question: one sentence, one picture, one thing to put into the workbook. */
export interface Answer {
  readonly sentence: string;
  /** What else is to be known of it. */
  readonly remarks: readonly string[];
  readonly draw: Draw;
  readonly figures: FigureTable;
  /** What a file with it is called. */
  readonly name: string;
  /** Why the sheet cannot follow the customers; null where it can. Looks through all rows: asked when the button is pressed. */
  frozen(): Unfollowed | null;
  sheet(live: boolean): ChartSheet | TableSheet;
}

/** A header without the unit behind it, for a sentence: "销售额(万元)" -> "销售额". */
export const bare = (header: string): string =>
  header.replace(/\s*[(（[][^()（）[\]]*[)）\]]\s*$/u, "").trim() || header;

const WIDE = /[\u2e80-\uffff]/g;

/** Pixels that a text takes at 12 pixels, roughly: what a margin must hold. */
export const textPixels = (text: string): number => {
  const wide = text.match(WIDE)?.length ?? 0;
  return wide * 12 + (text.length - wide) * 6.6;
};

/** A margin that holds the longest of some labels, and no more than so many pixels. */
export const marginFor = (labels: readonly string[], most: number): number =>
  Math.min(most, Math.max(0, ...labels.map(textPixels)) + 10);

/**
 * How long a label in such a margin may be, in ems: as long as it is where the margin holds the longest, since what draws the chart
 * judges the width of letters by a table of its own.
 */
export const lineIn = (margin: number, most: number): number =>
  margin < most ? Infinity : (margin - 8) / 12;
