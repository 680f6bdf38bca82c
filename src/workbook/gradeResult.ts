import type { Cell, Mapping } from "../cells";
import type {
  ArgumentValue,
  CheckFinding,
  ColumnSet,
  GradeContext,
  Grader,
  Grades,
  Problem,
  Scheme,
} from "../rules";
import type { Held } from "../history";
import type { Customers } from "./customers";

/** What to grade, and how. */
export interface GradeRequest {
  readonly customers: Customers;
  readonly scheme: Scheme;
  readonly mapping: Mapping;
  /** The day of grading as a serial (1900 system); schemes that count months need it. */
  readonly asOf?: number;
  /** Values in place of the scheme's own arguments. */
  readonly arguments?: Readonly<Record<string, ArgumentValue>>;
  /** Column (index within the region) by which customers are ranked in groups; for schemes of column scope. */
  readonly groupBy?: number;
  /** Column (index within the region) that says when customers were seen last, where the user chose it; the date that the scheme itself reads goes before it. */
  readonly lastContact?: number;
}

/** A run of rows that was graded at once, with its typed columns; kept to explain a row later. */
export interface Slice {
  readonly from: number;
  readonly columns: ColumnSet;
  readonly grades: Grades;
}

/** A cell (or a row as a whole) that could not be read or graded, or that was graded in spite of what stands in it. */
export interface Finding {
  /** Body row, from 0. */
  readonly row: number;
  /** The row as the user sees it, from 1. */
  readonly sheetRow: number;
  /** Key of the input; absent where the problem concerns the row as a whole. */
  readonly input?: string;
  /** Index of the column within the region; absent where the row as a whole is meant, or the input has no column. */
  readonly column?: number;
  /** A1 text of the cell ("F17"); of the row's first cell where there is no column. */
  readonly address: string;
  /** What stands in the cell. */
  readonly content: string;
  readonly problem: Problem;
  /** Whether the row has a grade all the same. */
  readonly graded: boolean;
}

/** The grades of a region, and all that is needed to explain and to write them. Rows count within the body, from 0. */
export interface GradeResult {
  readonly request: GradeRequest;
  readonly rows: number;
  readonly grades: Grades;
  /** Rows by tier, in the order of the scheme's tiers. */
  readonly counts: readonly number[];
  readonly graded: number;
  /** Rows with content but without a grade. */
  readonly ungraded: number;
  /** 1 for rows that are no customers: blank in all columns read, or totals; not counted, and their result cells are empty. */
  readonly blank: Uint8Array;
  /** Body rows that hold something but add others up ("小计", "Total"): set aside, in `blank` too. */
  readonly totals: readonly number[];
  /** Every cell that could not be read, and every row that could not be graded, in the order of the rows. */
  readonly findings: readonly Finding[];
  /** What the scheme asks of the customers as a whole, and what was found. */
  readonly checks: readonly CheckFinding[];
  /** The cells as they were read, by column of the region. */
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  /** What stood in the columns that a former run of the scheme wrote, by column of the region. */
  readonly former: ReadonlyMap<number, readonly Cell[]>;
  readonly grader: Grader;
  readonly context: GradeContext;
  readonly slices: readonly Slice[];
  /** Where the scheme keeps customers in their tiers: the tiers by the rules alone, and why rows keep another. `grades` and `counts` have what they get. */
  readonly settled?: { readonly plain: Int16Array; readonly held: ReadonlyMap<number, Held> };
}
