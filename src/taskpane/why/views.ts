/** What the Why tab shows: words and numbers ready to draw, made by whyView.ts and the files beside it. */

/** A cell of the row that something was read from. */
export interface CellLink {
  /** A1 text. */
  readonly address: string;
  /** Column of the table. */
  readonly column: number;
}

/** A line with the cells behind it, and lines that say more of it. */
export interface Line {
  readonly text: string;
  readonly cells: readonly CellLink[];
  readonly below: readonly Line[];
}

/** Lines under a label. */
export interface Labelled {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** A criterion of a scorecard, and what it gives. */
export interface PointsRow {
  readonly line: Line;
  /** "90 × 50%"; "" where points count as they are. */
  readonly reckoning: string;
  readonly gives: string;
}

/** How points came together. */
export interface PointsView {
  readonly criteria: readonly PointsRow[];
  readonly sum: string;
  /** What the sum is multiplied by, and what it then is. */
  readonly factors: readonly PointsRow[];
  /** What the score is held to; null where nothing holds it. */
  readonly cap: string | null;
  readonly score: string;
  /** The bound that the score has reached; null where it is not cut into tiers. */
  readonly cut: string | null;
}

/** A way to another tier: each of its lines is enough by itself. */
export interface Way {
  readonly label: string;
  /** How far it is in points; "" where there are none. */
  readonly points: string;
  readonly lines: readonly string[];
}

/** What would change a grade. */
export interface OutlookView {
  readonly up: Way | null;
  /** Why there is no way up; "" where there is one, or nothing to say. */
  readonly noUp: string;
  readonly down: Way | null;
  /** What time alone brings, day by day. */
  readonly time: readonly string[];
}

/** What is due, and how the customer is served. */
export interface ServiceView {
  readonly due: readonly Line[];
  /** Whole days too late; 0 where it is not late. */
  readonly late: number;
  readonly policy: readonly string[];
}

/** A value as it was read. */
export interface ValueRow {
  readonly label: string;
  readonly text: string;
  readonly cell: CellLink | null;
  /** It cannot be read. */
  readonly bad: boolean;
}

/** Everything that was read of a row. */
export interface ValuesView {
  readonly filled: number;
  readonly all: number;
  readonly read: readonly ValueRow[];
  /** Inputs that no column says, in one sentence; "" for none. */
  readonly noColumn: string;
  readonly computed: readonly ValueRow[];
}

/** Where a threshold comes from. */
export interface GroundView {
  readonly kind: "source" | "ours" | "yours";
  readonly title: string;
  readonly text: string;
}

/** What the sheet says in place of the grade; null where that is the same, or nothing was ever written. */
export interface WrittenView {
  readonly text: string;
  readonly cell: CellLink;
}

/** Why one customer has the grade that he has. */
export interface WhyView {
  readonly row: number;
  readonly key: string;
  /** Null where there is none. */
  readonly tier: string | null;
  /** What the tier means; "" where its label says it. */
  readonly about: string;
  /** What the method computes beside the tier: a score, a share, a rank. */
  readonly measure: { readonly label: string; readonly value: string } | null;
  readonly written: WrittenView | null;
  /** What decided, what else holds, what is to be known; for a row without a grade what is missing. */
  readonly decision: readonly Labelled[];
  /** Cells stand in the way. */
  readonly mends: boolean;
  readonly points: PointsView | null;
  readonly further: readonly string[];
  /** Null for a row without a tier. */
  readonly outlook: OutlookView | null;
  readonly service: ServiceView | null;
  readonly values: ValuesView;
  readonly grounds: readonly GroundView[];
}

/** A customer to go to. */
export interface CustomerLine {
  readonly row: number;
  readonly key: string;
  readonly tier: string | null;
  readonly why: string;
}
