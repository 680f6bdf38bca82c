import type { Aggregation, DmnType, HitPolicy } from "../model";
import type { Sign } from "./expression";

/** A value that a table gives. */
export type Literal = number | string | boolean;

/** Data from outside, by its full name ("Applicant.Age"). */
export interface Leaf {
  readonly kind: "leaf";
  readonly name: string;
  /** How people call it; null where that is its name. */
  readonly label: string | null;
  readonly type: DmnType | null;
}

/** Arithmetic over nodes. */
export type Sum =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "negated"; readonly of: Sum }
  | { readonly kind: "joined"; readonly sign: Sign; readonly left: Sum; readonly right: Sum }
  | { readonly kind: "node"; readonly node: Leaf | Tabular };

/** A number that is computed from others. */
export interface Calculated {
  readonly kind: "calculated";
  readonly sum: Sum;
}

/** The first value less the second: numbers, or days. */
export interface Difference {
  readonly kind: "difference";
  readonly left: Leaf | Calculated | Tabular;
  readonly right: Leaf | Calculated | Tabular;
}

/** A value that is stated. */
export interface Constant {
  readonly kind: "constant";
  readonly value: Literal;
}

/** A condition of a table: where its value comes from, and what is said of that. */
export interface Column {
  readonly node: Node | Difference;
  readonly label: string;
  /** Type and values as the table states them. */
  readonly type: string | null;
  readonly values: string | null;
}

/** What a rule gives: a value for each output. */
export interface Row {
  readonly id: string | null;
  /** FEEL unary tests by the index of their column; those that ask nothing are absent. */
  readonly cells: ReadonlyMap<number, string>;
  readonly gives: readonly Literal[];
  readonly label: string | null;
}

/** A decision table with its inputs traced to where they come from. */
export interface Tabular {
  readonly kind: "table";
  readonly name: string;
  readonly about: string | null;
  readonly hitPolicy: HitPolicy;
  readonly aggregation: Aggregation | null;
  readonly columns: readonly Column[];
  readonly outputs: readonly {
    readonly name: string | null;
    /** Best first; empty where they are not stated. */
    readonly values: readonly Literal[];
  }[];
  readonly rows: readonly Row[];
  /** What it gives where no rule holds. */
  readonly standard: readonly Literal[] | null;
}

/** What a name stands for, or an expression comes to. */
export type Node = Leaf | Calculated | Constant | Tabular;

/** Whether a table gives one number. */
export const givesNumber = ({ aggregation, outputs, rows }: Tabular): boolean =>
  aggregation !== null ||
  (outputs.length === 1 &&
    rows.length > 0 &&
    rows.every(({ gives: [value] }) => typeof value === "number"));

/** Whether a table gives a list: all that fired, and not one of them. */
export const givesList = ({ hitPolicy, aggregation }: Tabular): boolean =>
  hitPolicy === "R" || hitPolicy === "O" || (hitPolicy === "C" && aggregation === null);
