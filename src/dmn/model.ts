/** The hit policies of DMN by their letters. */
export type HitPolicy = "U" | "F" | "A" | "P" | "C" | "R" | "O";

/** How hit policy C makes one of several values. */
export type Aggregation = "sum" | "min" | "max" | "count";

/** A type as item definitions have it: what it is based on, the values that it allows as FEEL unary tests, and its components. */
export interface DmnType {
  /** Name of the type that it is based on ("number", or of another item definition); null where it has only components. */
  readonly base: string | null;
  readonly list: boolean;
  readonly values: string | null;
  readonly components: ReadonlyMap<string, DmnType>;
}

/** An input of a table: where its value comes from, and which values it may have. */
export interface DmnColumn {
  /** FEEL: a name, a dotted name, or arithmetic. */
  readonly text: string;
  readonly label: string | null;
  readonly type: string | null;
  readonly values: string | null;
}

/** An output of a table; `values` best first where the hit policy ranks. */
export interface DmnOutput {
  readonly name: string | null;
  readonly type: string | null;
  readonly values: string | null;
  readonly standard: string | null;
}

/** A row of a table: FEEL unary tests, and what they give. */
export interface DmnRule {
  readonly id: string | null;
  readonly cells: readonly string[];
  readonly entries: readonly string[];
  readonly label: string | null;
}

/** A decision table. */
export interface DmnTable {
  readonly hitPolicy: HitPolicy;
  readonly aggregation: Aggregation | null;
  readonly columns: readonly DmnColumn[];
  readonly outputs: readonly DmnOutput[];
  readonly rules: readonly DmnRule[];
}

/** How a decision is made. */
export type DmnLogic =
  | { readonly kind: "table"; readonly table: DmnTable }
  | { readonly kind: "literal"; readonly text: string }
  /** Another's logic with values for its parameters. */
  | {
      readonly kind: "invocation";
      readonly called: string;
      readonly bindings: ReadonlyMap<string, DmnLogic>;
    }
  /** Named steps; the last has no name and is the result. */
  | {
      readonly kind: "context";
      readonly entries: readonly { readonly name: string | null; readonly logic: DmnLogic }[];
    }
  /** What we do not take, by the name of its element; an empty one where there is no logic at all. */
  | { readonly kind: "other"; readonly element: string; readonly line: number };

/** Data that come from outside. */
export interface DmnInput {
  readonly name: string;
  /** How people call it; null where that is its name. */
  readonly label: string | null;
  readonly about: string | null;
  readonly type: string | null;
}

/** A decision: its name, what it is about, the type of its result, and how it is made. */
export interface DmnDecision {
  readonly id: string | null;
  readonly name: string;
  readonly label: string | null;
  readonly about: string | null;
  readonly type: string | null;
  readonly logic: DmnLogic;
}

/** Logic with parameters, which decisions invoke. */
export interface DmnKnowledge {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: string | null }[];
  readonly logic: DmnLogic;
}

/** A scheme of ours that was written into the file, as JSON. */
export interface KeptScheme {
  readonly json: string;
  readonly locale: "zh-CN" | "en-US";
}

/** What a DMN file says of decisions; diagrams, sources of knowledge and remarks are left out. */
export interface DmnModel {
  readonly name: string;
  readonly types: ReadonlyMap<string, DmnType>;
  readonly inputs: readonly DmnInput[];
  readonly decisions: readonly DmnDecision[];
  readonly knowledge: readonly DmnKnowledge[];
  readonly kept: KeptScheme | null;
}
