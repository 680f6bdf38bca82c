import type { Operator, UnaryTests } from "../feel/test";
import type { SchemePath } from "../schemePath";
import type { Unit } from "../scheme/input";
import type { Provenance } from "../scheme/provenance";
import type { Words } from "../words";

/** What a figure of a scheme does. */
export type LeverKind =
  /** A number that cells of rules compare an input with. */
  | "threshold"
  /** The least score of a tier. */
  | "cutoff"
  /** How far a tier reaches, by share or by rank. */
  | "cut"
  | "weight"
  | "points"
  | "factor"
  /** Points a unit of an input. */
  | "per"
  /** An argument that rules name or a formula takes. */
  | "argument"
  /** A party's part of a split amount. */
  | "portion";

/** How a number is meant: as it stands, as a fraction of a whole (0.8 is 80 %), or in percent (80 is 80 %). */
export type LeverForm = "plain" | "fraction" | "percent";

/** What figures stand together under. */
export type LeverGroup =
  | { readonly kind: "input"; readonly key: string; readonly label: Words }
  | { readonly kind: "argument"; readonly name: string; readonly label: Words }
  | { readonly kind: "score" | "weights" | "points" | "portions" | "settings" };

/** What is given where a condition holds. */
export type Gives =
  | { readonly tier: Words }
  | { readonly points: number }
  | { readonly factor: number }
  | { readonly label: Words };

/** A condition on a key, as a rule has it. */
export interface When {
  readonly key: string;
  readonly tests: UnaryTests;
}

/** What a figure says within its group. */
export type LeverSays =
  /** "≥ 30,000: A". */
  | { readonly kind: "bound"; readonly operator: Operator; readonly gives: Gives | null }
  /** The name of an input, an argument or a party. */
  | { readonly kind: "name"; readonly label: Words }
  /** What a row of rules gives, by its conditions. */
  | { readonly kind: "given"; readonly label: Words | null; readonly when: readonly When[] };

/** Between which numbers a figure may be moved; the ends belong to it where they are included. */
export interface Limits {
  readonly low: number;
  readonly high: number;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** Where a slider goes, and by which steps; the value lies on a step. `min` is `max` where there is no room. */
export interface Sweep {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What is known of a figure from the scheme alone. */
export interface Figure {
  /** Stays the same while figures are moved. */
  readonly id: string;
  readonly kind: LeverKind;
  readonly value: number;
  readonly form: LeverForm;
  readonly unit?: Unit;
  /** The scheme that it belongs to: [] the whole, or the path of a scheme within. */
  readonly within: SchemePath;
  /** What that scheme within is called. */
  readonly part?: Words;
  readonly group: LeverGroup;
  readonly says: LeverSays;
  /** All the places where it stands, the first one before all. */
  readonly places: readonly SchemePath[];
  readonly from: Provenance;
}

/** A number of a scheme that decides, and that may be moved. */
export interface Lever extends Figure {
  readonly limits: Limits;
  readonly sweep: Sweep;
  /** The fraction of the customers who stand where it can be moved to, from 0 to 1; 0 where nobody has a value. */
  readonly matters: number;
}

/**
 * Values of customers, ascending, for the ranges of levers: of an input, of a derived one, or of "score", in the scheme at a path. Empty where there are none; a sample is enough.
 */
export type Spread = (within: SchemePath, key: string) => Float64Array;
