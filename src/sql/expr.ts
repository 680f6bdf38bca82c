/** What an expression gives. Numbers are doubles everywhere, dates too: Excel serials. */
export type SqlType = "number" | "text" | "boolean";

/** Functions that every dialect has, under a name of its own. */
export type SqlFunction =
  | "floor"
  | "ceil"
  | "abs"
  | "sqrt"
  | "ln"
  | "exp"
  | "lower"
  | "upper"
  | "trim"
  | "concat"
  /** The first that is not NULL. */
  | "coalesce"
  /** Whether the first text contains the second. */
  | "contains"
  /** The first so many characters. */
  | "left"
  | "length"
  /** The text, the characters to replace, and what with: one for one, the rest go. */
  | "translate"
  /** The texts that are not NULL, with "; " between them. */
  | "join"
  /** Text to number: only where it surely is one. */
  | "toNumber"
  | "count"
  | "sum"
  | "min"
  | "max";

/** An expression: a small tree that each dialect prints in its own words. NULL is what is not known; logic on it is three-valued, as Kleene's. */
export type Expr =
  | { readonly op: "column"; readonly name: string; readonly of?: string | undefined }
  | {
      readonly op: "value";
      readonly value: number | string | boolean;
      readonly note?: string | undefined;
    }
  | { readonly op: "null"; readonly type: SqlType }
  | { readonly op: "and" | "or"; readonly terms: readonly Expr[] }
  | { readonly op: "not"; readonly term: Expr }
  | { readonly op: "compare"; readonly sign: Sign; readonly left: Expr; readonly right: Expr }
  | {
      readonly op: "in";
      readonly term: Expr;
      readonly values: readonly (string | number)[];
      readonly not: boolean;
    }
  | { readonly op: "isNull"; readonly term: Expr; readonly not: boolean }
  | {
      readonly op: "arithmetic";
      readonly sign: "+" | "-" | "*" | "/" | "**";
      readonly left: Expr;
      readonly right: Expr;
    }
  | {
      readonly op: "case";
      readonly type: SqlType;
      readonly branches: readonly Branch[];
      readonly otherwise?: Expr | undefined;
    }
  | { readonly op: "cast"; readonly type: SqlType; readonly term: Expr }
  | { readonly op: "call"; readonly name: SqlFunction; readonly terms: readonly Expr[] }
  /** Whether a text matches a regular expression; patterns are such that all three engines read them alike: no lookaround, no lazy repeats. */
  | { readonly op: "matches"; readonly term: Expr; readonly pattern: string | Expr }
  /** The part of a text that a group of the pattern takes; empty or NULL where it does not match. */
  | {
      readonly op: "extract";
      readonly term: Expr;
      readonly pattern: string;
      readonly group: number;
    }
  | { readonly op: "replace"; readonly term: Expr; readonly pattern: string; readonly by: string }
  /** A column of a step that has but one row. */
  | { readonly op: "only"; readonly column: string; readonly step: string }
  /** The sum of an expression over whole numbers from 1 to a last one; `each` gives the term for the number. */
  | { readonly op: "series"; readonly last: Expr; readonly each: (number: Expr) => Expr }
  /** An aggregate over the rows of a group, in an order. */
  | {
      readonly op: "over";
      readonly term: Expr;
      readonly by: readonly Expr[];
      readonly falling?: Expr | undefined;
    };

export type Sign = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A branch of a CASE, and why it is there. */
export interface Branch {
  readonly when: Expr;
  readonly then: Expr;
  readonly note?: string | undefined;
}

export const col = (name: string, of?: string): Expr => ({ op: "column", name, of });
export const val = (value: number | string | boolean, note?: string): Expr => ({
  op: "value",
  value,
  note,
});
export const nothing = (type: SqlType): Expr => ({ op: "null", type });
export const call = (name: SqlFunction, ...terms: readonly Expr[]): Expr => ({
  op: "call",
  name,
  terms,
});
export const cast = (type: SqlType, term: Expr): Expr => ({ op: "cast", type, term });
export const cmp = (left: Expr, sign: Sign, right: Expr): Expr => ({
  op: "compare",
  sign,
  left,
  right,
});
export const isNull = (term: Expr): Expr => ({ op: "isNull", term, not: false });
export const isKnown = (term: Expr): Expr => ({ op: "isNull", term, not: true });
export const matches = (term: Expr, pattern: string | Expr): Expr => ({
  op: "matches",
  term,
  pattern,
});
export const extract = (term: Expr, pattern: string, group: number): Expr => ({
  op: "extract",
  term,
  pattern,
  group,
});

const isBoolean = (term: Expr, value: boolean): boolean =>
  term.op === "value" && term.value === value;

/** Terms without those that stand there twice, and with those of an inner `op` in its place. */
const flat = (op: "and" | "or", terms: readonly Expr[]): readonly Expr[] => {
  const all = terms.flatMap((term) => (term.op === op ? term.terms : [term]));
  return [...new Map(all.map((term) => [JSON.stringify(term), term])).values()];
};

/** All terms hold; what is always true is left out. */
export const and = (...terms: readonly Expr[]): Expr => {
  const rest = flat("and", terms).filter((term) => !isBoolean(term, true));
  if (rest.some((term) => isBoolean(term, false))) return val(false);
  const [only] = rest;
  return rest.length > 1 ? { op: "and", terms: rest } : (only ?? val(true));
};

/** Any of the terms holds; what is always false is left out. */
export const or = (...terms: readonly Expr[]): Expr => {
  const rest = flat("or", terms).filter((term) => !isBoolean(term, false));
  if (rest.some((term) => isBoolean(term, true))) return val(true);
  const [only] = rest;
  return rest.length > 1 ? { op: "or", terms: rest } : (only ?? val(false));
};

export const not = (term: Expr): Expr => {
  if (term.op === "value" && typeof term.value === "boolean") return val(!term.value);
  if (term.op === "isNull") return { ...term, not: !term.not };
  if (term.op === "not") return term.term;
  return { op: "not", term };
};

export const isIn = (term: Expr, values: readonly (string | number)[], negated = false): Expr => ({
  op: "in",
  term,
  values,
  not: negated,
});

type Operator = "+" | "-" | "*" | "/" | "**";
export const math = (left: Expr, sign: Operator, right: Expr): Expr => ({
  op: "arithmetic",
  sign,
  left,
  right,
});

/** A CASE; branches that never hold are left out, and those behind one that always does. */
export const choose = (type: SqlType, branches: readonly Branch[], otherwise?: Expr): Expr => {
  const live = branches.filter(({ when }) => !isBoolean(when, false));
  const always = live.findIndex(({ when }) => isBoolean(when, true));
  const kept = always < 0 ? live : live.slice(0, always);
  const last = always < 0 ? otherwise : live[always]?.then;
  return kept.length === 0
    ? (last ?? nothing(type))
    : { op: "case", type, branches: kept, otherwise: last };
};
