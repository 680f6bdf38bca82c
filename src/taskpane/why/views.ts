/** What the Why tab shows: words and numbers ready to draw, made by whyView.ts. */

/** A line of an explanation, with the cell that it was read from where there is one. */
export interface WhyLine {
  readonly text: string;
  readonly address?: string;
  /** Column of the table. */
  readonly column?: number;
}

/** A step up or down, a reason, a thing read: a heading and its lines. */
export interface WhyPart {
  readonly label: string;
  readonly lines: readonly WhyLine[];
}

/** Why one row has its grade. */
export interface WhyView {
  readonly row: number;
  /** The row's number in the sheet. */
  readonly sheetRow: number;
  readonly key: string;
  readonly tier: string | null;
  readonly score?: string;
  readonly parts: readonly WhyPart[];
}

/** A row of the preview. */
export interface PreviewRow {
  readonly row: number;
  readonly key: string;
  readonly tier: string | null;
  readonly why: string;
}
