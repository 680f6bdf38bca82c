import type { ResultKind, Topic } from "../../workbook";
import type { Searchable } from "../search/search";
import type { UntouchedView } from "./untouched";

/** What the components of the Grade page show: words and numbers ready to draw, made by gradeView.ts and its neighbours. */

/** A table that could hold customers. */
export interface TableChoice {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
}

/** A column of the table. */
export interface ColumnChoice {
  readonly column: number;
  readonly letters: string;
  readonly header: string;
}

/** A scheme in the picker. */
export interface SchemeChoice extends Searchable {
  readonly topic: Topic;
  readonly name: string;
  readonly about: string;
  readonly found: number;
  readonly needed: number;
  readonly fits: boolean;
  /** Fits, and may be put forward unasked. */
  readonly proposed: boolean;
  /** Reads personal attributes. */
  readonly personal: boolean;
  /** Labels of the inputs that are not in the table. */
  readonly missing: readonly string[];
  /** "this workbook's rules v1.1", where its rules are those of the workbook. */
  readonly own?: string;
}

/** What the source of a scheme leaves open, and what we took. */
export interface OpenLine {
  readonly question: string;
  readonly taken: string;
}

/** A sample of a column as it is read. */
export interface SampleView {
  /** What the cell holds. */
  readonly shown: string;
  /** What it is read as; null where it cannot be read. */
  readonly read: string | null;
}

/** One input of the scheme and the column that it is read from. */
export interface InputLine {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly column: number | null;
  readonly samples: readonly SampleView[];
  /** No grade without it. */
  readonly needed: boolean;
  /** What a blank counts as, where the scheme says so; empty for "there is none". */
  readonly blank?: string;
  /** The header that several columns bear. */
  readonly several?: string;
}

/** One argument of the scheme. */
export interface ArgumentLine {
  readonly name: string;
  readonly label: string;
  readonly type: "number" | "numbers" | "boolean" | "choice";
  /** As it is typed: "0.8, 0.95", "12", a choice's key. */
  readonly value: string;
  readonly choices: readonly { readonly key: string; readonly label: string }[];
  /** Where the default comes from, in words. */
  readonly from: string;
  readonly fromSource: boolean;
  readonly bad: boolean;
  readonly changed: boolean;
}

/** One tier's line in the result. */
export interface TierLine {
  readonly key: string;
  /** What stands in a cell: "A". */
  readonly name: string;
  /** What it means; "" where the name says it. */
  readonly about: string;
  readonly count: number;
  /** Of all rows, 0 to 1. */
  readonly share: number;
  /** Customers who come into the tier and who leave it against the last run; absent where there was none. */
  readonly entered?: number;
  readonly left?: number;
}

/** A customer whose tier is not what the last run wrote. */
export interface MoveLine {
  readonly row: number;
  readonly key: string;
  /** "B → A". */
  readonly text: string;
}

/** A cell that could not be read, or a row that could not be graded. */
export interface FaultLine {
  readonly address: string;
  /** What the cell shows; "" where the row as a whole is meant. */
  readonly got: string;
  readonly reason: string;
  /** The row has a grade all the same. */
  readonly graded: boolean;
  readonly row: number;
  readonly column: number;
}

/** What the scheme asks of the customers as a whole, and what was found. */
export interface CheckLine {
  readonly key: string;
  readonly label: string;
  /** "passes", "fails" or "open", in words. */
  readonly verdict: string;
  /** Null where there is nothing to judge by. */
  readonly passes: boolean | null;
  /** The figures, in a sentence. */
  readonly text: string;
  /** The first cell that offends, and in words how many there are; absent where none does. */
  readonly first?: {
    readonly row: number;
    readonly column: number;
    readonly address: string;
    readonly text: string;
  };
}

/** A column that can be written. */
export interface WriteChoice<Id extends string = ResultKind> {
  readonly id: Id;
  /** A further result of this scheme, and not one that any scheme may have. */
  readonly further: boolean;
  readonly header: string;
  readonly chosen: boolean;
  /** Letters of the column of a former run that it goes over. */
  readonly replaces?: string;
}

/** Something that went wrong, or a remark, with what to do next. */
export interface Notice {
  readonly intent: "error" | "warning" | "info" | "success";
  readonly text: string;
  /** What the button beside it does. */
  readonly action?: "retry" | "look" | "undo" | "refresh";
  /** Customers that a write left alone, to be listed below. */
  readonly untouched?: UntouchedView;
}
