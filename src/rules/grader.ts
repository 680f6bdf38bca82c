import type { ColumnSet, TextColumn, ValueType } from "./column";
import type { Problem } from "./problem";
import type { Steps } from "./steps";
import type { UnaryTests } from "./feel/test";
import type { Unit } from "./scheme/input";
import type { Provenance } from "./scheme/provenance";
import type { Words } from "./words";

/** A value that a scheme's argument takes ("cuts" of a share, a 30-day month ...). */
export type ArgumentValue = number | string | boolean | readonly number[];

/** What grading needs besides the columns: nothing is read from a clock. */
export interface GradeContext {
  /** The day of grading as an Excel serial; schemes with months until or since need it. */
  readonly asOf?: number;
  /** Groups within which column-scope schemes rank; one group when absent. */
  readonly groupBy?: TextColumn;
}

/** The grades of a batch, columnar: no object a row. */
export interface Grades {
  readonly rows: number;
  /** Index into the scheme's tiers, best first; -1 where no tier could be given. */
  readonly tier: Int16Array;
  /** Score, or the value that a formula scheme computes; NaN where there is none. */
  readonly score: Float64Array;
  /** Why a row has no grade, or what it was graded in spite of; sparse, by row, in the order of the inputs. */
  readonly problems: ReadonlyMap<number, readonly Located[]>;
  /** Remarks that do not hinder a grade ("overdue", "no date"): indexes into the scheme's remarks, sparse, by row. */
  readonly remarks: ReadonlyMap<number, readonly number[]>;
  /** What a row is told besides its tier and score, in the scheme's order; computed when it is asked for. */
  readonly outputs: readonly Output[];
  /** Remarks that hold for the whole batch ("the eligibility was not checked"): indexes likewise. */
  readonly general?: readonly number[];
}

/** A further result of a scheme, a value a row: the tier of a part, a derived number, a party's share, the day that a visit is due. */
export interface Output {
  readonly key: string;
  /** None for what every scheme may give: "nextDue", "daysOverdue". */
  readonly label?: Words;
  readonly type: ValueType;
  readonly unit?: Unit;
  /** The words of a text or choice, which `values` are places in. */
  readonly words: readonly Words[];
  /** NaN where there is none. A date is a serial, a boolean 1 or 0. */
  readonly values: Float64Array;
}

/** A problem and the input whose cell it stands in; no input where it concerns the row as a whole. */
export interface Located {
  readonly input?: string;
  readonly problem: Problem;
}

/** A condition on one input (or derived input) as it stands in a rule, and the value that met it. */
export interface Fact {
  /** Key of the input or derived input; or "score", "share", "before" (the share of those ahead) or "rank" for what the method computes. */
  readonly input: string;
  /** The FEEL unary test or the band, as the scheme has it: ">= 30000". */
  readonly test: string;
  /** The same test, read: for whoever puts it into words. */
  readonly tests?: UnaryTests;
  /** The number arguments that the test names, with the values that they had. */
  readonly named?: Readonly<Record<string, number>>;
  /** The value as it was read; null for a blank. */
  readonly value: number | string | boolean | null;
  /** Of a part: why it has the tier that is the value. */
  readonly because?: readonly Reason[];
}

/** One rule, band or cut that fired, or that would decide: what it says, and why it holds. */
export interface Reason {
  /** Place in the method: rule or band number from 1; 0 where it has none. */
  readonly rule: number;
  readonly label?: Words;
  readonly facts: readonly Fact[];
  /** Points given, with weight and multiplier applied, where the method scores. */
  readonly points?: number;
  /** How the points came about: points before weight, and the weight; a multiplier has `factor`. */
  readonly raw?: number;
  readonly weight?: number;
  readonly factor?: number;
  /** The tier that it gives by itself, as an index. */
  readonly tier?: number;
  readonly from?: Provenance;
}

/** What it takes to reach another tier by one input alone: the nearest boundary on it. */
export interface Step {
  readonly input: string;
  /** The value to reach: a number, a serial date, true/false, or a choice. */
  readonly to: number | string | boolean;
  /** Distance from the value as it is, for numbers and dates (days): signed. */
  readonly by?: number;
  /** Whether a number or date has to rise or fall; `by` is 0 where the value stands on the boundary already. */
  readonly rises?: boolean;
  /** The boundary itself belongs to the new tier (>=), or not (>). */
  readonly inclusive: boolean;
  /** The day on which it happens by itself (a complaint that grows old), the first day of the other tier, as a serial. */
  readonly on?: number;
  /** The derived input that the step goes through, and the value it then has ("months since the complaint" 2). */
  readonly via?: { readonly input: string; readonly to: number | boolean };
}

/** The way to another tier: any one of the steps is enough; a score gap where steps on several inputs would add up. */
export interface Move {
  readonly tier: number;
  readonly steps: readonly Step[];
  /** Points missing to that tier, or to spare above it, where the method scores. */
  readonly score?: number;
}

/** Another tier that time alone brings, a date growing older or coming nearer. */
export interface Passing {
  /** The first day of that tier, as a serial. */
  readonly on: number;
  /** -1 where the row has none from then on. */
  readonly tier: number;
  /** The date inputs that bring it, each by itself; none where it takes several together. */
  readonly inputs: readonly string[];
}

/** What a check of the population found. */
export interface CheckFinding {
  /** Key of the scheme's check. */
  readonly check: string;
  /** Whether it passes; null where there is nothing to judge by. */
  readonly passes: boolean | null;
  /** The figures, by name: see `Check`. */
  readonly figures: Readonly<Record<string, number>>;
  /** The rows that offend, at most a hundred of them. */
  readonly rows: readonly number[];
}

/** Everything that is known about one row's grade, computed only for the rows that someone looks at. */
export interface Explanation {
  readonly scheme: string;
  readonly version: string;
  readonly tier: number;
  readonly score: number;
  /** What decided. */
  readonly because: readonly Reason[];
  /** Everything else that fired as well. */
  readonly also: readonly Reason[];
  /**
   * Of a decision table: the numbers of all rules that hold, from 1, in the order in which its hit policy lists them
   * (O and P best tier first, the others as they stand); absent where another method, or the precondition, decided.
   */
  readonly fired?: readonly number[];
  /** The inputs as they were read, derived ones included; `state` is a CellState. */
  readonly read: readonly {
    readonly input: string;
    readonly state: number;
    readonly value: number | string | boolean | null;
    readonly derived: boolean;
  }[];
  readonly better: Move | null;
  readonly worse: Move | null;
  /** Through time alone, in the order of the days; none beyond two years, and none where the tier depends on how others grow older. */
  readonly ahead: readonly Passing[];
  readonly remarks: readonly number[];
  readonly problems: readonly Located[];
}

/** Grades columns by one scheme, and explains a row of them. */
export interface Grader {
  /** Row-scope schemes stream: any slice of rows gives the same grades; column-scope ones need the population at once. */
  readonly scope: "row" | "column";
  grade(columns: ColumnSet, context: GradeContext): Grades;
  /** Grades in steps that whoever works through them may lay aside in between: for a population that must be graded at once, and takes long. */
  gradeSteps(columns: ColumnSet, context: GradeContext): Steps<Grades>;
  explain(columns: ColumnSet, context: GradeContext, grades: Grades, row: number): Explanation;
}
