/** What stands in the way of reading or writing DMN: facts on a code, never prose (text/ has the words, in both languages). */
export type DmnFault =
  // the file
  /** Longer than so many characters. */
  | { readonly code: "too-large"; readonly limit: number }
  /** Not well-formed XML, from line and column (from 1) on. */
  | { readonly code: "not-xml"; readonly line: number; readonly column: number }
  /** A document type, which could define entities: never read. */
  | { readonly code: "doctype"; readonly line: number }
  /** Elements within elements, or decisions within decisions, beyond the limit. */
  | { readonly code: "too-deep"; readonly limit: number }
  | { readonly code: "wrong-root"; readonly got: string; readonly namespace: string }
  // the model
  | {
      readonly code: "missing";
      readonly element: string;
      readonly within: string;
      readonly line: number;
    }
  | {
      readonly code: "unsupported-element";
      readonly element: string;
      readonly within: string;
      readonly line: number;
    }
  | { readonly code: "other-language"; readonly language: string; readonly within: string }
  | { readonly code: "duplicate-name"; readonly name: string }
  | { readonly code: "no-decisions" }
  | { readonly code: "no-such-decision"; readonly name: string; readonly known: readonly string[] }
  /** Decisions that need each other. */
  | { readonly code: "cycle"; readonly decision: string }
  | { readonly code: "unsupported-type"; readonly name: string; readonly type: string }
  | { readonly code: "unknown-name"; readonly name: string; readonly within: string }
  /** `at` is the character, from 0, from which on it is not understood. */
  | {
      readonly code: "unsupported-expression";
      readonly text: string;
      readonly at: number;
      readonly within: string;
    }
  // tables
  | { readonly code: "unknown-hit-policy"; readonly got: string; readonly table: string }
  | { readonly code: "unknown-aggregation"; readonly got: string; readonly table: string }
  /** A rule with more or fewer entries than the table has inputs or outputs. */
  | {
      readonly code: "wrong-cells";
      readonly table: string;
      readonly rule: number;
      readonly part: "input" | "output";
      readonly got: number;
      readonly wanted: number;
    }
  | {
      readonly code: "bad-cell";
      readonly table: string;
      readonly rule: number;
      readonly input: string;
      readonly text: string;
    }
  | {
      readonly code: "output-expression";
      readonly table: string;
      readonly rule: number;
      readonly text: string;
    }
  /** P and O rank outputs by the list of output values: it is missing, or lacks one. */
  | { readonly code: "output-values"; readonly table: string; readonly got: string | null }
  /** Numbers and words in one output, several outputs that are aggregated, or words that are. */
  | { readonly code: "mixed-outputs"; readonly table: string }
  /** A table that gives a list of results, used as an input of another. */
  | { readonly code: "list-as-input"; readonly table: string; readonly within: string }
  /** A default output that is no literal, is not stated for all outputs, or stands beside a count. */
  | { readonly code: "default-output"; readonly table: string }
  // schemes
  | { readonly code: "invalid-scheme"; readonly issues: readonly SchemeFault[] }
  /** JSON that cannot be read from line and column (from 1) on. */
  | { readonly code: "not-json"; readonly line: number; readonly column: number }
  | { readonly code: "not-a-scheme-file" }
  /** What no decision table says: a kind of method, or a part of a scorecard. */
  | { readonly code: "beyond-dmn"; readonly what: Beyond; readonly scheme: string };

/** What of a scheme has no place in decision tables. */
export type Beyond = "share" | "rank" | "formula" | "split" | "contains";

/** What is wrong with a scheme at a place: the shape of the data, or that it does not hold together. */
export interface SchemeFault {
  /** As in `SchemePath`, from the scheme's root. */
  readonly path: readonly (string | number)[];
  readonly issue:
    | { readonly code: "missing" }
    | { readonly code: "wrong-type"; readonly wanted: string }
    | { readonly code: "unknown-keys"; readonly keys: readonly string[] }
    | { readonly code: "not-one-of"; readonly values: readonly string[] }
    | { readonly code: "wrong-value" }
    /** What the engine says of a scheme that does not compile. */
    | { readonly code: "broken"; readonly message: string };
}

/** A reading of something, or everything that stood in its way. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly DmnFault[] };

/** Thrown and caught within this room: a model is read by descent, with many ways to fail. */
export class Unread extends Error {
  readonly faults: readonly DmnFault[];
  constructor(...faults: readonly DmnFault[]) {
    super(faults[0]?.code);
    this.faults = faults;
  }
}

/** What `read` gives, or the faults that it throws. */
export const attempt = <T>(read: () => T): Read<T> => {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Unread) return { ok: false, faults: error.faults };
    throw error;
  }
};
